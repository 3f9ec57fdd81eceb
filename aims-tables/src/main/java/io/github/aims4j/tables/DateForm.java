// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Formats of dates in registers. A mapping lists the formats of its register; the first format that
 * matches a text is used.
 */
enum DateForm {
  /** {@code 2024-08-31}. */
  ISO("iso", "(\\d{4})-(\\d{2})-(\\d{2})", "ymd"),
  /** {@code 2024-08}. */
  ISO_MONTH("iso-month", "(\\d{4})-(\\d{2})", "ym"),
  /** {@code 2024}. */
  YEAR("yyyy", "(\\d{4})", "y"),
  /** {@code 8/31/2024}, the month first. */
  MONTH_DAY_YEAR("m/d/yyyy", "(\\d{1,2})/(\\d{1,2})/(\\d{4})", "mdy"),
  /** {@code 31/8/2024}, the day first. */
  DAY_MONTH_YEAR("d/m/yyyy", "(\\d{1,2})/(\\d{1,2})/(\\d{4})", "dmy"),
  /** {@code 31.8.2024}, the day first. */
  DAY_DOT_MONTH("d.m.yyyy", "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", "dmy"),
  /** {@code 8/2024}. */
  MONTH_YEAR("m/yyyy", "(\\d{1,2})/(\\d{4})", "my"),
  /** {@code 24-Aug}: August 2024, a month as displayed by spreadsheets. */
  SHORT_YEAR_MONTH_NAME("yy-MMM", "(\\d{2})-([A-Za-z]{3})", "ym"),
  /** {@code Aug-2024}. */
  MONTH_NAME_YEAR("MMM-yyyy", "([A-Za-z]{3})-(\\d{4})", "my"),
  /**
   * A year that was typed into a date cell of a spreadsheet: {@code 7/15/1905} is day 2023 in the
   * date system of spreadsheets and means the year 2023. It modifies the results of the other
   * formats and matches nothing by itself.
   */
  YEAR_IN_SPREADSHEET_CELL("year-in-spreadsheet-cell", "(?!)", "y");

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final String term;
  private final Pattern pattern;
  private final String parts;

  DateForm(String term, String pattern, String parts) {
    this.term = term;
    this.pattern = Pattern.compile(pattern);
    this.parts = parts;
  }

  /**
   * A parsed date.
   *
   * @param date the date, with the text that it was read from
   * @param yearInCell whether it is a year that was typed into a spreadsheet's date cell
   */
  record Reading(PartialDate date, boolean yearInCell) {}

  /** Returns the format with a name; empty if there is none. */
  static Optional<DateForm> named(String term) {
    return Arrays.stream(values()).filter(form -> form.term.equals(term)).findFirst();
  }

  /** Returns the names of all formats. */
  static String terms() {
    return Arrays.stream(values()).map(form -> form.term).collect(Collectors.joining(", "));
  }

  /** Parses a cell with the first matching format; empty if none matches. */
  static Optional<Reading> read(String cell, List<DateForm> forms) {
    String text = Spaces.collapse(cell);
    for (DateForm form : forms) {
      Optional<PartialDate> date = form.parse(text);
      if (date.isPresent()) {
        Optional<PartialDate> year =
            forms.contains(YEAR_IN_SPREADSHEET_CELL) ? yearMeant(date.get()) : Optional.empty();
        return Optional.of(new Reading(year.orElse(date.get()).readFrom(cell), year.isPresent()));
      }
    }
    return Optional.empty();
  }

  private Optional<PartialDate> parse(String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(date(matcher));
    } catch (DateTimeException | IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<PartialDate> yearMeant(PartialDate date) {
    if (date.precision() != PartialDate.Precision.DAY) {
      return Optional.empty();
    }
    long serial = ChronoUnit.DAYS.between(DAY_ZERO, date.firstDay());
    return serial >= FIRST_YEAR && serial <= LAST_YEAR
        ? Optional.of(PartialDate.of((int) serial))
        : Optional.empty();
  }

  private PartialDate date(Matcher matcher) {
    int year = number(matcher.group(parts.indexOf('y') + 1));
    if (!parts.contains("m")) {
      return PartialDate.of(year);
    }
    int month = number(matcher.group(parts.indexOf('m') + 1));
    if (!parts.contains("d")) {
      return PartialDate.of(YearMonth.of(year, month));
    }
    return PartialDate.of(LocalDate.of(year, month, number(matcher.group(parts.indexOf('d') + 1))));
  }

  /** Returns a number, the number of a named month, or the year of this century for two digits. */
  private int number(String part) {
    if (Character.isLetter(part.charAt(0))) {
      return MONTHS.indexOf(part.toLowerCase(Locale.ROOT)) + 1;
    }
    int number = Integer.parseInt(part);
    return this == SHORT_YEAR_MONTH_NAME ? 2000 + number : number;
  }
}
