package io.github.aims4j.operation;

import static io.github.aims4j.operation.CaseStage.ASSESSED;
import static io.github.aims4j.operation.CaseStage.LEARNED_FROM;
import static io.github.aims4j.operation.CaseStage.NOTIFIED;
import static io.github.aims4j.operation.CaseStage.RESOLVED;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Workflow;

/**
 * A report of harm from outside, from when it comes in until it was learned from. Notified is,
 * here, who reported. What was learned stands in the incident that the report led to.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.3 (public sources agree, not checked against the licensed
 * standard), for the channel; this library's policy for all else. Stateless.
 */
public final class AdverseImpactReportWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "adverse-impact-report";

  private static final Condition<AdverseImpactReport> HANDLED =
      Condition.<AdverseImpactReport>advisory(
              "handled-by-somebody",
              report -> report.handledBy().isPresent(),
              report -> "Nobody is named who looks after the report; somebody should be.",
              "Name who looks after it.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/handledBy");

  private static final Condition<AdverseImpactReport> FOUND =
      Condition.<AdverseImpactReport>binding(
              "assessment-on-record",
              report -> report.assessment().isPresent(),
              report -> "Nothing says what was found; of an assessed report something does.",
              "Assess the report and state what was found.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/assessment");

  private static final Condition<AdverseImpactReport> ANSWERED =
      Condition.<AdverseImpactReport>binding(
              "reporter-answered",
              report -> report.answeredOn().isPresent(),
              report -> "It is not stated when the reporter was answered; once notified it is.",
              "Answer the reporter, or go on where nobody can be reached.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/answeredOn");

  private static final Condition<AdverseImpactReport> OVER =
      Condition.<AdverseImpactReport>binding(
              "closed-on-record",
              report -> report.closedOn().isPresent(),
              report -> "It is not stated when the report was closed; of a resolved one it is.",
              "State when it was closed.")
          .withPath("/closedOn");

  private static final Condition<AdverseImpactReport> INCIDENT =
      Condition.<AdverseImpactReport>advisory(
              "incident-named",
              report -> report.incident().isPresent(),
              report -> "No incident is named, and lessons stand in incidents; one should be.",
              "Name the incident, or give as the reason that there was none.")
          .withPath("/incident");

  private AdverseImpactReportWorkflow() {}

  /** Returns the workflow of a report. */
  public static Workflow<CaseStage, AdverseImpactReport> workflow() {
    return Workflow.<CaseStage, AdverseImpactReport>of(CaseStage.class, CaseStage::successors)
        .withCondition(ASSESSED, HANDLED)
        .withCondition(ASSESSED, FOUND)
        .withCondition(NOTIFIED, ANSWERED)
        .withCondition(RESOLVED, OVER)
        .withCondition(LEARNED_FROM, INCIDENT);
  }

  /**
   * Returns the history of a report that has not taken a step yet.
   *
   * @param report the report
   */
  public static History<CaseStage> history(AdverseImpactReport report) {
    return History.of(CaseStage.class, NAME, Subject.of(report));
  }
}
