// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import java.util.Map;
import java.util.Optional;

/** Where the objects that have dates are: the attribute of a type, and the type of its values. */
final class DatedParts {

  private static final String EVIDENCE = "evidence";

  static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("AiSystem.impactAssessment", "ImpactAssessmentStatement"),
          Map.entry("AiSystem.versions", "AiSystemVersion"),
          Map.entry("AiSystemVersion.deployments", "Deployment"),
          Map.entry("AiSystemVersion.history", "StageChange"),
          Map.entry("AuditProgramme.approval", "Approval"),
          Map.entry("AuditProgramme.reviews", "Review"),
          Map.entry("CertificationAudit.nonconformityReviews", "AuditNonconformity"),
          Map.entry("CertificationBody.accreditations", "Accreditation"),
          Map.entry("Change.approval", "Approval"),
          Map.entry("Competence.actions", "PlannedAction"),
          Map.entry("ContextIssue.climate", "ClimateConclusion"),
          Map.entry("ControlImplementation.effectivenessReviews", "EffectivenessReview"),
          Map.entry("CorrectiveAction.effectivenessReviews", "EffectivenessReview"),
          Map.entry("DeploymentPlan.approval", "Approval"),
          Map.entry("Document.approval", "Approval"),
          Map.entry("Document.externalOrigin", "ExternalOrigin"),
          Map.entry("Document.reviews", "Review"),
          Map.entry("EventLog.reviews", "Review"),
          Map.entry("ImpactAssessment.approval", "Approval"),
          Map.entry("ImpactAssessment.disclosure", "DisclosureDecision"),
          Map.entry("ImpactAssessment.measures", "PlannedAction"),
          Map.entry("ImpactAssessment.reviews", "Review"),
          Map.entry("Incident.notifications", "Notification"),
          Map.entry("IntendedUse.checks", "UseCheck"),
          Map.entry("InternalAudit.cancellation", "Cancellation"),
          Map.entry("InternalAudit.postponements", "Postponement"),
          Map.entry("ManagementReview.cancellation", "Cancellation"),
          Map.entry("ManagementReview.decisions", "ReviewDecision"),
          Map.entry("ManagementReview.postponements", "Postponement"),
          Map.entry("Objective.actions", "PlannedAction"),
          Map.entry("Opportunity.actions", "PlannedAction"),
          Map.entry("PlannedAction.effectiveness", "EffectivenessReview"),
          Map.entry("Policy.approval", "Approval"),
          Map.entry("Policy.reviews", "Review"),
          Map.entry("ReportingDuty.reports", "SubmittedReport"),
          Map.entry("Resource.data", "DataDetails"),
          Map.entry("Resource.decision", "ResourceDecision"),
          Map.entry("RetirementRecord.approval", "Approval"),
          Map.entry("Risk.acceptance", "RiskAcceptance"),
          Map.entry("RiskAssessment.approval", "Approval"),
          Map.entry("RiskCriteria.approval", "Approval"),
          Map.entry("RiskTreatment.acceptance", "RiskAcceptance"),
          Map.entry("RiskTreatment.actions", "PlannedAction"),
          Map.entry("RiskTreatment.verifications", "EffectivenessReview"),
          Map.entry("RiskTreatmentPlan.approval", "Approval"),
          Map.entry("RiskTreatmentPlan.entries", "RiskTreatment"),
          Map.entry("Scope.approval", "Approval"),
          Map.entry("Scope.earlierScopes", "EarlierScope"),
          Map.entry("StatementOfApplicability.approval", "Approval"),
          Map.entry("StatementOfApplicability.entries", "ApplicabilityEntry"),
          Map.entry("Supplier.evaluations", "Review"),
          Map.entry("SystemRequirement.approval", "Approval"));

  private DatedParts() {}

  /** Returns the type of the values of an attribute; empty: they have no dates. */
  static Optional<String> typeOf(String owner, String attribute) {
    return attribute.equals(EVIDENCE)
        ? Optional.of("Evidence")
        : Optional.ofNullable(TYPES.get(owner + "." + attribute));
  }
}
