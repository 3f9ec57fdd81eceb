// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireAtMostOne;
import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.ExternalId;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.RiskSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A risk from an AI system or its management, with the systems concerned, its consequences and the
 * controls that treat it. It states the current situation; the results of an assessment are part of
 * the assessment, and planned treatment is part of the plan.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2 and 6.1.3; ISO 31000:2018 for the terms. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Risk implements Entity<Risk> permits ImmutableRisk {

  Risk() {}

  /** Returns the title of the risk. */
  public abstract String title();

  /** Returns the full description of the risk; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the risk sources of Annex C; none: not stated. */
  public abstract List<RiskSource> riskSources();

  /** Returns risk sources other than those of Annex C, in the order given; none: not stated. */
  public abstract List<String> otherSources();

  /**
   * Returns the entries of catalogues of risks to which it corresponds, such as one of MITRE ATLAS,
   * in the order given; none: not stated, or none.
   */
  public abstract List<ExternalId> catalogueEntries();

  /** Returns the possible causes, in the order given; none: not stated. */
  public abstract List<String> causes();

  /** Returns the potential consequences, in the order given; none: not analysed, or not stated. */
  public abstract List<Consequence> consequences();

  /** Returns the AI systems that the risk concerns; none: not stated, or the AIMS itself. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the objectives that the risk could advance or obstruct; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /** Returns the context issues from which it arises; none: not stated. */
  public abstract List<Id<ContextIssue>> contextIssues();

  /** Returns the interested parties whose requirements it affects; none: not stated. */
  public abstract List<Id<InterestedParty>> interestedParties();

  /** Returns the impact assessments whose results it considers (6.1.4); none: not stated. */
  public abstract List<Id<ImpactAssessment>> impactAssessments();

  /** Returns the risk of which it is a part; absent: none, or not stated. */
  public abstract Optional<Id<Risk>> parent();

  /** Returns other risks that it bears on or depends on; none: not stated, or none. */
  public abstract List<Id<Risk>> relatedRisks();

  /** Returns the criteria to which its levels refer; absent: not stated. */
  public abstract Optional<Id<RiskCriteria>> criteria();

  /**
   * Returns the label of its likelihood before treatment; absent: not analysed, or it cannot be
   * stated.
   */
  public abstract Optional<String> likelihood();

  /** Returns why its likelihood cannot be stated; absent: it is stated, or not analysed. */
  public abstract Optional<String> likelihoodNotStatedBecause();

  /** Returns the label of its overall consequence before treatment; absent: not analysed. */
  public abstract Optional<String> consequence();

  /** Returns the label of its level before treatment; absent: not analysed. */
  public abstract Optional<String> level();

  /**
   * Returns the label of its level with the controls that are in place today; absent: not analysed.
   */
  public abstract Optional<String> currentLevel();

  /** Returns the label of its level after treatment; absent: not treated, or not analysed. */
  public abstract Optional<String> residualLevel();

  /**
   * Returns whether the level before treatment is acceptable by the criteria; absent: not
   * evaluated.
   */
  public abstract Optional<Boolean> acceptable();

  /** Returns its priority for treatment, 1 is the highest; absent: not ranked. */
  public abstract OptionalInt priority();

  /** Returns the selected treatment options; none: not selected. */
  public abstract List<TreatmentOption> treatmentOptions();

  /** Returns the controls of Annex A that treat the risk; none: not stated, or untreated. */
  public abstract List<AnnexControl> controls();

  /** Returns the organization's own controls that treat the risk; none: not stated. */
  public abstract List<Id<Control>> ownControls();

  /** Returns the owner of the risk; absent: not yet assigned. */
  public abstract Optional<Id<Party>> owner();

  /** Returns when the risk was identified; absent: not stated. */
  public abstract Optional<PartialDate> identifiedOn();

  /** Returns the date of the last review; absent: not stated. */
  public abstract Optional<PartialDate> lastReview();

  /** Returns the acceptance of the residual risk (6.1.3); absent: not accepted. */
  public abstract Optional<RiskAcceptance> acceptance();

  @Override
  public final RecordKind kind() {
    return RecordKind.RISK;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .within("catalogueEntries", catalogueEntries())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("contextIssues", RecordKind.CONTEXT_ISSUE, contextIssues())
        .to("interestedParties", RecordKind.INTERESTED_PARTY, interestedParties())
        .to("impactAssessments", RecordKind.IMPACT_ASSESSMENT, impactAssessments())
        .to("parent", RecordKind.RISK, parent())
        .to("relatedRisks", RecordKind.RISK, relatedRisks())
        .to("criteria", RecordKind.RISK_CRITERIA, criteria())
        .to("ownControls", RecordKind.CONTROL, ownControls())
        .to("owner", RecordKind.PARTY, owner())
        .within("acceptance", acceptance())
        .toList();
  }

  @Override
  public Risk withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .catalogueEntries(ids.in(catalogueEntries()))
        .aiSystems(ids.of(aiSystems()))
        .objectives(ids.of(objectives()))
        .contextIssues(ids.of(contextIssues()))
        .interestedParties(ids.of(interestedParties()))
        .impactAssessments(ids.of(impactAssessments()))
        .parent(ids.of(parent()))
        .relatedRisks(ids.of(relatedRisks()))
        .criteria(ids.of(criteria()))
        .ownControls(ids.of(ownControls()))
        .owner(ids.of(owner()))
        .acceptance(ids.in(acceptance()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Risk")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("otherSources", otherSources())
        .notBlank("causes", causes())
        .notBlank("likelihood", likelihood())
        .notBlank("likelihoodNotStatedBecause", likelihoodNotStatedBecause())
        .notBlank("consequence", consequence())
        .notBlank("level", level())
        .notBlank("currentLevel", currentLevel())
        .notBlank("residualLevel", residualLevel())
        .notBlank("notes", notes());
    requireAtMostOne(
        "Risk",
        "likelihood",
        likelihood(),
        "likelihoodNotStatedBecause",
        likelihoodNotStatedBecause());
    requireOrder(
        "Risk",
        "identifiedOn",
        identifiedOn().flatMap(PartialDate::day),
        "lastReview",
        lastReview().flatMap(PartialDate::day));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRisk.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableRisk.builder().from(this);
  }

  /** Builds values of {@link Risk}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Risk, Builder>
      permits ImmutableRisk.Builder {

    Builder() {}

    /** Sets {@link Risk#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Risk#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Risk#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Adds one of {@link Risk#riskSources()}. */
    public abstract Builder addRiskSource(RiskSource riskSource);

    /** Replaces {@link Risk#riskSources()}. */
    public abstract Builder riskSources(Iterable<? extends RiskSource> riskSources);

    /** Adds one of {@link Risk#otherSources()}. */
    public abstract Builder addOtherSource(String otherSource);

    /** Replaces {@link Risk#otherSources()}. */
    public abstract Builder otherSources(Iterable<String> otherSources);

    /** Adds one of {@link Risk#catalogueEntries()}. */
    public abstract Builder addCatalogueEntry(ExternalId catalogueEntry);

    /** Replaces {@link Risk#catalogueEntries()}. */
    public abstract Builder catalogueEntries(Iterable<? extends ExternalId> catalogueEntries);

    /** Adds one of {@link Risk#causes()}. */
    public abstract Builder addCause(String cause);

    /** Replaces {@link Risk#causes()}. */
    public abstract Builder causes(Iterable<String> causes);

    /** Adds one of {@link Risk#consequences()}. */
    public abstract Builder addConsequence(Consequence consequence);

    /** Replaces {@link Risk#consequences()}. */
    public abstract Builder consequences(Iterable<? extends Consequence> consequences);

    /** Adds one of {@link Risk#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Risk#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Risk#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link Risk#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Adds one of {@link Risk#contextIssues()}. */
    public abstract Builder addContextIssue(Id<ContextIssue> contextIssue);

    /** Replaces {@link Risk#contextIssues()}. */
    public abstract Builder contextIssues(Iterable<? extends Id<ContextIssue>> contextIssues);

    /** Adds one of {@link Risk#interestedParties()}. */
    public abstract Builder addInterestedParty(Id<InterestedParty> interestedParty);

    /** Replaces {@link Risk#interestedParties()}. */
    public abstract Builder interestedParties(
        Iterable<? extends Id<InterestedParty>> interestedParties);

    /** Adds one of {@link Risk#impactAssessments()}. */
    public abstract Builder addImpactAssessment(Id<ImpactAssessment> impactAssessment);

    /** Replaces {@link Risk#impactAssessments()}. */
    public abstract Builder impactAssessments(
        Iterable<? extends Id<ImpactAssessment>> impactAssessments);

    /** Sets {@link Risk#parent()}. */
    public abstract Builder parent(Id<Risk> parent);

    /** Sets or clears {@link Risk#parent()}. */
    public abstract Builder parent(Optional<? extends Id<Risk>> parent);

    /** Adds one of {@link Risk#relatedRisks()}. */
    public abstract Builder addRelatedRisk(Id<Risk> relatedRisk);

    /** Replaces {@link Risk#relatedRisks()}. */
    public abstract Builder relatedRisks(Iterable<? extends Id<Risk>> relatedRisks);

    /** Sets {@link Risk#criteria()}. */
    public abstract Builder criteria(Id<RiskCriteria> criteria);

    /** Sets or clears {@link Risk#criteria()}. */
    public abstract Builder criteria(Optional<? extends Id<RiskCriteria>> criteria);

    /** Sets {@link Risk#likelihood()}. */
    public abstract Builder likelihood(String likelihood);

    /** Sets or clears {@link Risk#likelihood()}. */
    public abstract Builder likelihood(Optional<String> likelihood);

    /** Sets {@link Risk#likelihoodNotStatedBecause()}. */
    public abstract Builder likelihoodNotStatedBecause(String likelihoodNotStatedBecause);

    /** Sets or clears {@link Risk#likelihoodNotStatedBecause()}. */
    public abstract Builder likelihoodNotStatedBecause(Optional<String> likelihoodNotStatedBecause);

    /** Sets {@link Risk#consequence()}. */
    public abstract Builder consequence(String consequence);

    /** Sets or clears {@link Risk#consequence()}. */
    public abstract Builder consequence(Optional<String> consequence);

    /** Sets {@link Risk#level()}. */
    public abstract Builder level(String level);

    /** Sets or clears {@link Risk#level()}. */
    public abstract Builder level(Optional<String> level);

    /** Sets {@link Risk#currentLevel()}. */
    public abstract Builder currentLevel(String currentLevel);

    /** Sets or clears {@link Risk#currentLevel()}. */
    public abstract Builder currentLevel(Optional<String> currentLevel);

    /** Sets {@link Risk#residualLevel()}. */
    public abstract Builder residualLevel(String residualLevel);

    /** Sets or clears {@link Risk#residualLevel()}. */
    public abstract Builder residualLevel(Optional<String> residualLevel);

    /** Sets {@link Risk#acceptable()}. */
    public abstract Builder acceptable(boolean acceptable);

    /** Sets or clears {@link Risk#acceptable()}. */
    public abstract Builder acceptable(Optional<Boolean> acceptable);

    /** Sets {@link Risk#priority()}. */
    public abstract Builder priority(int priority);

    /** Sets or clears {@link Risk#priority()}. */
    public abstract Builder priority(OptionalInt priority);

    /** Adds one of {@link Risk#treatmentOptions()}. */
    public abstract Builder addTreatmentOption(TreatmentOption treatmentOption);

    /** Replaces {@link Risk#treatmentOptions()}. */
    public abstract Builder treatmentOptions(Iterable<? extends TreatmentOption> treatmentOptions);

    /** Adds one of {@link Risk#controls()}. */
    public abstract Builder addControl(AnnexControl control);

    /** Replaces {@link Risk#controls()}. */
    public abstract Builder controls(Iterable<? extends AnnexControl> controls);

    /** Adds one of {@link Risk#ownControls()}. */
    public abstract Builder addOwnControl(Id<Control> ownControl);

    /** Replaces {@link Risk#ownControls()}. */
    public abstract Builder ownControls(Iterable<? extends Id<Control>> ownControls);

    /** Sets {@link Risk#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Risk#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Risk#identifiedOn()}. */
    public abstract Builder identifiedOn(PartialDate identifiedOn);

    /** Sets or clears {@link Risk#identifiedOn()}. */
    public abstract Builder identifiedOn(Optional<? extends PartialDate> identifiedOn);

    /** Sets {@link Risk#lastReview()}. */
    public abstract Builder lastReview(PartialDate lastReview);

    /** Sets or clears {@link Risk#lastReview()}. */
    public abstract Builder lastReview(Optional<? extends PartialDate> lastReview);

    /** Sets {@link Risk#acceptance()}. */
    public abstract Builder acceptance(RiskAcceptance acceptance);

    /** Sets or clears {@link Risk#acceptance()}. */
    public abstract Builder acceptance(Optional<? extends RiskAcceptance> acceptance);
  }
}
