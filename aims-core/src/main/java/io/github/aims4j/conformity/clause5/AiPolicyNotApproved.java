// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.Policy;
import java.util.Optional;

/**
 * The AI policy in force was approved by somebody other than top management, or only after it took
 * effect.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.2 and 7.5.2). Neither asks for a record of the
 * approval, so its absence is a question, and so is one that lies after the day.
 */
final class AiPolicyNotApproved {

  private static final String[] CRITERIA = {"5.2-01", "7.5.2-02"};

  private static final Check BY_TOP_MANAGEMENT =
      Check.requirement(Weight.POTENTIAL_MINOR, CRITERIA)
          .key("by-top-management")
          .finding(
              "The AI policy \"{policy}\" was approved by {party}, who did not hold the mandate of top management then.",
              "Have top management approve the policy, or record the mandate of whoever did.")
          .question(
              "No record says who was top management when these AI policies were approved.",
              "Who approved the AI policy, and on whose authority?")
          .build();

  private static final Check APPROVED =
      Check.requirement(Weight.POTENTIAL_MINOR, CRITERIA)
          .key("approved")
          .finding(
              "The AI policy \"{policy}\" applies from {effectiveFrom}, and its approval is dated {approvedOn}, after that.",
              "Correct the dates, or assess what was decided by a policy that was not approved.")
          .question(
              "No dated approval of these AI policies is on record yet.",
              "Who set the AI policy, and when?")
          .build();

  private AiPolicyNotApproved() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-approved")
            .asks("Did top management approve the AI policy before it took effect?")
            .reads(
                "Policy.approval",
                "Approval.approvedBy",
                "Approval.date",
                "Document.approval",
                "RoleAssignment.mandates",
                "RoleAssignment.start",
                "RoleAssignment.end")
            .checks(BY_TOP_MANAGEMENT, APPROVED)
            .build(),
        examination ->
            Outcome.all(
                examination.aiPoliciesInForce().stream().map(each -> examine(each, examination))));
  }

  private static Outcome examine(Policy policy, Examination examination) {
    Optional<PolicyApproval> approval = PolicyApproval.of(policy, examination.aims());
    return approval.isEmpty()
        ? APPROVED.silent(policy, "/approval")
        : Outcome.all(
            order(policy, approval.get(), examination),
            approval.get().isGiven(examination)
                ? approver(policy, approval.get(), examination)
                : BY_TOP_MANAGEMENT.notTriggered(policy));
  }

  private static Outcome order(Policy policy, PolicyApproval approval, Examination examination) {
    return policy
        .effectiveFrom()
        .filter(approval.approval()::isAfter)
        .<Outcome>map(
            from ->
                APPROVED
                    .contradicted(policy, "/effectiveFrom")
                    .with("policy", policy.title())
                    .with("effectiveFrom", from)
                    .with("approvedOn", approval.approval().date().orElseThrow()))
        .orElseGet(
            () ->
                approval.isGiven(examination)
                    ? APPROVED.supported(policy)
                    : APPROVED.silent(policy, approval.path()));
  }

  private static Outcome approver(Policy policy, PolicyApproval approval, Examination examination) {
    if (approval.isByTopManagement(examination)) {
      return BY_TOP_MANAGEMENT.supported(policy);
    }
    return approval.isTopManagementKnown(examination)
        ? BY_TOP_MANAGEMENT
            .contradicted(policy, approval.path())
            .with("policy", policy.title())
            .with("party", approver(approval, examination))
        : BY_TOP_MANAGEMENT.silent(policy, approval.path());
  }

  private static String approver(PolicyApproval approval, Examination examination) {
    return examination.aims().nameOf(approval.approval().approvedBy());
  }
}
