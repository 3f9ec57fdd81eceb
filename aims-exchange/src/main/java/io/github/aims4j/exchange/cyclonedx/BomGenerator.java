// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/** Writes the JSON of a bill of materials. What is absent or empty is left out. */
final class BomGenerator implements Closeable {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;

  /**
   * Creates a generator.
   *
   * @param out the output stream; closing this does not close it
   */
  BomGenerator(OutputStream out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    this.json =
        JSON.createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
  }

  /** The content of an object. */
  @FunctionalInterface
  interface Content {
    /** Writes the fields. */
    void write() throws IOException;
  }

  /**
   * The content of the object for a value.
   *
   * @param <T> the values
   */
  @FunctionalInterface
  interface Each<T> {
    /** Writes the fields. */
    void write(T value) throws IOException;
  }

  /** Writes the document. */
  void document(Content content) throws IOException {
    object(content);
  }

  /** Writes a field with an object. */
  void object(String name, Content content) throws IOException {
    json.writeFieldName(name);
    object(content);
  }

  private void object(Content content) throws IOException {
    json.writeStartObject();
    content.write();
    json.writeEndObject();
  }

  /** Writes a field with a list of objects; none if there are no values. */
  <T> void objects(String name, Collection<? extends T> values, Each<T> each) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (T value : values) {
        object(() -> each.write(value));
      }
      json.writeEndArray();
    }
  }

  void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      text(name, value.get());
    }
  }

  /** Writes a field with a list of texts; none if there are no texts. */
  void texts(String name, Collection<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  void number(String name, int value) throws IOException {
    json.writeNumberField(name, value);
  }

  void truth(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
