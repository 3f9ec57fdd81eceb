package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import java.io.IOException;

/** Writes extensions as they were read: the same tokens, the same literals. */
final class ExtensionWriter {

  private ExtensionWriter() {}

  static void write(Extension.Field field, Writing out) throws IOException {
    out.name(field.name());
    write(field.value(), out);
  }

  private static void write(Extension value, Writing out) throws IOException {
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
