// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.Confidence;

/**
 * A step in the table of a workflow, and its authority: the standard, or this library's policy,
 * which users can change.
 *
 * <p>Invariants: the two states differ; the note is not blank. Source: this library. Immutable and
 * thread-safe.
 *
 * @param <S> the states
 * @param from the previous state
 * @param to the new state
 * @param confidence the confidence in the existence of the step
 * @param note the source or purpose of the step, in a few words
 */
public record Edge<S extends Enum<S>>(S from, S to, Confidence confidence, String note) {

  /**
   * Creates an edge.
   *
   * @param from the previous state
   * @param to the new state
   * @param confidence the confidence in the existence of the step
   * @param note the source or purpose of the step, in a few words
   * @throws IllegalArgumentException if the two states are the same or the note is blank
   */
  public Edge {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(confidence, "confidence");
    requireNonNull(note, "note");
    requireText(note, "Edge.note");
    if (from == to) {
      throw new IllegalArgumentException(
          "An edge leads from %s to %s; it must lead to another state.".formatted(from, to));
    }
  }

  boolean leads(S start, S end) {
    return from == start && to == end;
  }
}
