// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import static io.github.aims4j.internal.Quoted.quoted;

import io.github.aims4j.base.Extensions;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one type of the model. What differs from type to type is generated; this is what they have
 * in common, most of which is rare: problems, extensions, missing fields.
 *
 * @param <T> the type
 * @param <B> its builder
 */
abstract class ObjectReader<T, B> implements ValueReader<T> {

  /** In place of the index of a field: the object has ended. */
  static final int END = -1;

  /** In place of the index of a field: the type has no field of that name. */
  static final int OTHER = -2;

  private final String name;
  private final long requiredLow;
  private final long requiredHigh;
  private final boolean extensible;

  /**
   * Knows a type.
   *
   * @param name the name of the type in messages
   * @param requiredLow a bit for each of the first 64 fields that is required
   * @param requiredHigh a bit for each of the next 64 fields that is required
   * @param extensible whether the type keeps fields that it does not know
   */
  ObjectReader(String name, long requiredLow, long requiredHigh, boolean extensible) {
    this.name = name;
    this.requiredLow = requiredLow;
    this.requiredHigh = requiredHigh;
    this.extensible = extensible;
  }

  /** Returns the names of the fields, in order. */
  abstract Name[] names();

  /** Returns the index of the field with a name, or {@link #OTHER}. */
  abstract int indexOf(String field);

  /** Builds the value; extensions are null if there are none. */
  abstract T build(B builder, @Nullable Extensions extensions);

  /** Returns the name of the type in messages. */
  final String name() {
    return name;
  }

  final boolean isExtensible() {
    return extensible;
  }

  final List<String> fieldNames() {
    return Arrays.stream(names()).map(Name::getValue).toList();
  }

  /** Reads or skips a field that the type does not have, at its name. */
  final @Nullable Others other(@Nullable Others others, Reading in) throws IOException {
    String field = in.tokens().name();
    if (extensible && (Extensions.isName(field) || in.keepsUnknownFields())) {
      Others result = others == null ? new Others() : others;
      ExtensionReader.readInto(result, field, in);
      return result;
    }
    in.report(ProblemRule.UNKNOWN_FIELD, () -> unknown(field));
    in.tokens().next();
    in.tokens().skip();
    return others;
  }

  private String unknown(String field) {
    return "%s has no field %s; allowed fields are %s%s."
        .formatted(
            name,
            quoted(field),
            String.join(", ", fieldNames()),
            extensible ? ", and fields that start with x-" : "");
  }

  /**
   * Builds the value of an object that has ended.
   *
   * @param in the reading
   * @param start the handle of its start
   * @param builder its builder
   * @param others its extensions; null: none
   * @param low a bit for each of the first 64 fields that it has
   * @param high a bit for each of the next 64 fields that it has
   * @param whole whether no field had a problem
   * @return the value; null: a problem was reported
   */
  final @Nullable T end(
      Reading in,
      Object start,
      B builder,
      @Nullable Others others,
      long low,
      long high,
      boolean whole) {
    long missingLow = requiredLow & ~low;
    long missingHigh = requiredHigh & ~high;
    if ((missingLow | missingHigh) != 0) {
      reportMissing(in, start, missingLow, missingHigh);
      return null;
    }
    return whole ? built(in, start, builder, others) : null;
  }

  private void reportMissing(Reading in, Object start, long low, long high) {
    Name[] names = names();
    for (int i = 0; i < names.length; i++) {
      if (((i < Long.SIZE ? low : high) & 1L << i) != 0) {
        String field = names[i].getValue();
        in.reportObject(
            start,
            ProblemRule.MISSING_FIELD,
            () -> "The required field \"%s\" of %s is missing.".formatted(field, name));
      }
    }
  }

  private @Nullable T built(Reading in, Object start, B builder, @Nullable Others others) {
    try {
      return build(builder, others == null ? null : new Extensions(others.toFields()));
    } catch (IllegalArgumentException e) {
      in.reportObject(start, ProblemRule.INVARIANT, () -> String.valueOf(e.getMessage()));
      return null;
    }
  }
}
