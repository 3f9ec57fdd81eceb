// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Period;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time in calendar terms, such as {@code P12M}. Weeks are written as days, so that each period
 * has one form.
 */
final class PeriodCodec implements Codec<Period> {

  static final PeriodCodec INSTANCE = new PeriodCodec();

  private static final String FORM = "^P(?=[0-9])([1-9][0-9]*Y)?([1-9][0-9]*M)?([1-9][0-9]*D)?$";
  private static final Pattern PATTERN = Pattern.compile(FORM);

  private PeriodCodec() {}

  @Override
  public @Nullable Period read(Reading in) throws IOException {
    String text = in.string();
    if (text == null) {
      return null;
    }
    Period period = parsed(text);
    if (period == null) {
      in.report(
          ProblemRule.ILLEGAL_VALUE,
          () ->
              "%s is not a period; the format is years, months and days, such as P1Y, P18M or P90D."
                  .formatted(quoted(text)));
    }
    return period;
  }

  private static @Nullable Period parsed(String text) {
    try {
      return PATTERN.matcher(text).matches() ? Period.parse(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public void write(Period value, Writing out) throws IOException {
    out.string(value.toString());
  }
}
