// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.PolicyCommitment;

/**
 * The commitments of the AI policy in force are on record, and one that it must contain is not
 * among them.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.2). Its text can contain what the record does not
 * list, so a policy without commitments on record is a question.
 */
final class AiPolicyWithoutCommitments {

  private static final Check REQUIREMENTS =
      check("5.2-03", "applicable-requirements", "to meet applicable requirements");
  private static final Check IMPROVEMENT =
      check("5.2-04", "continual-improvement", "to the continual improvement of the AIMS");

  private AiPolicyWithoutCommitments() {}

  private static Check check(String citation, String key, String commitment) {
    return Check.requirement(Weight.POTENTIAL_MINOR, citation)
        .key(key)
        .finding(
            "The commitments of the AI policy \"{policy}\" are on record, and a commitment %s is not among them."
                .formatted(commitment),
            "Add the commitment to the policy, or to the record if the policy contains it.")
        .question(
            "No commitment of these AI policies is on record.",
            "Where does the policy commit the organization %s?".formatted(commitment))
        .build();
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-commitments")
            .asks(
                "Does the AI policy commit to applicable requirements and to continual improvement?")
            .reads("Policy.commitments", "PolicyCommitment.type")
            .checks(REQUIREMENTS, IMPROVEMENT)
            .build(),
        AiPolicyWithoutCommitments::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        examination.aiPoliciesInForce().stream()
            .map(
                policy ->
                    Outcome.all(
                        examine(
                            REQUIREMENTS, policy, PolicyCommitment.Type.APPLICABLE_REQUIREMENTS),
                        examine(
                            IMPROVEMENT, policy, PolicyCommitment.Type.CONTINUAL_IMPROVEMENT))));
  }

  private static Outcome examine(Check check, Policy policy, PolicyCommitment.Type type) {
    if (policy.commitments().isEmpty()) {
      return check.silent(policy, "/commitments");
    }
    return policy.commitments().stream().anyMatch(each -> each.type() == type)
        ? check.supported(policy)
        : check.contradicted(policy, "/commitments").with("policy", policy.title());
  }
}
