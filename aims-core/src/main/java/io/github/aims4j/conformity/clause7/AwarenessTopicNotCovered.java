// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Awareness.Topic;
import java.util.List;
import java.util.Optional;

/**
 * No awareness measure covers one of the topics that persons must be aware of, or the AI policy was
 * covered only before the version in force.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.3). The clause asks for no documented information,
 * so silence is a question.
 */
final class AwarenessTopicNotCovered {

  private static final Check POLICY =
      check("7.3-01", "policy", "the AI policy in force", "What does the AI policy ask of you?");
  private static final Check CONTRIBUTION =
      check(
          "7.3-02",
          "contribution",
          "what people contribute to the AIMS and what better performance brings",
          "What difference does your work make to how AI is managed?");
  private static final Check CONSEQUENCES =
      check(
          "7.3-03",
          "consequences",
          "what follows when requirements of the AIMS are not met",
          "What happens if a rule of the AIMS is bypassed?");

  private AwarenessTopicNotCovered() {}

  private static Check check(String citation, String key, String topic, String question) {
    return Check.asking(citation)
        .key(key)
        .question("No awareness measure that took place covers %s.".formatted(topic), question)
        .build();
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("awareness")
            .asks(
                "Do awareness activities cover the AI policy, each person's contribution and the consequences of nonconformity?")
            .reads(
                "Awareness.topics",
                "Awareness.persons",
                "Awareness.policies",
                "Awareness.date",
                "Policy.effectiveFrom")
            .checks(POLICY, CONTRIBUTION, CONSEQUENCES)
            .isForWholeAims(true)
            .build(),
        AwarenessTopicNotCovered::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        examine(POLICY, onPolicy(examination)),
        examine(CONTRIBUTION, on(Topic.CONTRIBUTION, examination)),
        examine(CONSEQUENCES, on(Topic.CONSEQUENCES, examination)));
  }

  private static Outcome examine(Check check, List<Awareness> measures) {
    return measures.isEmpty() ? check.silent("/awareness") : check.supported(measures);
  }

  private static List<Awareness> on(Topic topic, Examination examination) {
    return examination.aims().awareness().stream()
        .filter(each -> each.topics().contains(topic))
        .filter(each -> examination.hasHappened(each.date()))
        .toList();
  }

  private static List<Awareness> onPolicy(Examination examination) {
    Optional<Policy> policy = examination.aiPoliciesInForce().stream().findFirst();
    return on(Topic.POLICY, examination).stream()
        .filter(each -> policy.filter(inForce -> covers(each, inForce)).isPresent())
        .toList();
  }

  /** A measure on the topic that names no policy is taken to cover the AI policy. */
  private static boolean covers(Awareness awareness, Policy policy) {
    boolean isOnPolicy =
        awareness.policies().isEmpty() || awareness.policies().contains(policy.id());
    PartialDate date = awareness.date().orElseThrow();
    return isOnPolicy && policy.effectiveFrom().filter(date::isBefore).isEmpty();
  }
}
