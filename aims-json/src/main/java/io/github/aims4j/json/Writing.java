package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The writing of one document: the generator, and whether fields of any name are written. */
final class Writing {

  private final JsonGenerator json;
  private final boolean keepsUnknownFields;

  Writing(JsonGenerator json, boolean keepsUnknownFields) {
    this.json = json;
    this.keepsUnknownFields = keepsUnknownFields;
  }

  JsonGenerator json() {
    return json;
  }

  boolean keepsUnknownFields() {
    return keepsUnknownFields;
  }

  /** Writes a text that can come from anywhere. */
  void text(String text) throws IOException {
    requireWhole(text);
    json.writeString(text);
  }

  /** Writes the name of a field that can come from anywhere. */
  void name(String name) throws IOException {
    requireWhole(name);
    json.writeFieldName(name);
  }

  private void requireWhole(String text) {
    if (Utf8.loneSurrogate(text) >= 0) {
      throw new IllegalArgumentException(
          "The text at %s cannot be written: it holds half a character, a lone surrogate."
              .formatted(json.getOutputContext().pathAsPointer()));
    }
  }
}
