package io.github.aims4j.transition;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a workflow says to a request: it accepts the step, or it rejects it and names every
 * condition that is unmet. A rejected request changes nothing.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 *
 * @param <S> the states
 * @param <T> what an accepted step yields: the new state, or the record that is in it
 */
public sealed interface Decision<S extends Enum<S>, T> permits Accepted, Rejected {

  /** Returns this decision where it accepts the step; empty where it rejects it. */
  Optional<Accepted<S, T>> accepted();

  /** Returns this decision where it rejects the step; empty where it accepts it. */
  Optional<Rejected<S, T>> rejected();

  /**
   * Returns the same decision about something else that takes the step: where the step is accepted,
   * what the function makes of its record; where it is rejected, the function is not called.
   *
   * @param function what makes the outcome from the record of the step
   * @param <U> what the accepted step yields then
   */
  <U> Decision<S, U> apply(Function<? super TransitionRecord<S>, ? extends U> function);
}
