// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A date with the precision of a year, a month or a day, and the text that it was read from: {@code
 * 24-Aug} in a register becomes August 2024 and keeps its text.
 *
 * <p>The text form is {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, followed by a space and
 * the original text in square brackets if it differs: {@code 2024-08 [24-Aug]}. {@link #parse} is
 * the inverse of {@link #toString}. Two dates with the same value and different original text are
 * not equal. Years range from 1 to 9999 in the proleptic ISO calendar.
 *
 * <p>Source: this library, after ISO 8601-1 for reduced precision. Immutable and thread-safe.
 */
public final class PartialDate {

  /** The precision of a date. */
  public enum Precision {
    /** Only the year is known. */
    YEAR,
    /** The year and the month are known. */
    MONTH,
    /** The day is known. */
    DAY
  }

  private final LocalDate first;
  private final Precision precision;
  private final String original;

  private PartialDate(LocalDate first, Precision precision, String original) {
    if (first.getYear() < 1 || first.getYear() > 9999) {
      throw new IllegalArgumentException(
          "The year of a date must be 1 to 9999; it is %s.".formatted(first.getYear()));
    }
    this.first = first;
    this.precision = precision;
    this.original = original;
  }

  /**
   * Returns a date with the precision of a year.
   *
   * @param year the year, 1 to 9999
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PartialDate of(int year) {
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException(
          "The year of a date must be 1 to 9999; it is %s.".formatted(year));
    }
    return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR, "");
  }

  /**
   * Returns a date with the precision of a month.
   *
   * @param month the month
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.atDay(1), Precision.MONTH, "");
  }

  /**
   * Returns a date with the precision of a day.
   *
   * @param day the day
   * @throws IllegalArgumentException if the year is out of range
   */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day, Precision.DAY, "");
  }

  /**
   * Parses a date in the format of {@link #toString}.
   *
   * @param text {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}, optionally followed by a space
   *     and the original text in square brackets
   * @throws IllegalArgumentException if the text does not have that format or the date does not
   *     exist
   */
  public static PartialDate parse(String text) {
    int space = text.indexOf(' ');
    if (space < 0) {
      return parseExtent(text, text);
    }
    if (text.charAt(text.length() - 1) != ']' || !text.startsWith("[", space + 1)) {
      throw notADate(text, "");
    }
    String original = text.substring(space + 2, text.length() - 1);
    PartialDate date = parseExtent(text.substring(0, space), text).readFrom(original);
    if (date.original.isEmpty()) {
      throw notADate(text, " The original text is allowed only if it differs.");
    }
    return date;
  }

  private static PartialDate parseExtent(String extent, String text) {
    try {
      return switch (extent.length()) {
        case 4 -> of(number(extent, 0, 4));
        case 7 -> of(YearMonth.of(number(extent, 0, 4), afterHyphen(extent, 4)));
        case 10 ->
            of(LocalDate.of(number(extent, 0, 4), afterHyphen(extent, 4), afterHyphen(extent, 7)));
        default -> throw notADate(text, "");
      };
    } catch (DateTimeException e) {
      throw notADate(text, " " + e.getMessage() + ".");
    }
  }

  private static int afterHyphen(String text, int hyphen) {
    if (text.charAt(hyphen) != '-') {
      throw notADate(text, "");
    }
    return number(text, hyphen + 1, hyphen + 3);
  }

  private static int number(String text, int from, int to) {
    int result = 0;
    for (int i = from; i < to; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw notADate(text, "");
      }
      result = result * 10 + digit - '0';
    }
    return result;
  }

  private static IllegalArgumentException notADate(String text, String why) {
    return new IllegalArgumentException(
        ("%s is not a date; the format is YYYY, YYYY-MM or YYYY-MM-DD, followed by a space and"
                + " the original text in square brackets if it differs.%s")
            .formatted(quoted(text), why));
  }

  /**
   * Returns a copy of this date with the text that it was read from.
   *
   * @param text the original text; not kept if it equals the text form of the date
   */
  public PartialDate readFrom(String text) {
    requireNonNull(text, "text");
    return new PartialDate(first, precision, text.equals(extent()) ? "" : text);
  }

  /** Returns the precision of the date. */
  public Precision precision() {
    return precision;
  }

  /** Returns the day; empty if the date is known to the month or the year only. */
  public Optional<LocalDate> day() {
    return precision == Precision.DAY ? Optional.of(first) : Optional.empty();
  }

  /** Returns the first day of the year, month or day. */
  public LocalDate firstDay() {
    return first;
  }

  /** Returns the last day of the year, month or day, inclusive. */
  public LocalDate lastDay() {
    return switch (precision) {
      case YEAR -> first.plusYears(1).minusDays(1);
      case MONTH -> first.plusMonths(1).minusDays(1);
      case DAY -> first;
    };
  }

  /** Returns the text that the date was read from; empty if it equals the text form. */
  public Optional<String> original() {
    return original.isEmpty() ? Optional.empty() : Optional.of(original);
  }

  /**
   * Tells whether this date can lie on a day or before it: its first day does.
   *
   * @param day the day to compare with
   */
  public boolean canBeBy(LocalDate day) {
    return !first.isAfter(day);
  }

  /**
   * Tells whether the last day of this date is before a day.
   *
   * @param day the day to compare with
   */
  public boolean isBefore(LocalDate day) {
    return lastDay().isBefore(day);
  }

  /**
   * Tells whether the last day of this date is before the first day of another.
   *
   * @param other the date to compare with
   */
  public boolean isBefore(PartialDate other) {
    return isBefore(other.first);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && first.equals(that.first)
        && precision == that.precision
        && original.equals(that.original);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, precision, original);
  }

  /** Returns the text form, which {@link #parse} accepts. */
  @Override
  public String toString() {
    return original.isEmpty() ? extent() : extent() + " [" + original + "]";
  }

  private String extent() {
    String day = first.toString();
    return switch (precision) {
      case YEAR -> day.substring(0, 4);
      case MONTH -> day.substring(0, 7);
      case DAY -> day;
    };
  }
}
