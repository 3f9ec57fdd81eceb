// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import java.io.IOException;

/** Writes extensions with the tokens and literals that were read. */
final class ExtensionWriter {

  private ExtensionWriter() {}

  static void write(Extension.Field field, Writing out) throws IOException {
    out.name(field.name());
    write(field.value(), out);
  }

  /** Writes extensions as an object. */
  static void writeExtensions(Extensions extensions, Writing out) throws IOException {
    write(extensions.fields(), out);
  }

  /** Writes a value. */
  static void write(Extension value, Writing out) throws IOException {
    if (value instanceof Extension.Text text) {
      out.string(text.value());
    } else if (value instanceof Extension.Num number) {
      out.number(number.literal());
    } else if (value instanceof Extension.Bool truth) {
      out.bool(truth.value());
    } else if (value instanceof Extension.Items items) {
      out.startList();
      for (Extension item : items.values()) {
        write(item, out);
      }
      out.endList();
    } else if (value instanceof Extension.Fields fields) {
      out.startObject();
      for (Extension.Field field : fields.values()) {
        write(field, out);
      }
      out.endObject();
    } else {
      out.nullValue();
    }
  }
}
