// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import org.immutables.value.Value;

/**
 * A cell of a risk matrix: the level of risk for a likelihood and a consequence.
 *
 * <p>Source: ISO 31000:2018, 6.4.3; the structure is this library's own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskMatrixCell implements Extensible permits ImmutableRiskMatrixCell {

  RiskMatrixCell() {}

  /** Returns the label of the likelihood. */
  public abstract String likelihood();

  /** Returns the label of the consequence. */
  public abstract String consequence();

  /** Returns the label of the level of risk. */
  public abstract String riskLevel();

  @Value.Check
  void check() {
    new Texts("RiskMatrixCell")
        .notBlank("likelihood", likelihood())
        .notBlank("consequence", consequence())
        .notBlank("riskLevel", riskLevel());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskMatrixCell.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableRiskMatrixCell.builder().from(this);
  }

  /** Builds values of {@link RiskMatrixCell}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<RiskMatrixCell, Builder>
      permits ImmutableRiskMatrixCell.Builder {

    Builder() {}

    /** Sets {@link RiskMatrixCell#likelihood()}. */
    public abstract Builder likelihood(String likelihood);

    /** Sets {@link RiskMatrixCell#consequence()}. */
    public abstract Builder consequence(String consequence);

    /** Sets {@link RiskMatrixCell#riskLevel()}. */
    public abstract Builder riskLevel(String riskLevel);
  }
}
