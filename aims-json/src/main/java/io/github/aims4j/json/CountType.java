package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A positive integer, without fraction and exponent. */
final class CountType extends ValueType<Integer> {

  static final CountType COUNT = new CountType();

  private CountType() {}

  @Override
  @Nullable Integer read(Reading in) throws IOException {
    if (in.tokens().current() != JsonToken.VALUE_NUMBER_INT) {
      in.wrongType("an integer (no fraction or exponent)");
      return null;
    }
    int count = in.tokens().count();
    if (count == 0) {
      String number = in.number();
      in.report(
          ProblemRule.ILLEGAL_VALUE,
          () ->
              "%s is out of range; integers from 1 to %s are allowed."
                  .formatted(number, Integer.MAX_VALUE));
      return null;
    }
    return count;
  }

  @Override
  void write(Integer value, Writing out) throws IOException {
    out.number(value);
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "integer");
    out.writeNumberField("minimum", 1);
    out.writeNumberField("maximum", Integer.MAX_VALUE);
    out.writeEndObject();
  }
}
