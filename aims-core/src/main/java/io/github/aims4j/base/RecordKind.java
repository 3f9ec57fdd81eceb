// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

/**
 * The kinds of record in an AIMS. Obligations name the kinds of record that are their evidence
 * without depending on the classes.
 *
 * <p>Source: the terms of ISO/IEC 42001:2023, clauses 4 to 10, and of its Annex A; the grouping is
 * this library's.
 */
public enum RecordKind {
  /** Adverse impact report. */
  ADVERSE_IMPACT_REPORT("AdverseImpactReport", "adverse impact report"),
  /** AI system. */
  AI_SYSTEM("AiSystem", "AI system"),
  /** AIMS process. */
  AIMS_PROCESS("AimsProcess", "AIMS process"),
  /** Audit finding. */
  AUDIT_FINDING("AuditFinding", "audit finding"),
  /** Internal audit programme. */
  AUDIT_PROGRAMME("AuditProgramme", "internal audit programme"),
  /** Awareness. */
  AWARENESS("Awareness", "awareness"),
  /** Certificate. */
  CERTIFICATE("Certificate", "certificate"),
  /** Certificate event. */
  CERTIFICATE_EVENT("CertificateEvent", "certificate event"),
  /** Complaint or appeal. */
  CERTIFICATION_APPEAL("CertificationAppeal", "complaint or appeal"),
  /** Certification application. */
  CERTIFICATION_APPLICATION("CertificationApplication", "certification application"),
  /** Certification audit. */
  CERTIFICATION_AUDIT("CertificationAudit", "certification audit"),
  /** Certification body. */
  CERTIFICATION_BODY("CertificationBody", "certification body"),
  /** Certification decision. */
  CERTIFICATION_DECISION("CertificationDecision", "certification decision"),
  /** Change to the AIMS. */
  CHANGE("Change", "change to the AIMS"),
  /** Communication. */
  COMMUNICATION("Communication", "communication"),
  /** Competence. */
  COMPETENCE("Competence", "competence"),
  /** Concern. */
  CONCERN("Concern", "concern"),
  /** External or internal issue. */
  CONTEXT_ISSUE("ContextIssue", "external or internal issue"),
  /** Control. */
  CONTROL("Control", "control"),
  /** Control implementation. */
  CONTROL_IMPLEMENTATION("ControlImplementation", "control implementation"),
  /** Corrective action. */
  CORRECTIVE_ACTION("CorrectiveAction", "corrective action"),
  /** Crosswalk to another framework; no evidence in itself. */
  CROSSWALK("Crosswalk", "crosswalk to another framework"),
  /** Customer. */
  CUSTOMER("Customer", "customer"),
  /** Deployment plan. */
  DEPLOYMENT_PLAN("DeploymentPlan", "deployment plan"),
  /** Design documentation. */
  DESIGN_DOCUMENTATION("DesignDocumentation", "design documentation"),
  /** Documented information. */
  DOCUMENT("Document", "documented information"),
  /** Event log. */
  EVENT_LOG("EventLog", "event log"),
  /** AI system impact assessment. */
  IMPACT_ASSESSMENT("ImpactAssessment", "AI system impact assessment"),
  /** Improvement. */
  IMPROVEMENT("Improvement", "improvement"),
  /** Incident. */
  INCIDENT("Incident", "incident"),
  /** Incident communication plan. */
  INCIDENT_COMMUNICATION_PLAN("IncidentCommunicationPlan", "incident communication plan"),
  /** Indicator. */
  INDICATOR("Indicator", "indicator"),
  /** Intended use. */
  INTENDED_USE("IntendedUse", "intended use"),
  /** Interested party. */
  INTERESTED_PARTY("InterestedParty", "interested party"),
  /** Internal audit. */
  INTERNAL_AUDIT("InternalAudit", "internal audit"),
  /** Judgement. */
  JUDGEMENT("Judgement", "judgement"),
  /** Leadership and commitment. */
  LEADERSHIP_COMMITMENT("LeadershipCommitment", "leadership and commitment"),
  /** Management review. */
  MANAGEMENT_REVIEW("ManagementReview", "management review"),
  /** Measurement. */
  MEASUREMENT("Measurement", "measurement"),
  /** Nonconformity. */
  NONCONFORMITY("Nonconformity", "nonconformity"),
  /** AI objective. */
  OBJECTIVE("Objective", "AI objective"),
  /** Operation record. */
  OPERATION_RECORD("OperationRecord", "operation record"),
  /** Opportunity. */
  OPPORTUNITY("Opportunity", "opportunity"),
  /** Organization. */
  ORGANIZATION("Organization", "organization"),
  /** Partner. */
  PARTNER("Partner", "partner"),
  /** Party; no evidence in itself. */
  PARTY("Party", "party"),
  /** Evaluation of the performance and effectiveness of the AIMS. */
  PERFORMANCE_EVALUATION("PerformanceEvaluation", "performance evaluation"),
  /** Planned interval. */
  PLANNED_INTERVAL("PlannedInterval", "planned interval"),
  /** Policy. */
  POLICY("Policy", "policy"),
  /** Register from which records were imported; no evidence in itself. */
  REGISTER("Register", "register"),
  /** Reporting channel. */
  REPORTING_CHANNEL("ReportingChannel", "reporting channel"),
  /** Reporting duty. */
  REPORTING_DUTY("ReportingDuty", "reporting duty"),
  /** Resource. */
  RESOURCE("Resource", "resource"),
  /** Allocation of responsibilities. */
  RESPONSIBILITY_ALLOCATION("ResponsibilityAllocation", "allocation of responsibilities"),
  /** Retirement record. */
  RETIREMENT_RECORD("RetirementRecord", "retirement record"),
  /** AI risk. */
  RISK("Risk", "AI risk"),
  /** AI risk assessment. */
  RISK_ASSESSMENT("RiskAssessment", "AI risk assessment"),
  /** AI risk criteria. */
  RISK_CRITERIA("RiskCriteria", "AI risk criteria"),
  /** AI risk treatment plan. */
  RISK_TREATMENT_PLAN("RiskTreatmentPlan", "AI risk treatment plan"),
  /** Role, responsibility and authority. */
  ROLE_ASSIGNMENT("RoleAssignment", "role, responsibility and authority"),
  /** Scope of the AIMS. */
  SCOPE("Scope", "scope of the AIMS"),
  /** Significant change criterion. */
  SIGNIFICANT_CHANGE_CRITERION("SignificantChangeCriterion", "significant change criterion"),
  /** Statement of applicability. */
  STATEMENT_OF_APPLICABILITY("StatementOfApplicability", "statement of applicability"),
  /** Supplier. */
  SUPPLIER("Supplier", "supplier"),
  /** AI system requirement. */
  SYSTEM_REQUIREMENT("SystemRequirement", "AI system requirement"),
  /** Technical documentation. */
  TECHNICAL_DOCUMENTATION("TechnicalDocumentation", "technical documentation"),
  /** Information for users. */
  USER_INFORMATION("UserInformation", "information for users"),
  /** Verification and validation. */
  VERIFICATION_AND_VALIDATION("VerificationAndValidation", "verification and validation"),
  /** Workflow step. */
  WORKFLOW_STEP("WorkflowStep", "workflow step");

  private final String typeName;
  private final String term;

  RecordKind(String typeName, String term) {
    this.typeName = typeName;
    this.term = term;
  }

  /** Returns the simple name of the type that models records of this kind. */
  public String typeName() {
    return typeName;
  }

  /** Returns the term for records of this kind, as used within a sentence. */
  public String term() {
    return term;
  }
}
