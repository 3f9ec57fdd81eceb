// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.operation.CaseStage.ASSESSED;
import static io.github.aims4j.operation.CaseStage.LEARNED_FROM;
import static io.github.aims4j.operation.CaseStage.NOTIFIED;
import static io.github.aims4j.operation.CaseStage.RESOLVED;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.Workflow;
import java.util.Optional;

/**
 * The workflow of an adverse impact report, from receipt to lessons learned. The party to notify is
 * the reporter. Lessons learned are part of the incident that results from the report.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.3 (public sources agree, not checked against the licensed
 * standard), for the channel; all else is this library's policy. Stateless.
 */
public final class AdverseImpactReportWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "adverse-impact-report";

  private static final Condition<OnDay<AdverseImpactReport>> HANDLED =
      Condition.<OnDay<AdverseImpactReport>>advisory(
              "handled-by-somebody",
              facts -> facts.record().handledBy().isPresent(),
              facts -> "The report has no handler; one should be assigned.",
              "Assign a handler.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/handledBy");

  private static final Condition<OnDay<AdverseImpactReport>> FOUND =
      Condition.<OnDay<AdverseImpactReport>>binding(
              "assessment-on-record",
              facts -> facts.record().assessment().isPresent(),
              facts -> "The result of the assessment is not stated; it is required.",
              "Assess the report and state the result.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/assessment");

  private static final Condition<OnDay<AdverseImpactReport>> ANSWERED =
      Condition.<OnDay<AdverseImpactReport>>binding(
              "reporter-answered",
              facts -> facts.hasHappened(facts.record().answeredOn()),
              facts ->
                  "The reporter was not answered by %s; the date of the answer is %s."
                      .formatted(
                          facts.asOf(),
                          facts.record().answeredOn().map(Object::toString).orElse("not stated")),
              "Answer the reporter, or skip this step if the reporter cannot be reached.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/answeredOn");

  private static final Condition<OnDay<AdverseImpactReport>> INCIDENT =
      Condition.<OnDay<AdverseImpactReport>>advisory(
              "incident-named",
              facts -> facts.record().incident().isPresent(),
              facts ->
                  "The report refers to no incident; it should, because lessons learned are part of"
                      + " incidents.",
              "Refer to the incident, or state as the reason that there was none.")
          .withPath("/incident");

  private AdverseImpactReportWorkflow() {}

  /** Returns the workflow of a report. */
  public static Workflow<CaseStage, OnDay<AdverseImpactReport>> workflow() {
    return Workflow.<CaseStage, OnDay<AdverseImpactReport>>of(
            CaseStage.class, CaseStage::successors)
        .withInitialStates(CaseStage.initial())
        .withCondition(ASSESSED, HANDLED)
        .withCondition(ASSESSED, FOUND)
        .withCondition(NOTIFIED, ANSWERED)
        .withCondition(LEARNED_FROM, INCIDENT)
        .withEffect(RESOLVED, AdverseImpactReportWorkflow::closed)
        .withEffect(ASSESSED, AdverseImpactReportWorkflow::open);
  }

  private static AdverseImpactReport closed(
      OnDay<AdverseImpactReport> facts, TransitionRecord<CaseStage> step) {
    AdverseImpactReport report = facts.record();
    return report.toBuilder().closedOn(report.closedOn().orElseGet(facts::date)).build();
  }

  /** Reopens a report that is assessed again. */
  private static AdverseImpactReport open(
      OnDay<AdverseImpactReport> facts, TransitionRecord<CaseStage> step) {
    return facts.record().toBuilder().closedOn(Optional.empty()).build();
  }

  /**
   * Returns an empty history for a report.
   *
   * @param report the report
   */
  public static History<CaseStage> history(AdverseImpactReport report) {
    return History.of(CaseStage.class, NAME, Subject.of(report));
  }
}
