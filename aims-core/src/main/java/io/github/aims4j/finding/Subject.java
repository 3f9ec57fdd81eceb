// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.finding;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * The record that a finding or question concerns. Source: this library. Immutable and thread-safe.
 *
 * @param kind the kind of the record
 * @param id the id of the record
 */
public record Subject(RecordKind kind, Id<?> id) implements Comparable<Subject> {

  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::kind).thenComparing(subject -> subject.id().value());

  /** Compares optional subjects, absent ones first. */
  static final Comparator<Optional<Subject>> ABSENT_FIRST =
      Comparator.comparing(subject -> subject.orElse(null), Comparator.nullsFirst(ORDER));

  /**
   * Creates a subject.
   *
   * @param kind the kind of the record
   * @param id the id of the record
   */
  public Subject {
    requireNonNull(kind, "kind");
    requireNonNull(id, "id");
  }

  /**
   * Returns the subject for a record.
   *
   * @param record the record
   */
  public static Subject of(Entity<?> record) {
    return new Subject(record.kind(), record.id());
  }

  /** Compares subjects by kind, then by id. */
  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  /** Returns the kind and the id, such as {@code AI system sys-12}. */
  @Override
  public String toString() {
    return kind.term() + " " + id;
  }
}
