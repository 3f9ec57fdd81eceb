// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.planning.Objective;
import java.util.List;
import java.util.Optional;

/**
 * An open objective names a theme that the AI policy in force does not have, or a version of the
 * policy that is not in force; or the policy has no themes, or the objective names no policy.
 *
 * <p>Basis: policy. That the AI policy is a frame for objectives is asked for (ISO/IEC 42001:2023,
 * 5.2), which is the question; that each objective names policy and theme is good practice.
 */
final class ObjectiveOutsidePolicy {

  private static final Check FRAME =
      Check.asking("5.2-02")
          .key("frame")
          .question(
              "The AI policy in force has no themes on record, or objectives do not name the policy from which they are derived.",
              "How was each objective derived from the policy?")
          .build();

  private static final Check THEME =
      Check.policy("5.2-02", "6.2-02")
          .key("theme")
          .finding(
              "The objective \"{objective}\" names the theme \"{theme}\", which the AI policy \"{policy}\" does not have.",
              "Name a theme of the policy, or add the theme to it.")
          .build();

  private static final Check VERSION =
      Check.policy("5.2-02", "6.2-02")
          .key("policy-in-force")
          .finding(
              "The objective \"{objective}\" is derived from the AI policy \"{policy}\", which is not in force.",
              "Check the objective against the policy in force, and refer to that.")
          .build();

  private ObjectiveOutsidePolicy() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-frame")
            .asks("Is each open objective linked to a theme of the AI policy in force?")
            .reads("Policy.themes", "Objective.theme", "Objective.policy")
            .checks(FRAME, THEME, VERSION)
            .build(),
        ObjectiveOutsidePolicy::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Policy> inForce = examination.aiPoliciesInForce();
    if (inForce.isEmpty()) {
      return FRAME.notTriggered();
    }
    return Outcome.all(
        Outcome.all(
            inForce.stream()
                .map(
                    each ->
                        each.themes().isEmpty()
                            ? FRAME.silent(each, "/themes")
                            : FRAME.supported(each))),
        Outcome.all(
            examination.aims().objectives().stream()
                .filter(Objective::isOpen)
                .map(each -> examine(each, examination))));
  }

  private static Outcome examine(Objective objective, Examination examination) {
    if (objective.policy().isEmpty()) {
      return FRAME.silent(objective, "/policy");
    }
    Optional<Policy> policy =
        examination
            .aims()
            .find(Policy.class, objective.policy().get())
            .filter(each -> each.type() == Policy.Type.AI);
    if (policy.isEmpty()) {
      return FRAME.notTriggered(objective);
    }
    return Outcome.all(
        FRAME.supported(objective),
        theme(objective, policy.get()),
        examination.isInForce(policy.get())
            ? VERSION.supported(objective)
            : VERSION
                .contradicted(objective, "/policy")
                .with("objective", objective.title())
                .with("policy", named(policy.get())));
  }

  private static Outcome theme(Objective objective, Policy policy) {
    if (objective.theme().isEmpty() || policy.themes().isEmpty()) {
      return THEME.notTriggered(objective);
    }
    return policy.themes().contains(objective.theme().get())
        ? THEME.supported(objective)
        : THEME
            .contradicted(objective, "/theme")
            .with("objective", objective.title())
            .with("theme", objective.theme().get())
            .with("policy", named(policy));
  }

  private static String named(Policy policy) {
    return policy.title() + policy.version().map(version -> " " + version).orElse("");
  }
}
