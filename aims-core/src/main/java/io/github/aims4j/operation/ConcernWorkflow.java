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
 * A concern from inside the organization, from when it comes in until it was learned from. Notified
 * is, here, the person who raised it.
 *
 * <p>Source: ISO/IEC 42001:2023, A.3.3 (public sources agree, not checked against the licensed
 * standard), for channel and protection; this library's policy for all else. Stateless.
 */
public final class ConcernWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "concern";

  private static final Condition<Concern> HANDLED =
      Condition.<Concern>advisory(
              "handled-by-somebody",
              concern -> concern.handledBy().isPresent(),
              concern -> "Nobody is named who looks after the concern; somebody should be.",
              "Name who looks after it.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/handledBy");

  private static final Condition<Concern> PROTECTED =
      Condition.<Concern>advisory(
              "person-protected",
              concern -> concern.protection().isPresent(),
              concern ->
                  "Nothing says how the person is protected against reprisal; something should.",
              "State how the person is protected.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/protection");

  private static final Condition<Concern> ANSWERED =
      Condition.<Concern>binding(
              "person-answered",
              concern -> concern.response().isPresent(),
              concern -> "Nothing says what the person was told; once notified, something does.",
              "Answer the person, or go on where nobody can be reached.")
          .withRequirement(AnnexControl.A_3_3)
          .withPath("/response");

  private static final Condition<Concern> OVER =
      Condition.<Concern>binding(
              "closed-on-record",
              concern -> concern.closedOn().isPresent(),
              concern -> "It is not stated when the concern was closed; of a resolved one it is.",
              "State when it was closed.")
          .withPath("/closedOn");

  private static final Condition<Concern> OUTCOME =
      Condition.<Concern>binding(
              "outcome-on-record",
              concern -> concern.outcome().isPresent(),
              concern ->
                  "Nothing says what came of the concern; of a case that was learned from it does.",
              "State what came of it.")
          .withPath("/outcome");

  private ConcernWorkflow() {}

  /** Returns the workflow of a concern. */
  public static Workflow<CaseStage, Concern> workflow() {
    return Workflow.<CaseStage, Concern>of(CaseStage.class, CaseStage::successors)
        .withCondition(ASSESSED, HANDLED)
        .withCondition(ASSESSED, PROTECTED)
        .withCondition(NOTIFIED, ANSWERED)
        .withCondition(RESOLVED, OVER)
        .withCondition(LEARNED_FROM, OUTCOME);
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
