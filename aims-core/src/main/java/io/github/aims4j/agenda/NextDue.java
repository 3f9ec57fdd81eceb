// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.planning.PlannedInterval;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next due date according to a planned interval, and the day from which the interval counts.
 *
 * @param day the day on which the interval ends or, if it ended before coming into force, the day
 *     on which it comes into force
 * @param interval the interval
 * @param last the last occurrence; empty: none recorded
 * @param counted the day from which the interval counts
 */
record NextDue(LocalDate day, PlannedInterval interval, Optional<Done> last, LocalDate counted) {

  /** Returns the next due date; empty: the day from which the interval counts is unknown. */
  static Optional<NextDue> by(
      PlannedInterval interval, Optional<Done> last, Optional<LocalDate> since) {
    LocalDate start = interval.effectiveFrom().orElse(LocalDate.MIN);
    return last.or(() -> latest(interval.effectiveFrom(), since).map(Done::on))
        .map(
            counted -> {
              LocalDate over = counted.plus(interval.interval());
              LocalDate day = over.isBefore(start) ? start : over;
              return new NextDue(day, interval, last, counted.day());
            });
  }

  private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  /**
   * Returns the reason.
   *
   * @param what what is due, such as {@code internal audit}
   */
  String reason(String what) {
    return last.map(
            done ->
                "The last %s was on %s; the next is due after %s (planned interval %s%s)."
                    .formatted(what, done.text(), words(), interval.id(), force()))
        .orElseGet(
            () ->
                "No %s is recorded since %s; one is due after %s (planned interval %s)."
                    .formatted(what, counted, words(), interval.id()));
  }

  private String force() {
    return interval
        .effectiveFrom()
        .filter(day::equals)
        .map(start -> ", in force since " + start)
        .orElse("");
  }

  private String words() {
    return words(interval.interval());
  }

  /** Returns a period as used within a sentence, such as {@code 1 year 6 months}. */
  static String words(Period period) {
    List<String> parts = new ArrayList<>();
    add(parts, period.getYears(), "year");
    add(parts, period.getMonths(), "month");
    add(parts, period.getDays(), "day");
    return String.join(" ", parts);
  }

  private static void add(List<String> parts, int number, String unit) {
    if (number != 0) {
      parts.add(number + " " + unit + (number == 1 ? "" : "s"));
    }
  }
}
