// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.support.Communication;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The records do not show that progress on an open objective is followed, or that it was made
 * known.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.2). No documented information is asked for, so
 * silence is a question.
 */
final class ObjectiveNotFollowed {

  private static final Check FOLLOWED =
      Check.asking("6.2-05")
          .key("followed")
          .question(
              "These open objectives have neither a measurement nor a review.",
              "What did following these objectives show you, and when did you last step in?")
          .build();

  private static final Check MADE_KNOWN =
      Check.asking("6.2-06")
          .key("made-known")
          .question(
              "No communication that took place names these open objectives.",
              "Do those who need these objectives know their own share in them?")
          .build();

  private ObjectiveNotFollowed() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("objective-followed")
            .asks("Is progress on each open objective monitored and communicated?")
            .reads(
                "Objective.indicators",
                "Objective.lastReview",
                "Indicator.objectives",
                "Measurement.indicator",
                "Measurement.date",
                "Communication.objectives",
                "Communication.givenOn")
            .checks(FOLLOWED, MADE_KNOWN)
            .build(),
        Objective.class,
        ObjectiveNotFollowed::examine);
  }

  private static Outcome examine(Objective objective, Examination examination) {
    return objective.isOpen()
        ? Outcome.all(followed(objective, examination), madeKnown(objective, examination))
        : Outcome.all(FOLLOWED.notTriggered(objective), MADE_KNOWN.notTriggered(objective));
  }

  private static Outcome followed(Objective objective, Examination examination) {
    Stream<Id<Indicator>> indicators =
        Stream.concat(
                objective.indicators().stream(),
                examination.aims().referring(Indicator.class, objective.id()).map(Indicator::id))
            .distinct();
    List<Entity<?>> following = new ArrayList<>();
    indicators
        .flatMap(indicator -> examination.aims().referring(Measurement.class, indicator))
        .filter(measurement -> examination.hasHappened(Optional.of(measurement.date())))
        .forEach(following::add);
    if (examination.hasHappened(objective.lastReview())) {
      following.add(objective);
    }
    return following.isEmpty()
        ? FOLLOWED.silent(objective, "")
        : FOLLOWED.supported(objective, following);
  }

  private static Outcome madeKnown(Objective objective, Examination examination) {
    List<Communication> given =
        examination
            .aims()
            .referring(Communication.class, objective.id())
            .filter(
                each ->
                    each.givenOn().stream()
                        .anyMatch(date -> examination.hasHappened(Optional.of(date))))
            .toList();
    return given.isEmpty()
        ? MADE_KNOWN.silent(objective, "")
        : MADE_KNOWN.supported(objective, given);
  }
}
