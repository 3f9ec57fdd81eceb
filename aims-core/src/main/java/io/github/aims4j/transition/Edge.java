package io.github.aims4j.transition;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.Confidence;

/**
 * A step that a workflow has in its table, and on whose word: the standard's, or this library's
 * policy, which its user can change.
 *
 * <p>Invariants: the two states differ; the note is not blank. Source: this library's own form.
 * Immutable and thread-safe.
 *
 * @param <S> the states
 * @param from the state that is left
 * @param to the state that is entered
 * @param confidence how well it is supported that there is such a step
 * @param note who prescribes the step or what it is for, in a few words
 */
public record Edge<S extends Enum<S>>(S from, S to, Confidence confidence, String note) {

  /**
   * Accepts a step of the table.
   *
   * @param from the state that is left
   * @param to the state that is entered
   * @param confidence how well it is supported that there is such a step
   * @param note who prescribes the step or what it is for, in a few words
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
          "An edge leads from %s to %s; it leads to another state.".formatted(from, to));
    }
  }

  boolean leads(S start, S end) {
    return from == start && to == end;
  }
}
