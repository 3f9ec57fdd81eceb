// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.certification.CertificationState.*;

import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Workflow;
import java.util.List;

/**
 * The workflow of a client's certification: application, initial audit in two stages, decision,
 * surveillance, recertification, and the events in between.
 *
 * <p>Binding and advisory conditions:
 *
 * <ul>
 *   <li>Binding: who decides, the verification of majors, the acceptance of plans for minors, the
 *       six months of stage 2, no extension of an expired certificate, the six months of
 *       restoration, and the dates on a certificate. ISO/IEC 17021-1 leaves no choice, and a
 *       certificate that violates them would be void. In an extraordinary event a body extends a
 *       certificate before it expires; the certificate in the facts then states the new expiry.
 *   <li>An internal audit and a management review are binding before certification is granted and
 *       advisory before stage 1 and stage 2, where the audit finds their absence.
 *   <li>Areas of concern are advisory: the client can proceed to stage 2 and risks a nonconformity.
 *   <li>Late or missing surveillance is advisory: a late audit is better than none, extraordinary
 *       events postpone audits, and the body decides on the consequences. So is a long suspension:
 *       six months is the usual length.
 *   <li>Missing accreditation for ISO/IEC 42001 is advisory; it is not a nonconformity.
 *   <li>The body's periods for major nonconformities and the review before a transfer (IAF MD 2)
 *       are advisory; ISO/IEC 17021-1 does not require them. It is binding that the accepting body
 *       decides and that no suspended certification is transferred.
 *   <li>A recommendation of the audit team is advisory: the body decides.
 * </ul>
 *
 * <p>An advisory condition is overridden with a reason, which is recorded. The steps to which
 * conditions apply are this library's policy; users can derive their own workflow and remove a
 * condition by its name. Maintaining certification requires no decision by others: a positive
 * conclusion of the audit team is sufficient, unless a major nonconformity was found or is open. A
 * new application after refusal or withdrawal begins another certification.
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.1 to 9.6, and ISO/IEC 42006:2025, which builds on it; public
 * sources agree, not checked against the licensed standard. each edge states its source. Stateless.
 */
public final class CertificationWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "certification";

  private static final Workflow<CertificationState, CertificationFacts> WORKFLOW =
      withCycle(withInitialCertification(withNotes()));

  private CertificationWorkflow() {}

  /** Returns the workflow. */
  public static Workflow<CertificationState, CertificationFacts> workflow() {
    return WORKFLOW;
  }

  /**
   * Returns an empty history for a certification.
   *
   * @param application the application with which it begins
   */
  public static History<CertificationState> history(CertificationApplication application) {
    return History.of(CertificationState.class, NAME, Subject.of(application));
  }

  private static Workflow<CertificationState, CertificationFacts> withNotes() {
    Workflow<CertificationState, CertificationFacts> workflow =
        Workflow.<CertificationState, CertificationFacts>of(
                CertificationState.class, CertificationState::successors)
            .withInitialStates(CertificationState.initial());
    for (Edge<CertificationState> edge : workflow.edges()) {
      workflow = workflow.withEdge(CertificationEdges.supported(edge));
    }
    return workflow;
  }

  private static Workflow<CertificationState, CertificationFacts> withInitialCertification(
      Workflow<CertificationState, CertificationFacts> workflow) {
    return workflow
        .withCondition(APPLICATION_REVIEWED, AuditConditions.applicationReviewed())
        .withCondition(STAGE_1, AuditConditions.applicationAccepted())
        .withCondition(STAGE_1, AuditConditions.internalAuditBy("stage 1"))
        .withCondition(STAGE_1, AuditConditions.managementReviewBy("stage 1"))
        .withCondition(STAGE_1_CONCLUDED, AuditConditions.stage1Over())
        .withCondition(STAGE_2, AuditConditions.stage1Before())
        .withCondition(STAGE_2, AuditConditions.internalAuditBy("stage 2"))
        .withCondition(STAGE_2, AuditConditions.managementReviewBy("stage 2"))
        .withCondition(STAGE_2, AuditConditions.areasOfConcernResolved())
        .withCondition(RECOMMENDED, AuditConditions.stage2Over())
        .withCondition(RECOMMENDED, AuditConditions.recommendationGiven())
        .withCondition(RECOMMENDED, DateConditions.stage2MajorsInTimeIfRecommended())
        .withCondition(GRANTED, AuditConditions.stage2Over())
        .withCondition(GRANTED, AuditConditions.recommendedByTeam(CertificationAudit.Type.STAGE_2))
        .withCondition(GRANTED, AuditConditions.internalAuditPerformed())
        .withCondition(GRANTED, AuditConditions.managementReviewPerformed())
        .withCondition(GRANTED, DateConditions.stage2MajorsInTime())
        .withCondition(GRANTED, DateConditions.grantedForThreeYears());
  }

  private static Workflow<CertificationState, CertificationFacts> withCycle(
      Workflow<CertificationState, CertificationFacts> initial) {
    Workflow<CertificationState, CertificationFacts> workflow =
        initial
            .withCondition(SURVEILLANCE, DateConditions.firstSurveillanceInTime())
            .withCondition(SURVEILLANCE, DateConditions.surveillanceEachYear())
            .withCondition(RECERTIFICATION, DateConditions.surveillanceEachYear())
            .withCondition(STAGE_1_CONCLUDED, RECERTIFICATION, DateConditions.certificateHeld())
            .withCondition(MAINTAINED, AuditConditions.conclusionPositive())
            .withCondition(MAINTAINED, AuditConditions.majorsReviewedByBody())
            .withCondition(MAINTAINED, DecisionConditions.decidedByOthers())
            .withCondition(MAINTAINED, DateConditions.majorsInBodysPeriod())
            .withCondition(RENEWED, AuditConditions.recertificationOver())
            .withCondition(
                RENEWED, AuditConditions.recommendedByTeam(CertificationAudit.Type.RECERTIFICATION))
            .withCondition(RENEWED, DateConditions.majorsVerifiedBeforeExpiry())
            .withCondition(RENEWED, DateConditions.expiryOfPriorCycle())
            .withCondition(SUSPENDED, DateConditions.suspensionLimited())
            .withCondition(RESTORED, DateConditions.suspendedOrExpired())
            .withCondition(RESTORED, DateConditions.restorationInTime())
            .withCondition(RESTORED, DateConditions.restorationInBodysPeriod())
            .withCondition(RESTORED, AuditConditions.recertificationCompleted())
            .withCondition(RESTORED, DateConditions.expiryOfPriorCycleIfExpired())
            .withCondition(RESTORED, DateConditions.suspensionResolved())
            .withCondition(RESTORED, DateConditions.suspensionInTime())
            .withCondition(EXPIRED, DateConditions.pastExpiry())
            .withCondition(TRANSFERRED, DecisionConditions.acceptedByNewBody())
            .withCondition(TRANSFERRED, DecisionConditions.decidedByOthers())
            .withCondition(TRANSFERRED, DateConditions.notSuspendedInTransfer())
            .withCondition(TRANSFERRED, DateConditions.expiryKeptInTransfer())
            .withCondition(TRANSFERRED, AuditConditions.preTransferReview())
            .withCondition(WITHDRAWN, DecisionConditions.withdrawalDecided())
            .withCondition(WITHDRAWN, DecisionConditions.decidedByOthers());
    return withExpiry(withDecisions(workflow));
  }

  private static Workflow<CertificationState, CertificationFacts> withExpiry(
      Workflow<CertificationState, CertificationFacts> start) {
    Workflow<CertificationState, CertificationFacts> workflow = start;
    for (CertificationState state :
        List.of(MAINTAINED, SCOPE_EXTENDED, SCOPE_REDUCED, RENEWED, SUSPENDED, TRANSFERRED)) {
      workflow = workflow.withCondition(state, DateConditions.notExpired());
    }
    for (CertificationState state : List.of(MAINTAINED, SCOPE_EXTENDED, RENEWED)) {
      workflow = workflow.withCondition(state, DateConditions.notSuspended());
    }
    for (CertificationState state : List.of(SCOPE_EXTENDED, SCOPE_REDUCED, RESTORED)) {
      workflow = workflow.withCondition(state, DateConditions.expiryKept());
    }
    return workflow;
  }

  private static Workflow<CertificationState, CertificationFacts> withDecisions(
      Workflow<CertificationState, CertificationFacts> start) {
    Workflow<CertificationState, CertificationFacts> workflow = start;
    workflow = withDecision(workflow, GRANTED, Outcome.GRANTED);
    workflow = withDecision(workflow, REFUSED, Outcome.REFUSED);
    workflow = withDecision(workflow, SCOPE_EXTENDED, Outcome.EXTENDED);
    workflow = withDecision(workflow, SCOPE_REDUCED, Outcome.REDUCED);
    workflow = withDecision(workflow, RENEWED, Outcome.RENEWED);
    workflow = withDecision(workflow, SUSPENDED, Outcome.SUSPENDED);
    workflow = withDecision(workflow, RESTORED, Outcome.RESTORED);
    for (CertificationState state : List.of(GRANTED, SCOPE_EXTENDED, RENEWED, RESTORED)) {
      for (Condition<CertificationFacts> condition : settled()) {
        workflow = workflow.withCondition(state, condition);
      }
    }
    return workflow;
  }

  private static Workflow<CertificationState, CertificationFacts> withDecision(
      Workflow<CertificationState, CertificationFacts> workflow,
      CertificationState state,
      Outcome outcome) {
    return workflow
        .withCondition(state, DecisionConditions.decided(outcome))
        .withCondition(state, DecisionConditions.decidedByOthers());
  }

  /** Returns the conditions of positive decisions. */
  private static List<Condition<CertificationFacts>> settled() {
    return List.of(
        DecisionConditions.nonconformitiesGraded(),
        DecisionConditions.majorsVerified(),
        DecisionConditions.minorPlansAccepted(),
        DecisionConditions.effectiveFromDecision(),
        DecisionConditions.accredited());
  }
}
