// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAmount;
import java.util.Optional;

/**
 * Requires the days and moments of a value to lie in the years 1 to 9999, attribute by attribute,
 * as those of RFC 3339 and {@link io.github.aims4j.base.PartialDate} do. Not thread-safe.
 *
 * <p>A day that a caller passes, such as that of an assessment, and a day that is calculated can be
 * any: {@link #after} and {@link #dayBefore} end at the days that the platform has.
 */
public final class Dates {

  /** The first year that a day or moment of a value can have. */
  public static final int FIRST_YEAR = 1;

  /** The last year that a day or moment of a value can have. */
  public static final int LAST_YEAR = 9999;

  private static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);
  private static final long FIRST_SECOND = FIRST_DAY.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
  private static final long LAST_SECOND = LAST_DAY.atTime(23, 59, 59).toEpochSecond(ZoneOffset.UTC);

  private final String type;

  /**
   * Creates the check of a type.
   *
   * @param type the name of the type, as messages use it
   */
  public Dates(String type) {
    this.type = type;
  }

  /**
   * Requires a day to lie in the years 1 to 9999.
   *
   * @param attribute the name of the attribute
   * @param day its value
   * @return this
   * @throws IllegalArgumentException if it does not
   */
  public Dates day(String attribute, LocalDate day) {
    if (!isInRange(day)) {
      throw outOfRange(attribute, day);
    }
    return this;
  }

  /**
   * Requires a moment to lie in the years 1 to 9999 in UTC.
   *
   * @param attribute the name of the attribute
   * @param moment its value
   * @return this
   * @throws IllegalArgumentException if it does not
   */
  public Dates moment(String attribute, Instant moment) {
    if (!isInRange(moment)) {
      throw outOfRange(attribute, moment);
    }
    return this;
  }

  /**
   * Requires a day, if present, to lie in the years 1 to 9999.
   *
   * @param attribute the name of the attribute
   * @param day its value
   * @return this
   * @throws IllegalArgumentException if it does not
   */
  public Dates day(String attribute, Optional<LocalDate> day) {
    return day.isPresent() ? day(attribute, day.get()) : this;
  }

  /**
   * Requires a moment, if present, to lie in the years 1 to 9999 in UTC.
   *
   * @param attribute the name of the attribute
   * @param moment its value
   * @return this
   * @throws IllegalArgumentException if it does not
   */
  public Dates moment(String attribute, Optional<Instant> moment) {
    return moment.isPresent() ? moment(attribute, moment.get()) : this;
  }

  private IllegalArgumentException outOfRange(String attribute, Object found) {
    return new IllegalArgumentException(
        "%s.%s is %s; its year must be 1 to 9999.".formatted(type, attribute, found));
  }

  /**
   * Returns whether a day lies in the years 1 to 9999.
   *
   * @param day any day
   */
  public static boolean isInRange(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /**
   * Returns whether a moment lies in the years 1 to 9999 in UTC.
   *
   * @param moment any moment
   */
  public static boolean isInRange(Instant moment) {
    return moment.getEpochSecond() >= FIRST_SECOND && moment.getEpochSecond() <= LAST_SECOND;
  }

  /**
   * Returns the day a period after another; {@link LocalDate#MAX} if it is beyond that.
   *
   * @param day any day
   * @param period a period that is not negative
   */
  public static LocalDate after(LocalDate day, TemporalAmount period) {
    try {
      return day.plus(period);
    } catch (DateTimeException | ArithmeticException e) {
      return LocalDate.MAX;
    }
  }

  /**
   * Returns the day before another; {@link LocalDate#MIN} if there is none.
   *
   * @param day any day
   */
  public static LocalDate dayBefore(LocalDate day) {
    return day.equals(LocalDate.MIN) ? day : day.minusDays(1);
  }
}
