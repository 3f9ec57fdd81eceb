// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty for an AI system from rules other than the standard: a law, a contract, or the conditions
 * of the register from which the system was imported. Whether it applies was decided when the
 * record was created; the reason is recorded with it.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.2, for requirements of interested parties; the structure is this
 * library's own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Duty implements Extensible permits ImmutableDuty {

  Duty() {}

  /** The subjects of duties. */
  public enum Subject {
    /** An AI system impact assessment. */
    IMPACT_ASSESSMENT
  }

  /** Whether a duty applies. */
  public enum State {
    /** The duty applies. */
    OWED,
    /** The duty does not apply. */
    NOT_OWED,
    /** Not known from the records. */
    UNKNOWN
  }

  /** Returns the subject of the duty. */
  public abstract Subject subject();

  /** Returns whether the duty applies. */
  public abstract State state();

  /** Returns the reason why it applies or not, or why this is unknown. */
  public abstract String reason();

  /** Returns the rule on which the duty is based; absent: not stated. */
  public abstract Optional<String> basis();

  @Value.Check
  void check() {
    new Texts("Duty").notBlank("reason", reason()).notBlank("basis", basis());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDuty.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableDuty.builder().from(this);
  }

  /** Builds values of {@link Duty}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Duty, Builder>
      permits ImmutableDuty.Builder {

    Builder() {}

    /** Sets {@link Duty#subject()}. */
    public abstract Builder subject(Subject subject);

    /** Sets {@link Duty#state()}. */
    public abstract Builder state(State state);

    /** Sets {@link Duty#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets {@link Duty#basis()}. */
    public abstract Builder basis(String basis);

    /** Sets or clears {@link Duty#basis()}. */
    public abstract Builder basis(Optional<String> basis);
  }
}
