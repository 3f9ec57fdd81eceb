// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.improvement;

import static io.github.aims4j.internal.Invariants.requireAtMostOne;
import static io.github.aims4j.internal.Invariants.requireOrder;

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
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.standard.Provision;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A requirement that is not met, with the evidence, the correction, the causes and similar cases.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.2; the weight is that of ISO/IEC 17021-1:2015, which 42001 does
 * not use. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Nonconformity implements Entity<Nonconformity>
    permits ImmutableNonconformity {

  Nonconformity() {}

  /** How a nonconformity is detected. */
  public enum Origin {
    /** By an internal audit. */
    INTERNAL_AUDIT,
    /** By a certification audit. */
    CERTIFICATION_AUDIT,
    /** By a management review. */
    MANAGEMENT_REVIEW,
    /** By monitoring and measurement. */
    MONITORING,
    /** By an incident. */
    INCIDENT,
    /** By a concern or an external report. */
    CONCERN,
    /** At a supplier. */
    SUPPLIER,
    /** Otherwise. */
    OTHER
  }

  /** The grade of a nonconformity. */
  public enum Weight {
    /** It affects the capability of the AIMS to achieve its intended results. */
    MAJOR,
    /** It does not affect the capability of the AIMS to achieve its intended results. */
    MINOR
  }

  /** Returns the title of the nonconformity. */
  public abstract String title();

  /** Returns how it was detected; absent: not stated. */
  public abstract Optional<Origin> origin();

  /**
   * Returns the requirement of the standard; absent: it is the organization's own, or not stated.
   */
  public abstract Optional<Provision> requirement();

  /**
   * Returns the organization's own requirement; absent: it is a requirement of the standard, or not
   * stated.
   */
  public abstract Optional<String> ownRequirement();

  /** Returns the statement of nonconformity; absent: not stated. */
  public abstract Optional<String> statement();

  /** Returns the objective evidence, in the order given; none: not stated. */
  public abstract List<String> objectiveEvidence();

  /** Returns the grade; absent: not graded. */
  public abstract Optional<Weight> weight();

  /** Returns when it was detected; absent: not stated. */
  public abstract Optional<PartialDate> detectedOn();

  /** Returns the AI systems that it concerns; none: not stated, or none. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the processes that it concerns; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns the owner of its handling; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the correction; absent: not stated. */
  public abstract Optional<String> correction();

  /** Returns when it was corrected; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> correctedOn();

  /**
   * Returns why no correction was possible or needed; absent: there is a correction, or not stated.
   */
  public abstract Optional<String> noCorrectionBecause();

  /** Returns how its consequences were dealt with; absent: not stated. */
  public abstract Optional<String> consequences();

  /** Returns when the need for action was evaluated; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> reviewedOn();

  /** Returns the causes, in the order given; none: not stated. */
  public abstract List<String> causes();

  /** Returns whether similar cases exist or could occur; absent: not stated. */
  public abstract Optional<String> similarCases();

  /** Returns whether corrective action is needed; absent: not evaluated. */
  public abstract Optional<Boolean> actionNeeded();

  /** Returns why no corrective action is needed; absent: action is needed, or not stated. */
  public abstract Optional<String> noActionBecause();

  /** Returns the incident that revealed it; absent: not stated. */
  public abstract Optional<Id<Incident>> incident();

  /** Returns the concern that revealed it; absent: not stated. */
  public abstract Optional<Id<Concern>> concern();

  /** Returns the external report that revealed it; absent: not stated. */
  public abstract Optional<Id<AdverseImpactReport>> adverseImpactReport();

  /** Returns the supplier concerned; absent: not stated. */
  public abstract Optional<Id<Supplier>> supplier();

  /** Returns the earlier nonconformity that has occurred again; absent: none, or not stated. */
  public abstract Optional<Id<Nonconformity>> recurrenceOf();

  /** Returns when it was closed; absent: open, or not stated. */
  public abstract Optional<PartialDate> closedOn();

  @Override
  public final RecordKind kind() {
    return RecordKind.NONCONFORMITY;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("owner", RecordKind.PARTY, owner())
        .to("incident", RecordKind.INCIDENT, incident())
        .to("concern", RecordKind.CONCERN, concern())
        .to("adverseImpactReport", RecordKind.ADVERSE_IMPACT_REPORT, adverseImpactReport())
        .to("supplier", RecordKind.SUPPLIER, supplier())
        .to("recurrenceOf", RecordKind.NONCONFORMITY, recurrenceOf())
        .toList();
  }

  @Override
  public Nonconformity withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .processes(ids.of(processes()))
        .owner(ids.of(owner()))
        .incident(ids.of(incident()))
        .concern(ids.of(concern()))
        .adverseImpactReport(ids.of(adverseImpactReport()))
        .supplier(ids.of(supplier()))
        .recurrenceOf(ids.of(recurrenceOf()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Nonconformity")
        .notBlank("title", title())
        .notBlank("ownRequirement", ownRequirement())
        .notBlank("statement", statement())
        .notBlank("objectiveEvidence", objectiveEvidence())
        .notBlank("correction", correction())
        .notBlank("noCorrectionBecause", noCorrectionBecause())
        .notBlank("consequences", consequences())
        .notBlank("causes", causes())
        .notBlank("similarCases", similarCases())
        .notBlank("noActionBecause", noActionBecause())
        .notBlank("notes", notes());
    requireAtMostOne(
        "Nonconformity",
        "noCorrectionBecause",
        noCorrectionBecause(),
        "correctedOn",
        correctedOn());
    requireOrder(
        "Nonconformity",
        "detectedOn",
        detectedOn().flatMap(PartialDate::day),
        "correctedOn",
        correctedOn().flatMap(PartialDate::day));
    requireOrder(
        "Nonconformity",
        "detectedOn",
        detectedOn().flatMap(PartialDate::day),
        "reviewedOn",
        reviewedOn().flatMap(PartialDate::day));
    requireOrder(
        "Nonconformity",
        "detectedOn",
        detectedOn().flatMap(PartialDate::day),
        "closedOn",
        closedOn().flatMap(PartialDate::day));
    requireOrder(
        "Nonconformity",
        "correctedOn",
        correctedOn().flatMap(PartialDate::day),
        "closedOn",
        closedOn().flatMap(PartialDate::day));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableNonconformity.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableNonconformity.builder().from(this);
  }

  /** Builds values of {@link Nonconformity}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Nonconformity, Builder>
      permits ImmutableNonconformity.Builder {

    Builder() {}

    /** Sets {@link Nonconformity#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Nonconformity#origin()}. */
    public abstract Builder origin(Origin origin);

    /** Sets or clears {@link Nonconformity#origin()}. */
    public abstract Builder origin(Optional<? extends Origin> origin);

    /** Sets {@link Nonconformity#requirement()}. */
    public abstract Builder requirement(Provision requirement);

    /** Sets or clears {@link Nonconformity#requirement()}. */
    public abstract Builder requirement(Optional<? extends Provision> requirement);

    /** Sets {@link Nonconformity#ownRequirement()}. */
    public abstract Builder ownRequirement(String ownRequirement);

    /** Sets or clears {@link Nonconformity#ownRequirement()}. */
    public abstract Builder ownRequirement(Optional<String> ownRequirement);

    /** Sets {@link Nonconformity#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets or clears {@link Nonconformity#statement()}. */
    public abstract Builder statement(Optional<String> statement);

    /** Adds one of {@link Nonconformity#objectiveEvidence()}. */
    public abstract Builder addObjectiveEvidence(String objectiveEvidence);

    /** Replaces {@link Nonconformity#objectiveEvidence()}. */
    public abstract Builder objectiveEvidence(Iterable<String> objectiveEvidence);

    /** Sets {@link Nonconformity#weight()}. */
    public abstract Builder weight(Weight weight);

    /** Sets or clears {@link Nonconformity#weight()}. */
    public abstract Builder weight(Optional<? extends Weight> weight);

    /** Sets {@link Nonconformity#detectedOn()}. */
    public abstract Builder detectedOn(PartialDate detectedOn);

    /** Sets or clears {@link Nonconformity#detectedOn()}. */
    public abstract Builder detectedOn(Optional<? extends PartialDate> detectedOn);

    /** Adds one of {@link Nonconformity#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Nonconformity#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Nonconformity#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link Nonconformity#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Sets {@link Nonconformity#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Nonconformity#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Nonconformity#correction()}. */
    public abstract Builder correction(String correction);

    /** Sets or clears {@link Nonconformity#correction()}. */
    public abstract Builder correction(Optional<String> correction);

    /** Sets {@link Nonconformity#correctedOn()}. */
    public abstract Builder correctedOn(PartialDate correctedOn);

    /** Sets or clears {@link Nonconformity#correctedOn()}. */
    public abstract Builder correctedOn(Optional<? extends PartialDate> correctedOn);

    /** Sets {@link Nonconformity#noCorrectionBecause()}. */
    public abstract Builder noCorrectionBecause(String noCorrectionBecause);

    /** Sets or clears {@link Nonconformity#noCorrectionBecause()}. */
    public abstract Builder noCorrectionBecause(Optional<String> noCorrectionBecause);

    /** Sets {@link Nonconformity#consequences()}. */
    public abstract Builder consequences(String consequences);

    /** Sets or clears {@link Nonconformity#consequences()}. */
    public abstract Builder consequences(Optional<String> consequences);

    /** Sets {@link Nonconformity#reviewedOn()}. */
    public abstract Builder reviewedOn(PartialDate reviewedOn);

    /** Sets or clears {@link Nonconformity#reviewedOn()}. */
    public abstract Builder reviewedOn(Optional<? extends PartialDate> reviewedOn);

    /** Adds one of {@link Nonconformity#causes()}. */
    public abstract Builder addCause(String cause);

    /** Replaces {@link Nonconformity#causes()}. */
    public abstract Builder causes(Iterable<String> causes);

    /** Sets {@link Nonconformity#similarCases()}. */
    public abstract Builder similarCases(String similarCases);

    /** Sets or clears {@link Nonconformity#similarCases()}. */
    public abstract Builder similarCases(Optional<String> similarCases);

    /** Sets {@link Nonconformity#actionNeeded()}. */
    public abstract Builder actionNeeded(boolean actionNeeded);

    /** Sets or clears {@link Nonconformity#actionNeeded()}. */
    public abstract Builder actionNeeded(Optional<Boolean> actionNeeded);

    /** Sets {@link Nonconformity#noActionBecause()}. */
    public abstract Builder noActionBecause(String noActionBecause);

    /** Sets or clears {@link Nonconformity#noActionBecause()}. */
    public abstract Builder noActionBecause(Optional<String> noActionBecause);

    /** Sets {@link Nonconformity#incident()}. */
    public abstract Builder incident(Id<Incident> incident);

    /** Sets or clears {@link Nonconformity#incident()}. */
    public abstract Builder incident(Optional<? extends Id<Incident>> incident);

    /** Sets {@link Nonconformity#concern()}. */
    public abstract Builder concern(Id<Concern> concern);

    /** Sets or clears {@link Nonconformity#concern()}. */
    public abstract Builder concern(Optional<? extends Id<Concern>> concern);

    /** Sets {@link Nonconformity#adverseImpactReport()}. */
    public abstract Builder adverseImpactReport(Id<AdverseImpactReport> adverseImpactReport);

    /** Sets or clears {@link Nonconformity#adverseImpactReport()}. */
    public abstract Builder adverseImpactReport(
        Optional<? extends Id<AdverseImpactReport>> adverseImpactReport);

    /** Sets {@link Nonconformity#supplier()}. */
    public abstract Builder supplier(Id<Supplier> supplier);

    /** Sets or clears {@link Nonconformity#supplier()}. */
    public abstract Builder supplier(Optional<? extends Id<Supplier>> supplier);

    /** Sets {@link Nonconformity#recurrenceOf()}. */
    public abstract Builder recurrenceOf(Id<Nonconformity> recurrenceOf);

    /** Sets or clears {@link Nonconformity#recurrenceOf()}. */
    public abstract Builder recurrenceOf(Optional<? extends Id<Nonconformity>> recurrenceOf);

    /** Sets {@link Nonconformity#closedOn()}. */
    public abstract Builder closedOn(PartialDate closedOn);

    /** Sets or clears {@link Nonconformity#closedOn()}. */
    public abstract Builder closedOn(Optional<? extends PartialDate> closedOn);
  }
}
