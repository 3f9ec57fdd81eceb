// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import io.github.aims4j.internal.Dates;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An instant of the years 1 to 9999 in UTC, {@code YYYY-MM-DDTHH:MM:SSZ}, with a fraction of a
 * second where it has one. Offsets from UTC (RFC 3339) are read; UTC is written.
 */
final class InstantCodec implements Codec<Instant> {

  static final InstantCodec INSTANCE = new InstantCodec();

  // The platform reads 24:00:00 and a second 60 too, and makes another instant of the latter.
  private static final String FORM =
      "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
          + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
          + "(?<offset>Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$";
  private static final String OFFSET = "offset";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  private InstantCodec() {}

  @Override
  public @Nullable Instant read(Reading in) throws IOException {
    Instant plain = PlainDates.instant(in.tokens());
    if (plain != null) {
      return plain;
    }
    String text = in.string();
    if (text == null) {
      return null;
    }
    Instant instant = parsed(text);
    if (instant == null) {
      in.report(
          ProblemRule.ILLEGAL_DATE,
          () ->
              "%s is not an instant; the format is YYYY-MM-DDTHH:MM:SSZ, with a year from 0001 to 9999 in UTC, up to nine fractional digits and Z or an offset such as +02:00."
                  .formatted(quoted(text)));
    }
    return instant;
  }

  private static @Nullable Instant parsed(String text) {
    Matcher form = PATTERN.matcher(text);
    if (!form.matches()) {
      return null;
    }
    try {
      String offset = form.group(OFFSET);
      String local = text.substring(0, text.length() - offset.length());
      Instant instant = Instant.parse(local + "Z").minusSeconds(seconds(offset));
      return Dates.isInRange(instant) ? instant : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static long seconds(String offset) {
    if (offset.equals("Z")) {
      return 0;
    }
    int hours = Integer.parseInt(offset.substring(1, 3));
    int minutes = Integer.parseInt(offset.substring(4));
    return (offset.charAt(0) == '-' ? -60L : 60L) * (hours * 60 + minutes);
  }

  @Override
  public void write(Instant value, Writing out) throws IOException {
    PlainDates.write(value, out);
  }
}
