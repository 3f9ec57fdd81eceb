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
 * A report of harm from outside, from when it comes in until it was learned from. Notified is,
 * here, who reported. What was learned stands in the incident that the report led to.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.3 (public sources agree, not checked against the licensed
 * standard), for the channel; this library's policy for all else. Stateless.
 */
public final class AdverseImpactReportWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "adverse-impact-report";

  private static final Condition<OnDay<AdverseImpactReport>> HANDLED =
      Condition.<OnDay<AdverseImpactReport>>advisory(
              "handled-by-somebody",
              facts -> facts.record().handledBy().isPresent(),
              facts -> "Nobody is named who looks after the report; somebody should be.",
              "Name who looks after it.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/handledBy");

  private static final Condition<OnDay<AdverseImpactReport>> FOUND =
      Condition.<OnDay<AdverseImpactReport>>binding(
              "assessment-on-record",
              facts -> facts.record().assessment().isPresent(),
              facts -> "Nothing says what was found; of an assessed report something does.",
              "Assess the report and state what was found.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/assessment");

  private static final Condition<OnDay<AdverseImpactReport>> ANSWERED =
      Condition.<OnDay<AdverseImpactReport>>binding(
              "reporter-answered",
              facts -> facts.hasHappened(facts.record().answeredOn()),
              facts ->
                  "The reporter was not answered by %s: the day of the answer is %s."
                      .formatted(
                          facts.asOf(),
                          facts.record().answeredOn().map(Object::toString).orElse("not stated")),
              "Answer the reporter, or go on where nobody can be reached.")
          .withRequirement(AnnexControl.A_8_3)
          .withPath("/answeredOn");

  private static final Condition<OnDay<AdverseImpactReport>> INCIDENT =
      Condition.<OnDay<AdverseImpactReport>>advisory(
              "incident-named",
              facts -> facts.record().incident().isPresent(),
              facts -> "No incident is named, and lessons stand in incidents; one should be.",
              "Name the incident, or give as the reason that there was none.")
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

  /** A report that is assessed again is open again. */
  private static AdverseImpactReport open(
      OnDay<AdverseImpactReport> facts, TransitionRecord<CaseStage> step) {
    return facts.record().toBuilder().closedOn(Optional.empty()).build();
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
