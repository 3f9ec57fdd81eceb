package io.github.aims4j.base;

import static java.util.Objects.requireNonNull;

/**
 * That a record refers to another one. Source: this library's own form. Immutable and thread-safe.
 *
 * @param path where it refers, as a JSON pointer within the record, such as {@code /results/0/risk}
 * @param kind the kind of record that is referred to
 * @param id the id that is referred to
 */
public record Reference(String path, RecordKind kind, Id<?> id) {

  /**
   * Accepts a reference.
   *
   * @param path where it refers, as a JSON pointer within the record
   * @param kind the kind of record that is referred to
   * @param id the id that is referred to
   */
  public Reference {
    requireNonNull(path, "path");
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /**
   * Returns the same reference as it is seen from what this part stands in.
   *
   * @param prefix the pointer to the part, such as {@code /results/0}
   */
  public Reference within(String prefix) {
    return new Reference(prefix + path, kind, id);
  }
}
