package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, {@code YYYY-MM-DD}; years beyond four digits have a sign. */
final class DateType extends ValueType<LocalDate> {

  static final DateType DATE = new DateType();

  private DateType() {}

  @Override
  @Nullable LocalDate read(Reading in) throws IOException {
    LocalDate plain = PlainDates.day(in.tokens());
    if (plain != null) {
      return plain;
    }
    String text = in.text();
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      in.report(
          ProblemRule.ILLEGAL_DATE,
          () -> "%s is not a calendar date; the format is YYYY-MM-DD.".formatted(quoted(text)));
      return null;
    }
  }

  @Override
  void write(LocalDate value, Writing out) throws IOException {
    PlainDates.write(value, out);
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "string");
    out.writeStringField(
        "pattern",
        "^([0-9]{4}|-[0-9]{4}|[+-][0-9]{5,9})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
    out.writeEndObject();
  }
}
