// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import java.util.Optional;
import java.util.function.Function;

/**
 * The decision of a workflow on a request: it accepts the step, or rejects it with all unmet
 * conditions. A rejected request changes nothing.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 *
 * @param <S> the states
 * @param <T> the type of the outcome: the state, or the record in its new state
 */
public sealed interface Decision<S extends Enum<S>, T> permits Accepted, Rejected {

  /** Returns this decision if it accepts the step; empty if it rejects it. */
  Optional<Accepted<S, T>> accepted();

  /** Returns this decision if it rejects the step; empty if it accepts it. */
  Optional<Rejected<S, T>> rejected();

  /**
   * Returns the same decision with another outcome: if the step is accepted, the result of the
   * function for its record; if it is rejected, the function is not called.
   *
   * @param function the function from the record of the step to the outcome
   * @param <U> the type of the new outcome
   */
  <U> Decision<S, U> apply(Function<? super TransitionRecord<S>, ? extends U> function);
}
