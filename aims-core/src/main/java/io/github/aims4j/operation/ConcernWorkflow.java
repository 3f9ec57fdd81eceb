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
 * The workflow of a concern from within the organization, from receipt to lessons learned. The
 * party to notify is the person who raised it.
 *
 * <p>Source: ISO/IEC 42001:2023, A.3.3 (public sources agree, not checked against the licensed
 * standard), for channel and protection; all else is this library's policy. Stateless.
 */
public final class ConcernWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "concern";

  private static final Condition<OnDay<Concern>> HANDLED =
      Condition.<OnDay<Concern>>advisory(
              "handled-by-somebody",
              facts -> facts.record().handledBy().isPresent(),
              facts -> "The concern has no handler; one should be assigned.",
              "Assign a handler.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/handledBy");

  private static final Condition<OnDay<Concern>> PROTECTED =
      Condition.<OnDay<Concern>>advisory(
              "person-protected",
              facts -> facts.record().protection().isPresent(),
              facts -> "The protection of the person from reprisal is not stated; it should be.",
              "State how the person is protected.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/protection");

  private static final Condition<OnDay<Concern>> ANSWERED =
      Condition.<OnDay<Concern>>binding(
              "person-answered",
              facts -> facts.record().response().isPresent(),
              facts -> "The response to the person is not stated; it is required.",
              "Answer the person, or skip this step if the person cannot be reached.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/response");

  private static final Condition<OnDay<Concern>> OUTCOME =
      Condition.<OnDay<Concern>>binding(
              "outcome-on-record",
              facts -> facts.record().outcome().isPresent(),
              facts -> "The outcome of the concern is not stated; it is required.",
              "State the outcome.")
          .withPath("/outcome");

  private ConcernWorkflow() {}

  /** Returns the workflow of a concern. */
  public static Workflow<CaseStage, OnDay<Concern>> workflow() {
    return Workflow.<CaseStage, OnDay<Concern>>of(CaseStage.class, CaseStage::successors)
        .withInitialStates(CaseStage.initial())
        .withCondition(ASSESSED, HANDLED)
        .withCondition(ASSESSED, PROTECTED)
        .withCondition(NOTIFIED, ANSWERED)
        .withCondition(LEARNED_FROM, OUTCOME)
        .withEffect(NOTIFIED, ConcernWorkflow::answered)
        .withEffect(RESOLVED, ConcernWorkflow::closed)
        .withEffect(ASSESSED, ConcernWorkflow::open);
  }

  private static Concern answered(OnDay<Concern> facts, TransitionRecord<CaseStage> step) {
    Concern concern = facts.record();
    return concern.toBuilder().answeredOn(concern.answeredOn().orElseGet(facts::date)).build();
  }

  private static Concern closed(OnDay<Concern> facts, TransitionRecord<CaseStage> step) {
    Concern concern = facts.record();
    return concern.toBuilder().closedOn(concern.closedOn().orElseGet(facts::date)).build();
  }

  /** Reopens a concern that is assessed again. */
  private static Concern open(OnDay<Concern> facts, TransitionRecord<CaseStage> step) {
    return facts.record().toBuilder().closedOn(Optional.empty()).build();
  }

  /**
   * Returns an empty history for a concern.
   *
   * @param concern the concern
   */
  public static History<CaseStage> history(Concern concern) {
    return History.of(CaseStage.class, NAME, Subject.of(concern));
  }
}
