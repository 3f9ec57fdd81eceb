// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.internal.Dates;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request for a step in a workflow: the state to enter, who decided, when, and why. A reason
 * overrides advisory conditions and the table; what was overridden is recorded.
 *
 * <p>Invariant: a reason is not blank. Source: this library's policy. Immutable and thread-safe.
 *
 * @param <S> the states
 */
@Value.Immutable
public abstract sealed class Request<S extends Enum<S>> permits ImmutableRequest {

  Request() {}

  /** Returns the state to enter. */
  public abstract S toState();

  /** Returns who decided on the step. */
  public abstract Id<Party> decidedBy();

  /** Returns the instant at which the step is recorded. */
  public abstract Instant recordedAt();

  /** Returns the reason for the step; absent: nothing is to be overridden. */
  public abstract Optional<String> reason();

  @Value.Check
  void check() {
    new Dates("Request").moment("recordedAt", recordedAt());
    reason().ifPresent(text -> requireText(text, "Request.reason"));
  }

  /**
   * Returns a request without a reason.
   *
   * @param toState the state to enter
   * @param decidedBy who decided on the step
   * @param recordedAt the instant at which the step is recorded
   * @param <S> the states
   */
  public static <S extends Enum<S>> Request<S> of(
      S toState, Id<Party> decidedBy, Instant recordedAt) {
    return ImmutableRequest.<S>builder()
        .toState(toState)
        .decidedBy(decidedBy)
        .recordedAt(recordedAt)
        .build();
  }

  /**
   * Returns this request with a reason.
   *
   * @param text the reason for the step
   * @throws IllegalArgumentException if the text is blank
   */
  public Request<S> withReason(String text) {
    return ImmutableRequest.<S>builder().from(this).reason(text).build();
  }
}
