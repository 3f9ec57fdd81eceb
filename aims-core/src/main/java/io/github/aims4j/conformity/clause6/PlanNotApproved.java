// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Approval;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.util.Optional;

/**
 * A treatment plan in force was approved by somebody who did not have the mandate, or the records
 * show no approval.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3), since the organization itself designated the
 * management. No record of the approval is asked for, so its absence is a question.
 */
final class PlanNotApproved {

  private static final Check APPROVED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-10")
          .finding(
              "The treatment plan \"{plan}\" was approved by {party}, who had no mandate to approve it on {date}.",
              "Let the designated management approve the plan, or record the mandate.")
          .question(
              "The records do not show that these treatment plans in force were approved by management designated for it.",
              "Who approved these plans, when, and with which authority?")
          .build();

  private PlanNotApproved() {}

  static Rule rule() {
    return Rule.over(
        RuleDescription.builder()
            .id("plan-approved")
            .asks("Did the designated management approve the treatment plans in force?")
            .reads(
                "RiskTreatmentPlan.approval",
                "RiskTreatmentPlan.effectiveFrom",
                "Approval.approvedBy",
                "Approval.date",
                "RoleAssignment.mandates",
                "RoleAssignment.start",
                "RoleAssignment.end")
            .checks(APPROVED)
            .build(),
        examination -> examination.treatments().plans().stream(),
        PlanNotApproved::examine);
  }

  private static Outcome examine(RiskTreatmentPlan plan, Examination examination) {
    Optional<Approval> approval =
        plan.approval().filter(each -> examination.hasHappened(each.date()));
    if (approval.isEmpty() || !DesignatedManagement.isOnRecord(examination.mandates())) {
      return APPROVED.silent(plan, "/approval");
    }
    return isByDesignated(approval.get(), examination)
        ? APPROVED.supported(plan)
        : APPROVED
            .contradicted(plan, "/approval/approvedBy")
            .with("plan", plan.title())
            .with("party", name(approval.get(), examination))
            .with("date", approval.get().date().orElseThrow());
  }

  private static boolean isByDesignated(Approval approval, Examination examination) {
    return DesignatedManagement.includes(
        approval.approvedBy(), approval.date().orElseThrow(), examination.mandates());
  }

  private static String name(Approval approval, Examination examination) {
    return examination.aims().nameOf(approval.approvedBy());
  }
}
