// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.base.Review;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An AI system impact assessment: the potential consequences of a system for individuals, groups
 * and societies.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.4, 8.4 and A.5; ISO/IEC 42005:2025 for its parts; participants
 * and approver are this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ImpactAssessment implements Entity<ImpactAssessment>
    permits ImmutableImpactAssessment {

  ImpactAssessment() {}

  /** What is decided about the systems in view of their impacts. */
  public enum Decision {
    /** They may be used as they are. */
    ACCEPTABLE,
    /** They may be used with the measures. */
    ACCEPTABLE_WITH_MEASURES,
    /** They may not be used. */
    NOT_ACCEPTABLE
  }

  /** Returns the title of the assessment. */
  public abstract String title();

  /** Returns the AI systems that were assessed; none: not stated. */
  public abstract List<Id<AiSystem>> aiSystems();

  /**
   * Returns the versions of the systems that were assessed, by their labels; none: not stated, or
   * all.
   */
  public abstract List<String> versions();

  /** Returns when it was completed; absent: not completed, or not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the occasion of the assessment; absent: not stated. */
  public abstract Optional<Occasion> occasion();

  /** Returns the changes that triggered it; none: not stated, or none. */
  public abstract List<Id<Change>> changes();

  /** Returns the process that was followed (A.5.2); absent: not stated. */
  public abstract Optional<Id<AimsProcess>> process();

  /** Returns the method that was used; absent: not stated. */
  public abstract Optional<String> method();

  /** Returns the criteria to which the levels of its impacts refer; absent: not stated. */
  public abstract Optional<Id<RiskCriteria>> criteria();

  /** Returns the assessors, in the order given; none: not stated. */
  public abstract List<Id<Party>> assessors();

  /** Returns the interested parties that participated or were consulted; none: not stated. */
  public abstract List<Id<InterestedParty>> participants();

  /** Returns the use that was assessed; absent: not stated. */
  public abstract Optional<String> intendedUse();

  /** Returns the foreseeable misuse, in the order given; none: see the reason. */
  public abstract List<String> foreseeableMisuse();

  /** Returns why no misuse is foreseeable; absent: some is, or not stated. */
  public abstract Optional<String> noMisuseBecause();

  /** Returns where and how the system is deployed; absent: not stated. */
  public abstract Optional<String> deployment();

  /** Returns the technical context; absent: not stated. */
  public abstract Optional<String> technicalContext();

  /** Returns the societal context; absent: not stated. */
  public abstract Optional<String> societalContext();

  /** Returns the jurisdictions, such as country codes; none: not stated. */
  public abstract List<String> jurisdictions();

  /** Returns the affected persons and groups, in the order given; none: not stated. */
  public abstract List<String> affectedGroups();

  /** Returns the interested parties that represent them; none: not stated. */
  public abstract List<Id<InterestedParty>> affectedParties();

  /** Returns the impacts by dimension, in the order given; none: not stated. */
  public abstract List<Impact> impacts();

  /** Returns the overall conclusion; absent: not stated. */
  public abstract Optional<String> conclusion();

  /** Returns the decision that follows from the conclusion; absent: not decided, or not stated. */
  public abstract Optional<Decision> decision();

  /** Returns the measures, in the order given; none: nothing, or not stated. */
  public abstract List<PlannedAction> measures();

  /** Returns the reviews of the results, in the order given; none: not reviewed, or not stated. */
  public abstract List<Review> reviews();

  /** Returns who approved it; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the decision on disclosure; absent: not decided, which is not a deficiency. */
  public abstract Optional<DisclosureDecision> disclosure();

  /** Returns the due date of the next assessment; absent: not stated. */
  public abstract Optional<LocalDate> nextDue();

  /** Returns the documented information that contains the results; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.IMPACT_ASSESSMENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("changes", RecordKind.CHANGE, changes())
        .to("process", RecordKind.AIMS_PROCESS, process())
        .to("criteria", RecordKind.RISK_CRITERIA, criteria())
        .to("assessors", RecordKind.PARTY, assessors())
        .to("participants", RecordKind.INTERESTED_PARTY, participants())
        .to("affectedParties", RecordKind.INTERESTED_PARTY, affectedParties())
        .within("measures", measures())
        .within("reviews", reviews())
        .within("approval", approval())
        .within("disclosure", disclosure())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public ImpactAssessment withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .changes(ids.of(changes()))
        .process(ids.of(process()))
        .criteria(ids.of(criteria()))
        .assessors(ids.of(assessors()))
        .participants(ids.of(participants()))
        .affectedParties(ids.of(affectedParties()))
        .measures(ids.in(measures()))
        .reviews(ids.in(reviews()))
        .approval(ids.in(approval()))
        .disclosure(ids.in(disclosure()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ImpactAssessment")
        .notBlank("title", title())
        .notBlank("versions", versions())
        .notBlank("method", method())
        .notBlank("intendedUse", intendedUse())
        .notBlank("foreseeableMisuse", foreseeableMisuse())
        .notBlank("noMisuseBecause", noMisuseBecause())
        .notBlank("deployment", deployment())
        .notBlank("technicalContext", technicalContext())
        .notBlank("societalContext", societalContext())
        .notBlank("jurisdictions", jurisdictions())
        .notBlank("affectedGroups", affectedGroups())
        .notBlank("conclusion", conclusion())
        .notBlank("notes", notes());
    new Dates("ImpactAssessment").day("nextDue", nextDue());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableImpactAssessment.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableImpactAssessment.builder().from(this);
  }

  /** Builds values of {@link ImpactAssessment}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<ImpactAssessment, Builder>
      permits ImmutableImpactAssessment.Builder {

    Builder() {}

    /** Sets {@link ImpactAssessment#title()}. */
    public abstract Builder title(String title);

    /** Adds one of {@link ImpactAssessment#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link ImpactAssessment#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link ImpactAssessment#versions()}. */
    public abstract Builder addVersion(String version);

    /** Replaces {@link ImpactAssessment#versions()}. */
    public abstract Builder versions(Iterable<String> versions);

    /** Sets {@link ImpactAssessment#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link ImpactAssessment#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link ImpactAssessment#occasion()}. */
    public abstract Builder occasion(Occasion occasion);

    /** Sets or clears {@link ImpactAssessment#occasion()}. */
    public abstract Builder occasion(Optional<? extends Occasion> occasion);

    /** Adds one of {@link ImpactAssessment#changes()}. */
    public abstract Builder addChange(Id<Change> change);

    /** Replaces {@link ImpactAssessment#changes()}. */
    public abstract Builder changes(Iterable<? extends Id<Change>> changes);

    /** Sets {@link ImpactAssessment#process()}. */
    public abstract Builder process(Id<AimsProcess> process);

    /** Sets or clears {@link ImpactAssessment#process()}. */
    public abstract Builder process(Optional<? extends Id<AimsProcess>> process);

    /** Sets {@link ImpactAssessment#method()}. */
    public abstract Builder method(String method);

    /** Sets or clears {@link ImpactAssessment#method()}. */
    public abstract Builder method(Optional<String> method);

    /** Sets {@link ImpactAssessment#criteria()}. */
    public abstract Builder criteria(Id<RiskCriteria> criteria);

    /** Sets or clears {@link ImpactAssessment#criteria()}. */
    public abstract Builder criteria(Optional<? extends Id<RiskCriteria>> criteria);

    /** Adds one of {@link ImpactAssessment#assessors()}. */
    public abstract Builder addAssessor(Id<Party> assessor);

    /** Replaces {@link ImpactAssessment#assessors()}. */
    public abstract Builder assessors(Iterable<? extends Id<Party>> assessors);

    /** Adds one of {@link ImpactAssessment#participants()}. */
    public abstract Builder addParticipant(Id<InterestedParty> participant);

    /** Replaces {@link ImpactAssessment#participants()}. */
    public abstract Builder participants(Iterable<? extends Id<InterestedParty>> participants);

    /** Sets {@link ImpactAssessment#intendedUse()}. */
    public abstract Builder intendedUse(String intendedUse);

    /** Sets or clears {@link ImpactAssessment#intendedUse()}. */
    public abstract Builder intendedUse(Optional<String> intendedUse);

    /** Adds one of {@link ImpactAssessment#foreseeableMisuse()}. */
    public abstract Builder addForeseeableMisuse(String foreseeableMisuse);

    /** Replaces {@link ImpactAssessment#foreseeableMisuse()}. */
    public abstract Builder foreseeableMisuse(Iterable<String> foreseeableMisuse);

    /** Sets {@link ImpactAssessment#noMisuseBecause()}. */
    public abstract Builder noMisuseBecause(String noMisuseBecause);

    /** Sets or clears {@link ImpactAssessment#noMisuseBecause()}. */
    public abstract Builder noMisuseBecause(Optional<String> noMisuseBecause);

    /** Sets {@link ImpactAssessment#deployment()}. */
    public abstract Builder deployment(String deployment);

    /** Sets or clears {@link ImpactAssessment#deployment()}. */
    public abstract Builder deployment(Optional<String> deployment);

    /** Sets {@link ImpactAssessment#technicalContext()}. */
    public abstract Builder technicalContext(String technicalContext);

    /** Sets or clears {@link ImpactAssessment#technicalContext()}. */
    public abstract Builder technicalContext(Optional<String> technicalContext);

    /** Sets {@link ImpactAssessment#societalContext()}. */
    public abstract Builder societalContext(String societalContext);

    /** Sets or clears {@link ImpactAssessment#societalContext()}. */
    public abstract Builder societalContext(Optional<String> societalContext);

    /** Adds one of {@link ImpactAssessment#jurisdictions()}. */
    public abstract Builder addJurisdiction(String jurisdiction);

    /** Replaces {@link ImpactAssessment#jurisdictions()}. */
    public abstract Builder jurisdictions(Iterable<String> jurisdictions);

    /** Adds one of {@link ImpactAssessment#affectedGroups()}. */
    public abstract Builder addAffectedGroup(String affectedGroup);

    /** Replaces {@link ImpactAssessment#affectedGroups()}. */
    public abstract Builder affectedGroups(Iterable<String> affectedGroups);

    /** Adds one of {@link ImpactAssessment#affectedParties()}. */
    public abstract Builder addAffectedParty(Id<InterestedParty> affectedParty);

    /** Replaces {@link ImpactAssessment#affectedParties()}. */
    public abstract Builder affectedParties(
        Iterable<? extends Id<InterestedParty>> affectedParties);

    /** Adds one of {@link ImpactAssessment#impacts()}. */
    public abstract Builder addImpact(Impact impact);

    /** Replaces {@link ImpactAssessment#impacts()}. */
    public abstract Builder impacts(Iterable<? extends Impact> impacts);

    /** Sets {@link ImpactAssessment#conclusion()}. */
    public abstract Builder conclusion(String conclusion);

    /** Sets or clears {@link ImpactAssessment#conclusion()}. */
    public abstract Builder conclusion(Optional<String> conclusion);

    /** Sets {@link ImpactAssessment#decision()}. */
    public abstract Builder decision(Decision decision);

    /** Sets or clears {@link ImpactAssessment#decision()}. */
    public abstract Builder decision(Optional<? extends Decision> decision);

    /** Adds one of {@link ImpactAssessment#measures()}. */
    public abstract Builder addMeasure(PlannedAction measure);

    /** Replaces {@link ImpactAssessment#measures()}. */
    public abstract Builder measures(Iterable<? extends PlannedAction> measures);

    /** Adds one of {@link ImpactAssessment#reviews()}. */
    public abstract Builder addReview(Review review);

    /** Replaces {@link ImpactAssessment#reviews()}. */
    public abstract Builder reviews(Iterable<? extends Review> reviews);

    /** Sets {@link ImpactAssessment#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link ImpactAssessment#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link ImpactAssessment#disclosure()}. */
    public abstract Builder disclosure(DisclosureDecision disclosure);

    /** Sets or clears {@link ImpactAssessment#disclosure()}. */
    public abstract Builder disclosure(Optional<? extends DisclosureDecision> disclosure);

    /** Sets {@link ImpactAssessment#nextDue()}. */
    public abstract Builder nextDue(LocalDate nextDue);

    /** Sets or clears {@link ImpactAssessment#nextDue()}. */
    public abstract Builder nextDue(Optional<? extends LocalDate> nextDue);

    /** Sets {@link ImpactAssessment#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link ImpactAssessment#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
