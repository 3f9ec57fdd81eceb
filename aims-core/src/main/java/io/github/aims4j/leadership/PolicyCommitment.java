// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.leadership;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A commitment that the organization makes in a policy.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PolicyCommitment implements Extensible
    permits ImmutablePolicyCommitment {

  PolicyCommitment() {}

  /** Types of commitment. */
  public enum Type {
    /** To meet applicable requirements. */
    APPLICABLE_REQUIREMENTS,
    /** To improve the AIMS continually. */
    CONTINUAL_IMPROVEMENT,
    /** Another commitment. */
    OTHER
  }

  /** Returns the type of commitment. */
  public abstract Type type();

  /** Returns the commitment in the organization's own words; absent: not stated. */
  public abstract Optional<String> statement();

  /** Returns its location in the policy; absent: not stated. */
  public abstract Optional<String> place();

  @Value.Check
  void check() {
    new Texts("PolicyCommitment").notBlank("statement", statement()).notBlank("place", place());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePolicyCommitment.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutablePolicyCommitment.builder().from(this);
  }

  /** Builds values of {@link PolicyCommitment}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<PolicyCommitment, Builder>
      permits ImmutablePolicyCommitment.Builder {

    Builder() {}

    /** Sets {@link PolicyCommitment#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link PolicyCommitment#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets or clears {@link PolicyCommitment#statement()}. */
    public abstract Builder statement(Optional<String> statement);

    /** Sets {@link PolicyCommitment#place()}. */
    public abstract Builder place(String place);

    /** Sets or clears {@link PolicyCommitment#place()}. */
    public abstract Builder place(Optional<String> place);
  }
}
