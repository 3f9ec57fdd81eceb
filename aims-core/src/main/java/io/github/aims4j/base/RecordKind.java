package io.github.aims4j.base;

/**
 * The kinds of record that an AIMS consists of: what the obligations of the standard name as their
 * evidence, without naming a class.
 *
 * <p>Source: the terms of ISO/IEC 42001:2023, clauses 4 to 10, and of its Annex A; the grouping is
 * this library's.
 */
public enum RecordKind {
  /** Report of adverse impact. */
  ADVERSE_IMPACT_REPORT("AdverseImpactReport", "report of adverse impact"),
  /** AI system. */
  AI_SYSTEM("AiSystem", "AI system"),
  /** Process of the AIMS. */
  AIMS_PROCESS("AimsProcess", "process of the AIMS"),
  /** Audit finding. */
  AUDIT_FINDING("AuditFinding", "audit finding"),
  /** Internal audit programme. */
  AUDIT_PROGRAMME("AuditProgramme", "internal audit programme"),
  /** Awareness. */
  AWARENESS("Awareness", "awareness"),
  /** Certificate. */
  CERTIFICATE("Certificate", "certificate"),
  /** Event of a certificate. */
  CERTIFICATE_EVENT("CertificateEvent", "event of a certificate"),
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
  /** Change of the AIMS. */
  CHANGE("Change", "change of the AIMS"),
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
  /** Plan to communicate incidents. */
  INCIDENT_COMMUNICATION_PLAN("IncidentCommunicationPlan", "plan to communicate incidents"),
  /** Indicator. */
  INDICATOR("Indicator", "indicator"),
  /** Intended use. */
  INTENDED_USE("IntendedUse", "intended use"),
  /** Interested party. */
  INTERESTED_PARTY("InterestedParty", "interested party"),
  /** Internal audit. */
  INTERNAL_AUDIT("InternalAudit", "internal audit"),
  /** Judgement of a person. */
  JUDGEMENT("Judgement", "judgement of a person"),
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
  /** Record of operation. */
  OPERATION_RECORD("OperationRecord", "record of operation"),
  /** Opportunity. */
  OPPORTUNITY("Opportunity", "opportunity"),
  /** Organization. */
  ORGANIZATION("Organization", "organization"),
  /** Partner. */
  PARTNER("Partner", "partner"),
  /** A person, unit or body that owns, decides or records something; no evidence by itself. */
  PARTY("Party", "party"),
  /** Planned interval. */
  PLANNED_INTERVAL("PlannedInterval", "planned interval"),
  /** Policy. */
  POLICY("Policy", "policy"),
  /** A register that records were imported from; no evidence by itself. */
  REGISTER("Register", "register"),
  /** Channel for reports. */
  REPORTING_CHANNEL("ReportingChannel", "channel for reports"),
  /** Duty to report. */
  REPORTING_DUTY("ReportingDuty", "duty to report"),
  /** Resource. */
  RESOURCE("Resource", "resource"),
  /** Allocation of responsibilities. */
  RESPONSIBILITY_ALLOCATION("ResponsibilityAllocation", "allocation of responsibilities"),
  /** Record of retirement. */
  RETIREMENT_RECORD("RetirementRecord", "record of retirement"),
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
  /** Criterion of significant change. */
  SIGNIFICANT_CHANGE_CRITERION("SignificantChangeCriterion", "criterion of significant change"),
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
  /** Step in a workflow. */
  WORKFLOW_STEP("WorkflowStep", "step in a workflow");

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

  /** Returns the term of the standard for such a record, as it stands in a sentence. */
  public String term() {
    return term;
  }
}
