package io.github.aims4j.conformity.clause9;

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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something is to be measured at intervals, and no measurement is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.1: results are retained as documented information).
 * A single indicator without measurements can be a new one, and is a question.
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
      Check.asking("9.1-04")
          .key("of-indicator")
          .question(
              "No measurement of these indicators is on record.",
              "Were they measured, and where are the results kept?")
          .build();

  private MeasurementsMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("measurements-kept")
            .asks("Are results of monitoring and measurement on record?")
            .reads("Measurement.indicator", "Measurement.date", "Indicator.measuredEvery")
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
    List<Indicator> indicators = examination.aims().indicators();
    long planned = indicators.stream().filter(each -> each.measuredEvery().isPresent()).count();
    Set<Id<Indicator>> measured =
        kept.stream().map(Measurement::indicator).collect(Collectors.toSet());
    return Outcome.all(
        Stream.concat(
            Stream.of(any(kept, planned)),
            indicators.stream().map(each -> examine(each, measured))));
  }

  private static Outcome any(List<Measurement> kept, long planned) {
    if (!kept.isEmpty()) {
      return ANY.supported(kept);
    }
    return planned > 0
        ? ANY.contradicted("/measurements").with("count", planned)
        : ANY.notTriggered();
  }

  private static Outcome examine(Indicator indicator, Set<Id<Indicator>> measured) {
    if (measured.contains(indicator.id())) {
      return OF_INDICATOR.supported(indicator);
    }
    boolean isFound = measured.isEmpty() && indicator.measuredEvery().isPresent();
    return isFound ? OF_INDICATOR.notTriggered(indicator) : OF_INDICATOR.silent(indicator, "");
  }
}
