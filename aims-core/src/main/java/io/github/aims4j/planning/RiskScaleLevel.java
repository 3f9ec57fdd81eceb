// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One level of a scale.
 *
 * <p>Source: ISO 31000:2018, 6.3.4; the structure is this library's own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskScaleLevel implements Extensible permits ImmutableRiskScaleLevel {

  RiskScaleLevel() {}

  /** Returns the name of the level, unique within its scale. */
  public abstract String label();

  /** Returns when the level applies; absent: not stated. */
  public abstract Optional<String> description();

  @Value.Check
  void check() {
    new Texts("RiskScaleLevel").notBlank("label", label()).notBlank("description", description());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskScaleLevel.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableRiskScaleLevel.builder().from(this);
  }

  /** Builds values of {@link RiskScaleLevel}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<RiskScaleLevel, Builder>
      permits ImmutableRiskScaleLevel.Builder {

    Builder() {}

    /** Sets {@link RiskScaleLevel#label()}. */
    public abstract Builder label(String label);

    /** Sets {@link RiskScaleLevel#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link RiskScaleLevel#description()}. */
    public abstract Builder description(Optional<String> description);
  }
}
