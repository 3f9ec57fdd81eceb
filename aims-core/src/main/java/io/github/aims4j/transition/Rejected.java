package io.github.aims4j.transition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A step that is not taken, with every condition that is unmet, whether it binds or advises.
 *
 * <p>Invariant: at least one condition is unmet. Source: this library's policy. Immutable and
 * thread-safe.
 *
 * @param <S> the states
 * @param <T> what the step would have yielded
 */
@Value.Immutable
public abstract sealed class Rejected<S extends Enum<S>, T> implements Decision<S, T>
    permits ImmutableRejected {

  Rejected() {}

  /** Returns the state, which stays as it is; absent: none is stated. */
  public abstract Optional<S> fromState();

  /** Returns what was asked. */
  public abstract Request<S> request();

  /**
   * Returns every condition that is unmet: the table first, then the conditions in the order in
   * which the workflow was given them.
   */
  public abstract List<UnmetCondition> unmet();

  /**
   * Tells whether a reason is all that the request lacks: nothing that binds is unmet. A workflow
   * that rejects such a request was given no reason.
   */
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
