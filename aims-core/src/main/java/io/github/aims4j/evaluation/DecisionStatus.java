package io.github.aims4j.evaluation;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.base.Extensible;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a decision of an earlier management review stands.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.3.2; the form is this library's. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DecisionStatus implements Extensible permits ImmutableDecisionStatus {

  DecisionStatus() {}

  /** Returns the label of the decision. */
  public abstract String decision();

  /** Returns whether it was carried out. */
  public abstract boolean done();

  /** Returns what else there is to say; absent: nothing. */
  public abstract Optional<String> remark();

  @Value.Check
  void check() {
    requireText(decision(), "DecisionStatus.decision");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDecisionStatus.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableDecisionStatus.builder().from(this);
  }

  /** Builds values of {@link DecisionStatus}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<DecisionStatus, Builder>
      permits ImmutableDecisionStatus.Builder {

    Builder() {}

    /** Sets {@link DecisionStatus#decision()}. */
    public abstract Builder decision(String decision);

    /** Sets {@link DecisionStatus#done()}. */
    public abstract Builder done(boolean done);

    /** Sets {@link DecisionStatus#remark()}. */
    public abstract Builder remark(String remark);

    /** Sets or clears {@link DecisionStatus#remark()}. */
    public abstract Builder remark(Optional<String> remark);
  }
}
