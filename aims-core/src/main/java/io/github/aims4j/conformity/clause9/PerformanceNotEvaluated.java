// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.evaluation.PerformanceEvaluation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was measured is not evaluated, or not when it should be.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.1); no documented information is asked for on the
 * evaluation itself, so silence is a question. That each value off target is evaluated is policy.
 */
final class PerformanceNotEvaluated {

  private static final Check EVALUATED =
      Check.asking("9.1-03")
          .key("evaluated")
          .question(
              "No evaluation of the performance and effectiveness of the AIMS is on record.",
              "What do the results of monitoring and measurement tell about the AIMS as a whole?")
          .build();

  private static final Check IN_TIME =
      Check.asking("9.1-03")
          .key("in-time")
          .question(
              "By the organization's own interval, an evaluation is overdue.",
              "Were the results evaluated since, and what did they show?")
          .build();

  private static final Check OFF_TARGET =
      Check.policy("9.1-03")
          .key("off-target")
          .finding(
              "The value {value} of {date} is off target, and no evaluation of it is on record.",
              "Evaluate why the target was missed, and record what follows.")
          .build();

  private PerformanceNotEvaluated() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("performance-evaluated")
            .asks("Are the performance and effectiveness of the AIMS evaluated?")
            .reads(
                "PerformanceEvaluation.performance",
                "PerformanceEvaluation.effectiveness",
                "PerformanceEvaluation.date",
                "Measurement.evaluation",
                "Measurement.evaluatedOn",
                "Measurement.onTarget",
                "Indicator.evaluatedEvery",
                "PlannedInterval.interval",
                "ManagementReview.effectiveness")
            .checks(EVALUATED, IN_TIME, OFF_TARGET)
            .isForWholeAims(true)
            .build(),
        PerformanceNotEvaluated::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        Stream.of(
                Stream.of(evaluated(examination), inTime(examination)),
                examination.aims().measurements().stream()
                    .map(measurement -> examine(measurement, examination)))
            .flatMap(outcomes -> outcomes));
  }

  private static Outcome evaluated(Examination examination) {
    List<? extends Entity<?>> evaluations = evaluations(examination);
    return evaluations.isEmpty()
        ? EVALUATED.silent("/measurements")
        : EVALUATED.supported(evaluations);
  }

  /** Where measurements exist, a review that concludes without them shows little. */
  private static List<? extends Entity<?>> evaluations(Examination examination) {
    List<PerformanceEvaluation> ofTheAims =
        examination.aims().performanceEvaluations().stream()
            .filter(each -> examination.hasHappened(each.date()))
            .filter(each -> each.performance().isPresent() || each.effectiveness().isPresent())
            .toList();
    return ofTheAims.isEmpty() ? ofMeasurements(examination) : ofTheAims;
  }

  private static List<? extends Entity<?>> ofMeasurements(Examination examination) {
    List<Measurement> measurements =
        examination.aims().measurements().stream()
            .filter(each -> each.date().canBeBy(examination.asOf()))
            .toList();
    return measurements.isEmpty()
        ? HeldReviews.of(examination).filter(review -> review.effectiveness().isPresent()).toList()
        : measurements.stream().filter(each -> isEvaluated(each, examination)).toList();
  }

  private static boolean isEvaluated(Measurement measurement, Examination examination) {
    return measurement.evaluation().isPresent()
        || examination.hasHappened(measurement.evaluatedOn());
  }

  private static Outcome inTime(Examination examination) {
    List<AgendaItem> overdue =
        examination.overdue().stream().filter(item -> item.kind() == DueKind.EVALUATION).toList();
    if (overdue.isEmpty()) {
      return IN_TIME.notTriggered();
    }
    return Outcome.all(
        overdue.stream()
            .map(
                item ->
                    IN_TIME.silent(
                        examination.aims().find(item.subject().id()).orElseThrow(), item.path())));
  }

  private static Outcome examine(Measurement measurement, Examination examination) {
    if (!measurement.onTarget().equals(Optional.of(false))) {
      return OFF_TARGET.notTriggered(measurement);
    }
    return isEvaluated(measurement, examination)
        ? OFF_TARGET.supported(measurement)
        : OFF_TARGET
            .contradicted(measurement, "/evaluation")
            .with("value", measurement.value())
            .with("date", measurement.date());
  }
}
