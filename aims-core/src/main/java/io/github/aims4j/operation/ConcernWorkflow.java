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
 * A concern from inside the organization, from when it comes in until it was learned from. Notified
 * is, here, the person who raised it.
 *
 * <p>Source: ISO/IEC 42001:2023, A.3.3 (public sources agree, not checked against the licensed
 * standard), for channel and protection; this library's policy for all else. Stateless.
 */
public final class ConcernWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "concern";

  private static final Condition<OnDay<Concern>> HANDLED =
      Condition.<OnDay<Concern>>advisory(
              "handled-by-somebody",
              facts -> facts.record().handledBy().isPresent(),
              facts -> "Nobody is named who looks after the concern; somebody should be.",
              "Name who looks after it.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/handledBy");

  private static final Condition<OnDay<Concern>> PROTECTED =
      Condition.<OnDay<Concern>>advisory(
              "person-protected",
              facts -> facts.record().protection().isPresent(),
              facts ->
                  "Nothing says how the person is protected against reprisal; something should.",
              "State how the person is protected.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/protection");

  private static final Condition<OnDay<Concern>> ANSWERED =
      Condition.<OnDay<Concern>>binding(
              "person-answered",
              facts -> facts.record().response().isPresent(),
              facts -> "Nothing says what the person was told; once notified, something does.",
              "Answer the person, or go on where nobody can be reached.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/response");

  private static final Condition<OnDay<Concern>> OUTCOME =
      Condition.<OnDay<Concern>>binding(
              "outcome-on-record",
              facts -> facts.record().outcome().isPresent(),
              facts ->
                  "Nothing says what came of the concern; of a case that was learned from it does.",
              "State what came of it.")
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

  /** A concern that is assessed again is open again. */
  private static Concern open(OnDay<Concern> facts, TransitionRecord<CaseStage> step) {
    return facts.record().toBuilder().closedOn(Optional.empty()).build();
  }

  /**
   * Returns the history of a concern that has not taken a step yet.
   *
   * @param concern the concern
   */
  public static History<CaseStage> history(Concern concern) {
    return History.of(CaseStage.class, NAME, Subject.of(concern));
  }
}
