// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The record of an accepted step: the states, the time, who decided and why, and what was
 * overridden. Instances are created by workflows, and by histories that are read from a register.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 *
 * @param <S> the states
 */
@Value.Immutable
public abstract sealed class TransitionRecord<S extends Enum<S>> permits ImmutableTransitionRecord {

  TransitionRecord() {}

  /** Returns the previous state; absent: not stated. */
  public abstract Optional<S> fromState();

  /** Returns the new state. */
  public abstract S toState();

  /** Returns who decided on the step and on what was overridden. */
  public abstract Id<Party> decidedBy();

  /** Returns the instant at which the step was recorded. */
  public abstract Instant recordedAt();

  /** Returns the reason for the step; absent: none, and nothing was overridden. */
  public abstract Optional<String> reason();

  /** Returns the overridden advisory conditions, the table first; none: nothing was overridden. */
  public abstract List<UnmetCondition> overridden();
}
