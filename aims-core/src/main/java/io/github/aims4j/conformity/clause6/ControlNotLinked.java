// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.support.Communication;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * No necessary control is linked to an objective, none was made known, or it is not decided whether
 * interested parties can have them.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3). A person can show it otherwise, so it is a
 * question for all controls together.
 */
final class ControlNotLinked {

  private static final Check OBJECTIVE =
      Check.asking("6.1.3-12")
          .key("objective")
          .question(
              "No necessary control on record names an objective that it serves.",
              "How do the controls help to reach the AI objectives?")
          .build();

  private static final Check MADE_KNOWN =
      Check.asking("6.1.3-14")
          .key("made-known")
          .question(
              "No communication that took place names a control.",
              "Do the people who run the controls know that they are theirs?")
          .build();

  private static final Check AVAILABLE =
      Check.asking("6.1.3-14")
          .key("available")
          .question(
              "For no necessary control is it stated whether interested parties can have it.",
              "Who outside may see which control?")
          .build();

  private ControlNotLinked() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("controls-linked")
            .asks("Are necessary controls linked to objectives and communicated?")
            .reads(
                "Control.objectives",
                "Control.availableToParties",
                "Communication.controls",
                "Communication.givenOn")
            .checks(OBJECTIVE, MADE_KNOWN, AVAILABLE)
            .build(),
        ControlNotLinked::examine);
  }

  private static Outcome examine(Examination examination) {
    return examination
        .applicability()
        .statement()
        .map(statement -> examine(necessary(statement, examination), examination))
        .orElseGet(
            () ->
                Outcome.all(
                    OBJECTIVE.notTriggered(), MADE_KNOWN.notTriggered(), AVAILABLE.notTriggered()));
  }

  private static List<Control> necessary(
      StatementOfApplicability statement, Examination examination) {
    Set<AnyControl> included =
        statement.entries().stream()
            .filter(entry -> entry.decision() == Decision.INCLUDED)
            .map((ApplicabilityEntry entry) -> AnyControl.of(entry))
            .collect(Collectors.toSet());
    return examination.aims().controls().stream()
        .filter(control -> included.contains(AnyControl.of(control)))
        .toList();
  }

  private static Outcome examine(List<Control> controls, Examination examination) {
    List<Control> serving =
        controls.stream().filter(control -> !control.objectives().isEmpty()).toList();
    List<Communication> given =
        examination.aims().communications().stream()
            .filter(each -> !each.controls().isEmpty())
            .filter(
                each ->
                    each.givenOn().stream()
                        .anyMatch(date -> examination.hasHappened(Optional.of(date))))
            .toList();
    List<Control> decided =
        controls.stream().filter(control -> control.availableToParties().isPresent()).toList();
    return Outcome.all(
        serving.isEmpty() ? OBJECTIVE.silent("/controls") : OBJECTIVE.supported(serving),
        given.isEmpty() ? MADE_KNOWN.silent("/communications") : MADE_KNOWN.supported(given),
        decided.isEmpty() ? AVAILABLE.silent("/controls") : AVAILABLE.supported(decided));
  }
}
