// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date of some precision, in the text form of {@link PartialDate}. */
final class PartialDateCodec implements Codec<PartialDate> {

  static final PartialDateCodec INSTANCE = new PartialDateCodec();

  private PartialDateCodec() {}

  @Override
  public @Nullable PartialDate read(Reading in) throws IOException {
    LocalDate plain = PlainDates.day(in.tokens());
    if (plain != null) {
      return PartialDate.of(plain);
    }
    String text = in.string();
    if (text == null) {
      return null;
    }
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      in.report(ProblemRule.ILLEGAL_DATE, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }

  @Override
  public void write(PartialDate value, Writing out) throws IOException {
    if (value.precision() == PartialDate.Precision.DAY && value.original().isEmpty()) {
      PlainDates.write(value.firstDay(), out);
    } else {
      out.string(value.toString());
    }
  }
}
