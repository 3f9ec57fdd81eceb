package io.github.aims4j.transition;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step that a workflow accepted: what was left and entered, when, who decided and why, and what
 * was overridden. Only a workflow makes it, and a history reads it from a register.
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 *
 * @param <S> the states
 */
@Value.Immutable
public abstract sealed class TransitionRecord<S extends Enum<S>> permits ImmutableTransitionRecord {

  TransitionRecord() {}

  /** Returns the state that was left; absent: none was stated before. */
  public abstract Optional<S> fromState();

  /** Returns the state that was entered. */
  public abstract S toState();

  /** Returns who decided on the step, and so on what was overridden. */
  public abstract Id<Party> decidedBy();

  /** Returns the instant at which the step was recorded. */
  public abstract Instant recordedAt();

  /** Returns why the step was taken; absent: no reason was given, and nothing was overridden. */
  public abstract Optional<String> reason();

  /** Returns the advice that was not followed, the table first; none: there was none. */
  public abstract List<UnmetCondition> overridden();
}
