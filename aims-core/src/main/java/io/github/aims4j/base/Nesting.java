// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import java.util.List;

/**
 * Recursion into nested values, with few and small stack frames per level, so that the maximum
 * depth fits on the stack of any thread.
 */
final class Nesting {

  private Nesting() {}

  /** Returns the depth of a list of these values. */
  static int depthAround(List<Extension> values) {
    int deepest = 0;
    for (Extension value : values) {
      deepest = Math.max(deepest, depthOf(value));
    }
    return oneMoreThan(deepest);
  }

  /** Returns the depth of an object with these fields. */
  static int depthAroundFields(List<Field> fields) {
    int deepest = 0;
    for (Field field : fields) {
      deepest = Math.max(deepest, depthOf(field.value()));
    }
    return oneMoreThan(deepest);
  }

  private static int depthOf(Extension value) {
    if (value instanceof Items items) {
      return items.depth();
    }
    return value instanceof Fields fields ? fields.depth() : 0;
  }

  private static int oneMoreThan(int depth) {
    if (depth >= Extension.MAX_DEPTH) {
      throw new IllegalArgumentException(
          "The extension is nested too deeply; at most %s levels of lists and objects are allowed."
              .formatted(Extension.MAX_DEPTH));
    }
    return depth + 1;
  }

  /** Compares names and values; {@code equals} of a record needs more stack frames. */
  static boolean equalFields(List<Field> fields, List<Field> others) {
    if (fields.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Field other = others.get(i);
      if (!field.name().equals(other.name()) || !field.value().equals(other.value())) {
        return false;
      }
    }
    return true;
  }

  /** The hash code that belongs to {@link #equalFields}. */
  static int hashFields(List<Field> fields) {
    int hash = 1;
    for (Field field : fields) {
      hash = 31 * (31 * hash + field.name().hashCode()) + field.value().hashCode();
    }
    return hash;
  }

  /** Returns the value in the form of JSON, without escapes in strings. */
  static String toString(Extension value) {
    StringBuilder text = new StringBuilder();
    append(value, text);
    return text.toString();
  }

  private static void append(Extension value, StringBuilder text) {
    if (value instanceof Items items) {
      appendItems(items.values(), text);
    } else if (value instanceof Fields fields) {
      appendFields(fields.values(), text);
    } else if (value instanceof Extension.Text string) {
      text.append('"').append(string.value()).append('"');
    } else if (value instanceof Extension.Num number) {
      text.append(number.literal());
    } else if (value instanceof Extension.Bool truth) {
      text.append(truth.value());
    } else {
      text.append("null");
    }
  }

  private static void appendItems(List<Extension> values, StringBuilder text) {
    text.append('[');
    for (int i = 0; i < values.size(); i++) {
      text.append(i == 0 ? "" : ", ");
      append(values.get(i), text);
    }
    text.append(']');
  }

  private static void appendFields(List<Field> fields, StringBuilder text) {
    text.append('{');
    for (int i = 0; i < fields.size(); i++) {
      text.append(i == 0 ? "" : ", ").append('"').append(fields.get(i).name()).append("\": ");
      append(fields.get(i).value(), text);
    }
    text.append('}');
  }
}
