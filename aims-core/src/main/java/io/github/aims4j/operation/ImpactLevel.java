// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import org.immutables.value.Value;

/**
 * The level of impact of an AI system on individuals, groups or societies, on the scale of the
 * organization; the standard defines none.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.4 requires impacts to be assessed; the scale is the
 * organization's. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ImpactLevel implements Extensible permits ImmutableImpactLevel {

  ImpactLevel() {}

  /** Returns the level in the organization's own terms, such as {@code rights-impacting}. */
  public abstract String label();

  /** Returns whether this level requires more scrutiny than others in the organization. */
  public abstract boolean elevated();

  @Value.Check
  void check() {
    new Texts("ImpactLevel").notBlank("label", label());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableImpactLevel.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableImpactLevel.builder().from(this);
  }

  /** Builds values of {@link ImpactLevel}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<ImpactLevel, Builder>
      permits ImmutableImpactLevel.Builder {

    Builder() {}

    /** Sets {@link ImpactLevel#label()}. */
    public abstract Builder label(String label);

    /** Sets {@link ImpactLevel#elevated()}. */
    public abstract Builder elevated(boolean elevated);
  }
}
