package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A text, as it is. */
final class TextType extends ValueType<String> {

  static final TextType TEXT = new TextType();

  private TextType() {}

  @Override
  @Nullable String read(Reading in) throws IOException {
    return in.text();
  }

  @Override
  void write(String value, Writing out) throws IOException {
    out.text(value);
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", "string");
    out.writeEndObject();
  }
}
