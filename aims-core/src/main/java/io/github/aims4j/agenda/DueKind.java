package io.github.aims4j.agenda;

import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be due, in the order of the clauses that ask for it; what no clause asks for comes last.
 *
 * <p>Source: ISO/IEC 42001:2023, the provision of each kind; ISO/IEC 17021-1:2015 for
 * certification; the division is this library's.
 */
public enum DueKind {
  /** An external or internal issue is to be looked at again. */
  ISSUE_REVIEW("review of an issue", DueBasis.OWN_INTERVAL, Clause.CLAUSE_4_1),
  /** An interested party and its requirements are to be looked at again. */
  INTERESTED_PARTY_REVIEW(
      "review of an interested party", DueBasis.OWN_INTERVAL, Clause.CLAUSE_4_2),
  /** A process of the AIMS is to be reviewed. */
  PROCESS_REVIEW("review of a process", DueBasis.OWN_INTERVAL, Clause.CLAUSE_4_4),
  /** A policy is to be reviewed; for one that is not the AI policy there is no provision. */
  POLICY_REVIEW("review of a policy", DueBasis.OWN_INTERVAL, AnnexControl.A_2_4),
  /** The holder of a role is appointed until this day, and nobody follows. */
  ROLE_END("end of a role", DueBasis.POLICY, Clause.CLAUSE_5_3),
  /** AI risk criteria are to be reviewed. */
  RISK_CRITERIA_REVIEW("review of AI risk criteria", DueBasis.OWN_INTERVAL, Clause.CLAUSE_6_1_1),
  /**
   * An action to treat a risk or to use an opportunity, for an objective, for competence, or that
   * an impact assessment led to.
   */
  PLANNED_ACTION("planned action", DueBasis.OWN_INTERVAL, null),
  /** The acceptance of a residual risk ends. */
  RISK_ACCEPTANCE_END("end of a risk acceptance", DueBasis.POLICY, Clause.CLAUSE_6_1_3),
  /** An AI objective is to be reached. */
  OBJECTIVE("AI objective", DueBasis.OWN_INTERVAL, Clause.CLAUSE_6_2),
  /** A resource is needed that is not provided. */
  RESOURCE("resource", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_1),
  /** The proof of a competence ends. */
  COMPETENCE_END("end of a proof of competence", DueBasis.POLICY, Clause.CLAUSE_7_2),
  /** People are to be made aware again. */
  AWARENESS("awareness", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_3),
  /** A message is to be given. */
  COMMUNICATION("communication", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_4),
  /** Documented information is to be reviewed. */
  DOCUMENT_REVIEW("review of a document", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_5_2),
  /** Documented information is to be disposed of. */
  RETENTION_END("end of retention", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_5_3),
  /** An AI system in operation is to be evaluated again. */
  RE_EVALUATION("re-evaluation of an AI system", DueBasis.OWN_INTERVAL, Clause.CLAUSE_8_1),
  /** A control is to be put in place; that of Annex A is the provision, if there is one. */
  CONTROL_IMPLEMENTATION("implementation of a control", DueBasis.OWN_INTERVAL, Clause.CLAUSE_8_1),
  /** AI risks are to be assessed again. */
  RISK_ASSESSMENT("AI risk assessment", DueBasis.OWN_INTERVAL, Clause.CLAUSE_8_2),
  /** A significant change calls for an assessment of AI risks. */
  RISK_ASSESSMENT_ON_CHANGE(
      "AI risk assessment on a significant change", DueBasis.STANDARD, Clause.CLAUSE_8_2),
  /** The impact of an AI system is to be assessed, or assessed again. */
  IMPACT_ASSESSMENT("AI system impact assessment", DueBasis.OWN_INTERVAL, Clause.CLAUSE_8_4),
  /** A significant change calls for an assessment of the impact of an AI system. */
  IMPACT_ASSESSMENT_ON_CHANGE(
      "AI system impact assessment on a significant change", DueBasis.STANDARD, Clause.CLAUSE_8_4),
  /** What has to be met before a deployment is to be met. */
  DEPLOYMENT("deployment of an AI system", DueBasis.OWN_INTERVAL, AnnexControl.A_6_2_5),
  /** An AI system, or a version of it, is to be taken out of use. */
  RETIREMENT("retirement of an AI system", DueBasis.OWN_INTERVAL, null),
  /** Somebody is to be notified of an incident. */
  NOTIFICATION("notification of an incident", DueBasis.OWN_INTERVAL, AnnexControl.A_8_4),
  /** A report to interested parties is owed. */
  REPORT("report to interested parties", DueBasis.OWN_INTERVAL, AnnexControl.A_8_5),
  /** A supplier is to be evaluated again. */
  SUPPLIER_EVALUATION("evaluation of a supplier", DueBasis.OWN_INTERVAL, AnnexControl.A_10_3),
  /** An indicator is to be measured. */
  MEASUREMENT("measurement", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_1),
  /** What was measured is to be evaluated. */
  EVALUATION("evaluation of performance", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_1),
  /** An internal audit is to be held. */
  INTERNAL_AUDIT("internal audit", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_2_1),
  /** The internal audit programme ends, and none follows. */
  AUDIT_PROGRAMME_END("end of an internal audit programme", DueBasis.POLICY, Clause.CLAUSE_9_2_2),
  /** Top management is to review the AIMS. */
  MANAGEMENT_REVIEW("management review", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_3_1),
  /** A decision of a management review is to be carried out. */
  REVIEW_DECISION("decision of a management review", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_3_3),
  /** An improvement is to be done. */
  IMPROVEMENT("improvement", DueBasis.OWN_INTERVAL, Clause.CLAUSE_10_1),
  /** A corrective action is to be completed. */
  CORRECTIVE_ACTION("corrective action", DueBasis.OWN_INTERVAL, Clause.CLAUSE_10_2),
  /** It is to be looked at whether a corrective action worked. */
  EFFECTIVENESS_CHECK("check of effectiveness", DueBasis.OWN_INTERVAL, Clause.CLAUSE_10_2),
  /** A certification body is to audit. */
  CERTIFICATION_AUDIT("certification audit", DueBasis.OWN_INTERVAL, null),
  /** A certification body is to audit between certification and recertification. */
  SURVEILLANCE("surveillance audit", DueBasis.STANDARD, null),
  /** A certification body is to verify that a major nonconformity is corrected. */
  MAJOR_VERIFICATION(
      "verification of a major nonconformity", DueBasis.STANDARD, Clause.CLAUSE_10_2),
  /** A certificate expires. */
  CERTIFICATE_EXPIRY("expiry of a certificate", DueBasis.STANDARD, null),
  /** The suspension of a certificate ends. */
  SUSPENSION_END("end of a suspension", DueBasis.STANDARD, null),
  /** The accreditation of a certification body ends. */
  ACCREDITATION_END("end of an accreditation", DueBasis.POLICY, null),
  /** A person's judgement may no longer be relied on; what it judges is the provision. */
  JUDGEMENT_END("end of a judgement", DueBasis.POLICY, null),
  /** Evidence may no longer be relied on. */
  EVIDENCE_END("end of evidence", DueBasis.POLICY, null);

  private final String term;
  private final DueBasis basis;

  // Every provision is immutable, although the interface cannot say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final @Nullable Provision requirement;

  DueKind(String term, DueBasis basis, @Nullable Provision requirement) {
    this.term = term;
    this.basis = basis;
    this.requirement = requirement;
  }

  /** Returns what is due, as it stands in a sentence. */
  public String term() {
    return term;
  }

  /** Returns on whose word things of this kind are due. */
  public DueBasis basis() {
    return basis;
  }

  /**
   * Returns the provision that things of this kind bear on, where the record tells nothing more
   * exact; empty: none, or only the record tells.
   */
  public Optional<Provision> requirement() {
    return Optional.ofNullable(requirement);
  }
}
