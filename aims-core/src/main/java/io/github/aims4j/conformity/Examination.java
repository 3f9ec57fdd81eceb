// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Link;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which records are looked at: the AIMS, the day, and what several rules ask
 * of them, each answered once in an assessment.
 *
 * <p>Source: this library's own form. Not thread-safe; an assessment makes one of its own.
 */
public final class Examination {

  private final Aims aims;
  private final LocalDate asOf;
  private @Nullable Extent extent;
  private @Nullable List<AgendaItem> overdue;
  private @Nullable List<AiSystem> systemsInUse;
  private @Nullable Applicability applicability;
  private @Nullable Mandates mandates;
  private @Nullable Implementations implementations;
  private @Nullable AskedControls askedControls;
  private @Nullable Treatments treatments;
  private @Nullable List<Policy> policiesInForce;
  private @Nullable Set<Id<Policy>> idsOfPoliciesInForce;
  private @Nullable Set<Id<Certificate>> certificatesInForce;
  private @Nullable Set<Id<Document>> stillToBeFollowed;
  private @Nullable Set<Id<AiSystem>> retired;
  private @Nullable List<RiskAssessment> performedRiskAssessments;
  private @Nullable List<ImpactAssessment> performedImpactAssessments;
  private @Nullable List<Link> links;

  /**
   * Makes the circumstances of one assessment.
   *
   * @param aims the AIMS
   * @param asOf the day as of which the records are read
   */
  public Examination(Aims aims, LocalDate asOf) {
    this.aims = requireNonNull(aims, "aims");
    this.asOf = requireNonNull(asOf, "asOf");
  }

  /** Returns the AIMS. */
  public Aims aims() {
    return aims;
  }

  /** Returns the day as of which the records are read. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Returns whether the document is a whole AIMS or an imported register. */
  public Extent extent() {
    if (extent == null) {
      extent = Extent.of(aims);
    }
    return extent;
  }

  /** Tells whether the document is an imported register. */
  public boolean isImportedRegister() {
    return extent() == Extent.IMPORTED_REGISTER;
  }

  /** Returns the AI risk assessments that were performed by the day, in the order given. */
  public List<RiskAssessment> performedRiskAssessments() {
    if (performedRiskAssessments == null) {
      performedRiskAssessments =
          aims.riskAssessments().stream().filter(each -> hasHappened(each.date())).toList();
    }
    return performedRiskAssessments;
  }

  /** Returns the impact assessments that were performed by the day, in the order given. */
  public List<ImpactAssessment> performedImpactAssessments() {
    if (performedImpactAssessments == null) {
      performedImpactAssessments =
          aims.impactAssessments().stream().filter(each -> hasHappened(each.date())).toList();
    }
    return performedImpactAssessments;
  }

  /** Returns the internal audits that were {@linkplain #isCompleted completed} by the day. */
  public List<InternalAudit> completedInternalAudits() {
    return aims.internalAudits().stream().filter(this::isCompleted).toList();
  }

  /** Returns the management reviews that were held by the day, in the order given. */
  public List<ManagementReview> heldManagementReviews() {
    return aims.managementReviews().stream().filter(each -> hasHappened(each.date())).toList();
  }

  /** Returns what was due before the day and not done by it, the longest overdue first. */
  public List<AgendaItem> overdue() {
    if (overdue == null) {
      overdue = Agenda.overdue(ActsByThen.of(aims, asOf), asOf).items();
    }
    return overdue;
  }

  /** Returns all references from one record to another, record by record. */
  public List<Link> links() {
    if (links == null) {
      links = aims.links().toList();
    }
    return links;
  }

  /** Returns the AI systems in scope that are in operation, in the order given. */
  public List<AiSystem> systemsInUse() {
    if (systemsInUse == null) {
      systemsInUse = aims.aiSystemsInScope().filter(AiSystem::isInOperation).toList();
    }
    return systemsInUse;
  }

  /**
   * Returns the AI systems in scope whose records leave open if they are in operation, in the order
   * given. What is asked of {@link #systemsInUse} can be owed for them as well.
   */
  public List<AiSystem> systemsOfUnknownUse() {
    return aims.aiSystemsInScope().filter(AiSystem::isOperationUnknown).toList();
  }

  /** Returns which controls apply, by the statement of applicability in force on the day. */
  public Applicability applicability() {
    if (applicability == null) {
      applicability = Applicability.of(this);
    }
    return applicability;
  }

  /** Returns the statements of applicability in force on the day, in the order given. */
  public List<StatementOfApplicability> statementsInForce() {
    return StatementsInForce.of(this).all();
  }

  /** Returns who holds which mandate. */
  public Mandates mandates() {
    if (mandates == null) {
      mandates = Mandates.of(aims);
    }
    return mandates;
  }

  /** Returns which controls are claimed as implemented on the day. */
  public Implementations implementations() {
    if (implementations == null) {
      implementations = Implementations.of(aims, asOf);
    }
    return implementations;
  }

  /** Returns which controls are asked of which AI systems. */
  public AskedControls askedControls() {
    if (askedControls == null) {
      askedControls = AskedControls.of(aims, applicability());
    }
    return askedControls;
  }

  /** Returns what the plans in force on the day plan for each risk. */
  public Treatments treatments() {
    if (treatments == null) {
      treatments = Treatments.of(this);
    }
    return treatments;
  }

  /**
   * Tells whether AI systems are on record and all retired, so that what is only about them no
   * longer matters.
   *
   * @param aiSystems the systems; empty: what they belong to is about the AIMS, and is current
   */
  public boolean areAllRetired(Collection<Id<AiSystem>> aiSystems) {
    return !aiSystems.isEmpty() && retired().containsAll(aiSystems);
  }

  private Set<Id<AiSystem>> retired() {
    if (retired == null) {
      retired =
          aims.aiSystems().stream()
              .filter(AiSystem::isRetired)
              .map(AiSystem::id)
              .collect(Collectors.toSet());
    }
    return retired;
  }

  /**
   * Tells whether what concerns some AI systems concerns one of others; what names none concerns
   * all.
   *
   * @param some the systems of one
   * @param others the systems of the other
   */
  public static boolean overlap(Collection<Id<AiSystem>> some, Collection<Id<AiSystem>> others) {
    return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
  }

  /**
   * Returns the policies in force on the day, the latest first: they have begun, their workflow did
   * not end them, and their document does not say that another version replaced them.
   */
  public List<Policy> policiesInForce() {
    if (policiesInForce == null) {
      policiesInForce = PoliciesInForce.of(this);
    }
    return policiesInForce;
  }

  /** Returns those of {@link #policiesInForce} that are AI policies. */
  public List<Policy> aiPoliciesInForce() {
    return policiesInForce().stream().filter(policy -> policy.type() == Policy.Type.AI).toList();
  }

  /**
   * Tells whether a policy is one of {@link #policiesInForce}.
   *
   * @param policy the policy
   */
  public boolean isInForce(Policy policy) {
    if (idsOfPoliciesInForce == null) {
      idsOfPoliciesInForce = policiesInForce().stream().map(Policy::id).collect(Collectors.toSet());
    }
    return idsOfPoliciesInForce.contains(policy.id());
  }

  /**
   * Tells whether a certificate is in force on the day: it is within its dates, neither withdrawn
   * nor transferred, and no other one that has begun follows it.
   *
   * @param certificate the certificate
   */
  public boolean isInForce(Certificate certificate) {
    if (certificatesInForce == null) {
      certificatesInForce = CertificatesInForce.of(aims, asOf);
    }
    return certificatesInForce.contains(certificate.id());
  }

  /**
   * Tells whether a document is in force on the day: it has begun, and its status is approved, or
   * superseded by versions that have not begun. What was disposed of is not.
   *
   * @param document the document
   */
  public boolean isInForce(Document document) {
    return hasBegun(document.effectiveFrom())
        && !hasHappened(document.disposedOn())
        && document.status().filter(status -> isInForce(document, status)).isPresent();
  }

  /**
   * Tells whether a document is said not to be in force on the day: it has not begun, or its status
   * says so, or it was disposed of. A document without a status is neither this nor in force.
   *
   * @param document the document
   */
  public boolean isOutOfForce(Document document) {
    return !hasBegun(document.effectiveFrom())
        || hasHappened(document.disposedOn())
        || document.status().filter(status -> !isInForce(document, status)).isPresent();
  }

  /**
   * Tells whether the document that a record refers to is on record and {@linkplain
   * #isOutOfForce(Document) out of force}.
   *
   * @param document the id of the document; empty: the record refers to none
   */
  public boolean isOutOfForce(Optional<Id<Document>> document) {
    return document
        .flatMap(id -> aims.find(Document.class, id))
        .filter(this::isOutOfForce)
        .isPresent();
  }

  private boolean isInForce(Document document, Document.Status status) {
    return status == Document.Status.APPROVED
        || (status == Document.Status.SUPERSEDED && isStillToBeFollowed(document));
  }

  /** The status is that of the last change of the record, which can be later than the day. */
  private boolean isStillToBeFollowed(Document document) {
    if (stillToBeFollowed == null) {
      Set<Id<Document>> followed =
          aims.documents().stream()
              .filter(each -> hasBegun(each.effectiveFrom()))
              .flatMap(each -> each.supersedes().stream())
              .collect(Collectors.toSet());
      stillToBeFollowed =
          aims.documents().stream()
              .flatMap(each -> each.supersedes().stream())
              .filter(id -> !followed.contains(id))
              .collect(Collectors.toSet());
    }
    return stillToBeFollowed.contains(document.id());
  }

  /**
   * Tells whether something is dated, and can lie on the day or before it.
   *
   * @param date the date of an act; empty: not stated
   */
  public boolean hasHappened(Optional<PartialDate> date) {
    return date.filter(each -> each.canBeBy(asOf)).isPresent();
  }

  /**
   * Tells whether an internal audit was completed by the day: its last day or, without it, the day
   * of its report has come.
   *
   * @param audit the audit
   */
  public boolean isCompleted(InternalAudit audit) {
    return audit
        .end()
        .map(day -> !day.isAfter(asOf))
        .orElseGet(() -> hasHappened(audit.reportedOn()));
  }

  /**
   * Tells whether something has begun by the day: it has no first day on record, or that day has
   * come.
   *
   * @param firstDay the first day; empty: not stated
   */
  public boolean hasBegun(Optional<LocalDate> firstDay) {
    return firstDay.filter(day -> day.isAfter(asOf)).isEmpty();
  }

  /**
   * Tells whether a record could have stated an attribute: it was created here, or the register
   * that it comes from has a column for it. A register that is not on record has none.
   *
   * @param source where the record came from; empty: it was created here
   * @param attribute the name of the attribute's accessor, such as {@code purpose}
   */
  public boolean couldState(Optional<Source> source, String attribute) {
    return source.isEmpty()
        || aims.find(Register.class, source.get().register())
            .filter(register -> register.hasColumnFor(attribute))
            .isPresent();
  }
}
