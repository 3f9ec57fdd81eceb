// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import static io.github.aims4j.asof.DateEffect.ACT;
import static io.github.aims4j.asof.DateEffect.BEGINS;
import static io.github.aims4j.asof.DateEffect.DONE;
import static io.github.aims4j.asof.DateEffect.HOLDS;
import static io.github.aims4j.asof.DateEffect.PLANNED;
import static io.github.aims4j.asof.DateEffect.PRECEDES;

import io.github.aims4j.asof.DatedAttribute.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every date of the model and what it tells. Source: the definitions of the attributes; the effects
 * are this library's policy.
 */
final class DatedAttributes {

  private static final List<DatedAttribute> ACTS =
      each(
          ACT,
          "Approval.date",
          "Awareness.date",
          "Cancellation.decidedOn",
          "CertificateEvent.date",
          "CertificationApplication.date",
          "CertificationDecision.date",
          "ClimateConclusion.date",
          "DisclosureDecision.date",
          "EffectivenessReview.date",
          "Evidence.collectedOn",
          "Evidence.receivedOn",
          "ImpactAssessment.date",
          "Judgement.date",
          "LeadershipCommitment.date",
          "Measurement.date",
          "OperationRecord.date",
          "PerformanceEvaluation.date",
          "Postponement.decidedOn",
          "ResourceDecision.decidedOn",
          "Review.date",
          "RiskAcceptance.date",
          "RiskAssessment.date",
          "StageChange.date",
          "StageChange.recordedAt",
          "SubmittedReport.date",
          "UseCheck.date",
          "VerificationAndValidation.date",
          "WorkflowStep.recordedAt");

  private static final List<DatedAttribute> BEGINNINGS =
      each(
          BEGINS,
          "AdverseImpactReport.receivedOn",
          "CertificationAppeal.date",
          "Change.proposedOn",
          "Concern.raisedOn",
          "Deployment.start",
          "DesignDocumentation.date",
          "Document.date",
          "EventLog.enabledOn",
          "Improvement.proposedOn",
          "Incident.detectedAt",
          "Incident.detectedOn",
          "Nonconformity.detectedOn",
          "Opportunity.identifiedOn",
          "ResponsibilityAllocation.agreedOn",
          "Risk.identifiedOn",
          "StatementOfApplicability.date",
          "TechnicalDocumentation.date");

  private static final List<DatedAttribute> PRECEDING =
      each(
          PRECEDES,
          "Certificate.initialDecision",
          "Evidence.periodStart",
          "Incident.occurredAt",
          "Incident.occurredOn");

  private static final List<DatedAttribute> DEEDS =
      each(
          DONE,
          "AdverseImpactReport.answeredOn",
          "AdverseImpactReport.closedOn",
          "AimsProcess.lastReview",
          "AuditFinding.closedOn",
          "AuditNonconformity.actionAcceptedOn",
          "AuditNonconformity.correctedOn",
          "AuditNonconformity.planAcceptedOn",
          "AuditNonconformity.verifiedOn",
          "Certificate.scopeChangedOn",
          "CertificateEvent.informedOn",
          "CertificateEvent.resolvedOn",
          "Communication.givenOn",
          "ContextIssue.lastReview",
          "ControlImplementation.implementedOn",
          "CorrectiveAction.completedOn",
          "Crosswalk.lastReview",
          "Customer.informedOn",
          "Customer.lastReview",
          "DataDetails.lastUpdated",
          "Deployment.end",
          "DeploymentPlan.metOn",
          "Document.disposedOn",
          "ExternalOrigin.lastChecked",
          "IncidentCommunicationPlan.testedOn",
          "InterestedParty.lastReview",
          "Nonconformity.closedOn",
          "Nonconformity.correctedOn",
          "Notification.madeAt",
          "Notification.madeOn",
          "Objective.lastReview",
          "PlannedAction.completedOn",
          "Resource.allocatedOn",
          "ReviewDecision.completedOn",
          "Risk.lastReview",
          "RoleAssignment.acknowledgedOn",
          "StatementOfApplicability.comparedOn",
          "TechnicalDocumentation.providedOn",
          "UserInformation.date");

  private static final List<DatedAttribute> DEEDS_WITH_RESULTS =
      List.of(
          done("Certificate.issuedOn", "revision"),
          done("CertificationApplication.reviewedOn", "accepted", "reason"),
          done("CertificationAppeal.closedOn", "outcome"),
          done("CertificationAudit.end", "recommendation", "recommendationReason"),
          done("Competence.acquiredOn", "held", "bases"),
          done("Concern.answeredOn", "response"),
          done("Concern.closedOn", "outcome"),
          done("Improvement.completedOn", "effect"),
          done("Incident.resolvedOn", "lessons"),
          done(
              "InternalAudit.end",
              "conclusionOnOwnRequirements",
              "conclusionOnStandard",
              "conclusionOnPractice"),
          done("InternalAudit.reportedOn", "reportedTo"),
          done("Measurement.evaluatedOn", "evaluation"),
          done(
              "Nonconformity.reviewedOn",
              "causes",
              "similarCases",
              "actionNeeded",
              "noActionBecause"),
          done("Policy.affectedDetermined", "affectedPolicies"));

  private static final List<DatedAttribute> PLANNED_ACTS =
      List.of(
          planned(
              "CertificationAudit.start",
              "internalAuditDone",
              "managementReviewDone",
              "areasOfConcern",
              "resolvedAreasOfConcern",
              "nonconformities",
              "nonconformityReviews",
              "recommendation",
              "recommendationReason",
              "report"),
          postponable(
              "InternalAudit.start",
              "interviewed",
              "samples",
              "conclusionOnOwnRequirements",
              "conclusionOnStandard",
              "conclusionOnPractice",
              "reportedTo",
              "report"),
          postponable(
              "ManagementReview.date",
              "participants",
              "inputs",
              "suitability",
              "adequacy",
              "effectiveness",
              "decisions",
              "document"),
          planned("RetirementRecord.date"),
          attribute(
              "ImpactAssessmentStatement.date",
              ACT,
              List.of(),
              Optional.of(new Plan(List.of("answer"), Optional.of("planned"), PLANNED))));

  private static final List<DatedAttribute> TAKING_EFFECT =
      each(
          HOLDS,
          "Accreditation.validFrom",
          "AuditProgramme.start",
          "Certificate.effectiveFrom",
          "Change.effectiveOn",
          "Document.effectiveFrom",
          "EarlierScope.effectiveFrom",
          "Evidence.periodEnd",
          "Indicator.start",
          "PlannedInterval.effectiveFrom",
          "Policy.effectiveFrom",
          "Register.asOf",
          "RiskCriteria.effectiveFrom",
          "RiskTreatmentPlan.effectiveFrom",
          "RoleAssignment.start",
          "Scope.effectiveFrom",
          "SignificantChangeCriterion.effectiveFrom",
          "StatementOfApplicability.effectiveFrom");

  private static final List<DatedAttribute> PLANS =
      each(
          PLANNED,
          "Accreditation.validUntil",
          "AiSystem.nextReevaluation",
          "AimsProcess.nextReview",
          "ApplicabilityEntry.reviewOn",
          "AuditFinding.due",
          "AuditProgramme.end",
          "Awareness.next",
          "Certificate.expiry",
          "CertificateEvent.until",
          "CertificationAudit.plannedFor",
          "Communication.due",
          "Competence.validUntil",
          "ContextIssue.nextReview",
          "ControlImplementation.due",
          "CorrectiveAction.checkPlannedFor",
          "CorrectiveAction.due",
          "DeploymentPlan.plannedFor",
          "Document.nextReview",
          "Document.retainUntil",
          "EarlierScope.effectiveUntil",
          "Evidence.validUntil",
          "ImpactAssessment.nextDue",
          "Improvement.due",
          "InterestedParty.nextReview",
          "InternalAudit.plannedFor",
          "Judgement.validUntil",
          "ManagementReview.plannedFor",
          "Notification.due",
          "Notification.dueAt",
          "Objective.due",
          "PerformanceEvaluation.end",
          "PerformanceEvaluation.start",
          "PlannedAction.due",
          "Policy.nextReview",
          "Postponement.plannedFor",
          "ReportingDuty.nextDue",
          "Resource.neededBy",
          "RetirementRecord.plannedFor",
          "ReviewDecision.due",
          "RiskAcceptance.validUntil",
          "RiskCriteria.nextReview",
          "RoleAssignment.end",
          "Supplier.nextEvaluation");

  private static final Map<String, Map<String, DatedAttribute>> BY_TYPE =
      Stream.of(
              ACTS,
              BEGINNINGS,
              PRECEDING,
              DEEDS,
              DEEDS_WITH_RESULTS,
              PLANNED_ACTS,
              TAKING_EFFECT,
              PLANS)
          .flatMap(List::stream)
          .collect(
              Collectors.groupingBy(
                  DatedAttribute::type,
                  Collectors.toUnmodifiableMap(DatedAttribute::name, Function.identity())));

  private DatedAttributes() {}

  private static List<DatedAttribute> each(DateEffect effect, String... keys) {
    return Arrays.stream(keys)
        .map(key -> attribute(key, effect, List.of(), Optional.empty()))
        .toList();
  }

  private static DatedAttribute done(String key, String... results) {
    return attribute(key, DONE, List.of(results), Optional.empty());
  }

  private static DatedAttribute planned(String key, String... results) {
    return planned(key, List.of("plannedFor"), results);
  }

  /** After a postponement, the next date may not be known yet. */
  private static DatedAttribute postponable(String key, String... results) {
    return planned(key, List.of("plannedFor", "postponements"), results);
  }

  private static DatedAttribute planned(String key, List<String> plan, String... results) {
    return attribute(
        key, ACT, List.of(results), Optional.of(new Plan(plan, Optional.empty(), DONE)));
  }

  private static DatedAttribute attribute(
      String key, DateEffect effect, List<String> results, Optional<Plan> plan) {
    int point = key.indexOf('.');
    return new DatedAttribute(
        key.substring(0, point), key.substring(point + 1), effect, results, plan);
  }

  /** Returns the dates of a type by name; none: it has no dates. */
  static Map<String, DatedAttribute> of(String type) {
    return BY_TYPE.getOrDefault(type, Map.of());
  }

  /** Tells whether objects of a type have a date by which they existed, if it is stated. */
  static boolean isDatable(String type) {
    return of(type).values().stream()
        .anyMatch(each -> each.effect() == ACT || each.effect() == BEGINS);
  }

  /** Returns every date of the model, in no order. */
  static Stream<DatedAttribute> all() {
    return BY_TYPE.values().stream().flatMap(dates -> dates.values().stream());
  }
}
