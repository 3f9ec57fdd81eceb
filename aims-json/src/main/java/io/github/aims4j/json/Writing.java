package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * The writing of one document: the generator, whether fields of any name are written, and whether
 * each text is looked at for half a character. Bytes are looked at as a whole, which costs less.
 */
final class Writing {

  private final JsonGenerator json;
  private final boolean keepsUnknownFields;
  private final boolean looksForSurrogates;
  private final char[] dateBuffer = new char[20];

  Writing(JsonGenerator json, boolean keepsUnknownFields, boolean looksForSurrogates) {
    this.json = json;
    this.keepsUnknownFields = keepsUnknownFields;
    this.looksForSurrogates = looksForSurrogates;
  }

  JsonGenerator json() {
    return json;
  }

  boolean keepsUnknownFields() {
    return keepsUnknownFields;
  }

  /** A place to put a date together. */
  char[] dateBuffer() {
    return dateBuffer;
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
    if (looksForSurrogates && Utf8.loneSurrogate(text) >= 0) {
      throw new IllegalArgumentException(
          "The text at %s cannot be written: it holds half a character, a lone surrogate."
              .formatted(json.getOutputContext().pathAsPointer()));
    }
  }
}
