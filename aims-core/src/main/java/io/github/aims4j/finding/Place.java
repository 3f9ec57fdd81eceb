// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.finding;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where records are silent. Places are ordered by subject, then by path. Source: this library's own
 * form. Immutable and thread-safe.
 *
 * @param subject the record; empty: the AIMS as a whole
 * @param path a JSON pointer (RFC 6901) within the subject, or within the document when there is no
 *     subject
 */
public record Place(Optional<Subject> subject, String path) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::subject, Subject.ABSENT_FIRST).thenComparing(Place::path);

  /**
   * Accepts a record and a path.
   *
   * @param subject the record; empty: the AIMS as a whole
   * @param path a JSON pointer
   */
  public Place {
    requireNonNull(subject, "subject");
    requireNonNull(path, "path");
  }

  /** Orders places by subject, those without one first, then by path. */
  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** Returns the subject, or the words {@code the AIMS}, and the path. */
  @Override
  public String toString() {
    return subject.map(Subject::toString).orElse("the AIMS")
        + (path.isEmpty() ? "" : " at " + path);
  }
}
