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
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A nonconformity and the corrective action against its causes, from when it is raised until it is
 * closed, or reopened.
 *
 * <p>A correction removes the nonconformity; corrective action removes its causes. Where no action
 * is needed, the nonconformity is closed with the reason. Every action is reviewed for its effect
 * before the nonconformity is closed; that the effect was reached, and that somebody else than the
 * owner of the action looked, is advice.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.2 (public sources agree, not checked against the licensed
 * standard); this library's policy for the states and every advice. Stateless.
 */
public final class NonconformityWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "nonconformity";

  private static final Condition<NonconformityFacts> DESCRIBED =
      advice(
          "requirement-and-evidence-named",
          "/requirement",
          facts ->
              (facts.nonconformity().requirement().isPresent()
                      || facts.nonconformity().ownRequirement().isPresent())
                  && !facts.nonconformity().objectiveEvidence().isEmpty(),
          facts -> "The requirement or the evidence is missing; a nonconformity has both.",
          "Name the requirement that is not met, and what was seen.");

  private static final Condition<NonconformityFacts> CORRECTION =
      binding(
          "correction-made",
          "/correctedOn",
          NonconformityFacts::isCorrected,
          facts ->
              "The nonconformity was not corrected by %s: the day of the correction is %s."
                  .formatted(
                      facts.asOf(),
                      facts
                          .nonconformity()
                          .correctedOn()
                          .map(Object::toString)
                          .orElse("not stated")),
          "Correct it, or go on to its causes where nothing can be corrected.");

  private static final Condition<NonconformityFacts> CONSEQUENCES =
      advice(
          "consequences-dealt-with",
          "/consequences",
          facts -> facts.nonconformity().consequences().isPresent(),
          facts -> "Nothing says what was done about its consequences; they are dealt with.",
          "State what was done about them, or that there are none.");

  private static final Condition<NonconformityFacts> CAUSES =
      binding(
          "causes-determined",
          "/causes",
          facts -> !facts.nonconformity().causes().isEmpty(),
          facts -> "No cause is stated; once evaluated there is at least one.",
          "Determine what brought it about.");

  private static final Condition<NonconformityFacts> NEED =
      binding(
          "need-for-action-evaluated",
          "/actionNeeded",
          facts -> facts.nonconformity().actionNeeded().isPresent(),
          facts -> "It is not stated whether corrective action is needed; once evaluated it is.",
          "Evaluate whether action against the causes is needed.");

  private static final Condition<NonconformityFacts> SIMILAR =
      advice(
          "similar-cases-looked-for",
          "/similarCases",
          facts -> facts.nonconformity().similarCases().isPresent(),
          facts -> "Nothing says whether like cases exist or could occur; they are looked for.",
          "Look for like cases, and state what was found.");

  private static final Condition<NonconformityFacts> ACTIONS =
      binding(
          "actions-on-record",
          "",
          facts -> !facts.actions().isEmpty(),
          facts -> "No corrective action names the nonconformity; a planned one does.",
          "Plan a corrective action, or close the nonconformity with the reason for none.");

  private static final Condition<NonconformityFacts> COMPLETED =
      binding(
          "actions-completed",
          "",
          facts -> facts.openActions().isEmpty(),
          facts ->
              "On %s these actions are open: %s; of implemented ones none is."
                  .formatted(facts.asOf(), named(facts.openActions())),
          "Complete the actions.");

  private static final Condition<NonconformityFacts> REVIEWED =
      binding(
          "effectiveness-of-each-action-reviewed",
          "",
          facts -> facts.actionsNotReviewed().isEmpty(),
          facts ->
              "Nobody has looked at whether these actions worked: %s; every action is reviewed."
                  .formatted(named(facts.actionsNotReviewed())),
          "Review the effectiveness of each action.");

  private static final Condition<NonconformityFacts> OTHER_EYES =
      advice(
          "reviewed-by-somebody-else",
          "",
          facts -> facts.actionsReviewedByTheirOwner().isEmpty(),
          facts ->
              "Only the owner looked at whether these actions worked: %s; somebody else should."
                  .formatted(named(facts.actionsReviewedByTheirOwner())),
          "Let somebody else look at it.");

  private static final Condition<NonconformityFacts> GROUNDS =
      binding(
          "closed-on-grounds",
          "/noActionBecause",
          facts -> facts.isWithoutNeedForAction() || !facts.actions().isEmpty(),
          facts ->
              "There is neither a corrective action nor a reason why none is needed; a closed nonconformity has one of them.",
          "Take corrective action, or state that none is needed and why.");

  private static final Condition<NonconformityFacts> EFFECTIVE =
      advice(
          "actions-effective",
          "",
          facts -> facts.actionsNotEffective().isEmpty(),
          facts ->
              "The last look found these actions not effective: %s; the nonconformity should be reopened."
                  .formatted(named(facts.actionsNotEffective())),
          "Reopen the nonconformity and plan anew.");

  private static final Condition<NonconformityFacts> CALLED_FOR =
      advice(
          "called-for",
          "",
          facts -> !facts.actionsNotEffective().isEmpty(),
          facts -> "No action was found not effective; that calls for reopening.",
          "Record the look at the action, or give the reason.");

  private NonconformityWorkflow() {}

  private static Condition<NonconformityFacts> binding(
      String name,
      String path,
      Predicate<NonconformityFacts> met,
      Function<NonconformityFacts, String> message,
      String remedy) {
    return Condition.binding(name, met, message, remedy)
        .withRequirement(Clause.CLAUSE_10_2)
        .withPath(path);
  }

  private static Condition<NonconformityFacts> advice(
      String name,
      String path,
      Predicate<NonconformityFacts> met,
      Function<NonconformityFacts, String> message,
      String remedy) {
    return Condition.advisory(name, met, message, remedy)
        .withRequirement(Clause.CLAUSE_10_2)
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
        .withCondition(CAUSE_EVALUATED, CAUSES)
        .withCondition(CAUSE_EVALUATED, NEED)
        .withCondition(CAUSE_EVALUATED, SIMILAR)
        .withCondition(ACTION_PLANNED, ACTIONS)
        .withCondition(IMPLEMENTED, ACTIONS)
        .withCondition(IMPLEMENTED, COMPLETED)
        .withCondition(EFFECTIVENESS_REVIEWED, ACTIONS)
        .withCondition(EFFECTIVENESS_REVIEWED, REVIEWED)
        .withCondition(EFFECTIVENESS_REVIEWED, OTHER_EYES)
        .withCondition(CLOSED, NEED)
        .withCondition(CLOSED, GROUNDS)
        .withCondition(CLOSED, COMPLETED)
        .withCondition(CLOSED, REVIEWED)
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
        .withEdge(edge(RAISED, CORRECTED, "10.2 has it corrected, as applicable"))
        .withEdge(edge(RAISED, CAUSE_EVALUATED, "where nothing can be corrected"))
        .withEdge(edge(CORRECTED, CAUSE_EVALUATED, "10.2 has its causes determined"))
        .withEdge(edge(CAUSE_EVALUATED, ACTION_PLANNED, "10.2, where action is needed"))
        .withEdge(edge(CAUSE_EVALUATED, CLOSED, "no action is needed"))
        .withEdge(edge(ACTION_PLANNED, IMPLEMENTED, "10.2 has the action implemented"))
        .withEdge(edge(IMPLEMENTED, EFFECTIVENESS_REVIEWED, "10.2 has its effect reviewed"))
        .withEdge(edge(EFFECTIVENESS_REVIEWED, CLOSED, "the action worked"))
        .withEdge(
            new Edge<>(
                EFFECTIVENESS_REVIEWED, REOPENED, Confidence.LIKELY, "the action did not work"));
  }

  private static Edge<NonconformityStage> edge(
      NonconformityStage from, NonconformityStage to, String note) {
    return new Edge<>(from, to, Confidence.CORROBORATED, note);
  }

  /**
   * Returns the history of a nonconformity that has not taken a step yet.
   *
   * @param nonconformity the nonconformity
   */
  public static History<NonconformityStage> history(Nonconformity nonconformity) {
    return History.of(NonconformityStage.class, NAME, Subject.of(nonconformity));
  }
}
