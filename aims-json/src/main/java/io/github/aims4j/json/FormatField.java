package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * The field that says that a document is an AIMS, and in which version of the format. A document of
 * another version is not read any further: what follows may mean something else.
 */
final class FormatField<T, B> extends Field<T, B> {

  static final String NAME = "aims4j";
  static final String VERSION = "0.1";

  FormatField() {
    super(NAME, true);
  }

  @Override
  boolean read(Reading in, B builder) throws IOException {
    String version = in.text();
    if (version != null && !version.equals(VERSION)) {
      throw in.stop(
          ProblemRule.UNKNOWN_VERSION,
          () ->
              "The format version is %s; this release reads \"%s\"."
                  .formatted(quoted(version), VERSION));
    }
    return version != null;
  }

  @Override
  void write(T object, Writing out) throws IOException {
    out.name(fieldName());
    out.text(VERSION);
  }

  @Override
  void writeSchema(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("const", VERSION);
    out.writeEndObject();
  }

  @Override
  ValueType<?> type() {
    return TextType.TEXT;
  }
}
