// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * Writes one type of the model. What differs from type to type is generated.
 *
 * @param <T> the type
 */
abstract class ObjectWriter<T> implements ValueWriter<T> {

  private final String name;

  ObjectWriter(String name) {
    this.name = name;
  }

  /** Returns the names of the fields, in order. */
  abstract Name[] names();

  /** Writes the fields of the model that are present. */
  abstract void writeFields(T value, Writing out) throws IOException;

  /** Returns the fields that the model does not know; none if the type keeps none. */
  Extensions extensions(T value) {
    return Extensions.none();
  }

  @Override
  public final void write(T value, Writing out) throws IOException {
    out.startObject();
    writeFields(value, out);
    for (Extension.Field extension : extensions(value)) {
      requireWritable(extension.name(), out);
      ExtensionWriter.write(extension, out);
    }
    out.endObject();
  }

  /** Refuses the name of an extension that would not be read back as one. */
  private void requireWritable(String extension, Writing out) {
    if (Extensions.isName(extension)) {
      return;
    }
    for (Name field : names()) {
      if (field.getValue().equals(extension)) {
        throw new IllegalArgumentException(
            "The extension %s of %s has the name of a model field; choose another name."
                .formatted(quoted(extension), name));
      }
    }
    if (!out.keepsUnknownFields()) {
      throw new IllegalArgumentException(
          "The extension %s of %s does not start with x-; only an AimsJson that keeps unknown fields can write it."
              .formatted(quoted(extension), name));
    }
  }

  // Most lists are empty and identical with this one, so that the call is saved.
  @SuppressWarnings("ReferenceEquality")
  static boolean isEmpty(List<?> values) {
    return values == Collections.emptyList() || values.isEmpty();
  }
}
