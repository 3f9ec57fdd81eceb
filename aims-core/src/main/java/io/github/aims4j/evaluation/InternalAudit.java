// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

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
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An internal audit: its plan, team, scope and conclusions.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2; ISO 19011:2018 for the terms. Invariant: it does not end
 * before it starts. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class InternalAudit implements Entity<InternalAudit>
    permits ImmutableInternalAudit {

  InternalAudit() {}

  /** Returns the title of the audit. */
  public abstract String title();

  /** Returns the programme that it belongs to; absent: not stated. */
  public abstract Optional<Id<AuditProgramme>> programme();

  /** Returns the planned date; absent: not stated. */
  public abstract Optional<LocalDate> plannedFor();

  /** Returns the postponements, the oldest first; none: not postponed, or not stated. */
  public abstract List<Postponement> postponements();

  /** Returns the cancellation; absent: it is not cancelled. */
  public abstract Optional<Cancellation> cancellation();

  /** Returns the first day; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> start();

  /** Returns the last day; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> end();

  /** Returns the audit objectives, in the order given; none: not stated. */
  public abstract List<String> objectives();

  /** Returns the audit criteria, in the order given; none: not stated. */
  public abstract List<String> criteria();

  /** Returns the audit scope; absent: not stated. */
  public abstract Optional<String> scope();

  /** Returns the clauses that were audited, in the order given; none: not stated. */
  public abstract List<Clause> clauses();

  /** Returns the controls of Annex A that were audited; none: not stated. */
  public abstract List<AnnexControl> controls();

  /** Returns the organization's own controls that were audited; none: not stated. */
  public abstract List<Id<Control>> ownControls();

  /** Returns the processes that were audited; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns the AI systems that were audited; none: not stated. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the audit plan; absent: not stated. */
  public abstract Optional<Id<Document>> plan();

  /** Returns the audit team, the leader first; none: not stated. */
  public abstract List<Auditor> auditors();

  /** Returns the auditees; none: not stated. */
  public abstract List<Id<Party>> auditees();

  /** Returns who was interviewed, in the order given; none: not stated. */
  public abstract List<Id<Party>> interviewed();

  /** Returns the samples, in the order given; none: not stated. */
  public abstract List<String> samples();

  /**
   * Returns the conclusion on conformity to the organization's own requirements; absent: not
   * stated.
   */
  public abstract Optional<String> conclusionOnOwnRequirements();

  /** Returns the conclusion on conformity to the standard; absent: not stated. */
  public abstract Optional<String> conclusionOnStandard();

  /**
   * Returns the conclusion on whether the AIMS is effectively implemented and maintained; absent:
   * not stated.
   */
  public abstract Optional<String> conclusionOnPractice();

  /** Returns the managers who received the report; none: not stated. */
  public abstract List<Id<Party>> reportedTo();

  /** Returns when they received it; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> reportedOn();

  /** Returns the report; absent: this record itself, or not yet written. */
  public abstract Optional<Id<Document>> report();

  @Override
  public final RecordKind kind() {
    return RecordKind.INTERNAL_AUDIT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("programme", RecordKind.AUDIT_PROGRAMME, programme())
        .within("postponements", postponements())
        .within("cancellation", cancellation())
        .to("ownControls", RecordKind.CONTROL, ownControls())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("plan", RecordKind.DOCUMENT, plan())
        .within("auditors", auditors())
        .to("auditees", RecordKind.PARTY, auditees())
        .to("interviewed", RecordKind.PARTY, interviewed())
        .to("reportedTo", RecordKind.PARTY, reportedTo())
        .to("report", RecordKind.DOCUMENT, report())
        .toList();
  }

  @Override
  public InternalAudit withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .programme(ids.of(programme()))
        .postponements(ids.in(postponements()))
        .cancellation(ids.in(cancellation()))
        .ownControls(ids.of(ownControls()))
        .processes(ids.of(processes()))
        .aiSystems(ids.of(aiSystems()))
        .plan(ids.of(plan()))
        .auditors(ids.in(auditors()))
        .auditees(ids.of(auditees()))
        .interviewed(ids.of(interviewed()))
        .reportedTo(ids.of(reportedTo()))
        .report(ids.of(report()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("InternalAudit")
        .notBlank("title", title())
        .notBlank("objectives", objectives())
        .notBlank("criteria", criteria())
        .notBlank("scope", scope())
        .notBlank("samples", samples())
        .notBlank("conclusionOnOwnRequirements", conclusionOnOwnRequirements())
        .notBlank("conclusionOnStandard", conclusionOnStandard())
        .notBlank("conclusionOnPractice", conclusionOnPractice())
        .notBlank("notes", notes());
    new Dates("InternalAudit")
        .day("plannedFor", plannedFor())
        .day("start", start())
        .day("end", end());
    requireOrder("InternalAudit", "start", start(), "end", end());
    requireAtMostOne("InternalAudit", "cancellation", cancellation(), "end", end());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableInternalAudit.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableInternalAudit.builder().from(this);
  }

  /** Builds values of {@link InternalAudit}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<InternalAudit, Builder>
      permits ImmutableInternalAudit.Builder {

    Builder() {}

    /** Sets {@link InternalAudit#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link InternalAudit#programme()}. */
    public abstract Builder programme(Id<AuditProgramme> programme);

    /** Sets or clears {@link InternalAudit#programme()}. */
    public abstract Builder programme(Optional<? extends Id<AuditProgramme>> programme);

    /** Sets {@link InternalAudit#plannedFor()}. */
    public abstract Builder plannedFor(LocalDate plannedFor);

    /** Sets or clears {@link InternalAudit#plannedFor()}. */
    public abstract Builder plannedFor(Optional<? extends LocalDate> plannedFor);

    /** Adds one of {@link InternalAudit#postponements()}. */
    public abstract Builder addPostponement(Postponement postponement);

    /** Replaces {@link InternalAudit#postponements()}. */
    public abstract Builder postponements(Iterable<? extends Postponement> postponements);

    /** Sets {@link InternalAudit#cancellation()}. */
    public abstract Builder cancellation(Cancellation cancellation);

    /** Sets or clears {@link InternalAudit#cancellation()}. */
    public abstract Builder cancellation(Optional<? extends Cancellation> cancellation);

    /** Sets {@link InternalAudit#start()}. */
    public abstract Builder start(LocalDate start);

    /** Sets or clears {@link InternalAudit#start()}. */
    public abstract Builder start(Optional<? extends LocalDate> start);

    /** Sets {@link InternalAudit#end()}. */
    public abstract Builder end(LocalDate end);

    /** Sets or clears {@link InternalAudit#end()}. */
    public abstract Builder end(Optional<? extends LocalDate> end);

    /** Adds one of {@link InternalAudit#objectives()}. */
    public abstract Builder addObjective(String objective);

    /** Replaces {@link InternalAudit#objectives()}. */
    public abstract Builder objectives(Iterable<String> objectives);

    /** Adds one of {@link InternalAudit#criteria()}. */
    public abstract Builder addCriterion(String criterion);

    /** Replaces {@link InternalAudit#criteria()}. */
    public abstract Builder criteria(Iterable<String> criteria);

    /** Sets {@link InternalAudit#scope()}. */
    public abstract Builder scope(String scope);

    /** Sets or clears {@link InternalAudit#scope()}. */
    public abstract Builder scope(Optional<String> scope);

    /** Adds one of {@link InternalAudit#clauses()}. */
    public abstract Builder addClause(Clause clause);

    /** Replaces {@link InternalAudit#clauses()}. */
    public abstract Builder clauses(Iterable<? extends Clause> clauses);

    /** Adds one of {@link InternalAudit#controls()}. */
    public abstract Builder addControl(AnnexControl control);

    /** Replaces {@link InternalAudit#controls()}. */
    public abstract Builder controls(Iterable<? extends AnnexControl> controls);

    /** Adds one of {@link InternalAudit#ownControls()}. */
    public abstract Builder addOwnControl(Id<Control> ownControl);

    /** Replaces {@link InternalAudit#ownControls()}. */
    public abstract Builder ownControls(Iterable<? extends Id<Control>> ownControls);

    /** Adds one of {@link InternalAudit#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link InternalAudit#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Adds one of {@link InternalAudit#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link InternalAudit#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link InternalAudit#plan()}. */
    public abstract Builder plan(Id<Document> plan);

    /** Sets or clears {@link InternalAudit#plan()}. */
    public abstract Builder plan(Optional<? extends Id<Document>> plan);

    /** Adds one of {@link InternalAudit#auditors()}. */
    public abstract Builder addAuditor(Auditor auditor);

    /** Replaces {@link InternalAudit#auditors()}. */
    public abstract Builder auditors(Iterable<? extends Auditor> auditors);

    /** Adds one of {@link InternalAudit#auditees()}. */
    public abstract Builder addAuditee(Id<Party> auditee);

    /** Replaces {@link InternalAudit#auditees()}. */
    public abstract Builder auditees(Iterable<? extends Id<Party>> auditees);

    /** Adds one of {@link InternalAudit#interviewed()}. */
    public abstract Builder addInterviewed(Id<Party> interviewed);

    /** Replaces {@link InternalAudit#interviewed()}. */
    public abstract Builder interviewed(Iterable<? extends Id<Party>> interviewed);

    /** Adds one of {@link InternalAudit#samples()}. */
    public abstract Builder addSample(String sample);

    /** Replaces {@link InternalAudit#samples()}. */
    public abstract Builder samples(Iterable<String> samples);

    /** Sets {@link InternalAudit#conclusionOnOwnRequirements()}. */
    public abstract Builder conclusionOnOwnRequirements(String conclusionOnOwnRequirements);

    /** Sets or clears {@link InternalAudit#conclusionOnOwnRequirements()}. */
    public abstract Builder conclusionOnOwnRequirements(
        Optional<String> conclusionOnOwnRequirements);

    /** Sets {@link InternalAudit#conclusionOnStandard()}. */
    public abstract Builder conclusionOnStandard(String conclusionOnStandard);

    /** Sets or clears {@link InternalAudit#conclusionOnStandard()}. */
    public abstract Builder conclusionOnStandard(Optional<String> conclusionOnStandard);

    /** Sets {@link InternalAudit#conclusionOnPractice()}. */
    public abstract Builder conclusionOnPractice(String conclusionOnPractice);

    /** Sets or clears {@link InternalAudit#conclusionOnPractice()}. */
    public abstract Builder conclusionOnPractice(Optional<String> conclusionOnPractice);

    /** Adds one of {@link InternalAudit#reportedTo()}. */
    public abstract Builder addReportedTo(Id<Party> reportedTo);

    /** Replaces {@link InternalAudit#reportedTo()}. */
    public abstract Builder reportedTo(Iterable<? extends Id<Party>> reportedTo);

    /** Sets {@link InternalAudit#reportedOn()}. */
    public abstract Builder reportedOn(PartialDate reportedOn);

    /** Sets or clears {@link InternalAudit#reportedOn()}. */
    public abstract Builder reportedOn(Optional<? extends PartialDate> reportedOn);

    /** Sets {@link InternalAudit#report()}. */
    public abstract Builder report(Id<Document> report);

    /** Sets or clears {@link InternalAudit#report()}. */
    public abstract Builder report(Optional<? extends Id<Document>> report);
  }
}
