// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.internal.Dates;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;

/**
 * When something was done: the latest possible day and the date as recorded.
 *
 * @param day the latest possible day
 * @param isDay whether the day is known, not only the month or the year
 * @param text the date as recorded
 */
record Done(LocalDate day, boolean isDay, String text) implements Comparable<Done> {

  private static final Comparator<Done> ORDER =
      Comparator.comparing(Done::day).thenComparing(Done::text);

  static Done on(PartialDate date) {
    return new Done(date.lastDay(), date.day().isPresent(), date.toString());
  }

  static Done on(LocalDate day) {
    return new Done(day, true, day.toString());
  }

  /**
   * Returns the day a period later, the maximum date if it is out of range. A month or a year ends
   * with its last day, and so does the one that a period leads to: a month after February is the
   * end of March.
   */
  LocalDate plus(Period period) {
    LocalDate later = Dates.after(isDay ? day : day.plusDays(1), period);
    return isDay || later.equals(LocalDate.MAX) ? later : later.minusDays(1);
  }

  @Override
  public int compareTo(Done other) {
    return ORDER.compare(this, other);
  }
}
