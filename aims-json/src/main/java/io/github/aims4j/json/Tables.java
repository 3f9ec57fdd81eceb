package io.github.aims4j.json;

import static io.github.aims4j.json.AiSystemTables.AI_SYSTEM;
import static io.github.aims4j.json.AiSystemTables.CUSTOMER;
import static io.github.aims4j.json.AiSystemTables.PARTNER;
import static io.github.aims4j.json.AiSystemTables.RESPONSIBILITY_ALLOCATION;
import static io.github.aims4j.json.AiSystemTables.SUPPLIER;
import static io.github.aims4j.json.BaseTables.PARTY;
import static io.github.aims4j.json.BaseTables.REGISTER;
import static io.github.aims4j.json.CertificationTables.CERTIFICATE;
import static io.github.aims4j.json.CertificationTables.CERTIFICATE_EVENT;
import static io.github.aims4j.json.CertificationTables.CERTIFICATION_APPEAL;
import static io.github.aims4j.json.CertificationTables.CERTIFICATION_APPLICATION;
import static io.github.aims4j.json.CertificationTables.CERTIFICATION_AUDIT;
import static io.github.aims4j.json.CertificationTables.CERTIFICATION_BODY;
import static io.github.aims4j.json.CertificationTables.CERTIFICATION_DECISION;
import static io.github.aims4j.json.ContextTables.AIMS_PROCESS;
import static io.github.aims4j.json.ContextTables.CONTEXT_ISSUE;
import static io.github.aims4j.json.ContextTables.INTERESTED_PARTY;
import static io.github.aims4j.json.ContextTables.ORGANIZATION;
import static io.github.aims4j.json.ContextTables.SCOPE;
import static io.github.aims4j.json.EvaluationTables.AUDIT_FINDING;
import static io.github.aims4j.json.EvaluationTables.AUDIT_PROGRAMME;
import static io.github.aims4j.json.EvaluationTables.INDICATOR;
import static io.github.aims4j.json.EvaluationTables.INTERNAL_AUDIT;
import static io.github.aims4j.json.EvaluationTables.JUDGEMENT;
import static io.github.aims4j.json.EvaluationTables.MANAGEMENT_REVIEW;
import static io.github.aims4j.json.EvaluationTables.MEASUREMENT;
import static io.github.aims4j.json.ImpactTables.IMPACT_ASSESSMENT;
import static io.github.aims4j.json.ImprovementTables.CORRECTIVE_ACTION;
import static io.github.aims4j.json.ImprovementTables.IMPROVEMENT;
import static io.github.aims4j.json.ImprovementTables.NONCONFORMITY;
import static io.github.aims4j.json.IncidentTables.ADVERSE_IMPACT_REPORT;
import static io.github.aims4j.json.IncidentTables.CONCERN;
import static io.github.aims4j.json.IncidentTables.INCIDENT;
import static io.github.aims4j.json.IncidentTables.INCIDENT_COMMUNICATION_PLAN;
import static io.github.aims4j.json.IncidentTables.REPORTING_CHANNEL;
import static io.github.aims4j.json.IncidentTables.REPORTING_DUTY;
import static io.github.aims4j.json.InformationTables.EVENT_LOG;
import static io.github.aims4j.json.InformationTables.INTENDED_USE;
import static io.github.aims4j.json.InformationTables.TECHNICAL_DOCUMENTATION;
import static io.github.aims4j.json.InformationTables.USER_INFORMATION;
import static io.github.aims4j.json.LeadershipTables.LEADERSHIP_COMMITMENT;
import static io.github.aims4j.json.LeadershipTables.POLICY;
import static io.github.aims4j.json.LeadershipTables.ROLE_ASSIGNMENT;
import static io.github.aims4j.json.OperationTables.CONTROL_IMPLEMENTATION;
import static io.github.aims4j.json.OperationTables.DEPLOYMENT_PLAN;
import static io.github.aims4j.json.OperationTables.DESIGN_DOCUMENTATION;
import static io.github.aims4j.json.OperationTables.OPERATION_RECORD;
import static io.github.aims4j.json.OperationTables.RETIREMENT_RECORD;
import static io.github.aims4j.json.OperationTables.SYSTEM_REQUIREMENT;
import static io.github.aims4j.json.OperationTables.VERIFICATION_AND_VALIDATION;
import static io.github.aims4j.json.PlanningTables.CHANGE;
import static io.github.aims4j.json.PlanningTables.CONTROL;
import static io.github.aims4j.json.PlanningTables.OBJECTIVE;
import static io.github.aims4j.json.PlanningTables.PLANNED_INTERVAL;
import static io.github.aims4j.json.PlanningTables.SIGNIFICANT_CHANGE_CRITERION;
import static io.github.aims4j.json.PlanningTables.STATEMENT_OF_APPLICABILITY;
import static io.github.aims4j.json.RiskTables.OPPORTUNITY;
import static io.github.aims4j.json.RiskTables.RISK;
import static io.github.aims4j.json.RiskTables.RISK_ASSESSMENT;
import static io.github.aims4j.json.RiskTables.RISK_CRITERIA;
import static io.github.aims4j.json.RiskTables.RISK_TREATMENT_PLAN;
import static io.github.aims4j.json.SupportTables.AWARENESS;
import static io.github.aims4j.json.SupportTables.COMMUNICATION;
import static io.github.aims4j.json.SupportTables.COMPETENCE;
import static io.github.aims4j.json.SupportTables.DOCUMENT;
import static io.github.aims4j.json.SupportTables.RESOURCE;
import static io.github.aims4j.json.TransitionTables.WORKFLOW_STEP;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that is JSON, type by type: the name of each field, its value, its accessor and its
 * builder method, in the order in which they are written. Nothing else knows a field.
 */
final class Tables {

  static final ObjectType<Aims, Aims.Builder> AIMS =
      Table.of(Aims.class, Aims::builder, Aims.Builder::build)
          .format()
          .required("organization", ORGANIZATION, Aims::organization, Aims.Builder::organization)
          .optional("scope", SCOPE, Aims::scope, Aims.Builder::scope)
          .list("parties", PARTY, Aims::parties, Aims.Builder::addParty)
          .list("registers", REGISTER, Aims::registers, Aims.Builder::addRegister)
          .list("workflowSteps", WORKFLOW_STEP, Aims::workflowSteps, Aims.Builder::addWorkflowStep)
          .list("contextIssues", CONTEXT_ISSUE, Aims::contextIssues, Aims.Builder::addContextIssue)
          .list(
              "interestedParties",
              INTERESTED_PARTY,
              Aims::interestedParties,
              Aims.Builder::addInterestedParty)
          .list("processes", AIMS_PROCESS, Aims::processes, Aims.Builder::addAimsProcess)
          .list("policies", POLICY, Aims::policies, Aims.Builder::addPolicy)
          .list(
              "roleAssignments",
              ROLE_ASSIGNMENT,
              Aims::roleAssignments,
              Aims.Builder::addRoleAssignment)
          .list(
              "leadershipCommitments",
              LEADERSHIP_COMMITMENT,
              Aims::leadershipCommitments,
              Aims.Builder::addLeadershipCommitment)
          .list(
              "riskCriteriaSets",
              RISK_CRITERIA,
              Aims::riskCriteriaSets,
              Aims.Builder::addRiskCriteria)
          .list(
              "plannedIntervals",
              PLANNED_INTERVAL,
              Aims::plannedIntervals,
              Aims.Builder::addPlannedInterval)
          .list(
              "significantChangeCriteria",
              SIGNIFICANT_CHANGE_CRITERION,
              Aims::significantChangeCriteria,
              Aims.Builder::addSignificantChangeCriterion)
          .list("risks", RISK, Aims::risks, Aims.Builder::addRisk)
          .list("opportunities", OPPORTUNITY, Aims::opportunities, Aims.Builder::addOpportunity)
          .list(
              "riskAssessments",
              RISK_ASSESSMENT,
              Aims::riskAssessments,
              Aims.Builder::addRiskAssessment)
          .list(
              "riskTreatmentPlans",
              RISK_TREATMENT_PLAN,
              Aims::riskTreatmentPlans,
              Aims.Builder::addRiskTreatmentPlan)
          .list("controls", CONTROL, Aims::controls, Aims.Builder::addControl)
          .list(
              "applicabilityStatements",
              STATEMENT_OF_APPLICABILITY,
              Aims::applicabilityStatements,
              Aims.Builder::addStatementOfApplicability)
          .list(
              "impactAssessments",
              IMPACT_ASSESSMENT,
              Aims::impactAssessments,
              Aims.Builder::addImpactAssessment)
          .list("objectives", OBJECTIVE, Aims::objectives, Aims.Builder::addObjective)
          .list("changes", CHANGE, Aims::changes, Aims.Builder::addChange)
          .list("resources", RESOURCE, Aims::resources, Aims.Builder::addResource)
          .list("competences", COMPETENCE, Aims::competences, Aims.Builder::addCompetence)
          .list("awareness", AWARENESS, Aims::awareness, Aims.Builder::addAwareness)
          .list(
              "communications", COMMUNICATION, Aims::communications, Aims.Builder::addCommunication)
          .list("documents", DOCUMENT, Aims::documents, Aims.Builder::addDocument)
          .list("aiSystems", AI_SYSTEM, Aims::aiSystems, Aims.Builder::addAiSystem)
          .list("suppliers", SUPPLIER, Aims::suppliers, Aims.Builder::addSupplier)
          .list("customers", CUSTOMER, Aims::customers, Aims.Builder::addCustomer)
          .list("partners", PARTNER, Aims::partners, Aims.Builder::addPartner)
          .list(
              "responsibilityAllocations",
              RESPONSIBILITY_ALLOCATION,
              Aims::responsibilityAllocations,
              Aims.Builder::addResponsibilityAllocation)
          .list(
              "systemRequirements",
              SYSTEM_REQUIREMENT,
              Aims::systemRequirements,
              Aims.Builder::addSystemRequirement)
          .list(
              "designDocumentation",
              DESIGN_DOCUMENTATION,
              Aims::designDocumentation,
              Aims.Builder::addDesignDocumentation)
          .list(
              "verificationAndValidation",
              VERIFICATION_AND_VALIDATION,
              Aims::verificationAndValidation,
              Aims.Builder::addVerificationAndValidation)
          .list(
              "deploymentPlans",
              DEPLOYMENT_PLAN,
              Aims::deploymentPlans,
              Aims.Builder::addDeploymentPlan)
          .list(
              "operationRecords",
              OPERATION_RECORD,
              Aims::operationRecords,
              Aims.Builder::addOperationRecord)
          .list(
              "technicalDocumentation",
              TECHNICAL_DOCUMENTATION,
              Aims::technicalDocumentation,
              Aims.Builder::addTechnicalDocumentation)
          .list("eventLogs", EVENT_LOG, Aims::eventLogs, Aims.Builder::addEventLog)
          .list(
              "userInformation",
              USER_INFORMATION,
              Aims::userInformation,
              Aims.Builder::addUserInformation)
          .list("intendedUses", INTENDED_USE, Aims::intendedUses, Aims.Builder::addIntendedUse)
          .list(
              "retirementRecords",
              RETIREMENT_RECORD,
              Aims::retirementRecords,
              Aims.Builder::addRetirementRecord)
          .list(
              "controlImplementations",
              CONTROL_IMPLEMENTATION,
              Aims::controlImplementations,
              Aims.Builder::addControlImplementation)
          .list("incidents", INCIDENT, Aims::incidents, Aims.Builder::addIncident)
          .list("concerns", CONCERN, Aims::concerns, Aims.Builder::addConcern)
          .list(
              "adverseImpactReports",
              ADVERSE_IMPACT_REPORT,
              Aims::adverseImpactReports,
              Aims.Builder::addAdverseImpactReport)
          .list(
              "reportingChannels",
              REPORTING_CHANNEL,
              Aims::reportingChannels,
              Aims.Builder::addReportingChannel)
          .list(
              "incidentCommunicationPlans",
              INCIDENT_COMMUNICATION_PLAN,
              Aims::incidentCommunicationPlans,
              Aims.Builder::addIncidentCommunicationPlan)
          .list(
              "reportingDuties",
              REPORTING_DUTY,
              Aims::reportingDuties,
              Aims.Builder::addReportingDuty)
          .list("indicators", INDICATOR, Aims::indicators, Aims.Builder::addIndicator)
          .list("measurements", MEASUREMENT, Aims::measurements, Aims.Builder::addMeasurement)
          .list(
              "auditProgrammes",
              AUDIT_PROGRAMME,
              Aims::auditProgrammes,
              Aims.Builder::addAuditProgramme)
          .list(
              "internalAudits",
              INTERNAL_AUDIT,
              Aims::internalAudits,
              Aims.Builder::addInternalAudit)
          .list("auditFindings", AUDIT_FINDING, Aims::auditFindings, Aims.Builder::addAuditFinding)
          .list(
              "managementReviews",
              MANAGEMENT_REVIEW,
              Aims::managementReviews,
              Aims.Builder::addManagementReview)
          .list("judgements", JUDGEMENT, Aims::judgements, Aims.Builder::addJudgement)
          .list(
              "nonconformities",
              NONCONFORMITY,
              Aims::nonconformities,
              Aims.Builder::addNonconformity)
          .list(
              "correctiveActions",
              CORRECTIVE_ACTION,
              Aims::correctiveActions,
              Aims.Builder::addCorrectiveAction)
          .list("improvements", IMPROVEMENT, Aims::improvements, Aims.Builder::addImprovement)
          .list(
              "certificationBodies",
              CERTIFICATION_BODY,
              Aims::certificationBodies,
              Aims.Builder::addCertificationBody)
          .list(
              "certificationApplications",
              CERTIFICATION_APPLICATION,
              Aims::certificationApplications,
              Aims.Builder::addCertificationApplication)
          .list(
              "certificationAudits",
              CERTIFICATION_AUDIT,
              Aims::certificationAudits,
              Aims.Builder::addCertificationAudit)
          .list(
              "certificationDecisions",
              CERTIFICATION_DECISION,
              Aims::certificationDecisions,
              Aims.Builder::addCertificationDecision)
          .list("certificates", CERTIFICATE, Aims::certificates, Aims.Builder::addCertificate)
          .list(
              "certificateEvents",
              CERTIFICATE_EVENT,
              Aims::certificateEvents,
              Aims.Builder::addCertificateEvent)
          .list(
              "certificationAppeals",
              CERTIFICATION_APPEAL,
              Aims::certificationAppeals,
              Aims.Builder::addCertificationAppeal)
          .extensible(Aims::extensions, Aims.Builder::extensions);

  /** Every table: the root first, then those of the model, then what is said of an AIMS. */
  static final List<ObjectType<?, ?>> ALL =
      Stream.of(
              List.of(AIMS),
              BaseTables.ALL,
              TransitionTables.ALL,
              ContextTables.ALL,
              LeadershipTables.ALL,
              RiskTables.ALL,
              PlanningTables.ALL,
              ImpactTables.ALL,
              SupportTables.ALL,
              AiSystemTables.ALL,
              OperationTables.ALL,
              InformationTables.ALL,
              IncidentTables.ALL,
              EvaluationTables.ALL,
              ImprovementTables.ALL,
              CertificationTables.ALL,
              FindingTables.ALL)
          .<ObjectType<?, ?>>flatMap(List::stream)
          .toList();

  private Tables() {}

  /** Returns the table of a type; empty when it is not one of the model. */
  static <T> Optional<ObjectType<T, ?>> of(Class<T> type) {
    return ALL.stream().filter(table -> table.type() == type).map(Tables::<T>cast).findFirst();
  }

  /** Returns the table of a record, whose class is hidden and extends that of the model. */
  static ObjectType<?, ?> ofRecord(Entity<?> record) {
    return ALL.stream().filter(table -> table.type().isInstance(record)).findFirst().orElseThrow();
  }

  // The table's class is the type, as the caller has made sure.
  @SuppressWarnings("unchecked")
  private static <T> ObjectType<T, ?> cast(ObjectType<?, ?> table) {
    return (ObjectType<T, ?>) table;
  }
}
