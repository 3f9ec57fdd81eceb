// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.conformity.Applicability;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A control states that the guidance of Annex B was not considered, or the records do not tell.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3): the guidance is to be considered; departing
 * from it is no finding. Silence is one question for all controls.
 */
final class GuidanceNotConsidered {

  private static final Check CONSIDERED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-06")
          .finding(
              "The control \"{control}\" ({annex}) states that the guidance of Annex B was not considered.",
              "Read the guidance for the control, and record whether it is followed or departed from.")
          .question(
              "The records do not tell whether the guidance of Annex B was considered for these necessary controls: {controls}.",
              "Was the guidance considered, and where did you depart from it and why?")
          .build();

  private GuidanceNotConsidered() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("guidance-considered")
            .asks("Was the guidance of Annex B considered for each necessary control of Annex A?")
            .reads(
                "Control.guidanceConsidered",
                "Control.annexControl",
                "ApplicabilityEntry.annexControl",
                "ApplicabilityEntry.decision")
            .checks(CONSIDERED)
            .build(),
        GuidanceNotConsidered::examine);
  }

  private static Outcome examine(Examination examination) {
    Applicability applicability = examination.applicability();
    if (applicability.statement().isEmpty()) {
      return CONSIDERED.notTriggered();
    }
    List<Control> stated =
        examination.aims().controls().stream()
            .filter(control -> control.annexControl().filter(applicability::isIncluded).isPresent())
            .filter(control -> control.guidanceConsidered().isPresent())
            .toList();
    return Outcome.all(
        Outcome.all(stated.stream().map(GuidanceNotConsidered::examine)),
        silent(applicability, stated));
  }

  private static Outcome examine(Control control) {
    return control.guidanceConsidered().equals(Optional.of(true))
        ? CONSIDERED.supported(control)
        : CONSIDERED
            .contradicted(control, "/guidanceConsidered")
            .with("control", control.title())
            .with("annex", control.annexControl().orElseThrow().id());
  }

  private static Outcome silent(Applicability applicability, List<Control> stated) {
    Set<AnnexControl> told = EnumSet.noneOf(AnnexControl.class);
    stated.forEach(control -> control.annexControl().ifPresent(told::add));
    String untold =
        Arrays.stream(AnnexControl.values())
            .filter(applicability::isIncluded)
            .filter(control -> !told.contains(control))
            .map(AnnexControl::id)
            .collect(joining(", "));
    return untold.isEmpty()
        ? Outcome.none()
        : CONSIDERED
            .silent(applicability.statement().orElseThrow(), "/entries")
            .with("controls", untold);
  }
}
