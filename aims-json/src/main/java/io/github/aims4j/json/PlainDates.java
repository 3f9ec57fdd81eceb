// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates in their usual form, read from the characters of a document and written to a buffer,
 * without making a string of them. With a formatter they are the largest single cost of a record.
 * What is not of the usual form is null here, and is looked at again with care.
 */
final class PlainDates {

  private static final int DAY_LENGTH = 10;
  private static final int INSTANT_LENGTH = 20;
  private static final long DAY_SECONDS = 86_400;

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
    try {
      return year < 1 ? null : LocalDate.of(year, number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the instant of a text {@code YYYY-MM-DDTHH:MM:SSZ}; null: it is not one. */
  static @Nullable Instant instant(Tokens text) throws IOException {
    boolean usual =
        text.current() == Token.STRING
            && text.length() == INSTANT_LENGTH
            && text.charAt(10) == 'T'
            && text.charAt(13) == ':'
            && text.charAt(16) == ':'
            && text.charAt(19) == 'Z';
    LocalDate day = usual ? dayAtStart(text) : null;
    try {
      return day == null
          ? null
          : day.atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19))
              .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns a number of digits; -1: there is another character. */
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
