// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of NDJSON: its record, or the problems that keep it from being read.
 *
 * <p>Source: this library's own form. Immutable and thread-safe if its record is.
 *
 * @param <T> the type of the record
 */
public final class JsonLine<T> {

  private final int number;
  private final @Nullable T value;
  private final @Nullable AimsJsonException refusal;

  private JsonLine(int number, @Nullable T value, @Nullable AimsJsonException refusal) {
    this.number = number;
    this.value = value;
    this.refusal = refusal;
  }

  static <T> JsonLine<T> of(int number, T value) {
    return new JsonLine<>(number, value, null);
  }

  static <T> JsonLine<T> refused(int number, AimsJsonException refusal) {
    return new JsonLine<>(number, null, refusal);
  }

  /** Returns the number of the line in the stream, from 1; empty lines count. */
  public int number() {
    return number;
  }

  /** Returns the record; absent: the line has problems. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Returns the problems in the order of the line, at most 1,000; none: it has a record. */
  public List<JsonProblem> problems() {
    return refusal == null ? List.of() : refusal.problems();
  }

  /**
   * Returns the record.
   *
   * @throws AimsJsonException if the line has problems
   */
  public T orElseThrow() {
    if (value == null) {
      throw refusal == null ? new IllegalStateException() : refusal;
    }
    return value;
  }

  /** Returns the number of the line, and its first problem if it has one. */
  @Override
  public String toString() {
    return refusal == null
        ? "line %s".formatted(number)
        : "line %s: %s".formatted(number, refusal.getMessage());
  }
}
