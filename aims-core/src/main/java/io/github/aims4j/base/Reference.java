// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static java.util.Objects.requireNonNull;

/**
 * A reference to a record, without the record that refers. Source: this library. Immutable and
 * thread-safe.
 *
 * @param path the location of the reference, as a JSON pointer within the record, such as {@code
 *     /results/0/risk}
 * @param kind the kind of the referenced record
 * @param id the id of the referenced record
 */
public record Reference(String path, RecordKind kind, Id<?> id) {

  /**
   * Creates a reference.
   *
   * @param path the location of the reference, as a JSON pointer within the record
   * @param kind the kind of the referenced record
   * @param id the id of the referenced record
   */
  public Reference {
    requireNonNull(path, "path");
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /**
   * Tells whether the reference is the value of an attribute of the record, or part of it.
   *
   * @param attribute the name of the attribute's accessor, such as {@code results}
   */
  public boolean isIn(String attribute) {
    int end = attribute.length() + 1;
    return path.startsWith(attribute, 1) && (path.length() == end || path.charAt(end) == '/');
  }

  /**
   * Returns this reference with its path relative to the enclosing part.
   *
   * @param prefix the JSON pointer to this part, such as {@code /results/0}
   */
  public Reference within(String prefix) {
    return new Reference(prefix + path, kind, id);
  }
}
