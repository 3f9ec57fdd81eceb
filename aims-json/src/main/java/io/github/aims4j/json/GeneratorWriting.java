package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;

/** The writing of what a generator makes of it, with the place of what cannot be written. */
final class GeneratorWriting extends Writing {

  private final JsonGenerator json;

  GeneratorWriting(JsonGenerator json, boolean keepsUnknownFields) {
    super(keepsUnknownFields);
    this.json = json;
  }

  @Override
  void startObject() throws IOException {
    json.writeStartObject();
  }

  @Override
  void endObject() throws IOException {
    json.writeEndObject();
  }

  @Override
  void startList() throws IOException {
    json.writeStartArray();
  }

  @Override
  void endList() throws IOException {
    json.writeEndArray();
  }

  @Override
  void name(FieldName name) throws IOException {
    json.writeFieldName(name.serialized());
  }

  @Override
  void name(String name) throws IOException {
    requireWhole(name);
    json.writeFieldName(name);
  }

  @Override
  void text(String text) throws IOException {
    requireWhole(text);
    json.writeString(text);
  }

  private void requireWhole(String text) {
    if (Utf8.loneSurrogate(text) >= 0) {
      throw new IllegalArgumentException(
          "The text at %s cannot be written: it holds half a character, a lone surrogate."
              .formatted(json.getOutputContext().pathAsPointer()));
    }
  }

  @Override
  void word(SerializableString word) throws IOException {
    json.writeString(word);
  }

  @Override
  void characters(char[] buffer, int length) throws IOException {
    json.writeString(buffer, 0, length);
  }

  @Override
  void number(int number) throws IOException {
    json.writeNumber(number);
  }

  @Override
  void number(String literal) throws IOException {
    json.writeNumber(literal);
  }

  @Override
  void truth(boolean truth) throws IOException {
    json.writeBoolean(truth);
  }

  @Override
  void nothing() throws IOException {
    json.writeNull();
  }
}
