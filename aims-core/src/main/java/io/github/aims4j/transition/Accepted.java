// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import io.github.aims4j.base.Entity;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * An accepted step with its outcome and its record.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 *
 * @param <S> the states
 * @param <T> the type of the outcome
 */
@Value.Immutable
public abstract sealed class Accepted<S extends Enum<S>, T> implements Decision<S, T>
    permits ImmutableAccepted {

  Accepted() {}

  /** Returns the outcome: the new state, or the record in its new state. */
  public abstract T outcome();

  /** Returns the record of the step. */
  public abstract TransitionRecord<S> record();

  /**
   * Returns the record as changed by the step, such as a nonconformity with its closing date;
   * absent: unchanged, or not defined by the workflow.
   */
  public abstract Optional<Entity<?>> changedRecord();

  @Override
  public final Optional<Accepted<S, T>> accepted() {
    return Optional.of(this);
  }

  @Override
  public final Optional<Rejected<S, T>> rejected() {
    return Optional.empty();
  }

  @Override
  public final <U> Accepted<S, U> apply(
      Function<? super TransitionRecord<S>, ? extends U> function) {
    return of(function.apply(record()), record(), changedRecord());
  }

  static <S extends Enum<S>, T> Accepted<S, T> of(
      T outcome, TransitionRecord<S> record, Optional<? extends Entity<?>> changedRecord) {
    return ImmutableAccepted.<S, T>builder()
        .outcome(outcome)
        .record(record)
        .changedRecord(changedRecord)
        .build();
  }
}
