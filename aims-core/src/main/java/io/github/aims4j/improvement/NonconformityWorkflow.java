// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.improvement;

import static io.github.aims4j.improvement.NonconformityStage.ACTION_PLANNED;
import static io.github.aims4j.improvement.NonconformityStage.CAUSE_EVALUATED;
import static io.github.aims4j.improvement.NonconformityStage.CLOSED;
import static io.github.aims4j.improvement.NonconformityStage.CORRECTED;
import static io.github.aims4j.improvement.NonconformityStage.EFFECTIVENESS_REVIEWED;
import static io.github.aims4j.improvement.NonconformityStage.IMPLEMENTED;
import static io.github.aims4j.improvement.NonconformityStage.RAISED;
import static io.github.aims4j.improvement.NonconformityStage.REOPENED;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Grounds;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The workflow of a nonconformity and its corrective action, from raising to closing or reopening.
 *
 * <p>A correction eliminates the nonconformity; corrective action eliminates its causes. If no
 * action is needed, the nonconformity is closed with the reason. The effectiveness of every action
 * must be reviewed before closing; that the action was effective and that the reviewer is not its
 * owner are advisory conditions. Of an action that failed, only the one that replaces it counts.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.2 (public sources agree, not checked against the licensed
 * standard); the states are this library's policy; each condition states its basis. Stateless.
 */
public final class NonconformityWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "nonconformity";

  private static final Condition<NonconformityFacts> DESCRIBED =
      advice(
          "requirement-and-evidence-named",
          Grounds.obligation("10.2-07"),
          "/requirement",
          facts ->
              (facts.nonconformity().requirement().isPresent()
                      || facts.nonconformity().ownRequirement().isPresent())
                  && !facts.nonconformity().objectiveEvidence().isEmpty(),
          facts -> "The requirement or the evidence is missing; both should be stated.",
          "State the requirement that is not met and the objective evidence.");

  private static final Condition<NonconformityFacts> CORRECTION =
      binding(
          "correction-made",
          Grounds.obligation("10.2-01"),
          "/correctedOn",
          NonconformityFacts::isCorrected,
          facts ->
              "The nonconformity was not corrected by %s; the date of correction is %s."
                  .formatted(
                      facts.asOf(),
                      facts
                          .nonconformity()
                          .correctedOn()
                          .map(Object::toString)
                          .orElse("not stated")),
          "Correct the nonconformity, or proceed to its causes if no correction is possible.");

  private static final Condition<NonconformityFacts> CONSEQUENCES =
      advice(
          "consequences-dealt-with",
          Grounds.obligation("10.2-01"),
          "/consequences",
          facts -> facts.nonconformity().consequences().isPresent(),
          facts -> "The handling of the consequences is not stated; it should be.",
          "State how the consequences were dealt with, or that there are none.");

  private static final Condition<NonconformityFacts> CORRECTION_OR_REASON =
      advice(
          "correction-made-or-reason-stated",
          Grounds.obligation("10.2-01"),
          "/noCorrectionBecause",
          NonconformityFacts::isCorrectedOrExplained,
          facts ->
              "The nonconformity was not corrected, and no reason is stated; one of them should be.",
          "Correct the nonconformity, or state why no correction is possible or needed.");

  private static final Condition<NonconformityFacts> CAUSES =
      binding(
          "causes-determined",
          Grounds.obligation("10.2-02"),
          "/causes",
          facts -> !facts.nonconformity().causes().isEmpty(),
          facts -> "No cause is stated; at least one is required.",
          "Determine the causes.");

  private static final Condition<NonconformityFacts> NEED =
      binding(
          "need-for-action-evaluated",
          Grounds.obligation("10.2-02"),
          "/actionNeeded",
          facts -> facts.nonconformity().actionNeeded().isPresent(),
          facts -> "The need for corrective action is not stated; it must be evaluated.",
          "Evaluate whether action to eliminate the causes is needed.");

  private static final Condition<NonconformityFacts> SIMILAR =
      advice(
          "similar-cases-looked-for",
          Grounds.obligation("10.2-02"),
          "/similarCases",
          facts -> facts.nonconformity().similarCases().isPresent(),
          facts ->
              "It is not stated whether similar cases exist or could occur; this should be"
                  + " determined.",
          "Search for similar cases and state the result.");

  private static final Condition<NonconformityFacts> ACTIONS =
      binding(
          "actions-on-record",
          Grounds.obligation("10.2-03"),
          "",
          facts -> !facts.actions().isEmpty(),
          facts -> "No corrective action refers to the nonconformity; at least one is required.",
          "Plan a corrective action, or close the nonconformity and state why none is needed.");

  private static final Condition<NonconformityFacts> COMPLETED =
      binding(
          "actions-completed",
          Grounds.obligation("10.2-03"),
          "",
          facts -> facts.openActions().isEmpty(),
          facts ->
              "Actions open on %s: %s; all actions must be completed."
                  .formatted(facts.asOf(), named(facts.openActions())),
          "Complete the actions.");

  private static final Condition<NonconformityFacts> REVIEWED =
      binding(
          "effectiveness-of-each-action-reviewed",
          Grounds.obligation("10.2-04"),
          "",
          facts -> facts.actionsNotReviewed().isEmpty(),
          facts ->
              "Actions without an effectiveness review: %s; every action must be reviewed."
                  .formatted(named(facts.actionsNotReviewed())),
          "Review the effectiveness of each action.");

  private static final Condition<NonconformityFacts> AFTER_COMPLETION =
      binding(
          "reviewed-after-completion",
          Grounds.policy(),
          "",
          facts -> facts.actionsReviewedBeforeCompletion().isEmpty(),
          facts ->
              ("Actions last reviewed before they were completed: %s; effectiveness can only be"
                      + " reviewed afterwards.")
                  .formatted(named(facts.actionsReviewedBeforeCompletion())),
          "Review the effectiveness of the completed action.");

  private static final Condition<NonconformityFacts> OTHER_EYES =
      advice(
          "reviewed-by-somebody-else",
          Grounds.policy(),
          "",
          facts -> facts.actionsReviewedByTheirOwner().isEmpty(),
          facts ->
              ("Actions whose effectiveness only their owner reviewed: %s; the reviewer should be"
                      + " independent.")
                  .formatted(named(facts.actionsReviewedByTheirOwner())),
          "Have someone other than the owner review the effectiveness.");

  private static final Condition<NonconformityFacts> GROUNDS =
      binding(
          "closed-on-grounds",
          Grounds.obligation("10.2-02"),
          "/noActionBecause",
          facts -> facts.isWithoutNeedForAction() || !facts.actions().isEmpty(),
          facts ->
              "There is neither a corrective action nor a reason why none is needed; one of them is"
                  + " required.",
          "Take corrective action, or state why none is needed.");

  private static final Condition<NonconformityFacts> EFFECTIVE =
      advice(
          "actions-effective",
          Grounds.policy(),
          "",
          facts -> facts.actionsNotEffective().isEmpty(),
          facts ->
              ("Actions found not effective in the last review: %s; the nonconformity should be"
                      + " reopened.")
                  .formatted(named(facts.actionsNotEffective())),
          "Reopen the nonconformity and plan further action.");

  private static final Condition<NonconformityFacts> CALLED_FOR =
      advice(
          "called-for",
          Grounds.policy(),
          "",
          facts -> !facts.actionsNotEffective().isEmpty(),
          facts ->
              "No action was found to be ineffective; a nonconformity should be reopened only if"
                  + " one was.",
          "Record the effectiveness review of the action, or state the reason.");

  private NonconformityWorkflow() {}

  private static Condition<NonconformityFacts> binding(
      String name,
      Grounds grounds,
      String path,
      Predicate<NonconformityFacts> met,
      Function<NonconformityFacts, String> message,
      String remedy) {
    return Condition.binding(name, met, message, remedy)
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(grounds)
        .withPath(path);
  }

  private static Condition<NonconformityFacts> advice(
      String name,
      Grounds grounds,
      String path,
      Predicate<NonconformityFacts> met,
      Function<NonconformityFacts, String> message,
      String remedy) {
    return Condition.advisory(name, met, message, remedy)
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(grounds)
        .withPath(path);
  }

  private static String named(List<CorrectiveAction> actions) {
    return actions.stream().map(action -> action.id().value()).collect(Collectors.joining(", "));
  }

  /** Returns the workflow of a nonconformity. */
  public static Workflow<NonconformityStage, NonconformityFacts> workflow() {
    return edges()
        .withCondition(RAISED, DESCRIBED)
        .withCondition(CORRECTED, CORRECTION)
        .withCondition(CORRECTED, CONSEQUENCES)
        .withCondition(CAUSE_EVALUATED, CORRECTION_OR_REASON)
        .withCondition(CAUSE_EVALUATED, CAUSES)
        .withCondition(CAUSE_EVALUATED, NEED)
        .withCondition(CAUSE_EVALUATED, SIMILAR)
        .withCondition(ACTION_PLANNED, ACTIONS)
        .withCondition(IMPLEMENTED, ACTIONS)
        .withCondition(IMPLEMENTED, COMPLETED)
        .withCondition(EFFECTIVENESS_REVIEWED, ACTIONS)
        .withCondition(EFFECTIVENESS_REVIEWED, REVIEWED)
        .withCondition(EFFECTIVENESS_REVIEWED, AFTER_COMPLETION)
        .withCondition(EFFECTIVENESS_REVIEWED, OTHER_EYES)
        .withCondition(CLOSED, NEED)
        .withCondition(CLOSED, GROUNDS)
        .withCondition(CLOSED, COMPLETED)
        .withCondition(CLOSED, REVIEWED)
        .withCondition(CLOSED, AFTER_COMPLETION)
        .withCondition(CLOSED, EFFECTIVE)
        .withCondition(REOPENED, CALLED_FOR)
        .withEffect(CAUSE_EVALUATED, NonconformityWorkflow::evaluated)
        .withEffect(CLOSED, NonconformityWorkflow::closed)
        .withEffect(REOPENED, NonconformityWorkflow::open);
  }

  private static Nonconformity evaluated(
      NonconformityFacts facts, TransitionRecord<NonconformityStage> step) {
    Nonconformity nonconformity = facts.nonconformity();
    return nonconformity.toBuilder()
        .reviewedOn(nonconformity.reviewedOn().orElseGet(() -> PartialDate.of(facts.asOf())))
        .build();
  }

  private static Nonconformity closed(
      NonconformityFacts facts, TransitionRecord<NonconformityStage> step) {
    Nonconformity nonconformity = facts.nonconformity();
    return nonconformity.toBuilder()
        .closedOn(nonconformity.closedOn().orElseGet(() -> PartialDate.of(facts.asOf())))
        .build();
  }

  private static Nonconformity open(
      NonconformityFacts facts, TransitionRecord<NonconformityStage> step) {
    return facts.nonconformity().toBuilder().closedOn(Optional.empty()).build();
  }

  private static Workflow<NonconformityStage, NonconformityFacts> edges() {
    return Workflow.<NonconformityStage, NonconformityFacts>of(
            NonconformityStage.class, NonconformityStage::successors)
        .withInitialStates(NonconformityStage.initial())
        .withEdge(edge(RAISED, CORRECTED, "10.2 requires correction, as applicable"))
        .withEdge(edge(RAISED, CAUSE_EVALUATED, "if no correction is possible"))
        .withEdge(edge(CORRECTED, CAUSE_EVALUATED, "10.2 requires the causes to be determined"))
        .withEdge(edge(CAUSE_EVALUATED, ACTION_PLANNED, "10.2, if action is needed"))
        .withEdge(edge(CAUSE_EVALUATED, CLOSED, "no action is needed"))
        .withEdge(edge(ACTION_PLANNED, IMPLEMENTED, "10.2 requires implementation of the action"))
        .withEdge(
            edge(IMPLEMENTED, EFFECTIVENESS_REVIEWED, "10.2 requires a review of effectiveness"))
        .withEdge(edge(EFFECTIVENESS_REVIEWED, CLOSED, "the action was effective"))
        .withEdge(
            new Edge<>(
                EFFECTIVENESS_REVIEWED,
                REOPENED,
                Confidence.LIKELY,
                "the action was not effective"));
  }

  private static Edge<NonconformityStage> edge(
      NonconformityStage from, NonconformityStage to, String note) {
    return new Edge<>(from, to, Confidence.CORROBORATED, note);
  }

  /**
   * Returns an empty history for a nonconformity.
   *
   * @param nonconformity the nonconformity
   */
  public static History<NonconformityStage> history(Nonconformity nonconformity) {
    return History.of(NonconformityStage.class, NAME, Subject.of(nonconformity));
  }
}
