// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireUnique;

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
 * An AI risk assessment and its results at its date.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2 and 8.2. Invariant: each risk has at most one result.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskAssessment implements Entity<RiskAssessment>
    permits ImmutableRiskAssessment {

  RiskAssessment() {}

  /** Returns the title of the assessment. */
  public abstract String title();

  /** Returns when it was completed; absent: not completed, or not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the occasion of the assessment; absent: not stated. */
  public abstract Optional<Occasion> occasion();

  /** Returns the changes that triggered it; none: not stated, or none. */
  public abstract List<Id<Change>> changes();

  /** Returns the process that was followed (6.1.2); absent: not stated. */
  public abstract Optional<Id<AimsProcess>> process();

  /** Returns the method that was used; absent: not stated. */
  public abstract Optional<String> method();

  /** Returns the criteria that were used; absent: not stated. */
  public abstract Optional<Id<RiskCriteria>> criteria();

  /** Returns the assessors, in the order given; none: not stated. */
  public abstract List<Id<Party>> assessors();

  /** Returns the AI systems that were assessed; none: not stated, or the AIMS itself. */
  public abstract List<Id<AiSystem>> aiSystems();

  /**
   * Returns the versions of the systems that were assessed, by their labels; none: not stated, or
   * all.
   */
  public abstract List<String> versions();

  /** Returns the domain and application context that were considered; absent: not stated. */
  public abstract Optional<String> domain();

  /** Returns the policies that were considered; none: not stated. */
  public abstract List<Id<Policy>> policies();

  /** Returns the objectives that were considered; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /** Returns the impact assessments whose results were considered; none: not stated. */
  public abstract List<Id<ImpactAssessment>> impactAssessments();

  /** Returns the result for each risk, in the order given; none: not stated. */
  public abstract List<RiskResult> results();

  /** Returns who approved the results; absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the documented information that contains the results; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.RISK_ASSESSMENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("changes", RecordKind.CHANGE, changes())
        .to("process", RecordKind.AIMS_PROCESS, process())
        .to("criteria", RecordKind.RISK_CRITERIA, criteria())
        .to("assessors", RecordKind.PARTY, assessors())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("policies", RecordKind.POLICY, policies())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("impactAssessments", RecordKind.IMPACT_ASSESSMENT, impactAssessments())
        .within("results", results())
        .within("approval", approval())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public RiskAssessment withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .changes(ids.of(changes()))
        .process(ids.of(process()))
        .criteria(ids.of(criteria()))
        .assessors(ids.of(assessors()))
        .aiSystems(ids.of(aiSystems()))
        .policies(ids.of(policies()))
        .objectives(ids.of(objectives()))
        .impactAssessments(ids.of(impactAssessments()))
        .results(ids.in(results()))
        .approval(ids.in(approval()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("RiskAssessment")
        .notBlank("title", title())
        .notBlank("method", method())
        .notBlank("versions", versions())
        .notBlank("domain", domain())
        .notBlank("notes", notes());
    requireUnique(results(), RiskResult::risk, "RiskAssessment.results", "risk");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskAssessment.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableRiskAssessment.builder().from(this);
  }

  /** Builds values of {@link RiskAssessment}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<RiskAssessment, Builder>
      permits ImmutableRiskAssessment.Builder {

    Builder() {}

    /** Sets {@link RiskAssessment#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link RiskAssessment#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link RiskAssessment#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link RiskAssessment#occasion()}. */
    public abstract Builder occasion(Occasion occasion);

    /** Sets or clears {@link RiskAssessment#occasion()}. */
    public abstract Builder occasion(Optional<? extends Occasion> occasion);

    /** Adds one of {@link RiskAssessment#changes()}. */
    public abstract Builder addChange(Id<Change> change);

    /** Replaces {@link RiskAssessment#changes()}. */
    public abstract Builder changes(Iterable<? extends Id<Change>> changes);

    /** Sets {@link RiskAssessment#process()}. */
    public abstract Builder process(Id<AimsProcess> process);

    /** Sets or clears {@link RiskAssessment#process()}. */
    public abstract Builder process(Optional<? extends Id<AimsProcess>> process);

    /** Sets {@link RiskAssessment#method()}. */
    public abstract Builder method(String method);

    /** Sets or clears {@link RiskAssessment#method()}. */
    public abstract Builder method(Optional<String> method);

    /** Sets {@link RiskAssessment#criteria()}. */
    public abstract Builder criteria(Id<RiskCriteria> criteria);

    /** Sets or clears {@link RiskAssessment#criteria()}. */
    public abstract Builder criteria(Optional<? extends Id<RiskCriteria>> criteria);

    /** Adds one of {@link RiskAssessment#assessors()}. */
    public abstract Builder addAssessor(Id<Party> assessor);

    /** Replaces {@link RiskAssessment#assessors()}. */
    public abstract Builder assessors(Iterable<? extends Id<Party>> assessors);

    /** Adds one of {@link RiskAssessment#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link RiskAssessment#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link RiskAssessment#versions()}. */
    public abstract Builder addVersion(String version);

    /** Replaces {@link RiskAssessment#versions()}. */
    public abstract Builder versions(Iterable<String> versions);

    /** Sets {@link RiskAssessment#domain()}. */
    public abstract Builder domain(String domain);

    /** Sets or clears {@link RiskAssessment#domain()}. */
    public abstract Builder domain(Optional<String> domain);

    /** Adds one of {@link RiskAssessment#policies()}. */
    public abstract Builder addPolicy(Id<Policy> policy);

    /** Replaces {@link RiskAssessment#policies()}. */
    public abstract Builder policies(Iterable<? extends Id<Policy>> policies);

    /** Adds one of {@link RiskAssessment#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link RiskAssessment#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Adds one of {@link RiskAssessment#impactAssessments()}. */
    public abstract Builder addImpactAssessment(Id<ImpactAssessment> impactAssessment);

    /** Replaces {@link RiskAssessment#impactAssessments()}. */
    public abstract Builder impactAssessments(
        Iterable<? extends Id<ImpactAssessment>> impactAssessments);

    /** Adds one of {@link RiskAssessment#results()}. */
    public abstract Builder addResult(RiskResult result);

    /** Replaces {@link RiskAssessment#results()}. */
    public abstract Builder results(Iterable<? extends RiskResult> results);

    /** Sets {@link RiskAssessment#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link RiskAssessment#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link RiskAssessment#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link RiskAssessment#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
