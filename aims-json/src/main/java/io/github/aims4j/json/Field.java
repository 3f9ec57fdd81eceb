package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * One row of a table: the name of a JSON field, the accessor that it is written from and the
 * builder method that it is read into.
 *
 * @param <T> the type that has the field
 * @param <B> its builder
 */
abstract sealed class Field<T, B> permits SingleField, ListField, FormatField {

  private final SerializableString name;
  private final boolean required;

  Field(String name, boolean required) {
    this.name = new SerializedString(name);
    this.required = required;
  }

  final SerializableString fieldName() {
    return name;
  }

  final String name() {
    return name.getValue();
  }

  final boolean required() {
    return required;
  }

  /** Reads the value at the current token into the builder; false: a problem was reported. */
  abstract boolean read(Reading in, B builder) throws IOException;

  /** Writes the field with its name; nothing when the value is absent or an empty list. */
  abstract void write(T object, Writing out) throws IOException;

  /** Writes the schema of the field's value, an object. */
  abstract void writeSchema(JsonGenerator out) throws IOException;

  /** The type of the value, or of the elements of a list. */
  abstract ValueType<?> type();
}
