package io.github.aims4j.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import io.github.aims4j.base.Extension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a value that the model has no place for into a tree, with the literals of its numbers. */
final class ExtensionReader {

  private ExtensionReader() {}

  /** Reads the value at the current token; null: a problem was reported. */
  static @Nullable Extension read(Reading in) throws IOException {
    JsonToken token = in.tokens().current();
    return switch (token == null ? JsonTokenId.ID_NO_TOKEN : token.id()) {
      case JsonTokenId.ID_STRING -> text(in);
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> number(in);
      case JsonTokenId.ID_TRUE -> Extension.of(true);
      case JsonTokenId.ID_FALSE -> Extension.of(false);
      case JsonTokenId.ID_NULL -> Extension.NULL;
      case JsonTokenId.ID_START_ARRAY -> items(in);
      case JsonTokenId.ID_START_OBJECT -> fields(in);
      default -> unknown(in);
    };
  }

  /** A parser of another format can have values that JSON has not. */
  private static @Nullable Extension unknown(Reading in) throws IOException {
    in.wrongType("a JSON value");
    return null;
  }

  private static @Nullable Extension text(Reading in) throws IOException {
    String text = in.text();
    return text == null ? null : Extension.of(text);
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

  private static @Nullable Extension items(Reading in) throws IOException {
    in.requireDepth();
    List<Extension> values = new ArrayList<>();
    boolean whole = true;
    while (in.tokens().next() != JsonToken.END_ARRAY) {
      Extension value = read(in);
      if (value == null) {
        whole = false;
      } else {
        values.add(value);
      }
    }
    return whole ? new Extension.Items(values) : null;
  }

  private static @Nullable Extension fields(Reading in) throws IOException {
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
