package io.github.aims4j.agenda;

import io.github.aims4j.base.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * When something was done: the latest possible day and the date as recorded.
 *
 * @param day the latest possible day
 * @param text the date as recorded
 */
record Done(LocalDate day, String text) implements Comparable<Done> {

  private static final Comparator<Done> ORDER =
      Comparator.comparing(Done::day).thenComparing(Done::text);

  static Done on(PartialDate date) {
    return new Done(date.lastDay(), date.toString());
  }

  static Done on(LocalDate day) {
    return new Done(day, day.toString());
  }

  @Override
  public int compareTo(Done other) {
    return ORDER.compare(this, other);
  }
}
