// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.finding.Weight;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something is to be measured at intervals, and no measurement is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.1: results are retained as documented information).
 * An indicator that has applied for longer than its interval is a finding; one whose start is not
 * stated can be new, and is a question unless nothing at all is measured.
 */
final class MeasurementsMissing {

  private static final Check ANY =
      Check.requirement(Weight.POTENTIAL_MINOR, "9.1-04")
          .key("any")
          .finding(
              "Indicators are to be measured at intervals ({count}), and no measurement is on record.",
              "Measure, and keep the results.")
          .build();

  private static final Check OF_INDICATOR =
      Check.requirement(Weight.POTENTIAL_MINOR, "9.1-04")
          .key("of-indicator")
          .finding("{reason}", "Measure, and keep the results.")
          .question(
              "No measurement of these indicators is on record.",
              "Were they measured, and where are the results kept?")
          .build();

  private MeasurementsMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("measurements-kept")
            .asks("Are the results of monitoring and measurement recorded?")
            .reads(
                "Measurement.indicator",
                "Measurement.date",
                "Indicator.measuredEvery",
                "Indicator.start")
            .checks(ANY, OF_INDICATOR)
            .isForWholeAims(true)
            .build(),
        MeasurementsMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Measurement> kept =
        examination.aims().measurements().stream()
            .filter(each -> each.date().canBeBy(examination.asOf()))
            .toList();
    Set<Id<Indicator>> measured =
        kept.stream().map(Measurement::indicator).collect(Collectors.toSet());
    Map<Id<?>, AgendaItem> overdue =
        examination.overdue().stream()
            .filter(item -> item.kind() == DueKind.MEASUREMENT)
            .collect(
                Collectors.toMap(item -> item.subject().id(), item -> item, (one, other) -> one));
    List<Indicator> indicators = examination.aims().indicators();
    return Outcome.all(
        Stream.concat(
            Stream.of(any(kept, indicators)),
            indicators.stream()
                .map(
                    each ->
                        measured.contains(each.id())
                            ? OF_INDICATOR.supported(each)
                            : notMeasured(
                                each,
                                Optional.ofNullable(overdue.get(each.id())),
                                kept.isEmpty()))));
  }

  private static Outcome any(List<Measurement> kept, List<Indicator> indicators) {
    if (!kept.isEmpty()) {
      return ANY.supported(kept);
    }
    long planned = indicators.stream().filter(MeasurementsMissing::isOfUnknownAge).count();
    return planned > 0
        ? ANY.contradicted("/measurements").with("count", planned)
        : ANY.notTriggered();
  }

  /** Tells whether an indicator is to be measured, and the records do not say since when. */
  private static boolean isOfUnknownAge(Indicator indicator) {
    return indicator.measuredEvery().isPresent() && indicator.start().isEmpty();
  }

  private static Outcome notMeasured(
      Indicator indicator, Optional<AgendaItem> overdue, boolean isNothingMeasured) {
    if (overdue.isPresent()) {
      return OF_INDICATOR
          .contradicted(indicator, overdue.get().path())
          .with("reason", overdue.get().reason());
    }
    boolean isNew = indicator.measuredEvery().isPresent() && indicator.start().isPresent();
    return isNew || (isNothingMeasured && isOfUnknownAge(indicator))
        ? OF_INDICATOR.notTriggered(indicator)
        : OF_INDICATOR.silent(indicator, "");
  }
}
