// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of items, in the order of the clauses; those without a clause come last.
 *
 * <p>Source: ISO/IEC 42001:2023, the provision of each kind; ISO/IEC 17021-1:2015 for
 * certification; the division is this library's own.
 */
public enum DueKind {
  /** An external or internal issue is due for review. */
  ISSUE_REVIEW("review of an issue", DueBasis.OWN_INTERVAL, Clause.CLAUSE_4_1),
  /** An interested party and its requirements are due for review. */
  INTERESTED_PARTY_REVIEW(
      "review of an interested party", DueBasis.OWN_INTERVAL, Clause.CLAUSE_4_2),
  /** A process of the AIMS is due for review. */
  PROCESS_REVIEW("review of a process", DueBasis.OWN_INTERVAL, Clause.CLAUSE_4_4),
  /** A policy is due for review; only the AI policy has a provision. */
  POLICY_REVIEW("review of a policy", DueBasis.OWN_INTERVAL, AnnexControl.A_2_4),
  /** A role assignment ends and has no successor. */
  ROLE_END("end of a role assignment", DueBasis.POLICY, Clause.CLAUSE_5_3),
  /** AI risk criteria are due for review. */
  RISK_CRITERIA_REVIEW("review of AI risk criteria", DueBasis.OWN_INTERVAL, Clause.CLAUSE_6_1_1),
  /**
   * An action is due: for a risk, an opportunity, an objective or a competence, or as a result of
   * an impact assessment.
   */
  PLANNED_ACTION("planned action", DueBasis.OWN_INTERVAL, null),
  /** The acceptance of a residual risk expires. */
  RISK_ACCEPTANCE_END("expiry of a risk acceptance", DueBasis.POLICY, Clause.CLAUSE_6_1_3),
  /** A decision of the statement of applicability is due for review. */
  APPLICABILITY_REVIEW(
      "review of a decision on a control", DueBasis.OWN_INTERVAL, Clause.CLAUSE_6_1_3),
  /** An AI objective is due. */
  OBJECTIVE("AI objective", DueBasis.OWN_INTERVAL, Clause.CLAUSE_6_2),
  /** A resource is needed and not allocated. */
  RESOURCE("resource", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_1),
  /** A qualification expires. */
  COMPETENCE_END("expiry of a qualification", DueBasis.POLICY, Clause.CLAUSE_7_2),
  /** An awareness measure is due again. */
  AWARENESS("awareness", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_3),
  /** A communication is due. */
  COMMUNICATION("communication", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_4),
  /** Documented information is due for review. */
  DOCUMENT_REVIEW("review of a document", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_5_2),
  /** The retention period of documented information ends. */
  RETENTION_END("end of a retention period", DueBasis.OWN_INTERVAL, Clause.CLAUSE_7_5_3),
  /** An AI system in operation is due for re-evaluation. */
  RE_EVALUATION("re-evaluation of an AI system", DueBasis.OWN_INTERVAL, Clause.CLAUSE_8_1),
  /** The implementation of a control is due; its control of Annex A, if any, is the provision. */
  CONTROL_IMPLEMENTATION("implementation of a control", DueBasis.OWN_INTERVAL, Clause.CLAUSE_8_1),
  /** An AI risk assessment is due. */
  RISK_ASSESSMENT("AI risk assessment", DueBasis.OWN_INTERVAL, Clause.CLAUSE_8_2),
  /** A significant change requires an AI risk assessment; the standard sets no deadline. */
  RISK_ASSESSMENT_ON_CHANGE(
      "AI risk assessment on a significant change", DueBasis.POLICY, Clause.CLAUSE_8_2),
  /** An AI system impact assessment is due. */
  IMPACT_ASSESSMENT("AI system impact assessment", DueBasis.OWN_INTERVAL, Clause.CLAUSE_8_4),
  /** A significant change requires an AI system impact assessment, with no deadline. */
  IMPACT_ASSESSMENT_ON_CHANGE(
      "AI system impact assessment on a significant change", DueBasis.POLICY, Clause.CLAUSE_8_4),
  /** The requirements for a deployment are due. */
  DEPLOYMENT("deployment of an AI system", DueBasis.OWN_INTERVAL, AnnexControl.A_6_2_5),
  /** The retirement of an AI system or a version is due. */
  RETIREMENT("retirement of an AI system", DueBasis.OWN_INTERVAL, null),
  /** A notification of an incident is due. */
  NOTIFICATION("notification of an incident", DueBasis.OWN_INTERVAL, AnnexControl.A_8_4),
  /** A report to interested parties is due. */
  REPORT("report to interested parties", DueBasis.OWN_INTERVAL, AnnexControl.A_8_5),
  /** A supplier is due for evaluation. */
  SUPPLIER_EVALUATION("evaluation of a supplier", DueBasis.OWN_INTERVAL, AnnexControl.A_10_3),
  /** The measurement of an indicator is due. */
  MEASUREMENT("measurement", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_1),
  /** The evaluation of measurements is due. */
  EVALUATION("evaluation of performance", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_1),
  /** An internal audit is due. */
  INTERNAL_AUDIT("internal audit", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_2_1),
  /** The internal audit programme ends and has no successor. */
  AUDIT_PROGRAMME_END("end of an internal audit programme", DueBasis.POLICY, Clause.CLAUSE_9_2_2),
  /** An audit finding is to be followed up. */
  AUDIT_FINDING("follow-up of an audit finding", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_2_2),
  /** A management review is due. */
  MANAGEMENT_REVIEW("management review", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_3_1),
  /** A decision of a management review is due. */
  REVIEW_DECISION("decision of a management review", DueBasis.OWN_INTERVAL, Clause.CLAUSE_9_3_3),
  /** An improvement is due. */
  IMPROVEMENT("improvement", DueBasis.OWN_INTERVAL, Clause.CLAUSE_10_1),
  /** A corrective action is due. */
  CORRECTIVE_ACTION("corrective action", DueBasis.OWN_INTERVAL, Clause.CLAUSE_10_2),
  /** The effectiveness review of a corrective action is due. */
  EFFECTIVENESS_CHECK("effectiveness review", DueBasis.OWN_INTERVAL, Clause.CLAUSE_10_2),
  /** An audit by a certification body is due. */
  CERTIFICATION_AUDIT("certification audit", DueBasis.OWN_INTERVAL, null),
  /** A surveillance audit by a certification body is due. */
  SURVEILLANCE("surveillance audit", DueBasis.STANDARD, null),
  /** The verification of a major nonconformity by a certification body is due. */
  MAJOR_VERIFICATION(
      "verification of a major nonconformity", DueBasis.STANDARD, Clause.CLAUSE_10_2),
  /** A certificate expires. */
  CERTIFICATE_EXPIRY("expiry of a certificate", DueBasis.STANDARD, null),
  /** The suspension of a certificate ends. */
  SUSPENSION_END("end of a suspension", DueBasis.STANDARD, null),
  /** The accreditation of a certification body expires. */
  ACCREDITATION_END("expiry of an accreditation", DueBasis.POLICY, null),
  /** A judgement expires; the provision is the one that it judges. */
  JUDGEMENT_END("expiry of a judgement", DueBasis.POLICY, null),
  /** Evidence expires. */
  EVIDENCE_END("expiry of evidence", DueBasis.POLICY, null);

  private final String term;
  private final DueBasis basis;

  // All provisions are immutable, although the interface cannot express this.
  @SuppressWarnings("ImmutableEnumChecker")
  private final @Nullable Provision requirement;

  DueKind(String term, DueBasis basis, @Nullable Provision requirement) {
    this.term = term;
    this.basis = basis;
    this.requirement = requirement;
  }

  /** Returns the term, as used within a sentence. */
  public String term() {
    return term;
  }

  /** Returns the authority on which items of this kind are due. */
  public DueBasis basis() {
    return basis;
  }

  /**
   * Returns the provision for items of this kind, unless the record determines a more specific one;
   * empty: none, or determined by the record.
   */
  public Optional<Provision> requirement() {
    return Optional.ofNullable(requirement);
  }
}
