// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A rejected step with all unmet conditions, binding and advisory.
 *
 * <p>Invariant: at least one condition is unmet. Source: this library's policy. Immutable and
 * thread-safe.
 *
 * @param <S> the states
 * @param <T> the type of the outcome
 */
@Value.Immutable
public abstract sealed class Rejected<S extends Enum<S>, T> implements Decision<S, T>
    permits ImmutableRejected {

  Rejected() {}

  /** Returns the unchanged state; absent: not stated. */
  public abstract Optional<S> fromState();

  /** Returns the request. */
  public abstract Request<S> request();

  /**
   * Returns all unmet conditions: the table first, then the conditions in the order in which they
   * were added to the workflow.
   */
  public abstract List<UnmetCondition> unmet();

  /** Tells whether the request would be accepted with a reason: no binding condition is unmet. */
  public boolean isMendedByReason() {
    return unmet().stream().allMatch(condition -> condition.force() == Force.ADVISORY);
  }

  @Override
  public final Optional<Accepted<S, T>> accepted() {
    return Optional.empty();
  }

  @Override
  public final Optional<Rejected<S, T>> rejected() {
    return Optional.of(this);
  }

  @Override
  public final <U> Rejected<S, U> apply(
      Function<? super TransitionRecord<S>, ? extends U> function) {
    return of(fromState(), request(), unmet());
  }

  static <S extends Enum<S>, T> Rejected<S, T> of(
      Optional<S> from, Request<S> request, List<UnmetCondition> unmet) {
    return ImmutableRejected.<S, T>builder().fromState(from).request(request).unmet(unmet).build();
  }
}
