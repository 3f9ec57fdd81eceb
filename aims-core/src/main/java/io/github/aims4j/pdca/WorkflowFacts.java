// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationFacts;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.InternalAuditFacts;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.improvement.NonconformityFacts;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.ImpactAssessmentFacts;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatmentFacts;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.Revision;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts that the conditions of each workflow examine, from an AIMS, the id of the record that
 * takes the step, and a day. Every method throws {@link IllegalArgumentException} if the AIMS does
 * not contain the record.
 *
 * <pre>{@code
 * NonconformityFacts facts = WorkflowFacts.nonconformity(aims, Id.of("nc-7"), today);
 * NonconformityWorkflow.workflow().decide(Optional.of(RAISED), facts, request);
 * }</pre>
 *
 * <p>The facts of the other two workflows come from {@link LifeCycleFacts} and {@link PdcaFacts}.
 *
 * <p>Source: this library. Stateless.
 */
public final class WorkflowFacts {

  private WorkflowFacts() {}

  /**
   * Returns a document and the version that follows it: the last one in the AIMS that supersedes
   * it.
   *
   * @param aims the AIMS
   * @param id the id of the document
   * @param asOf the day of the step
   */
  public static Revision<Document> document(Aims aims, Id<Document> id, LocalDate asOf) {
    return new Revision<>(
        required(aims, Document.class, RecordKind.DOCUMENT, id),
        last(
            aims.referring(Document.class, id)
                .filter(each -> each.supersedes().equals(Optional.of(id)))
                .toList()),
        asOf);
  }

  /**
   * Returns a statement of applicability and the version that follows it: the last one in the AIMS
   * that supersedes it.
   *
   * @param aims the AIMS
   * @param id the id of the statement
   * @param asOf the day of the step
   */
  public static Revision<StatementOfApplicability> statementOfApplicability(
      Aims aims, Id<StatementOfApplicability> id, LocalDate asOf) {
    return new Revision<>(
        required(aims, StatementOfApplicability.class, RecordKind.STATEMENT_OF_APPLICABILITY, id),
        last(
            aims.referring(StatementOfApplicability.class, id)
                .filter(each -> each.supersedes().equals(Optional.of(id)))
                .toList()),
        asOf);
  }

  /**
   * Returns a policy and the version that follows it: the last one in the AIMS that supersedes it
   * or, if there is none, the last policy of its type that came into force after it, by the day,
   * and supersedes no other. Without a reference a policy of type {@link Policy.Type#OTHER} has
   * none, since the type does not identify its subject.
   *
   * @param aims the AIMS
   * @param id the id of the policy
   * @param asOf the day of the step
   */
  public static Revision<Policy> policy(Aims aims, Id<Policy> id, LocalDate asOf) {
    Policy policy = required(aims, Policy.class, RecordKind.POLICY, id);
    return new Revision<>(
        policy,
        last(aims.referring(Policy.class, id)
                .filter(each -> each.supersedes().equals(Optional.of(id)))
                .toList())
            .or(() -> nextOfItsType(aims, policy, asOf)),
        asOf);
  }

  private static Optional<Policy> nextOfItsType(Aims aims, Policy policy, LocalDate asOf) {
    return aims.policies().stream()
        .filter(each -> each.type() == policy.type() && each.type() != Policy.Type.OTHER)
        .filter(each -> each.supersedes().isEmpty())
        .filter(each -> isInForceAfter(policy, each, asOf))
        .max(Comparator.comparing(each -> each.effectiveFrom().orElseThrow()));
  }

  private static boolean isInForceAfter(Policy before, Policy after, LocalDate asOf) {
    return after
        .effectiveFrom()
        .filter(day -> !day.isAfter(asOf))
        .filter(day -> before.effectiveFrom().filter(day::isAfter).isPresent())
        .isPresent();
  }

  /**
   * Returns a risk with the plan for its treatment, who is designated to accept it on the day, and
   * the changes. Of several plans it is the one that came into force last by the day; where none
   * has, the last one in the AIMS.
   *
   * @param aims the AIMS
   * @param id the id of the risk
   * @param asOf the day of the step
   */
  public static RiskTreatmentFacts riskTreatment(Aims aims, Id<Risk> id, LocalDate asOf) {
    Risk risk = required(aims, Risk.class, RecordKind.RISK, id);
    List<RiskTreatmentPlan> plans =
        aims.referring(RiskTreatmentPlan.class, id)
            .filter(plan -> plan.entries().stream().anyMatch(each -> each.risk().equals(id)))
            .toList();
    return RiskTreatmentFacts.builder()
        .risk(risk)
        .plan(
            plans.stream()
                .filter(plan -> plan.effectiveFrom().filter(day -> !day.isAfter(asOf)).isPresent())
                .max(Comparator.comparing(plan -> plan.effectiveFrom().orElseThrow()))
                .or(() -> last(plans)))
        .designatedManagement(designated(aims, risk, asOf))
        .changes(aims.changes())
        .asOf(asOf)
        .build();
  }

  private static List<Id<Party>> designated(Aims aims, Risk risk, LocalDate asOf) {
    return aims.roleAssignments().stream()
        .filter(role -> role.mandates().contains(RoleAssignment.Mandate.RISK_ACCEPTANCE))
        .filter(role -> role.start().filter(asOf::isBefore).isEmpty())
        .filter(role -> role.end().filter(asOf::isAfter).isEmpty())
        .filter(role -> isAboutOneOf(role.aiSystems(), risk.aiSystems()))
        .map(RoleAssignment::holder)
        .distinct()
        .toList();
  }

  /** What names no system is about all of them. */
  private static boolean isAboutOneOf(List<Id<AiSystem>> named, List<Id<AiSystem>> aiSystems) {
    return named.isEmpty() || !Collections.disjoint(named, aiSystems);
  }

  /**
   * Returns an impact assessment and the changes.
   *
   * @param aims the AIMS
   * @param id the id of the assessment
   * @param asOf the day of the step
   */
  public static ImpactAssessmentFacts impactAssessment(
      Aims aims, Id<ImpactAssessment> id, LocalDate asOf) {
    return new ImpactAssessmentFacts(
        required(aims, ImpactAssessment.class, RecordKind.IMPACT_ASSESSMENT, id),
        aims.changes(),
        asOf);
  }

  /**
   * Returns an internal audit, what it found, the other audits of its programme, and who owns the
   * processes, AI systems and controls that it audits.
   *
   * @param aims the AIMS
   * @param id the id of the audit
   * @param asOf the day of the step
   */
  public static InternalAuditFacts internalAudit(Aims aims, Id<InternalAudit> id, LocalDate asOf) {
    InternalAudit audit = required(aims, InternalAudit.class, RecordKind.INTERNAL_AUDIT, id);
    return new InternalAuditFacts(
        audit,
        aims.referring(AuditFinding.class, id).toList(),
        aims.internalAudits().stream()
            .filter(each -> !each.id().equals(id) && isOfProgramme(each, audit.programme()))
            .toList(),
        owners(aims, audit),
        asOf);
  }

  private static boolean isOfProgramme(
      InternalAudit audit, Optional<Id<AuditProgramme>> programme) {
    return programme.isPresent() && audit.programme().equals(programme);
  }

  private static List<Id<Party>> owners(Aims aims, InternalAudit audit) {
    Stream<Optional<Id<Party>>> owned =
        Stream.of(
                found(aims, AimsProcess.class, audit.processes()).map(AimsProcess::owner),
                found(aims, AiSystem.class, audit.aiSystems()).map(AiSystem::owner),
                aims.controls().stream()
                    .filter(each -> isAudited(audit, each.annexControl(), Optional.of(each.id())))
                    .map(Control::owner),
                aims.controlImplementations().stream()
                    .filter(each -> isAudited(audit, each.annexControl(), each.ownControl()))
                    .filter(each -> concerns(audit, each))
                    .map(ControlImplementation::owner))
            .flatMap(each -> each);
    return owned.flatMap(Optional::stream).distinct().toList();
  }

  private static <T extends Entity<T>> Stream<T> found(Aims aims, Class<T> type, List<Id<T>> ids) {
    return ids.stream().flatMap(id -> aims.find(type, id).stream());
  }

  private static boolean concerns(InternalAudit audit, ControlImplementation implementation) {
    return audit.aiSystems().isEmpty()
        || isAboutOneOf(implementation.aiSystems(), audit.aiSystems());
  }

  private static boolean isAudited(
      InternalAudit audit, Optional<AnnexControl> annexControl, Optional<Id<Control>> ownControl) {
    return annexControl.filter(audit.controls()::contains).isPresent()
        || ownControl.filter(audit.ownControls()::contains).isPresent();
  }

  /**
   * Returns a management review.
   *
   * @param aims the AIMS
   * @param id the id of the review
   * @param asOf the day of the step
   */
  public static OnDay<ManagementReview> managementReview(
      Aims aims, Id<ManagementReview> id, LocalDate asOf) {
    return new OnDay<>(
        required(aims, ManagementReview.class, RecordKind.MANAGEMENT_REVIEW, id), asOf);
  }

  /**
   * Returns a nonconformity and the corrective actions that name it.
   *
   * @param aims the AIMS
   * @param id the id of the nonconformity
   * @param asOf the day of the step
   */
  public static NonconformityFacts nonconformity(Aims aims, Id<Nonconformity> id, LocalDate asOf) {
    return new NonconformityFacts(
        required(aims, Nonconformity.class, RecordKind.NONCONFORMITY, id),
        aims.referring(CorrectiveAction.class, id).toList(),
        asOf);
  }

  /**
   * Returns an incident.
   *
   * @param aims the AIMS
   * @param id the id of the incident
   * @param asOf the day of the step
   */
  public static OnDay<Incident> incident(Aims aims, Id<Incident> id, LocalDate asOf) {
    return new OnDay<>(required(aims, Incident.class, RecordKind.INCIDENT, id), asOf);
  }

  /**
   * Returns a concern.
   *
   * @param aims the AIMS
   * @param id the id of the concern
   * @param asOf the day of the step
   */
  public static OnDay<Concern> concern(Aims aims, Id<Concern> id, LocalDate asOf) {
    return new OnDay<>(required(aims, Concern.class, RecordKind.CONCERN, id), asOf);
  }

  /**
   * Returns an adverse impact report.
   *
   * @param aims the AIMS
   * @param id the id of the report
   * @param asOf the day of the step
   */
  public static OnDay<AdverseImpactReport> adverseImpactReport(
      Aims aims, Id<AdverseImpactReport> id, LocalDate asOf) {
    return new OnDay<>(
        required(aims, AdverseImpactReport.class, RecordKind.ADVERSE_IMPACT_REPORT, id), asOf);
  }

  /**
   * Returns the records of one certification on a day; later ones are left out.
   *
   * <ul>
   *   <li>The body is that of the application or the one to which certification was transferred.
   *       The records of the previous bodies belong to the certification, and so do audits and
   *       decisions of another body on one of its certificates, such as those before a transfer.
   *   <li>The decision is the last one by the day, unless an audit began or another event occurred
   *       after it, or the step register contains the step based on it. The issued certificate is
   *       the one that refers to it. Internal audit and management review are the last ones before
   *       it.
   *   <li>The certificate is the one that took effect last by the day; the issued one only if there
   *       is no other.
   *   <li>The audits are those that began since the decision that began the cycle.
   *   <li>The conventions of the body are the default ones. To set others: {@code
   *       facts.toBuilder().conventions(ours).build()}.
   * </ul>
   *
   * @param aims the AIMS
   * @param id the id of the application with which the certification begins
   * @param asOf the day of the step
   */
  public static CertificationFacts certification(
      Aims aims, Id<CertificationApplication> id, LocalDate asOf) {
    return new CertificationRecords(
            aims,
            required(
                aims, CertificationApplication.class, RecordKind.CERTIFICATION_APPLICATION, id),
            asOf)
        .facts();
  }

  private static <T extends Entity<T>> T required(
      Aims aims, Class<T> type, RecordKind kind, Id<T> id) {
    return aims.find(type, id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The AIMS contains no %s with the id %s.".formatted(kind.term(), id)));
  }

  private static <T> Optional<T> last(List<T> records) {
    return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
  }
}
