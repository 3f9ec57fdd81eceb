// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is overdue, and what is due in the months after a day.
 *
 * @param overdue what is overdue, the longest first
 * @param coming what is due, in order
 * @param months the months, each with its number of items
 */
public record Due(List<Item> overdue, List<Item> coming, List<Month> months) {

  /** How many months a page looks ahead. */
  private static final int MONTHS = 12;

  /** The height of the drawing of a month. */
  public static final int HEIGHT = 100;

  /**
   * Something that is due.
   *
   * @param day the day
   * @param reason why it is due, in one sentence
   * @param basis by which authority
   * @param requirement the provision; empty: none
   * @param place the record
   */
  public record Item(
      String day, String reason, String basis, String requirement, Reference place) {}

  /**
   * A month.
   *
   * @param name year and month
   * @param count how many items are due in it
   * @param height the height of its bar
   */
  public record Month(String name, int count, int height) {

    /** Returns the year. */
    public String year() {
      return name.substring(0, name.length() - 3);
    }

    /** Returns the year if the month is its first; empty otherwise. */
    public String newYear() {
      return number().equals("01") ? year() : "";
    }

    /** Returns the month without the year. */
    public String number() {
      return name.substring(name.length() - 2);
    }
  }

  /** Returns the last day of what is coming. */
  static LocalDate until(LocalDate asOf) {
    return Dates.after(asOf, Period.ofMonths(MONTHS));
  }

  static Due of(List<AgendaItem> overdue, Agenda coming, LocalDate asOf, References references) {
    YearMonth first = YearMonth.from(asOf);
    int[] counts = new int[(int) ChronoUnit.MONTHS.between(first, YearMonth.from(until(asOf))) + 1];
    coming
        .items()
        .forEach(
            item -> counts[(int) ChronoUnit.MONTHS.between(first, YearMonth.from(item.day()))]++);
    int most = Math.max(1, IntStream.of(counts).max().orElse(1));
    List<Month> months = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      months.add(
          new Month(
              first.plusMonths(i).toString(),
              counts[i],
              counts[i] == 0 ? 0 : Math.max(4, HEIGHT * counts[i] / most)));
    }
    return new Due(items(overdue, references), items(coming.items(), references), months);
  }

  private static List<Item> items(List<AgendaItem> items, References references) {
    return items.stream()
        .map(
            item ->
                new Item(
                    item.day().toString(),
                    item.reason(),
                    item.basis().term(),
                    item.requirement().map(Provision::id).orElse(""),
                    references.of(item.subject())))
        .toList();
  }
}
