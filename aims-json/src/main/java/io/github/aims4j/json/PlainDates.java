// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in their usual form, read from the characters of a document and written to a buffer,
 * without making a string of them. With a formatter they are the largest single cost of a record.
 * What is not of the usual form is null here, and is looked at again with care.
 */
final class PlainDates {

  private static final int DAY_LENGTH = 10;
  private static final int INSTANT_LENGTH = 20;
  private static final int LONGEST_FRACTION = 9;
  private static final long DAY_SECONDS = 86_400;

  private static final int[] NANOS_PER_UNIT = {
    1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  private PlainDates() {}

  /** Returns the day of a text {@code YYYY-MM-DD}; null: it is not one. */
  static @Nullable LocalDate day(Tokens text) throws IOException {
    boolean usual = text.current() == Token.STRING && text.length() == DAY_LENGTH;
    return usual ? dayAtStart(text) : null;
  }

  private static @Nullable LocalDate dayAtStart(Tokens text) throws IOException {
    if (text.charAt(4) != '-' || text.charAt(7) != '-') {
      return null;
    }
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    try {
      return year < 1 || (month | day) < 0 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the instant of a text {@code YYYY-MM-DDTHH:MM:SS[.fraction]Z}; null: it is not one. */
  static @Nullable Instant instant(Tokens text) throws IOException {
    if (text.current() != Token.STRING || text.length() < INSTANT_LENGTH) {
      return null;
    }
    int end = text.length();
    boolean usual =
        text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && text.charAt(end - 1) == 'Z';
    LocalDate day = usual ? dayAtStart(text) : null;
    int nanos = nanos(text, INSTANT_LENGTH - 1, end - 1);
    int second = secondOfDay(text, DAY_LENGTH + 1);
    return day == null || nanos < 0 || second < 0
        ? null
        : Instant.ofEpochSecond(day.toEpochDay() * DAY_SECONDS + second, nanos);
  }

  private static int secondOfDay(Tokens text, int start) throws IOException {
    int hour = number(text, start, start + 2);
    int minute = number(text, start + 3, start + 5);
    int second = number(text, start + 6, start + 8);
    boolean valid = (hour | minute | second) >= 0 && hour < 24 && minute < 60 && second < 60;
    return valid ? (hour * 60 + minute) * 60 + second : -1;
  }

  private static int nanos(Tokens text, int point, int end) throws IOException {
    if (point == end) {
      return 0;
    }
    int digits = end - point - 1;
    if (text.charAt(point) != '.' || digits < 1 || digits > LONGEST_FRACTION) {
      return -1;
    }
    int fraction = number(text, point + 1, end);
    return fraction < 0 ? -1 : fraction * NANOS_PER_UNIT[digits];
  }

  private static int number(Tokens text, int start, int end) throws IOException {
    int value = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Puts a day as {@code YYYY-MM-DD} into a buffer. */
  private static void put(LocalDate day, char[] buffer) {
    int year = day.getYear();
    twoDigits(year / 100, buffer, 0);
    twoDigits(year % 100, buffer, 2);
    buffer[4] = '-';
    twoDigits(day.getMonthValue(), buffer, 5);
    buffer[7] = '-';
    twoDigits(day.getDayOfMonth(), buffer, 8);
  }

  private static void twoDigits(int number, char[] buffer, int index) {
    buffer[index] = (char) ('0' + number / 10);
    buffer[index + 1] = (char) ('0' + number % 10);
  }

  /** Writes a day of the years 1 to 9999. */
  static void write(LocalDate day, Writing out) throws IOException {
    char[] buffer = out.dateBuffer();
    put(day, buffer);
    out.string(buffer, DAY_LENGTH);
  }

  /**
   * Writes an instant of the years 1 to 9999, without making a string of it where it is a whole
   * second.
   */
  static void write(Instant instant, Writing out) throws IOException {
    char[] buffer = out.dateBuffer();
    long second = instant.getEpochSecond();
    if (instant.getNano() == 0) {
      put(LocalDate.ofEpochDay(Math.floorDiv(second, DAY_SECONDS)), buffer);
      int secondOfDay = (int) Math.floorMod(second, DAY_SECONDS);
      buffer[10] = 'T';
      twoDigits(secondOfDay / 3600, buffer, 11);
      buffer[13] = ':';
      twoDigits(secondOfDay / 60 % 60, buffer, 14);
      buffer[16] = ':';
      twoDigits(secondOfDay % 60, buffer, 17);
      buffer[19] = 'Z';
      out.string(buffer, INSTANT_LENGTH);
    } else {
      out.string(instant.toString());
    }
  }
}
