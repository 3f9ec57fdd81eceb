// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A document of a portfolio that could not be read, so that nothing of it is counted. Ordered by
 * origin.
 *
 * <p>Invariant: the problem is not blank. Source: this library's own form. Immutable and
 * thread-safe.
 *
 * @param origin where it stands
 * @param problem why it could not be read, in a full sentence
 */
public record UnreadDocument(Origin origin, String problem) implements Comparable<UnreadDocument> {

  private static final Comparator<UnreadDocument> ORDER =
      Comparator.comparing(UnreadDocument::origin).thenComparing(UnreadDocument::problem);

  /**
   * Accepts a document that could not be read.
   *
   * @param origin where it stands
   * @param problem why it could not be read
   * @throws IllegalArgumentException if the problem is blank
   */
  public UnreadDocument {
    requireNonNull(origin, "origin");
    requireText(requireNonNull(problem, "problem"), "UnreadDocument.problem");
  }

  /** Orders them by origin. */
  @Override
  public int compareTo(UnreadDocument other) {
    return ORDER.compare(this, other);
  }

  /** Returns the origin and the problem. */
  @Override
  public String toString() {
    return "%s: %s".formatted(origin, problem);
  }
}
