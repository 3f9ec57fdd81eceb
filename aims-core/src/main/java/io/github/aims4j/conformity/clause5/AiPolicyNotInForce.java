// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * AI systems are in operation, and no AI policy is in force; or several are, in different versions.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.2).
 */
final class AiPolicyNotInForce {

  private static final Check IN_FORCE =
      Check.requirement(Weight.POTENTIAL_MINOR, "5.2-01", "5.2-08")
          .key("in-force")
          .finding(
              "No AI policy is in force, although AI systems are in operation ({count}).",
              "Bring an AI policy into force.")
          .question(
              "These AI policies do not state since when they apply.",
              "Since when is this policy in force?")
          .build();

  private static final Check ONE_VERSION =
      Check.requirement(Weight.POTENTIAL_MINOR, "5.2-01", "5.2-08")
          .key("one-version")
          .finding(
              "The AI policy \"{policy}\" is in force in version {version}, and \"{other}\" in version {otherVersion}.",
              "Withdraw the earlier version, or record that it is superseded.")
          .question(
              "Several AI policies are in force, and their versions do not tell them apart.",
              "Which of these policies holds?")
          .build();

  private AiPolicyNotInForce() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-in-force")
            .asks("Is exactly one AI policy in force?")
            .reads("Policy.type", "Policy.effectiveFrom", "Policy.version")
            .checks(IN_FORCE, ONE_VERSION)
            .build(),
        AiPolicyNotInForce::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Policy> all =
        examination.aims().policies().stream()
            .filter(each -> each.type() == Policy.Type.AI)
            .toList();
    List<Policy> inForce = examination.aiPoliciesInForce();
    if (all.isEmpty() || (inForce.isEmpty() && examination.systemsInUse().isEmpty())) {
      return IN_FORCE.notTriggered();
    } else if (inForce.isEmpty()) {
      return IN_FORCE
          .contradicted(next(all), "/effectiveFrom")
          .with("count", examination.systemsInUse().size());
    }
    return Outcome.all(
        Outcome.all(
            inForce.stream()
                .map(
                    each ->
                        each.effectiveFrom().isPresent()
                            ? IN_FORCE.supported(each)
                            : IN_FORCE.silent(each, "/effectiveFrom"))),
        oneVersion(inForce));
  }

  private static Policy next(List<Policy> policies) {
    return policies.stream()
        .min(
            Comparator.<Policy, LocalDate>comparing(
                    each -> each.effectiveFrom().orElse(LocalDate.MAX))
                .thenComparing(each -> each.id().value()))
        .orElseThrow();
  }

  private static Outcome oneVersion(List<Policy> inForce) {
    Policy latest = inForce.get(0);
    return inForce.size() == 1
        ? ONE_VERSION.supported(latest)
        : Outcome.all(inForce.stream().skip(1).map(each -> beside(each, latest)));
  }

  private static Outcome beside(Policy policy, Policy latest) {
    if (policy.version().isEmpty()
        || latest.version().isEmpty()
        || policy.version().equals(latest.version())) {
      return ONE_VERSION.silent(policy, "/version");
    }
    return ONE_VERSION
        .contradicted(policy, "/version")
        .with("policy", policy.title())
        .with("version", policy.version().get())
        .with("other", latest.title())
        .with("otherVersion", latest.version().get());
  }
}
