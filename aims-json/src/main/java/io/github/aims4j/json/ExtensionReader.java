// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a value that the model does not know into a tree that keeps the literals of numbers. */
final class ExtensionReader {

  private ExtensionReader() {}

  /** Reads the value at the current token; null: a problem was reported. */
  static @Nullable Extension read(Reading in) throws IOException {
    return switch (in.tokens().current()) {
      case STRING -> string(in);
      case INTEGER, NUMBER -> number(in);
      case TRUE -> Extension.of(true);
      case FALSE -> Extension.of(false);
      case NULL -> Extension.NULL;
      case LIST -> items(in);
      case OBJECT -> fields(in);
      default -> unknown(in);
    };
  }

  /** A parser of another format can have values that JSON does not have. */
  private static @Nullable Extension unknown(Reading in) throws IOException {
    in.wrongType("a JSON value");
    return null;
  }

  private static @Nullable Extension string(Reading in) throws IOException {
    String string = in.string();
    return string == null ? null : Extension.of(string);
  }

  /** A parser of another format can have numbers that JSON cannot write. */
  private static @Nullable Extension number(Reading in) throws IOException {
    try {
      return new Extension.Num(in.number());
    } catch (IllegalArgumentException e) {
      in.report(ProblemRule.ILLEGAL_VALUE, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }

  /** Reads an object at the current token; null: a problem was reported. */
  static @Nullable Extensions readExtensions(Reading in) throws IOException {
    if (in.tokens().current() != Token.OBJECT) {
      in.wrongType("an object");
      return null;
    }
    Extension.Fields fields = fields(in);
    return fields == null ? null : new Extensions(fields);
  }

  private static @Nullable Extension items(Reading in) throws IOException {
    in.requireDepth();
    List<Extension> values = new ArrayList<>();
    boolean whole = true;
    while (in.tokens().next() != Token.LIST_END) {
      Extension value = read(in);
      if (value == null) {
        whole = false;
      } else {
        values.add(value);
      }
    }
    return whole ? new Extension.Items(values) : null;
  }

  private static Extension.@Nullable Fields fields(Reading in) throws IOException {
    in.requireDepth();
    Others fields = new Others();
    boolean whole = true;
    String name;
    while ((name = in.tokens().nextName()) != null) {
      whole &= readInto(fields, name, in);
    }
    return whole ? fields.toFields() : null;
  }

  /** Reads the value of a field and adds it; false: a problem was reported. */
  static boolean readInto(Others fields, String name, Reading in) throws IOException {
    if (fields.contains(name)) {
      in.passDuplicate(name);
      return false;
    }
    boolean accepted = in.accepts(name);
    in.tokens().next();
    Extension value = read(in);
    if (value == null || !accepted) {
      return false;
    }
    fields.add(name, value);
    return true;
  }
}
