package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
final class TruthType extends ValueType<Boolean> {

  static final TruthType TRUTH = new TruthType();

  private TruthType() {}

  @Override
  @Nullable Boolean read(Reading in) throws IOException {
    JsonToken token = in.tokens().current();
    boolean isTruth = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
    if (!isTruth) {
      in.wrongType("true or false");
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  @Override
  void write(Boolean value, Writing out) throws IOException {
    out.truth(value);
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "boolean");
    out.writeEndObject();
  }
}
