// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is told as done is dated after the day of the assessment, or ends before it begins.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity. Two full dates of one act
 * in the wrong order cannot be built in the first place; dates that overlap, such as a year and a
 * day in it, are in order.
 */
final class DatesOutOfOrder {

  private static final Check TO_COME =
      Check.recordForm()
          .key("to-come")
          .finding(
              "The date {date} of something done is after {asOf}, the day of the assessment.",
              "Correct the date, or record it when it is done.")
          .build();

  private static final Check BACKWARDS =
      Check.recordForm()
          .key("backwards")
          .finding("The date is {date}, before {earlier} at {place}.", "Correct one of the dates.")
          .build();

  private DatesOutOfOrder() {}

  static Rule rule() {
    return Rule.over(
        RuleDescription.builder()
            .id("dates-out-of-order")
            .asks("Are the dates of completed acts in the past and in order?")
            .reads(
                "RiskAcceptance.date",
                "RiskAcceptance.validUntil",
                "Approval.date",
                "Evidence.collectedOn",
                "Evidence.validUntil",
                "Evidence.periodStart",
                "Evidence.periodEnd",
                "Document.disposedOn",
                "AuditFinding.closedOn",
                "Nonconformity.detectedOn",
                "Nonconformity.correctedOn",
                "Nonconformity.closedOn",
                "CorrectiveAction.completedOn",
                "EffectivenessReview.date")
            .checks(TO_COME, BACKWARDS)
            .build(),
        examination -> DatedActs.of(examination.aims()),
        (acts, examination) -> examine(acts, examination.asOf()));
  }

  private static Outcome examine(DatedActs acts, LocalDate asOf) {
    if (acts.done().isEmpty()) {
      return TO_COME.notTriggered(acts.record());
    }
    List<Outcome> contradicted = Stream.concat(toCome(acts, asOf), backwards(acts)).toList();
    return contradicted.isEmpty()
        ? TO_COME.supported(acts.record())
        : Outcome.all(contradicted.stream());
  }

  private static Stream<Outcome> toCome(DatedActs acts, LocalDate asOf) {
    return acts.done().stream()
        .filter(act -> act.date().firstDay().isAfter(asOf))
        .map(
            act ->
                TO_COME
                    .contradicted(acts.record(), act.path())
                    .with("date", act.date())
                    .with("asOf", asOf));
  }

  private static Stream<Outcome> backwards(DatedActs acts) {
    return acts.first().stream()
        .flatMap(
            begun ->
                acts.later().stream()
                    .filter(act -> act.date().isBefore(begun.date()))
                    .map(
                        act ->
                            BACKWARDS
                                .contradicted(acts.record(), act.path())
                                .with("date", act.date())
                                .with("earlier", begun.date())
                                .with("place", begun.path())));
  }
}
