// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static io.github.aims4j.internal.Invariants.requireAtMostOne;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A finding of an audit: how the evidence compares with a requirement.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2; ISO 19011:2018 for the terms; the grades are those of ISO/IEC
 * 17021-1:2015. Invariants: it belongs to exactly one audit and refers to exactly one requirement.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AuditFinding implements Entity<AuditFinding>
    permits ImmutableAuditFinding {

  AuditFinding() {}

  /** Types of audit findings. */
  public enum Type {
    /** Good practice. */
    GOOD_PRACTICE,
    /** The requirement is met. */
    CONFORMITY,
    /** The requirement is met, with potential for improvement. */
    OPPORTUNITY_FOR_IMPROVEMENT,
    /** A matter to monitor. */
    OBSERVATION,
    /**
     * The requirement is not met; the capability of the AIMS to achieve its intended results is not
     * affected.
     */
    MINOR_NONCONFORMITY,
    /**
     * The requirement is not met, which affects the capability of the AIMS to achieve its intended
     * results.
     */
    MAJOR_NONCONFORMITY
  }

  /** Returns the title of the finding. */
  public abstract String title();

  /** Returns the internal audit; absent: the finding is from a certification audit. */
  public abstract Optional<Id<InternalAudit>> audit();

  /** Returns the certification audit; absent: the finding is from an internal audit. */
  public abstract Optional<Id<CertificationAudit>> certificationAudit();

  /** Returns the type of finding. */
  public abstract Type type();

  /**
   * Returns the requirement of the standard; absent: it is the organization's own, or not stated.
   */
  public abstract Optional<Provision> requirement();

  /**
   * Returns further requirements of the standard that the finding concerns, down to single
   * obligations, in the order given; none: not stated, or none.
   */
  public abstract List<AuditCriterion> furtherCriteria();

  /**
   * Returns the organization's own requirement; absent: it is one of the standard only, or not
   * stated.
   */
  public abstract Optional<String> ownRequirement();

  /** Returns the statement of the finding; absent: not stated. */
  public abstract Optional<String> statement();

  /** Returns the objective evidence, in the order given; none: not stated. */
  public abstract List<String> objectiveEvidence();

  /** Returns the AI systems that it concerns; none: not stated, or none. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the processes that it concerns; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns who is responsible for following it up; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the day by which it is to be followed up, inclusive; absent: not stated. */
  public abstract Optional<LocalDate> due();

  /** Returns when it was followed up; absent: open, nothing had to be done, or not stated. */
  public abstract Optional<PartialDate> closedOn();

  /** Returns the resulting nonconformity; absent: none, or not stated. */
  public abstract Optional<Id<Nonconformity>> nonconformity();

  /** Returns the resulting improvement; absent: none, or not stated. */
  public abstract Optional<Id<Improvement>> improvement();

  @Override
  public final RecordKind kind() {
    return RecordKind.AUDIT_FINDING;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("audit", RecordKind.INTERNAL_AUDIT, audit())
        .to("certificationAudit", RecordKind.CERTIFICATION_AUDIT, certificationAudit())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("owner", RecordKind.PARTY, owner())
        .to("nonconformity", RecordKind.NONCONFORMITY, nonconformity())
        .to("improvement", RecordKind.IMPROVEMENT, improvement())
        .toList();
  }

  @Override
  public AuditFinding withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .audit(ids.of(audit()))
        .certificationAudit(ids.of(certificationAudit()))
        .aiSystems(ids.of(aiSystems()))
        .processes(ids.of(processes()))
        .owner(ids.of(owner()))
        .nonconformity(ids.of(nonconformity()))
        .improvement(ids.of(improvement()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("AuditFinding")
        .notBlank("title", title())
        .notBlank("ownRequirement", ownRequirement())
        .notBlank("statement", statement())
        .notBlank("objectiveEvidence", objectiveEvidence())
        .notBlank("notes", notes());
    new Dates("AuditFinding").day("due", due());
    requireAtMostOne("AuditFinding", "audit", audit(), "certificationAudit", certificationAudit());
  }

  /** Returns all requirements of the standard that it concerns, in the order given. */
  public final List<AuditCriterion> criteria() {
    return Stream.concat(requirement().stream(), furtherCriteria().stream()).toList();
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAuditFinding.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableAuditFinding.builder().from(this);
  }

  /** Builds values of {@link AuditFinding}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<AuditFinding, Builder>
      permits ImmutableAuditFinding.Builder {

    Builder() {}

    /** Sets {@link AuditFinding#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link AuditFinding#audit()}. */
    public abstract Builder audit(Id<InternalAudit> audit);

    /** Sets or clears {@link AuditFinding#audit()}. */
    public abstract Builder audit(Optional<? extends Id<InternalAudit>> audit);

    /** Sets {@link AuditFinding#certificationAudit()}. */
    public abstract Builder certificationAudit(Id<CertificationAudit> certificationAudit);

    /** Sets or clears {@link AuditFinding#certificationAudit()}. */
    public abstract Builder certificationAudit(
        Optional<? extends Id<CertificationAudit>> certificationAudit);

    /** Sets {@link AuditFinding#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link AuditFinding#requirement()}. */
    public abstract Builder requirement(Provision requirement);

    /** Sets or clears {@link AuditFinding#requirement()}. */
    public abstract Builder requirement(Optional<? extends Provision> requirement);

    /** Adds one of {@link AuditFinding#furtherCriteria()}. */
    public abstract Builder addFurtherCriterion(AuditCriterion furtherCriterion);

    /** Replaces {@link AuditFinding#furtherCriteria()}. */
    public abstract Builder furtherCriteria(Iterable<? extends AuditCriterion> furtherCriteria);

    /** Sets {@link AuditFinding#ownRequirement()}. */
    public abstract Builder ownRequirement(String ownRequirement);

    /** Sets or clears {@link AuditFinding#ownRequirement()}. */
    public abstract Builder ownRequirement(Optional<String> ownRequirement);

    /** Sets {@link AuditFinding#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets or clears {@link AuditFinding#statement()}. */
    public abstract Builder statement(Optional<String> statement);

    /** Adds one of {@link AuditFinding#objectiveEvidence()}. */
    public abstract Builder addObjectiveEvidence(String objectiveEvidence);

    /** Replaces {@link AuditFinding#objectiveEvidence()}. */
    public abstract Builder objectiveEvidence(Iterable<String> objectiveEvidence);

    /** Adds one of {@link AuditFinding#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link AuditFinding#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link AuditFinding#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link AuditFinding#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Sets {@link AuditFinding#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link AuditFinding#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link AuditFinding#due()}. */
    public abstract Builder due(LocalDate due);

    /** Sets or clears {@link AuditFinding#due()}. */
    public abstract Builder due(Optional<? extends LocalDate> due);

    /** Sets {@link AuditFinding#closedOn()}. */
    public abstract Builder closedOn(PartialDate closedOn);

    /** Sets or clears {@link AuditFinding#closedOn()}. */
    public abstract Builder closedOn(Optional<? extends PartialDate> closedOn);

    /** Sets {@link AuditFinding#nonconformity()}. */
    public abstract Builder nonconformity(Id<Nonconformity> nonconformity);

    /** Sets or clears {@link AuditFinding#nonconformity()}. */
    public abstract Builder nonconformity(Optional<? extends Id<Nonconformity>> nonconformity);

    /** Sets {@link AuditFinding#improvement()}. */
    public abstract Builder improvement(Id<Improvement> improvement);

    /** Sets or clears {@link AuditFinding#improvement()}. */
    public abstract Builder improvement(Optional<? extends Id<Improvement>> improvement);
  }
}
