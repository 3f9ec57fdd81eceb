// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * Writes one document, token by token, with a generator of Jackson 2.
 *
 * <p>A string that a generator cannot write is refused with its place.
 */
final class Writing {

  private final JsonGenerator json;
  private final int maxDepth;
  private final boolean keepsUnknownFields;
  private final char[] dateBuffer = new char[20];
  private int depth;

  /**
   * Writes to a generator.
   *
   * @param json the generator
   * @param maxDepth the maximum number of objects and arrays nested within each other
   * @param keepsUnknownFields whether fields of any name are written
   */
  Writing(JsonGenerator json, int maxDepth, boolean keepsUnknownFields) {
    this.json = json;
    this.maxDepth = maxDepth;
    this.keepsUnknownFields = keepsUnknownFields;
  }

  boolean keepsUnknownFields() {
    return keepsUnknownFields;
  }

  /** Returns a buffer in which a date can be composed. */
  char[] dateBuffer() {
    return dateBuffer;
  }

  void startObject() throws IOException {
    goDeeper();
    json.writeStartObject();
  }

  void endObject() throws IOException {
    depth--;
    json.writeEndObject();
  }

  void startList() throws IOException {
    goDeeper();
    json.writeStartArray();
  }

  void endList() throws IOException {
    depth--;
    json.writeEndArray();
  }

  private void goDeeper() {
    if (depth == maxDepth) {
      throw new IllegalArgumentException(
          "The value at %s is nested deeper than the maximum of %s levels."
              .formatted(place(), maxDepth));
    }
    depth++;
  }

  private String place() {
    return JsonStreams.pointer(json.getOutputContext());
  }

  /** Writes the name of a field of the model. */
  void name(Name name) throws IOException {
    json.writeFieldName(name);
  }

  /**
   * Writes the name of any other field.
   *
   * @throws IllegalArgumentException if it contains an unpaired surrogate
   */
  void name(String name) throws IOException {
    if (hasSurrogates(name)) {
      json.writeFieldName(new SerializedString(name));
    } else {
      json.writeFieldName(name);
    }
  }

  /**
   * Writes a string.
   *
   * @throws IllegalArgumentException if it contains an unpaired surrogate
   */
  void string(String string) throws IOException {
    if (hasSurrogates(string)) {
      // Releases before 2.18 escape surrogates, unless they are encoded beforehand.
      json.writeString(new SerializedString(string));
    } else {
      json.writeString(string);
    }
  }

  private boolean hasSurrogates(String text) {
    int first = Utf8.firstSurrogate(text);
    if (first >= 0 && Utf8.unpairedSurrogate(text, first) >= 0) {
      throw new IllegalArgumentException(
          "The string at %s cannot be written: it contains an unpaired surrogate."
              .formatted(place()));
    }
    return first >= 0;
  }

  /** Writes a word of the model as a string. */
  void word(Name word) throws IOException {
    json.writeString(word);
  }

  /** Writes the first characters of a buffer as a string. */
  void string(char[] buffer, int length) throws IOException {
    json.writeString(buffer, 0, length);
  }

  void number(int number) throws IOException {
    json.writeNumber(number);
  }

  /** Writes a number as its literal. */
  void number(String literal) throws IOException {
    json.writeNumber(literal);
  }

  void bool(boolean value) throws IOException {
    json.writeBoolean(value);
  }

  void nullValue() throws IOException {
    json.writeNull();
  }
}
