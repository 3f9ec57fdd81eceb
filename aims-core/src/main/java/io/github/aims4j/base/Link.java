// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static java.util.Objects.requireNonNull;

import java.util.stream.Stream;

/**
 * A reference from one record of an AIMS to another. Source: this library. Immutable and
 * thread-safe.
 *
 * @param from the referring record
 * @param reference the reference and its location in that record
 */
public record Link(Entity<?> from, Reference reference) {

  /**
   * Creates a link.
   *
   * @param from the referring record
   * @param reference the reference and its location in that record
   */
  public Link {
    requireNonNull(from, "from");
    requireNonNull(reference, "reference");
  }

  /**
   * Returns the references of a record, attribute by attribute.
   *
   * @param record the record
   */
  public static Stream<Link> of(Entity<?> record) {
    return record.references().stream().map(reference -> new Link(record, reference));
  }

  /** Returns the location of the reference, as a JSON pointer within the record. */
  public String path() {
    return reference.path();
  }

  /** Returns the kind of record that is referred to. */
  public RecordKind kind() {
    return reference.kind();
  }

  /** Returns the id that is referred to. */
  public Id<?> id() {
    return reference.id();
  }
}
