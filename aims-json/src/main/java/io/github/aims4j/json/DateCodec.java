// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of the years 1 to 9999, {@code YYYY-MM-DD}. */
final class DateCodec implements Codec<LocalDate> {

  static final DateCodec INSTANCE = new DateCodec();

  private DateCodec() {}

  @Override
  public @Nullable LocalDate read(Reading in) throws IOException {
    LocalDate plain = PlainDates.day(in.tokens());
    if (plain != null) {
      return plain;
    }
    String text = in.string();
    if (text != null) {
      in.report(
          ProblemRule.ILLEGAL_DATE,
          () ->
              "%s is not a calendar date; the format is YYYY-MM-DD, with a year from 0001 to 9999."
                  .formatted(quoted(text)));
    }
    return null;
  }

  @Override
  public void write(LocalDate value, Writing out) throws IOException {
    PlainDates.write(value, out);
  }
}
