package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates in their usual form, read from the parser's characters and written to a buffer, without
 * making a string of them. With a formatter they are the largest single cost of a record. What is
 * not of the usual form is null here, and is looked at again with care.
 */
final class PlainDates {

  private static final int DAY_LENGTH = 10;
  private static final int INSTANT_LENGTH = 20;
  private static final int LONGEST_FRACTION = 9;
  private static final long DAY_SECONDS = 86_400;

  /** More seconds than any day of four-digit years has since 1970. */
  private static final long FAR_FUTURE = 400_000_000_000L;

  private static final int[] NANOS_PER_UNIT = {
    1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
  };

  private PlainDates() {}

  /** Returns the day of a text {@code YYYY-MM-DD}; null: it is not one. */
  static @Nullable LocalDate day(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getTextLength() != DAY_LENGTH) {
      return null;
    }
    return day(parser.getTextCharacters(), parser.getTextOffset());
  }

  private static @Nullable LocalDate day(char[] text, int start) {
    if (text[start + 4] != '-' || text[start + 7] != '-') {
      return null;
    }
    int year = number(text, start, 4);
    int month = number(text, start + 5, 2);
    int day = number(text, start + 8, 2);
    try {
      return (year | month | day) < 0 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the instant of a text {@code YYYY-MM-DDTHH:MM:SS[.fraction]Z}; null: it is not one. */
  static @Nullable Instant instant(JsonParser parser) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING) || parser.getTextLength() < INSTANT_LENGTH) {
      return null;
    }
    char[] text = parser.getTextCharacters();
    int start = parser.getTextOffset();
    int end = start + parser.getTextLength();
    boolean usual =
        text[start + 10] == 'T'
            && text[start + 13] == ':'
            && text[start + 16] == ':'
            && text[end - 1] == 'Z';
    LocalDate day = usual ? day(text, start) : null;
    int nanos = nanos(text, start + INSTANT_LENGTH - 1, end - 1);
    int second = secondOfDay(text, start + DAY_LENGTH + 1);
    return day == null || nanos < 0 || second < 0
        ? null
        : Instant.ofEpochSecond(day.toEpochDay() * DAY_SECONDS + second, nanos);
  }

  private static int secondOfDay(char[] text, int start) {
    int hour = number(text, start, 2);
    int minute = number(text, start + 3, 2);
    int second = number(text, start + 6, 2);
    boolean valid = (hour | minute | second) >= 0 && hour < 24 && minute < 60 && second < 60;
    return valid ? (hour * 60 + minute) * 60 + second : -1;
  }

  private static int nanos(char[] text, int point, int end) {
    if (point == end) {
      return 0;
    }
    int digits = end - point - 1;
    if (text[point] != '.' || digits < 1 || digits > LONGEST_FRACTION) {
      return -1;
    }
    int fraction = number(text, point + 1, digits);
    return fraction < 0 ? -1 : fraction * NANOS_PER_UNIT[digits];
  }

  private static int number(char[] text, int start, int digits) {
    int value = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Puts a day as {@code YYYY-MM-DD} into a buffer; false: its year has not four digits. */
  private static boolean put(LocalDate day, char[] buffer) {
    int year = day.getYear();
    if (year < 0 || year > 9999) {
      return false;
    }
    twoDigits(year / 100, buffer, 0);
    twoDigits(year % 100, buffer, 2);
    buffer[4] = '-';
    twoDigits(day.getMonthValue(), buffer, 5);
    buffer[7] = '-';
    twoDigits(day.getDayOfMonth(), buffer, 8);
    return true;
  }

  private static void twoDigits(int number, char[] buffer, int index) {
    buffer[index] = (char) ('0' + number / 10);
    buffer[index + 1] = (char) ('0' + number % 10);
  }

  /** Writes a day without making a string of it where it is of the usual form. */
  static void write(LocalDate day, Writing out) throws IOException {
    char[] buffer = out.dateBuffer();
    if (put(day, buffer)) {
      out.json().writeString(buffer, 0, DAY_LENGTH);
    } else {
      out.json().writeString(day.toString());
    }
  }

  /** Writes an instant without making a string of it where it is of the usual form. */
  static void write(Instant instant, Writing out) throws IOException {
    char[] buffer = out.dateBuffer();
    long second = instant.getEpochSecond();
    boolean usual = instant.getNano() == 0 && Math.abs(second) < FAR_FUTURE;
    if (usual && put(LocalDate.ofEpochDay(Math.floorDiv(second, DAY_SECONDS)), buffer)) {
      int secondOfDay = (int) Math.floorMod(second, DAY_SECONDS);
      buffer[10] = 'T';
      twoDigits(secondOfDay / 3600, buffer, 11);
      buffer[13] = ':';
      twoDigits(secondOfDay / 60 % 60, buffer, 14);
      buffer[16] = ':';
      twoDigits(secondOfDay % 60, buffer, 17);
      buffer[19] = 'Z';
      out.json().writeString(buffer, 0, INSTANT_LENGTH);
    } else {
      out.json().writeString(instant.toString());
    }
  }
}
