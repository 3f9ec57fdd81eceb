package io.github.aims4j.json;

import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;

/**
 * The writing of one document: its tokens, one after the other, and whether fields of any name are
 * written.
 */
abstract sealed class Writing permits GeneratorWriting, PlainWriting {

  private final boolean keepsUnknownFields;
  private final char[] dateBuffer = new char[20];

  Writing(boolean keepsUnknownFields) {
    this.keepsUnknownFields = keepsUnknownFields;
  }

  final boolean keepsUnknownFields() {
    return keepsUnknownFields;
  }

  /** A place to put a date together. */
  final char[] dateBuffer() {
    return dateBuffer;
  }

  abstract void startObject() throws IOException;

  abstract void endObject() throws IOException;

  abstract void startList() throws IOException;

  abstract void endList() throws IOException;

  /** Writes the name of a field of the model. */
  abstract void name(FieldName name) throws IOException;

  /**
   * Writes the name of a field that can come from anywhere.
   *
   * @throws IllegalArgumentException if it holds half a character and a generator says where
   * @throws Declined if it holds half a character and there is no generator
   */
  abstract void name(String name) throws IOException;

  /**
   * Writes a text that can come from anywhere.
   *
   * @throws IllegalArgumentException if it holds half a character and a generator says where
   * @throws Declined if it holds half a character and there is no generator
   */
  abstract void text(String text) throws IOException;

  /** Writes a word of the model, which is ASCII. */
  abstract void word(SerializableString word) throws IOException;

  /** Writes the first characters of a buffer, which are ASCII and need no escapes. */
  abstract void characters(char[] buffer, int length) throws IOException;

  abstract void number(int number) throws IOException;

  /** Writes a number as it stands in JSON. */
  abstract void number(String literal) throws IOException;

  abstract void truth(boolean truth) throws IOException;

  /** Writes null. */
  abstract void nothing() throws IOException;
}
