package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;

/**
 * The writing of one document: its tokens, one after the other, and whether fields of any name are
 * written.
 */
final class Writing {

  private final JsonGenerator json;
  private final boolean keepsUnknownFields;
  private final int depth;
  private int level;
  private final char[] dateBuffer = new char[20];

  /**
   * Writes to a generator.
   *
   * @param json the generator
   * @param depth how many objects and lists may stand within each other
   * @param keepsUnknownFields whether fields of any name are written
   */
  Writing(JsonGenerator json, int depth, boolean keepsUnknownFields) {
    this.json = json;
    this.depth = depth;
    this.keepsUnknownFields = keepsUnknownFields;
  }

  boolean keepsUnknownFields() {
    return keepsUnknownFields;
  }

  /** A place to put a date together. */
  char[] dateBuffer() {
    return dateBuffer;
  }

  void startObject() throws IOException {
    goDeeper();
    json.writeStartObject();
  }

  private void goDeeper() {
    if (level == depth) {
      throw new IllegalArgumentException(
          "The value at %s is nested deeper than the maximum of %s levels."
              .formatted(Pointer.to(json.getOutputContext()), depth));
    }
    level++;
  }

  void endObject() throws IOException {
    level--;
    json.writeEndObject();
  }

  void startList() throws IOException {
    goDeeper();
    json.writeStartArray();
  }

  void endList() throws IOException {
    level--;
    json.writeEndArray();
  }

  /** Writes the name of a field of the model. */
  void name(SerializableString name) throws IOException {
    json.writeFieldName(name);
  }

  /**
   * Writes the name of a field that can come from anywhere.
   *
   * @throws IllegalArgumentException if it holds an unpaired surrogate
   */
  void name(String name) throws IOException {
    requireWhole(name);
    json.writeFieldName(name);
  }

  /**
   * Writes a text that can come from anywhere.
   *
   * @throws IllegalArgumentException if it holds an unpaired surrogate
   */
  void text(String text) throws IOException {
    requireWhole(text);
    json.writeString(text);
  }

  private void requireWhole(String text) {
    if (Utf8.loneSurrogate(text) >= 0) {
      throw new IllegalArgumentException(
          "The string at %s cannot be written: it contains an unpaired surrogate."
              .formatted(Pointer.to(json.getOutputContext())));
    }
  }

  /** Writes a word of the model, which is ASCII. */
  void word(SerializableString word) throws IOException {
    json.writeString(word);
  }

  /** Writes the first characters of a buffer. */
  void characters(char[] buffer, int length) throws IOException {
    json.writeString(buffer, 0, length);
  }

  void number(int number) throws IOException {
    json.writeNumber(number);
  }

  /** Writes a number as it stands in JSON. */
  void number(String literal) throws IOException {
    json.writeNumber(literal);
  }

  void truth(boolean truth) throws IOException {
    json.writeBoolean(truth);
  }

  /** Writes null. */
  void nothing() throws IOException {
    json.writeNull();
  }
}
