// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.Measurement;
import java.time.Period;
import java.util.Optional;

/**
 * Measurements and evaluations of indicators, counted from the last one or, if there is none, from
 * the start.
 */
final class IndicatorsDue {

  private static final IndicatorsDue MEASURE =
      new IndicatorsDue(DueKind.MEASUREMENT, "/measuredEvery", "measured", "measurement");
  private static final IndicatorsDue EVALUATE =
      new IndicatorsDue(DueKind.EVALUATION, "/evaluatedEvery", "evaluated", "evaluation");

  private final DueKind kind;
  private final String path;
  private final String participle;
  private final String noun;

  private IndicatorsDue(DueKind kind, String path, String participle, String noun) {
    this.kind = kind;
    this.path = path;
    this.participle = participle;
    this.noun = noun;
  }

  static void addTo(DueItems items, Aims aims) {
    LastDone<Id<Indicator>> measured = new LastDone<>();
    LastDone<Id<Indicator>> evaluated = new LastDone<>();
    for (Measurement measurement : aims.measurements()) {
      measured.add(measurement.indicator(), measurement.date());
      measurement.evaluatedOn().ifPresent(date -> evaluated.add(measurement.indicator(), date));
    }
    for (Indicator indicator : aims.indicators()) {
      indicator.measuredEvery().ifPresent(every -> MEASURE.add(items, indicator, every, measured));
      indicator
          .evaluatedEvery()
          .ifPresent(every -> EVALUATE.add(items, indicator, every, evaluated));
    }
  }

  /** The first time is counted from the start of the indicator; without a start it has no date. */
  private void add(
      DueItems items, Indicator indicator, Period every, LastDone<Id<Indicator>> done) {
    Optional<Done> last = done.of(indicator.id());
    last.or(() -> indicator.start().map(Done::on))
        .ifPresent(
            since ->
                items.add(
                    kind,
                    since.plus(every),
                    indicator,
                    path,
                    () -> reason(indicator, every, last)));
  }

  private String reason(Indicator indicator, Period every, Optional<Done> last) {
    return last.map(
            done ->
                "The indicator \"%s\" was last %s on %s; the next %s is due after %s."
                    .formatted(
                        indicator.name(), participle, done.text(), noun, NextDue.words(every)))
        .orElseGet(
            () ->
                "The indicator \"%s\" has applied since %s and was never %s; the first %s is due after %s."
                    .formatted(
                        indicator.name(),
                        indicator.start().orElseThrow(),
                        participle,
                        noun,
                        NextDue.words(every)));
  }
}
