package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.DatedActs.Act;
import io.github.aims4j.finding.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told as done is dated after the day of the assessment, or ends before it begins.
 *
 * <p>Basis: the integrity of the records. It says nothing of conformity. Two full dates of one act
 * in the wrong order cannot be built in the first place; dates that overlap, such as a year and a
 * day in it, are in order.
 */
final class DatesOutOfOrder {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("dates-out-of-order")
          .asks("Does what was done lie in the past, and end after it began?")
          .basis(Basis.RECORD_FORM)
          .build();

  private DatesOutOfOrder() {}

  static Rule rule() {
    return Rule.forAims(ASKS, DatesOutOfOrder::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return DatedActs.of(aims).flatMap(acts -> examine(acts, asOf));
  }

  private static Stream<Outcome> examine(DatedActs acts, LocalDate asOf) {
    if (acts.done().isEmpty()) {
      return Stream.of(new Outcome.NotTriggered(acts.subject()));
    }
    List<Outcome> contradicted = Stream.concat(toCome(acts, asOf), backwards(acts)).toList();
    return contradicted.isEmpty()
        ? Stream.of(new Outcome.Supported(acts.subject()))
        : contradicted.stream();
  }

  private static Stream<Outcome> toCome(DatedActs acts, LocalDate asOf) {
    return acts.done().stream()
        .filter(act -> act.date().firstDay().isAfter(asOf))
        .map(
            act ->
                ASKS.contradicted(
                    acts.subject(),
                    act.path(),
                    "The date is %s, after %s, the day of the assessment, but tells what was done."
                        .formatted(act.date(), asOf),
                    "Correct the date, or record it when it is done."));
  }

  private static Stream<Outcome> backwards(DatedActs acts) {
    Optional<Act> first = acts.first();
    return acts.later().stream()
        .filter(act -> first.filter(begun -> act.date().isBefore(begun.date())).isPresent())
        .map(
            act ->
                ASKS.contradicted(
                    acts.subject(),
                    act.path(),
                    "The date is %s, before %s at %s."
                        .formatted(
                            act.date(), first.orElseThrow().date(), first.orElseThrow().path()),
                    "Correct one of the dates."));
  }
}
