package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.Measurement;
import java.time.Period;

/** Measurements and evaluations of indicators, counted from the last one. */
final class IndicatorsDue {

  private IndicatorsDue() {}

  static void addTo(DueItems items, Aims aims) {
    LastDone<Id<Indicator>> measured = new LastDone<>();
    LastDone<Id<Indicator>> evaluated = new LastDone<>();
    for (Measurement measurement : aims.measurements()) {
      measured.add(measurement.indicator(), measurement.date());
      measurement.evaluatedOn().ifPresent(date -> evaluated.add(measurement.indicator(), date));
    }
    for (Indicator indicator : aims.indicators()) {
      Id<Indicator> id = indicator.id();
      indicator
          .measuredEvery()
          .ifPresent(
              every -> measured.of(id).ifPresent(last -> measure(items, indicator, every, last)));
      indicator
          .evaluatedEvery()
          .ifPresent(
              every -> evaluated.of(id).ifPresent(last -> evaluate(items, indicator, every, last)));
    }
  }

  private static void measure(DueItems items, Indicator indicator, Period every, Done last) {
    items.add(
        DueKind.MEASUREMENT,
        last.plus(every),
        indicator,
        "/measuredEvery",
        () ->
            "The indicator \"%s\" was last measured on %s; the next measurement is due after %s."
                .formatted(indicator.name(), last.text(), NextDue.words(every)));
  }

  private static void evaluate(DueItems items, Indicator indicator, Period every, Done last) {
    items.add(
        DueKind.EVALUATION,
        last.plus(every),
        indicator,
        "/evaluatedEvery",
        () ->
            "The indicator \"%s\" was last evaluated on %s; the next evaluation is due after %s."
                .formatted(indicator.name(), last.text(), NextDue.words(every)));
  }
}
