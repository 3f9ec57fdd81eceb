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

  private static final Condition<ManagementReview> CHAIRED =
      Condition.<ManagementReview>advisory(
              "chaired",
              review -> review.chairedBy().isPresent(),
              review -> "Nobody is named who chairs; top management reviews.",
              "Name who chairs the review.")
          .withRequirement(Clause.CLAUSE_9_3_1)
          .withPath("/chairedBy");

  private static final Condition<ManagementReview> HELD =
      Condition.<ManagementReview>binding(
              "held",
              review -> review.date().isPresent(),
              review -> "The review has no date; one that is reported was held.",
              "State when the review was held.")
          .withRequirement(Clause.CLAUSE_9_3_1)
          .withPath("/date");

  private static final Condition<ManagementReview> INPUTS =
      Condition.<ManagementReview>binding(
              "inputs-considered",
              review -> missingInputs(review).isEmpty(),
              review ->
                  "The review did not look at %s; it looks at each of them."
                      .formatted(named(missingInputs(review))),
              "Look at them, or state that there was nothing new.")
          .withRequirement(Clause.CLAUSE_9_3_2)
          .withPath("/inputs");

  private static final Condition<ManagementReview> CONCLUSIONS =
      Condition.<ManagementReview>binding(
              "conclusions-stated",
              review ->
                  review.suitability().isPresent()
                      && review.adequacy().isPresent()
                      && review.effectiveness().isPresent(),
              review ->
                  "The review does not conclude on suitability, adequacy and effectiveness; it concludes on all three.",
              "State what the review concludes.")
          .withRequirement(Clause.CLAUSE_9_3_1)
          .withPath("/suitability");

  private static final Condition<ManagementReview> DECISIONS =
      Condition.<ManagementReview>binding(
              "decisions-recorded",
              review -> missingDecisions(review).isEmpty(),
              review ->
                  "The review did not decide on %s; it decides, or states that there is nothing to decide."
                      .formatted(named(missingDecisions(review))),
              "Record the decisions.")
          .withRequirement(Clause.CLAUSE_9_3_3)
          .withPath("/decisions");

  private static final Condition<ManagementReview> OWNED =
      Condition.<ManagementReview>advisory(
              "decisions-assigned",
              review -> unassigned(review) == 0,
              review ->
                  "%d of %d decisions are open and have no owner; somebody carries each of them out."
                      .formatted(unassigned(review), review.decisions().size()),
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
  public static Workflow<EvaluationStage, ManagementReview> workflow() {
    return Workflow.<EvaluationStage, ManagementReview>of(
            EvaluationStage.class, EvaluationStage::successors)
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
