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
 * matches a text is used. A time of day after a day is passed over: the text is kept with the date.
 *
 * <p>Two formats that read the same text differently are not allowed together.
 */
enum DateForm {
  /** {@code 2024-08-31}. */
  ISO("iso", "(\\d{4})-(\\d{2})-(\\d{2})", "ymd"),
  /** {@code 2024-08}. */
  ISO_MONTH("iso-month", "(\\d{4})-(\\d{2})", "ym"),
  /** {@code 2024}. */
  YEAR("yyyy", "(\\d{4})", "y"),
  /** {@code 2024/8/31}. */
  YEAR_MONTH_DAY("yyyy/m/d", "(\\d{4})/(\\d{1,2})/(\\d{1,2})", "ymd"),
  /** {@code 20240831}. */
  DIGITS("yyyymmdd", "(\\d{4})(\\d{2})(\\d{2})", "ymd"),
  /** {@code 8/31/2024}, the month first. */
  MONTH_DAY_YEAR("m/d/yyyy", "(\\d{1,2})/(\\d{1,2})/(\\d{4})", "mdy"),
  /** {@code 31/8/2024}, the day first. */
  DAY_MONTH_YEAR("d/m/yyyy", "(\\d{1,2})/(\\d{1,2})/(\\d{4})", "dmy"),
  /** {@code 8/31/24}, the month first, in 2000 to 2099. */
  MONTH_DAY_SHORT_YEAR("m/d/yy", "(\\d{1,2})/(\\d{1,2})/(\\d{2})", "mdy"),
  /** {@code 31/8/24}, the day first, in 2000 to 2099. */
  DAY_MONTH_SHORT_YEAR("d/m/yy", "(\\d{1,2})/(\\d{1,2})/(\\d{2})", "dmy"),
  /** {@code 8-31-2024}, the month first. */
  MONTH_HYPHEN_DAY("m-d-yyyy", "(\\d{1,2})-(\\d{1,2})-(\\d{4})", "mdy"),
  /** {@code 31-8-2024}, the day first. */
  DAY_HYPHEN_MONTH("d-m-yyyy", "(\\d{1,2})-(\\d{1,2})-(\\d{4})", "dmy"),
  /** {@code 31.8.2024}, the day first. */
  DAY_DOT_MONTH("d.m.yyyy", "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})", "dmy"),
  /** {@code 31.8.24}, the day first, in 2000 to 2099. */
  DAY_DOT_MONTH_SHORT_YEAR("d.m.yy", "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2})", "dmy"),
  /** {@code 8/2024}. */
  MONTH_YEAR("m/yyyy", "(\\d{1,2})/(\\d{4})", "my"),
  /** {@code 8-2024}. */
  MONTH_HYPHEN_YEAR("m-yyyy", "(\\d{1,2})-(\\d{4})", "my"),
  /** {@code 31 August 2024}, {@code 31-Aug-2024}. */
  DAY_MONTH_NAME_YEAR("d MMM yyyy", "(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?[ -](\\d{4})", "dmy"),
  /** {@code August 31, 2024}. */
  MONTH_NAME_DAY_YEAR("MMM d, yyyy", "([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})", "mdy"),
  /** {@code August 2024}, {@code Aug. 2024}. */
  MONTH_NAME_SPACE_YEAR("MMM yyyy", "([A-Za-z]{3,9})\\.?,? (\\d{4})", "my"),
  /** {@code 24-Aug}: August 2024, a month as displayed by spreadsheets. */
  SHORT_YEAR_MONTH_NAME("yy-MMM", "(\\d{2})-([A-Za-z]{3})", "ym"),
  /** {@code Aug-24}: August 2024, a month as displayed by spreadsheets. */
  MONTH_NAME_SHORT_YEAR("MMM-yy", "([A-Za-z]{3})-(\\d{2})", "my"),
  /** {@code Aug-2024}. */
  MONTH_NAME_YEAR("MMM-yyyy", "([A-Za-z]{3})-(\\d{4})", "my"),
  /**
   * {@code Q3 2024}, {@code 2024-Q3}. No date of the model is a quarter: it is read as the year,
   * and its text is kept.
   */
  QUARTER("quarter", "(?:Q[1-4][ -/]?(?=\\d{4}$))?(\\d{4})(?:(?<=^\\d{4})[ -/]?Q[1-4])?", "y"),
  /** {@code 45535}: the number of a day in the date system of spreadsheets, from 1950 to 2100. */
  SPREADSHEET_SERIAL("spreadsheet-serial", "(\\d{5})(?:\\.\\d+)?", "s"),
  /**
   * A year that was typed into a date cell of a spreadsheet: {@code 7/15/1905} is day 2023 in the
   * date system of spreadsheets and means the year 2023. It modifies the results of the other
   * formats and matches nothing by itself.
   */
  YEAR_IN_SPREADSHEET_CELL("year-in-spreadsheet-cell", "(?!)", "y");

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_SERIAL_YEAR = 1950;
  private static final int CENTURY = 2000;
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Pairs of formats that read the same text differently. */
  private static final List<List<DateForm>> CONTRADICTIONS =
      List.of(
          List.of(MONTH_DAY_YEAR, DAY_MONTH_YEAR),
          List.of(MONTH_DAY_SHORT_YEAR, DAY_MONTH_SHORT_YEAR),
          List.of(MONTH_HYPHEN_DAY, DAY_HYPHEN_MONTH));

  private static final Pattern TIME =
      Pattern.compile(
          "(?:T| T?|, ?)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[AaPp]\\.?[Mm]\\.?)?"
              + "(?: ?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?$");

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

  /** Returns the name in mappings. */
  String term() {
    return term;
  }

  /** Returns the names of all formats. */
  static String terms() {
    return Arrays.stream(values()).map(form -> form.term).collect(Collectors.joining(", "));
  }

  /** Returns the names of two of the formats that contradict each other; empty: none do. */
  static Optional<String> contradiction(List<DateForm> forms) {
    return CONTRADICTIONS.stream()
        .filter(forms::containsAll)
        .findFirst()
        .map(pair -> "%s and %s".formatted(pair.get(0).term, pair.get(1).term));
  }

  /** Parses a cell with the first matching format; empty if none matches. */
  static Optional<Reading> read(String cell, List<DateForm> forms) {
    String text = Spaces.collapse(cell);
    String day = withoutTime(text);
    for (DateForm form : forms) {
      Optional<PartialDate> date = form.parse(form.hasDay() ? day : text);
      if (date.isPresent()) {
        Optional<PartialDate> year =
            forms.contains(YEAR_IN_SPREADSHEET_CELL) ? yearMeant(date.get()) : Optional.empty();
        return Optional.of(new Reading(year.orElse(date.get()).readFrom(cell), year.isPresent()));
      }
    }
    return Optional.empty();
  }

  private static String withoutTime(String text) {
    Matcher time = TIME.matcher(text);
    return time.find() ? text.substring(0, time.start()) : text;
  }

  private boolean hasDay() {
    return parts.contains("d");
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
    if (this == SPREADSHEET_SERIAL) {
      return ofSerial(Integer.parseInt(matcher.group(1)));
    }
    int year = year(matcher.group(parts.indexOf('y') + 1));
    if (!parts.contains("m")) {
      return PartialDate.of(year);
    }
    int month = month(matcher.group(parts.indexOf('m') + 1));
    if (!parts.contains("d")) {
      return PartialDate.of(YearMonth.of(year, month));
    }
    return PartialDate.of(
        LocalDate.of(year, month, Integer.parseInt(matcher.group(parts.indexOf('d') + 1))));
  }

  private static PartialDate ofSerial(int serial) {
    LocalDate day = DAY_ZERO.plusDays(serial);
    if (day.getYear() < FIRST_SERIAL_YEAR || day.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("No day from 1950 to 2100 has the number " + serial + ".");
    }
    return PartialDate.of(day);
  }

  private static int year(String digits) {
    int number = Integer.parseInt(digits);
    return digits.length() == 2 ? CENTURY + number : number;
  }

  /**
   * Returns the number of a month, which is stated by its number, its name or the first letters.
   */
  private static int month(String part) {
    if (!Character.isLetter(part.charAt(0))) {
      return Integer.parseInt(part);
    }
    String name = part.toLowerCase(Locale.ROOT);
    String stem = name.equals("sept") ? "sep" : name;
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).equals(stem) || (stem.length() == 3 && MONTHS.get(i).startsWith(stem))) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("There is no month " + part + ".");
  }
}
