package io.github.aims4j;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Register;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAppeal;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.AuditProgramme;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.leadership.LeadershipCommitment;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.operation.Customer;
import io.github.aims4j.operation.DeploymentPlan;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.EventLog;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.operation.IntendedUse;
import io.github.aims4j.operation.OperationRecord;
import io.github.aims4j.operation.Partner;
import io.github.aims4j.operation.ReportingChannel;
import io.github.aims4j.operation.ReportingDuty;
import io.github.aims4j.operation.ResponsibilityAllocation;
import io.github.aims4j.operation.RetirementRecord;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.operation.TechnicalDocumentation;
import io.github.aims4j.operation.UserInformation;
import io.github.aims4j.operation.VerificationAndValidation;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.SignificantChangeCriterion;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.support.Awareness;
import io.github.aims4j.support.Communication;
import io.github.aims4j.support.Competence;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import io.github.aims4j.transition.WorkflowStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One kind of record and where an AIMS keeps it. Nothing but this table knows all kinds.
 *
 * @param <T> the type of the records
 * @param type the class of the records
 * @param kind the kind of the records
 * @param get the accessor of their list
 * @param set the builder method that replaces the list
 */
record RecordList<T extends Entity<T>>(
    Class<T> type,
    RecordKind kind,
    Function<Aims, List<T>> get,
    BiFunction<Aims.Builder, List<T>, Aims.Builder> set) {

  /** Every kind but the organization and the scope, of which there is one; in the order of JSON. */
  static final List<RecordList<?>> ALL =
      List.of(
          of(Party.class, RecordKind.PARTY, Aims::parties, Aims.Builder::parties),
          of(Register.class, RecordKind.REGISTER, Aims::registers, Aims.Builder::registers),
          of(
              WorkflowStep.class,
              RecordKind.WORKFLOW_STEP,
              Aims::workflowSteps,
              Aims.Builder::workflowSteps),
          of(
              ContextIssue.class,
              RecordKind.CONTEXT_ISSUE,
              Aims::contextIssues,
              Aims.Builder::contextIssues),
          of(
              InterestedParty.class,
              RecordKind.INTERESTED_PARTY,
              Aims::interestedParties,
              Aims.Builder::interestedParties),
          of(AimsProcess.class, RecordKind.AIMS_PROCESS, Aims::processes, Aims.Builder::processes),
          of(Policy.class, RecordKind.POLICY, Aims::policies, Aims.Builder::policies),
          of(
              RoleAssignment.class,
              RecordKind.ROLE_ASSIGNMENT,
              Aims::roleAssignments,
              Aims.Builder::roleAssignments),
          of(
              LeadershipCommitment.class,
              RecordKind.LEADERSHIP_COMMITMENT,
              Aims::leadershipCommitments,
              Aims.Builder::leadershipCommitments),
          of(
              RiskCriteria.class,
              RecordKind.RISK_CRITERIA,
              Aims::riskCriteriaSets,
              Aims.Builder::riskCriteriaSets),
          of(
              PlannedInterval.class,
              RecordKind.PLANNED_INTERVAL,
              Aims::plannedIntervals,
              Aims.Builder::plannedIntervals),
          of(
              SignificantChangeCriterion.class,
              RecordKind.SIGNIFICANT_CHANGE_CRITERION,
              Aims::significantChangeCriteria,
              Aims.Builder::significantChangeCriteria),
          of(Risk.class, RecordKind.RISK, Aims::risks, Aims.Builder::risks),
          of(
              Opportunity.class,
              RecordKind.OPPORTUNITY,
              Aims::opportunities,
              Aims.Builder::opportunities),
          of(
              RiskAssessment.class,
              RecordKind.RISK_ASSESSMENT,
              Aims::riskAssessments,
              Aims.Builder::riskAssessments),
          of(
              RiskTreatmentPlan.class,
              RecordKind.RISK_TREATMENT_PLAN,
              Aims::riskTreatmentPlans,
              Aims.Builder::riskTreatmentPlans),
          of(Control.class, RecordKind.CONTROL, Aims::controls, Aims.Builder::controls),
          of(
              StatementOfApplicability.class,
              RecordKind.STATEMENT_OF_APPLICABILITY,
              Aims::applicabilityStatements,
              Aims.Builder::applicabilityStatements),
          of(
              ImpactAssessment.class,
              RecordKind.IMPACT_ASSESSMENT,
              Aims::impactAssessments,
              Aims.Builder::impactAssessments),
          of(Objective.class, RecordKind.OBJECTIVE, Aims::objectives, Aims.Builder::objectives),
          of(Change.class, RecordKind.CHANGE, Aims::changes, Aims.Builder::changes),
          of(Resource.class, RecordKind.RESOURCE, Aims::resources, Aims.Builder::resources),
          of(Competence.class, RecordKind.COMPETENCE, Aims::competences, Aims.Builder::competences),
          of(Awareness.class, RecordKind.AWARENESS, Aims::awareness, Aims.Builder::awareness),
          of(
              Communication.class,
              RecordKind.COMMUNICATION,
              Aims::communications,
              Aims.Builder::communications),
          of(Document.class, RecordKind.DOCUMENT, Aims::documents, Aims.Builder::documents),
          of(AiSystem.class, RecordKind.AI_SYSTEM, Aims::aiSystems, Aims.Builder::aiSystems),
          of(Supplier.class, RecordKind.SUPPLIER, Aims::suppliers, Aims.Builder::suppliers),
          of(Customer.class, RecordKind.CUSTOMER, Aims::customers, Aims.Builder::customers),
          of(Partner.class, RecordKind.PARTNER, Aims::partners, Aims.Builder::partners),
          of(
              ResponsibilityAllocation.class,
              RecordKind.RESPONSIBILITY_ALLOCATION,
              Aims::responsibilityAllocations,
              Aims.Builder::responsibilityAllocations),
          of(
              SystemRequirement.class,
              RecordKind.SYSTEM_REQUIREMENT,
              Aims::systemRequirements,
              Aims.Builder::systemRequirements),
          of(
              DesignDocumentation.class,
              RecordKind.DESIGN_DOCUMENTATION,
              Aims::designDocumentation,
              Aims.Builder::designDocumentation),
          of(
              VerificationAndValidation.class,
              RecordKind.VERIFICATION_AND_VALIDATION,
              Aims::verificationAndValidation,
              Aims.Builder::verificationAndValidation),
          of(
              DeploymentPlan.class,
              RecordKind.DEPLOYMENT_PLAN,
              Aims::deploymentPlans,
              Aims.Builder::deploymentPlans),
          of(
              OperationRecord.class,
              RecordKind.OPERATION_RECORD,
              Aims::operationRecords,
              Aims.Builder::operationRecords),
          of(
              TechnicalDocumentation.class,
              RecordKind.TECHNICAL_DOCUMENTATION,
              Aims::technicalDocumentation,
              Aims.Builder::technicalDocumentation),
          of(EventLog.class, RecordKind.EVENT_LOG, Aims::eventLogs, Aims.Builder::eventLogs),
          of(
              UserInformation.class,
              RecordKind.USER_INFORMATION,
              Aims::userInformation,
              Aims.Builder::userInformation),
          of(
              IntendedUse.class,
              RecordKind.INTENDED_USE,
              Aims::intendedUses,
              Aims.Builder::intendedUses),
          of(
              RetirementRecord.class,
              RecordKind.RETIREMENT_RECORD,
              Aims::retirementRecords,
              Aims.Builder::retirementRecords),
          of(
              ControlImplementation.class,
              RecordKind.CONTROL_IMPLEMENTATION,
              Aims::controlImplementations,
              Aims.Builder::controlImplementations),
          of(Incident.class, RecordKind.INCIDENT, Aims::incidents, Aims.Builder::incidents),
          of(Concern.class, RecordKind.CONCERN, Aims::concerns, Aims.Builder::concerns),
          of(
              AdverseImpactReport.class,
              RecordKind.ADVERSE_IMPACT_REPORT,
              Aims::adverseImpactReports,
              Aims.Builder::adverseImpactReports),
          of(
              ReportingChannel.class,
              RecordKind.REPORTING_CHANNEL,
              Aims::reportingChannels,
              Aims.Builder::reportingChannels),
          of(
              IncidentCommunicationPlan.class,
              RecordKind.INCIDENT_COMMUNICATION_PLAN,
              Aims::incidentCommunicationPlans,
              Aims.Builder::incidentCommunicationPlans),
          of(
              ReportingDuty.class,
              RecordKind.REPORTING_DUTY,
              Aims::reportingDuties,
              Aims.Builder::reportingDuties),
          of(Indicator.class, RecordKind.INDICATOR, Aims::indicators, Aims.Builder::indicators),
          of(
              Measurement.class,
              RecordKind.MEASUREMENT,
              Aims::measurements,
              Aims.Builder::measurements),
          of(
              AuditProgramme.class,
              RecordKind.AUDIT_PROGRAMME,
              Aims::auditProgrammes,
              Aims.Builder::auditProgrammes),
          of(
              InternalAudit.class,
              RecordKind.INTERNAL_AUDIT,
              Aims::internalAudits,
              Aims.Builder::internalAudits),
          of(
              AuditFinding.class,
              RecordKind.AUDIT_FINDING,
              Aims::auditFindings,
              Aims.Builder::auditFindings),
          of(
              ManagementReview.class,
              RecordKind.MANAGEMENT_REVIEW,
              Aims::managementReviews,
              Aims.Builder::managementReviews),
          of(Judgement.class, RecordKind.JUDGEMENT, Aims::judgements, Aims.Builder::judgements),
          of(
              Nonconformity.class,
              RecordKind.NONCONFORMITY,
              Aims::nonconformities,
              Aims.Builder::nonconformities),
          of(
              CorrectiveAction.class,
              RecordKind.CORRECTIVE_ACTION,
              Aims::correctiveActions,
              Aims.Builder::correctiveActions),
          of(
              Improvement.class,
              RecordKind.IMPROVEMENT,
              Aims::improvements,
              Aims.Builder::improvements),
          of(
              CertificationBody.class,
              RecordKind.CERTIFICATION_BODY,
              Aims::certificationBodies,
              Aims.Builder::certificationBodies),
          of(
              CertificationApplication.class,
              RecordKind.CERTIFICATION_APPLICATION,
              Aims::certificationApplications,
              Aims.Builder::certificationApplications),
          of(
              CertificationAudit.class,
              RecordKind.CERTIFICATION_AUDIT,
              Aims::certificationAudits,
              Aims.Builder::certificationAudits),
          of(
              CertificationDecision.class,
              RecordKind.CERTIFICATION_DECISION,
              Aims::certificationDecisions,
              Aims.Builder::certificationDecisions),
          of(
              Certificate.class,
              RecordKind.CERTIFICATE,
              Aims::certificates,
              Aims.Builder::certificates),
          of(
              CertificateEvent.class,
              RecordKind.CERTIFICATE_EVENT,
              Aims::certificateEvents,
              Aims.Builder::certificateEvents),
          of(
              CertificationAppeal.class,
              RecordKind.CERTIFICATION_APPEAL,
              Aims::certificationAppeals,
              Aims.Builder::certificationAppeals));

  private static final Map<RecordKind, RecordList<?>> BY_KIND = byKind();

  private static Map<RecordKind, RecordList<?>> byKind() {
    Map<RecordKind, RecordList<?>> byKind = new EnumMap<>(RecordKind.class);
    ALL.forEach(list -> byKind.put(list.kind(), list));
    return byKind;
  }

  private static <T extends Entity<T>> RecordList<T> of(
      Class<T> type,
      RecordKind kind,
      Function<Aims, List<T>> get,
      BiFunction<Aims.Builder, List<T>, Aims.Builder> set) {
    return new RecordList<>(type, kind, get, set);
  }

  /** Returns an AIMS with a record in the place of the one of its id, or at the end of its list. */
  static Aims changed(Aims aims, Entity<?> record) {
    return requireNonNull(BY_KIND.get(record.kind())).with(aims, record);
  }

  private Aims with(Aims aims, Entity<?> record) {
    T changed = type.cast(record);
    List<T> records = new ArrayList<>(get.apply(aims));
    int place = placeOf(changed.id(), records);
    if (place < 0) {
      records.add(changed);
    } else {
      records.set(place, changed);
    }
    return set.apply(aims.toBuilder(), records).build();
  }

  private static <T extends Entity<T>> int placeOf(Id<T> id, List<T> records) {
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }
}
