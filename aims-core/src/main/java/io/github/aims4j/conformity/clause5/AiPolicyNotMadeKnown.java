// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Communication.Direction;
import java.util.List;
import java.util.stream.Stream;

/**
 * The AI policy in force was not made known inside since it took effect, or nothing says how
 * interested parties obtain it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 5.2 and 7.3). The clauses ask for no record of it, so
 * silence is a question.
 */
final class AiPolicyNotMadeKnown {

  private static final Check INSIDE =
      Check.asking("5.2-06", "7.3-01")
          .key("inside")
          .question(
              "No communication or awareness measure on record made these AI policies known since they took effect.",
              "How did people in the organization learn of the current version of the policy?")
          .build();

  private static final Check OUTSIDE =
      Check.asking("5.2-07")
          .key("outside")
          .question(
              "The records do not say how interested parties can obtain these AI policies.",
              "How would a customer get this policy, and who does not get it?")
          .build();

  private AiPolicyNotMadeKnown() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-made-known")
            .asks(
                "Is the AI policy in force communicated internally and available to interested parties?")
            .reads(
                "Communication.policies",
                "Communication.direction",
                "Communication.givenOn",
                "Awareness.policies",
                "Awareness.topics",
                "Awareness.date",
                "Policy.effectiveFrom",
                "Policy.availability")
            .checks(INSIDE, OUTSIDE)
            .build(),
        examination ->
            Outcome.all(
                examination.aiPoliciesInForce().stream().map(each -> examine(each, examination))));
  }

  private static Outcome examine(Policy policy, Examination examination) {
    List<Entity<?>> inside =
        Stream.<Entity<?>>concat(
                communications(policy, Direction.INTERNAL, examination)
                    .filter(
                        each ->
                            each.givenOn().stream()
                                .anyMatch(date -> isSince(date, policy, examination))),
                awareness(policy, examination))
            .toList();
    List<Communication> outside =
        communications(policy, Direction.EXTERNAL, examination)
            .filter(each -> each.givenOn().stream().anyMatch(d -> d.canBeBy(examination.asOf())))
            .toList();
    return Outcome.all(
        inside.isEmpty() ? INSIDE.silent(policy, "") : INSIDE.supported(policy, inside),
        outside(policy, outside));
  }

  private static Outcome outside(Policy policy, List<Communication> given) {
    if (policy.availability().isPresent()) {
      return OUTSIDE.supported(policy);
    }
    return given.isEmpty()
        ? OUTSIDE.silent(policy, "/availability")
        : OUTSIDE.supported(policy, given);
  }

  private static Stream<Communication> communications(
      Policy policy, Direction direction, Examination examination) {
    return examination
        .aims()
        .referring(Communication.class, "policies", policy.id())
        .filter(each -> each.direction() == direction);
  }

  /** A measure on the topic that names no policy is taken to cover the AI policy. */
  private static Stream<Awareness> awareness(Policy policy, Examination examination) {
    return Stream.concat(
            examination.aims().referring(Awareness.class, "policies", policy.id()),
            examination.aims().awareness().stream()
                .filter(each -> each.policies().isEmpty())
                .filter(each -> each.topics().contains(Awareness.Topic.POLICY)))
        .filter(each -> each.date().filter(d -> isSince(d, policy, examination)).isPresent());
  }

  private static boolean isSince(PartialDate date, Policy policy, Examination examination) {
    return date.canBeBy(examination.asOf())
        && policy.effectiveFrom().filter(date::isBefore).isEmpty();
  }
}
