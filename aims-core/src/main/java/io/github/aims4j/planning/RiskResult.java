// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The result of a risk assessment for one risk.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2; priority and remark are this library's policy. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskResult implements Extensible permits ImmutableRiskResult {

  RiskResult() {}

  /** Returns the risk. */
  public abstract Id<Risk> risk();

  /** Returns the label of the likelihood; absent: cannot be stated, or not stated. */
  public abstract Optional<String> likelihood();

  /** Returns the label of the overall consequence; absent: not analysed. */
  public abstract Optional<String> consequence();

  /**
   * Returns the potential consequences as of the assessment, in the order given; none: see the
   * risk, or not analysed.
   */
  public abstract List<Consequence> consequences();

  /** Returns the label of the level of risk on the day of the assessment; absent: not stated. */
  public abstract Optional<String> level();

  /** Returns whether the level is acceptable by the criteria; absent: not evaluated. */
  public abstract Optional<Boolean> acceptable();

  /** Returns the priority for treatment, 1 is the highest; absent: not ranked. */
  public abstract OptionalInt priority();

  /** Returns a remark; absent: none. */
  public abstract Optional<String> remark();

  @Override
  public List<Reference> references() {
    return new References().to("risk", RecordKind.RISK, risk()).toList();
  }

  @Override
  public RiskResult withIds(IdMapping ids) {
    return toBuilder().risk(ids.of(risk())).build();
  }

  @Value.Check
  void check() {
    new Texts("RiskResult")
        .notBlank("likelihood", likelihood())
        .notBlank("consequence", consequence())
        .notBlank("level", level())
        .notBlank("remark", remark());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskResult.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableRiskResult.builder().from(this);
  }

  /** Builds values of {@link RiskResult}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<RiskResult, Builder>
      permits ImmutableRiskResult.Builder {

    Builder() {}

    /** Sets {@link RiskResult#risk()}. */
    public abstract Builder risk(Id<Risk> risk);

    /** Sets {@link RiskResult#likelihood()}. */
    public abstract Builder likelihood(String likelihood);

    /** Sets or clears {@link RiskResult#likelihood()}. */
    public abstract Builder likelihood(Optional<String> likelihood);

    /** Sets {@link RiskResult#consequence()}. */
    public abstract Builder consequence(String consequence);

    /** Sets or clears {@link RiskResult#consequence()}. */
    public abstract Builder consequence(Optional<String> consequence);

    /** Adds one of {@link RiskResult#consequences()}. */
    public abstract Builder addConsequence(Consequence consequence);

    /** Replaces {@link RiskResult#consequences()}. */
    public abstract Builder consequences(Iterable<? extends Consequence> consequences);

    /** Sets {@link RiskResult#level()}. */
    public abstract Builder level(String level);

    /** Sets or clears {@link RiskResult#level()}. */
    public abstract Builder level(Optional<String> level);

    /** Sets {@link RiskResult#acceptable()}. */
    public abstract Builder acceptable(boolean acceptable);

    /** Sets or clears {@link RiskResult#acceptable()}. */
    public abstract Builder acceptable(Optional<Boolean> acceptable);

    /** Sets {@link RiskResult#priority()}. */
    public abstract Builder priority(int priority);

    /** Sets or clears {@link RiskResult#priority()}. */
    public abstract Builder priority(OptionalInt priority);

    /** Sets {@link RiskResult#remark()}. */
    public abstract Builder remark(String remark);

    /** Sets or clears {@link RiskResult#remark()}. */
    public abstract Builder remark(Optional<String> remark);
  }
}
