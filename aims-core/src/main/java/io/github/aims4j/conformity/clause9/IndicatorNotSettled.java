// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.PlannedInterval.Activity;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * It is not settled what is monitored and measured, by which method, or when.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.1). No documented information is asked for on what
 * was settled, so silence is a question.
 */
final class IndicatorNotSettled {

  private static final Check ANY =
      Check.asking("9.1-01")
          .key("any")
          .question(
              "No indicator is on record.",
              "What do you monitor and measure to see whether the AIMS works, and why these things?")
          .build();

  private static final Check METHOD =
      Check.asking("9.1-01")
          .key("method")
          .question(
              "These indicators state no method.",
              "By which method are they measured and evaluated, and how do you know that the results are valid?")
          .build();

  private static final Check MEASURED =
      Check.asking("9.1-02")
          .key("measured")
          .question(
              "These indicators do not state when they are measured.", "When are they measured?")
          .build();

  private static final Check EVALUATED =
      Check.asking("9.1-02")
          .key("evaluated")
          .question(
              "Neither these indicators nor a planned interval in effect states when results are evaluated.",
              "When are the results of these indicators analysed and evaluated?")
          .build();

  private IndicatorNotSettled() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("indicators-settled")
            .asks("Is it defined what is measured, by which method and when?")
            .reads(
                "Indicator.method",
                "Indicator.measuredEvery",
                "Indicator.evaluatedEvery",
                "PlannedInterval.activity",
                "PlannedInterval.aiSystems",
                "PlannedInterval.effectiveFrom")
            .checks(ANY, METHOD, MEASURED, EVALUATED)
            .isForWholeAims(true)
            .build(),
        IndicatorNotSettled::examine);
  }

  private static Outcome examine(Examination examination) {
    if (examination.aims().indicators().isEmpty()) {
      return ANY.silent("/indicators");
    }
    Planned planned = Planned.of(examination);
    return Outcome.all(
        Stream.concat(
            Stream.of(ANY.supported(examination.aims().indicators())),
            examination.aims().indicators().stream()
                .flatMap(indicator -> examine(indicator, planned))));
  }

  private static Stream<Outcome> examine(Indicator indicator, Planned planned) {
    return Stream.of(
        outcome(METHOD, indicator, indicator.method().isPresent(), "/method"),
        outcome(MEASURED, indicator, indicator.measuredEvery().isPresent(), "/measuredEvery"),
        outcome(
            EVALUATED,
            indicator,
            indicator.evaluatedEvery().isPresent() || planned.covers(indicator),
            "/evaluatedEvery"));
  }

  private static Outcome outcome(Check check, Indicator indicator, boolean isStated, String path) {
    return isStated ? check.supported(indicator) : check.silent(indicator, path);
  }

  /** The planned intervals of evaluation in effect: for everything, or for certain systems. */
  private record Planned(boolean isGeneral, Set<Id<AiSystem>> aiSystems) {

    static Planned of(Examination examination) {
      Set<Id<AiSystem>> aiSystems = new HashSet<>();
      boolean isGeneral = false;
      for (PlannedInterval interval : examination.aims().plannedIntervals()) {
        if (interval.activity() == Activity.EVALUATION
            && examination.hasBegun(interval.effectiveFrom())) {
          isGeneral |= interval.aiSystems().isEmpty();
          aiSystems.addAll(interval.aiSystems());
        }
      }
      return new Planned(isGeneral, aiSystems);
    }

    boolean covers(Indicator indicator) {
      return isGeneral || indicator.aiSystems().stream().anyMatch(aiSystems::contains);
    }
  }
}
