// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The planned treatment of one risk and its results.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3 and 8.3; ISO 31000:2018, 6.5.2, for the options. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskTreatment implements Extensible permits ImmutableRiskTreatment {

  RiskTreatment() {}

  /** Returns the risk. */
  public abstract Id<Risk> risk();

  /** Returns the assessment on which the treatment is based; absent: not stated. */
  public abstract Optional<Id<RiskAssessment>> assessment();

  /** Returns the selected options; none: not selected. */
  public abstract List<TreatmentOption> options();

  /** Returns the reason for selecting these options; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns the necessary controls of Annex A; none: not stated, or none. */
  public abstract List<AnnexControl> controls();

  /** Returns the organization's own necessary controls; none: not stated, or none. */
  public abstract List<Id<Control>> ownControls();

  /** Returns the actions, in the order given; none: not stated. */
  public abstract List<PlannedAction> actions();

  /** Returns the label of the expected residual level; absent: not stated. */
  public abstract Optional<String> expectedLevel();

  /** Returns the label of the residual level; absent: not determined. */
  public abstract Optional<String> residualLevel();

  /** Returns the effectiveness reviews, in the order given (8.3); none: not stated. */
  public abstract List<EffectivenessReview> verifications();

  /** Returns the acceptance of the residual risk; absent: not accepted. */
  public abstract Optional<RiskAcceptance> acceptance();

  @Override
  public List<Reference> references() {
    return new References()
        .to("risk", RecordKind.RISK, risk())
        .to("assessment", RecordKind.RISK_ASSESSMENT, assessment())
        .to("ownControls", RecordKind.CONTROL, ownControls())
        .within("actions", actions())
        .within("verifications", verifications())
        .within("acceptance", acceptance())
        .toList();
  }

  @Override
  public RiskTreatment withIds(IdMapping ids) {
    return toBuilder()
        .risk(ids.of(risk()))
        .assessment(ids.of(assessment()))
        .ownControls(ids.of(ownControls()))
        .actions(ids.in(actions()))
        .verifications(ids.in(verifications()))
        .acceptance(ids.in(acceptance()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("RiskTreatment")
        .notBlank("reason", reason())
        .notBlank("expectedLevel", expectedLevel())
        .notBlank("residualLevel", residualLevel());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskTreatment.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableRiskTreatment.builder().from(this);
  }

  /** Builds values of {@link RiskTreatment}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<RiskTreatment, Builder>
      permits ImmutableRiskTreatment.Builder {

    Builder() {}

    /** Sets {@link RiskTreatment#risk()}. */
    public abstract Builder risk(Id<Risk> risk);

    /** Sets {@link RiskTreatment#assessment()}. */
    public abstract Builder assessment(Id<RiskAssessment> assessment);

    /** Sets or clears {@link RiskTreatment#assessment()}. */
    public abstract Builder assessment(Optional<? extends Id<RiskAssessment>> assessment);

    /** Adds one of {@link RiskTreatment#options()}. */
    public abstract Builder addOption(TreatmentOption option);

    /** Replaces {@link RiskTreatment#options()}. */
    public abstract Builder options(Iterable<? extends TreatmentOption> options);

    /** Sets {@link RiskTreatment#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link RiskTreatment#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Adds one of {@link RiskTreatment#controls()}. */
    public abstract Builder addControl(AnnexControl control);

    /** Replaces {@link RiskTreatment#controls()}. */
    public abstract Builder controls(Iterable<? extends AnnexControl> controls);

    /** Adds one of {@link RiskTreatment#ownControls()}. */
    public abstract Builder addOwnControl(Id<Control> ownControl);

    /** Replaces {@link RiskTreatment#ownControls()}. */
    public abstract Builder ownControls(Iterable<? extends Id<Control>> ownControls);

    /** Adds one of {@link RiskTreatment#actions()}. */
    public abstract Builder addAction(PlannedAction action);

    /** Replaces {@link RiskTreatment#actions()}. */
    public abstract Builder actions(Iterable<? extends PlannedAction> actions);

    /** Sets {@link RiskTreatment#expectedLevel()}. */
    public abstract Builder expectedLevel(String expectedLevel);

    /** Sets or clears {@link RiskTreatment#expectedLevel()}. */
    public abstract Builder expectedLevel(Optional<String> expectedLevel);

    /** Sets {@link RiskTreatment#residualLevel()}. */
    public abstract Builder residualLevel(String residualLevel);

    /** Sets or clears {@link RiskTreatment#residualLevel()}. */
    public abstract Builder residualLevel(Optional<String> residualLevel);

    /** Adds one of {@link RiskTreatment#verifications()}. */
    public abstract Builder addVerification(EffectivenessReview verification);

    /** Replaces {@link RiskTreatment#verifications()}. */
    public abstract Builder verifications(Iterable<? extends EffectivenessReview> verifications);

    /** Sets {@link RiskTreatment#acceptance()}. */
    public abstract Builder acceptance(RiskAcceptance acceptance);

    /** Sets or clears {@link RiskTreatment#acceptance()}. */
    public abstract Builder acceptance(Optional<? extends RiskAcceptance> acceptance);
  }
}
