// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A planned or unintended change to the AIMS, its processes or an AI system.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.3, 8.1, 8.2 and 8.4; owner and approval are this library's
 * policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Change implements Entity<Change> permits ImmutableChange {

  Change() {}

  /** Types of changes. */
  public enum Type {
    /** Planned in advance. */
    PLANNED,
    /** Unintended, detected afterwards. */
    UNINTENDED
  }

  /** Returns the title of the change. */
  public abstract String title();

  /** Returns whether it is planned or unintended. */
  public abstract Type type();

  /** Returns the reason or cause; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns the AI systems that change; none: not stated, or none. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the label of the version of the system that changes; absent: not stated, or none. */
  public abstract Optional<String> version();

  /** Returns the processes that change; none: not stated, or none. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns the policies that change; none: not stated, or none. */
  public abstract List<Id<Policy>> policies();

  /** Returns the statements of applicability that change; none: not stated, or none. */
  public abstract List<Id<StatementOfApplicability>> applicabilityStatements();

  /** Returns the change to the scope; absent: none. */
  public abstract Optional<String> scopeChange();

  /** Returns the documented information that changes; none: not stated, or none. */
  public abstract List<Id<Document>> documents();

  /** Returns whether it is significant by the organization's criteria; absent: not decided. */
  public abstract Optional<Boolean> significant();

  /** Returns the criteria that make it significant; none: not stated, or not significant. */
  public abstract List<Id<SignificantChangeCriterion>> significantBy();

  /** Returns why it is or is not significant; absent: not stated. */
  public abstract Optional<String> significantBecause();

  /** Returns the plan for carrying it out; absent: not stated. */
  public abstract Optional<String> plan();

  /** Returns its consequences, in particular those of an unintended change; absent: not stated. */
  public abstract Optional<String> consequences();

  /** Returns the mitigation of adverse effects; absent: none, or not stated. */
  public abstract Optional<String> mitigation();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns when it was proposed or detected; absent: not stated. */
  public abstract Optional<PartialDate> proposedOn();

  /** Returns when it takes or took effect; absent: not stated. */
  public abstract Optional<PartialDate> effectiveOn();

  /** Returns who approved it; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the risk assessments made because of it; none: not stated, or none. */
  public abstract List<Id<RiskAssessment>> riskAssessments();

  /** Returns the impact assessments made because of it; none: not stated, or none. */
  public abstract List<Id<ImpactAssessment>> impactAssessments();

  /**
   * Tells whether the change was known on a date: proposed or detected by then or, if that is not
   * stated, in effect. For partial dates the first day counts.
   *
   * @param date the date
   */
  boolean isKnownBy(PartialDate date) {
    return proposedOn()
        .or(this::effectiveOn)
        .filter(known -> !date.firstDay().isBefore(known.firstDay()))
        .isPresent();
  }

  @Override
  public final RecordKind kind() {
    return RecordKind.CHANGE;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("policies", RecordKind.POLICY, policies())
        .to(
            "applicabilityStatements",
            RecordKind.STATEMENT_OF_APPLICABILITY,
            applicabilityStatements())
        .to("documents", RecordKind.DOCUMENT, documents())
        .to("significantBy", RecordKind.SIGNIFICANT_CHANGE_CRITERION, significantBy())
        .to("owner", RecordKind.PARTY, owner())
        .within("approval", approval())
        .to("riskAssessments", RecordKind.RISK_ASSESSMENT, riskAssessments())
        .to("impactAssessments", RecordKind.IMPACT_ASSESSMENT, impactAssessments())
        .toList();
  }

  @Override
  public Change withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .processes(ids.of(processes()))
        .policies(ids.of(policies()))
        .applicabilityStatements(ids.of(applicabilityStatements()))
        .documents(ids.of(documents()))
        .significantBy(ids.of(significantBy()))
        .owner(ids.of(owner()))
        .approval(ids.in(approval()))
        .riskAssessments(ids.of(riskAssessments()))
        .impactAssessments(ids.of(impactAssessments()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Change")
        .notBlank("title", title())
        .notBlank("reason", reason())
        .notBlank("version", version())
        .notBlank("scopeChange", scopeChange())
        .notBlank("significantBecause", significantBecause())
        .notBlank("plan", plan())
        .notBlank("consequences", consequences())
        .notBlank("mitigation", mitigation())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableChange.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableChange.builder().from(this);
  }

  /** Builds values of {@link Change}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Change, Builder>
      permits ImmutableChange.Builder {

    Builder() {}

    /** Sets {@link Change#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Change#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link Change#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link Change#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Adds one of {@link Change#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Change#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link Change#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link Change#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Adds one of {@link Change#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link Change#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Adds one of {@link Change#policies()}. */
    public abstract Builder addPolicy(Id<Policy> policy);

    /** Replaces {@link Change#policies()}. */
    public abstract Builder policies(Iterable<? extends Id<Policy>> policies);

    /** Adds one of {@link Change#applicabilityStatements()}. */
    public abstract Builder addApplicabilityStatement(
        Id<StatementOfApplicability> applicabilityStatement);

    /** Replaces {@link Change#applicabilityStatements()}. */
    public abstract Builder applicabilityStatements(
        Iterable<? extends Id<StatementOfApplicability>> applicabilityStatements);

    /** Sets {@link Change#scopeChange()}. */
    public abstract Builder scopeChange(String scopeChange);

    /** Sets or clears {@link Change#scopeChange()}. */
    public abstract Builder scopeChange(Optional<String> scopeChange);

    /** Adds one of {@link Change#documents()}. */
    public abstract Builder addDocument(Id<Document> document);

    /** Replaces {@link Change#documents()}. */
    public abstract Builder documents(Iterable<? extends Id<Document>> documents);

    /** Sets {@link Change#significant()}. */
    public abstract Builder significant(boolean significant);

    /** Sets or clears {@link Change#significant()}. */
    public abstract Builder significant(Optional<Boolean> significant);

    /** Adds one of {@link Change#significantBy()}. */
    public abstract Builder addSignificantBy(Id<SignificantChangeCriterion> significantBy);

    /** Replaces {@link Change#significantBy()}. */
    public abstract Builder significantBy(
        Iterable<? extends Id<SignificantChangeCriterion>> significantBy);

    /** Sets {@link Change#significantBecause()}. */
    public abstract Builder significantBecause(String significantBecause);

    /** Sets or clears {@link Change#significantBecause()}. */
    public abstract Builder significantBecause(Optional<String> significantBecause);

    /** Sets {@link Change#plan()}. */
    public abstract Builder plan(String plan);

    /** Sets or clears {@link Change#plan()}. */
    public abstract Builder plan(Optional<String> plan);

    /** Sets {@link Change#consequences()}. */
    public abstract Builder consequences(String consequences);

    /** Sets or clears {@link Change#consequences()}. */
    public abstract Builder consequences(Optional<String> consequences);

    /** Sets {@link Change#mitigation()}. */
    public abstract Builder mitigation(String mitigation);

    /** Sets or clears {@link Change#mitigation()}. */
    public abstract Builder mitigation(Optional<String> mitigation);

    /** Sets {@link Change#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Change#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Change#proposedOn()}. */
    public abstract Builder proposedOn(PartialDate proposedOn);

    /** Sets or clears {@link Change#proposedOn()}. */
    public abstract Builder proposedOn(Optional<? extends PartialDate> proposedOn);

    /** Sets {@link Change#effectiveOn()}. */
    public abstract Builder effectiveOn(PartialDate effectiveOn);

    /** Sets or clears {@link Change#effectiveOn()}. */
    public abstract Builder effectiveOn(Optional<? extends PartialDate> effectiveOn);

    /** Sets {@link Change#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link Change#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Adds one of {@link Change#riskAssessments()}. */
    public abstract Builder addRiskAssessment(Id<RiskAssessment> riskAssessment);

    /** Replaces {@link Change#riskAssessments()}. */
    public abstract Builder riskAssessments(Iterable<? extends Id<RiskAssessment>> riskAssessments);

    /** Adds one of {@link Change#impactAssessments()}. */
    public abstract Builder addImpactAssessment(Id<ImpactAssessment> impactAssessment);

    /** Replaces {@link Change#impactAssessments()}. */
    public abstract Builder impactAssessments(
        Iterable<? extends Id<ImpactAssessment>> impactAssessments);
  }
}
