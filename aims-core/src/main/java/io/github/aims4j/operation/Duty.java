package io.github.aims4j.operation;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.base.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is owed for an AI system by rules outside the standard: a law, a contract, or the
 * conditions of the register that the system comes from. Whether it is owed was decided when the
 * record was made, and the reason stands with it.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.2, for requirements of interested parties; the form is this
 * library's. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Duty implements Extensible permits ImmutableDuty {

  Duty() {}

  /** What can be owed. */
  public enum Subject {
    /** An AI system impact assessment. */
    IMPACT_ASSESSMENT
  }

  /** Whether a duty is owed. */
  public enum State {
    /** It is owed. */
    OWED,
    /** It is not owed. */
    NOT_OWED,
    /** The records do not tell. */
    UNKNOWN
  }

  /** Returns what is owed. */
  public abstract Subject subject();

  /** Returns whether it is owed. */
  public abstract State state();

  /** Returns why it is owed, or not, or why that cannot be told. */
  public abstract String reason();

  /** Returns the rule that the duty comes from; absent: not stated. */
  public abstract Optional<String> basis();

  @Value.Check
  void check() {
    requireText(reason(), "Duty.reason");
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
