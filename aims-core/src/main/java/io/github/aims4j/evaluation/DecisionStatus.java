// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The status of a decision of an earlier management review.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.3.2; the structure is this library's own. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class DecisionStatus implements Extensible permits ImmutableDecisionStatus {

  DecisionStatus() {}

  /** Returns the label of the decision. */
  public abstract String decision();

  /** Returns whether it was implemented. */
  public abstract boolean done();

  /** Returns a remark; absent: none. */
  public abstract Optional<String> remark();

  @Value.Check
  void check() {
    new Texts("DecisionStatus").notBlank("decision", decision()).notBlank("remark", remark());
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
