package io.github.aims4j.agenda;

import io.github.aims4j.planning.PlannedInterval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When something is due by a planned interval, and from which day the interval counts.
 *
 * @param day the day on which the interval is over, or comes into force when it was over by then
 * @param interval the interval
 * @param last when it was done last; empty: never, as far as is on record
 * @param counted the day from which the interval counts
 */
record NextDue(LocalDate day, PlannedInterval interval, Optional<Done> last, LocalDate counted) {

  /** Returns when it is due; empty: no day is known from which the interval could count. */
  static Optional<NextDue> by(
      PlannedInterval interval, Optional<Done> last, Optional<LocalDate> since) {
    LocalDate start = interval.effectiveFrom().orElse(LocalDate.MIN);
    return last.map(Done::day)
        .or(() -> latest(interval.effectiveFrom(), since))
        .map(
            counted -> {
              LocalDate over = after(counted, interval.interval());
              LocalDate day = over.isBefore(start) ? start : over;
              return new NextDue(day, interval, last, counted);
            });
  }

  /** Returns the day that lies a period after another; what is beyond the calendar never comes. */
  static LocalDate after(LocalDate day, Period period) {
    try {
      return day.plus(period);
    } catch (DateTimeException | ArithmeticException e) {
      return LocalDate.MAX;
    }
  }

  private static Optional<LocalDate> latest(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  /**
   * Returns why it is due.
   *
   * @param what what is due, such as {@code internal audit}
   */
  String reason(String what) {
    return last.map(
            done ->
                "The last %s was on %s, and the planned interval %s%s lets %s pass until the next."
                    .formatted(what, done.text(), interval.id(), force(), words()))
        .orElseGet(
            () ->
                "No %s is on record since %s, and the planned interval %s lets %s pass."
                    .formatted(what, counted, interval.id(), words()));
  }

  private String force() {
    return interval
        .effectiveFrom()
        .filter(day::equals)
        .map(start -> ", in force since " + start + ",")
        .orElse("");
  }

  private String words() {
    return words(interval.interval());
  }

  /** Returns a period as it stands in a sentence, such as {@code 1 year 6 months}. */
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
