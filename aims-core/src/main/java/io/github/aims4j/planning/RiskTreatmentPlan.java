// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireUnique;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A plan for the treatment of AI risks: options, controls, actions and their results.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3 and 8.3; version and dates are this library's policy.
 * Invariant: each risk has at most one entry. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskTreatmentPlan implements Entity<RiskTreatmentPlan>
    permits ImmutableRiskTreatmentPlan {

  RiskTreatmentPlan() {}

  /** Returns the title of the plan. */
  public abstract String title();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the treatment of each risk, in the order given; none: not stated. */
  public abstract List<RiskTreatment> entries();

  /** Returns the processes that implement the actions; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns the resources that the plan requires; none: not stated. */
  public abstract List<Id<Resource>> resources();

  /** Returns the approval by the designated management (6.1.3); absent: not stated. */
  public abstract Optional<Approval> approval();

  /** Returns the date from which the plan is in force; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  /** Returns the documented information that contains the plan; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.RISK_TREATMENT_PLAN;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .within("entries", entries())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("resources", RecordKind.RESOURCE, resources())
        .within("approval", approval())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public RiskTreatmentPlan withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .entries(ids.in(entries()))
        .processes(ids.of(processes()))
        .resources(ids.of(resources()))
        .approval(ids.in(approval()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("RiskTreatmentPlan")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("notes", notes());
    new Dates("RiskTreatmentPlan").day("effectiveFrom", effectiveFrom());
    requireUnique(entries(), RiskTreatment::risk, "RiskTreatmentPlan.entries", "risk");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskTreatmentPlan.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableRiskTreatmentPlan.builder().from(this);
  }

  /** Builds values of {@link RiskTreatmentPlan}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<RiskTreatmentPlan, Builder>
      permits ImmutableRiskTreatmentPlan.Builder {

    Builder() {}

    /** Sets {@link RiskTreatmentPlan#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link RiskTreatmentPlan#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link RiskTreatmentPlan#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Adds one of {@link RiskTreatmentPlan#entries()}. */
    public abstract Builder addEntry(RiskTreatment entry);

    /** Replaces {@link RiskTreatmentPlan#entries()}. */
    public abstract Builder entries(Iterable<? extends RiskTreatment> entries);

    /** Adds one of {@link RiskTreatmentPlan#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link RiskTreatmentPlan#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Adds one of {@link RiskTreatmentPlan#resources()}. */
    public abstract Builder addResource(Id<Resource> resource);

    /** Replaces {@link RiskTreatmentPlan#resources()}. */
    public abstract Builder resources(Iterable<? extends Id<Resource>> resources);

    /** Sets {@link RiskTreatmentPlan#approval()}. */
    public abstract Builder approval(Approval approval);

    /** Sets or clears {@link RiskTreatmentPlan#approval()}. */
    public abstract Builder approval(Optional<? extends Approval> approval);

    /** Sets {@link RiskTreatmentPlan#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link RiskTreatmentPlan#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);

    /** Sets {@link RiskTreatmentPlan#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link RiskTreatmentPlan#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
