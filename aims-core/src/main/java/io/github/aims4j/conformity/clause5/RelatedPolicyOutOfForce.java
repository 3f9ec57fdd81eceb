// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.leadership.Policy;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The AI policy in force names no related policy, and nobody recorded whether there are any; or it
 * refers to a policy that is not in force.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.2 and A.2.3), as a question. That related policies
 * are in force is good practice.
 */
final class RelatedPolicyOutOfForce {

  private static final Check RELATED =
      Check.asking("5.2-05", "A.2.3")
          .key("related")
          .question(
              "These AI policies name no related policies, and no date says when it was determined which ones are affected.",
              "How do the AI policy and the security, privacy or quality policies fit together?")
          .build();

  private static final Check IN_FORCE =
      Check.policy("5.2-05")
          .key("related-in-force")
          .finding(
              "The AI policy \"{policy}\" refers to the policy \"{related}\", which is not in force.",
              "Refer to the policy in force.")
          .build();

  private RelatedPolicyOutOfForce() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-related")
            .asks(
                "Does the AI policy refer to other policies of the organization that are in force?")
            .reads(
                "Policy.relatedPolicies",
                "Policy.affectedPolicies",
                "Policy.affectedDetermined",
                "Policy.effectiveFrom")
            .checks(RELATED, IN_FORCE)
            .build(),
        RelatedPolicyOutOfForce::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        examination.aiPoliciesInForce().stream()
            .map(
                policy ->
                    Outcome.all(
                        isDetermined(policy)
                            ? RELATED.supported(policy)
                            : RELATED.silent(policy, "/relatedPolicies"),
                        Outcome.all(
                            IntStream.range(0, policy.relatedPolicies().size())
                                .mapToObj(index -> inForce(policy, index, examination))))));
  }

  private static boolean isDetermined(Policy policy) {
    return !policy.relatedPolicies().isEmpty()
        || !policy.affectedPolicies().isEmpty()
        || policy.affectedDetermined().isPresent();
  }

  private static Outcome inForce(Policy policy, int index, Examination examination) {
    Optional<Policy> related =
        examination.aims().find(Policy.class, policy.relatedPolicies().get(index));
    if (related.isEmpty()) {
      return IN_FORCE.notTriggered(policy);
    }
    return examination.isInForce(related.get())
        ? IN_FORCE.supported(policy, related.stream().toList())
        : IN_FORCE
            .contradicted(policy, "/relatedPolicies/" + index)
            .with("policy", policy.title())
            .with("related", related.get().title());
  }
}
