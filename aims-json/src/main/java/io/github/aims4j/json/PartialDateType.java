package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.aims4j.base.PartialDate;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date of some precision, in the text form of {@link PartialDate}. */
final class PartialDateType extends ValueType<PartialDate> {

  static final PartialDateType PARTIAL_DATE = new PartialDateType();

  private PartialDateType() {}

  @Override
  @Nullable PartialDate read(Reading in) throws IOException {
    LocalDate plain = PlainDates.day(in.tokens());
    if (plain != null && plain.getYear() > 0) {
      return PartialDate.of(plain);
    }
    String text = in.text();
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
  void write(PartialDate value, Writing out) throws IOException {
    if (value.precision() == PartialDate.Precision.DAY && value.original().isEmpty()) {
      PlainDates.write(value.firstDay(), out);
    } else {
      out.text(value.toString());
    }
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "string");
    out.writeStringField(
        "pattern",
        "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?( \\[[\\s\\S]+\\])?$");
    out.writeEndObject();
  }
}
