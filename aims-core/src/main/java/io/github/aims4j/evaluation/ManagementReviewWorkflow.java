package io.github.aims4j.evaluation;

import static io.github.aims4j.evaluation.EvaluationStage.CLOSED;
import static io.github.aims4j.evaluation.EvaluationStage.IN_PROGRESS;
import static io.github.aims4j.evaluation.EvaluationStage.PLANNED;
import static io.github.aims4j.evaluation.EvaluationStage.REPORTED;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.Workflow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A management review, from its plan to its close.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.3 (public sources agree, not checked against the licensed
 * standard), for what it looks at and what it results in; this library's policy for the states and
 * every advice. Stateless.
 */
public final class ManagementReviewWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "management-review";

  private static final Condition<OnDay<ManagementReview>> CHAIRED =
      Condition.<OnDay<ManagementReview>>advisory(
              "chaired",
              facts -> facts.record().chairedBy().isPresent(),
              facts -> "Nobody is named who chairs; top management reviews.",
              "Name who chairs the review.")
          .withRequirement(Clause.CLAUSE_9_3_1)
          .withPath("/chairedBy");

  private static final Condition<OnDay<ManagementReview>> HELD =
      Condition.<OnDay<ManagementReview>>binding(
              "held",
              facts -> facts.hasHappened(facts.record().date()),
              facts ->
                  "The review was not held by %s: its date is %s."
                      .formatted(
                          facts.asOf(),
                          facts.record().date().map(Object::toString).orElse("not stated")),
              "Hold the review and state its date.")
          .withRequirement(Clause.CLAUSE_9_3_1)
          .withPath("/date");

  private static final Condition<OnDay<ManagementReview>> INPUTS =
      Condition.<OnDay<ManagementReview>>binding(
              "inputs-considered",
              facts -> missingInputs(facts.record()).isEmpty(),
              facts ->
                  "The review did not look at %s; it looks at each of them."
                      .formatted(named(missingInputs(facts.record()))),
              "Look at them, or state that there was nothing new.")
          .withRequirement(Clause.CLAUSE_9_3_2)
          .withPath("/inputs");

  private static final Condition<OnDay<ManagementReview>> CONCLUSIONS =
      Condition.<OnDay<ManagementReview>>binding(
              "conclusions-stated",
              facts ->
                  facts.record().suitability().isPresent()
                      && facts.record().adequacy().isPresent()
                      && facts.record().effectiveness().isPresent(),
              facts ->
                  "The review does not conclude on suitability, adequacy and effectiveness; it concludes on all three.",
              "State what the review concludes.")
          .withRequirement(Clause.CLAUSE_9_3_1)
          .withPath("/suitability");

  private static final Condition<OnDay<ManagementReview>> DECISIONS =
      Condition.<OnDay<ManagementReview>>binding(
              "decisions-recorded",
              facts -> missingDecisions(facts.record()).isEmpty(),
              facts ->
                  "The review did not decide on %s; it decides, or states that there is nothing to decide."
                      .formatted(named(missingDecisions(facts.record()))),
              "Record the decisions.")
          .withRequirement(Clause.CLAUSE_9_3_3)
          .withPath("/decisions");

  private static final Condition<OnDay<ManagementReview>> OWNED =
      Condition.<OnDay<ManagementReview>>advisory(
              "decisions-assigned",
              facts -> unassigned(facts.record()) == 0,
              facts ->
                  "%d of %d decisions are open and have no owner; somebody carries each of them out."
                      .formatted(unassigned(facts.record()), facts.record().decisions().size()),
              "Name who carries them out, or that they are done.")
          .withPath("/decisions");

  private ManagementReviewWorkflow() {}

  private static List<ReviewInput.Type> missingInputs(ManagementReview review) {
    return Arrays.stream(ReviewInput.Type.values())
        .filter(type -> type != ReviewInput.Type.OTHER)
        .filter(type -> review.inputs().stream().noneMatch(input -> input.type() == type))
        .toList();
  }

  private static List<ReviewDecision.Type> missingDecisions(ManagementReview review) {
    return Stream.of(ReviewDecision.Type.IMPROVEMENT, ReviewDecision.Type.CHANGE)
        .filter(type -> review.decisions().stream().noneMatch(each -> each.type() == type))
        .toList();
  }

  private static String named(List<? extends Enum<?>> types) {
    return types.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static long unassigned(ManagementReview review) {
    return review.decisions().stream()
        .filter(decision -> decision.owner().isEmpty() && decision.completedOn().isEmpty())
        .count();
  }

  /** Returns the workflow of a management review. */
  public static Workflow<EvaluationStage, OnDay<ManagementReview>> workflow() {
    return Workflow.<EvaluationStage, OnDay<ManagementReview>>of(
            EvaluationStage.class, EvaluationStage::successors)
        .withInitialStates(EvaluationStage.initial())
        .withEdge(edge(PLANNED, IN_PROGRESS, "9.3.1 has it performed as planned"))
        .withEdge(edge(IN_PROGRESS, REPORTED, "9.3.3 has its results recorded"))
        .withCondition(IN_PROGRESS, CHAIRED)
        .withCondition(REPORTED, HELD)
        .withCondition(REPORTED, INPUTS)
        .withCondition(REPORTED, CONCLUSIONS)
        .withCondition(REPORTED, DECISIONS)
        .withCondition(CLOSED, OWNED);
  }

  private static Edge<EvaluationStage> edge(EvaluationStage from, EvaluationStage to, String note) {
    return new Edge<>(from, to, Confidence.CORROBORATED, note);
  }

  /**
   * Returns the history of a review that has not taken a step yet.
   *
   * @param review the review
   */
  public static History<EvaluationStage> history(ManagementReview review) {
    return History.of(EvaluationStage.class, NAME, Subject.of(review));
  }
}
