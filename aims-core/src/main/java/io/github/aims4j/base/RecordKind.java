package io.github.aims4j.base;

/**
 * The kinds of record that an AIMS consists of: what the obligations of the standard name as their
 * evidence, without naming a class.
 *
 * <p>Source: the terms of ISO/IEC 42001:2023, clauses 4 to 10, and of its Annex A; the grouping is
 * this library's.
 */
public enum RecordKind {
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
  /** Change of the AIMS. */
  CHANGE("Change", "change of the AIMS"),
  /** Communication. */
  COMMUNICATION("Communication", "communication"),
  /** Competence. */
  COMPETENCE("Competence", "competence"),
  /** External or internal issue. */
  CONTEXT_ISSUE("ContextIssue", "external or internal issue"),
  /** Control. */
  CONTROL("Control", "control"),
  /** Control implementation. */
  CONTROL_IMPLEMENTATION("ControlImplementation", "control implementation"),
  /** Corrective action. */
  CORRECTIVE_ACTION("CorrectiveAction", "corrective action"),
  /** Documented information. */
  DOCUMENT("Document", "documented information"),
  /** AI system impact assessment. */
  IMPACT_ASSESSMENT("ImpactAssessment", "AI system impact assessment"),
  /** Improvement. */
  IMPROVEMENT("Improvement", "improvement"),
  /** Indicator. */
  INDICATOR("Indicator", "indicator"),
  /** Interested party. */
  INTERESTED_PARTY("InterestedParty", "interested party"),
  /** Internal audit. */
  INTERNAL_AUDIT("InternalAudit", "internal audit"),
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
  /** Opportunity. */
  OPPORTUNITY("Opportunity", "opportunity"),
  /** Organization. */
  ORGANIZATION("Organization", "organization"),
  /** Policy. */
  POLICY("Policy", "policy"),
  /** Resource. */
  RESOURCE("Resource", "resource"),
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
  /** Statement of applicability. */
  STATEMENT_OF_APPLICABILITY("StatementOfApplicability", "statement of applicability"),
  /** Supplier. */
  SUPPLIER("Supplier", "supplier"),
  /**
   * A person, unit or body that owns, decides or records; named by evidence, no evidence by itself.
   */
  PARTY("Party", "party"),
  /** A register that records were imported from; no evidence by itself. */
  REGISTER("Register", "register");

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
