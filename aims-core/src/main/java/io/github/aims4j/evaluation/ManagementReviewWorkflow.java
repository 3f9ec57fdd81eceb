// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static io.github.aims4j.evaluation.EvaluationStage.CLOSED;
import static io.github.aims4j.evaluation.EvaluationStage.IN_PROGRESS;
import static io.github.aims4j.evaluation.EvaluationStage.PLANNED;
import static io.github.aims4j.evaluation.EvaluationStage.REPORTED;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Grounds;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.Workflow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The workflow of a management review, from planning to closing.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.3 (public sources agree, not checked against the licensed
 * standard), for inputs and results; the states are this library's policy; each condition states
 * its basis. Stateless.
 */
public final class ManagementReviewWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "management-review";

  private static final Condition<OnDay<ManagementReview>> CHAIRED =
      Condition.<OnDay<ManagementReview>>advisory(
              "chaired",
              facts -> facts.record().chairedBy().isPresent(),
              facts -> "The review has no chair; top management should chair it.",
              "State who chairs the review.")
          .withGrounds(Grounds.obligation("9.3.1-01"))
          .withPath("/chairedBy");

  private static final Condition<OnDay<ManagementReview>> HELD =
      Condition.<OnDay<ManagementReview>>binding(
              "held",
              facts -> facts.hasHappened(facts.record().date()),
              facts ->
                  "The review was not held by %s; its date is %s."
                      .formatted(
                          facts.asOf(),
                          facts.record().date().map(Object::toString).orElse("not stated")),
              "Hold the review and record its date.")
          .withGrounds(Grounds.obligation("9.3.1-01"))
          .withPath("/date");

  private static final Condition<OnDay<ManagementReview>> INPUTS =
      Condition.<OnDay<ManagementReview>>binding(
              "inputs-considered",
              facts -> missingInputs(facts.record()).isEmpty(),
              facts ->
                  "The review did not consider %s; all of these inputs are required."
                      .formatted(named(missingInputs(facts.record()))),
              "Consider these inputs, or state that nothing changed.")
          .withGrounds(
              Grounds.obligation("9.3.2-01", "9.3.2-02", "9.3.2-03", "9.3.2-04", "9.3.2-05"))
          .withPath("/inputs");

  private static final Condition<OnDay<ManagementReview>> CONCLUSIONS =
      Condition.<OnDay<ManagementReview>>binding(
              "conclusions-stated",
              facts ->
                  facts.record().suitability().isPresent()
                      && facts.record().adequacy().isPresent()
                      && facts.record().effectiveness().isPresent(),
              facts ->
                  "The review does not conclude on suitability, adequacy and effectiveness; all"
                      + " three conclusions are required.",
              "State the conclusions of the review.")
          .withGrounds(Grounds.obligation("9.3.1-01"))
          .withPath("/suitability");

  private static final Condition<OnDay<ManagementReview>> DECISIONS =
      Condition.<OnDay<ManagementReview>>binding(
              "decisions-recorded",
              facts -> missingDecisions(facts.record()).isEmpty(),
              facts ->
                  ("The review did not decide on %s; a decision, or a statement that none is"
                          + " needed,"
                          + " is required.")
                      .formatted(named(missingDecisions(facts.record()))),
              "Record the decisions.")
          .withGrounds(Grounds.obligation("9.3.3-01"))
          .withPath("/decisions");

  private static final Condition<OnDay<ManagementReview>> OWNED =
      Condition.<OnDay<ManagementReview>>advisory(
              "decisions-assigned",
              facts -> unassigned(facts.record()) == 0,
              facts ->
                  ("%s of %s decisions are open and have no owner; each open decision should have"
                          + " one.")
                      .formatted(unassigned(facts.record()), facts.record().decisions().size()),
              "Assign owners, or record that the decisions are implemented.")
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
        .withEdge(edge(PLANNED, IN_PROGRESS, "9.3.1 requires reviews at planned intervals"))
        .withEdge(edge(IN_PROGRESS, REPORTED, "9.3.3 requires recording of the results"))
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
   * Returns an empty history for a review.
   *
   * @param review the review
   */
  public static History<EvaluationStage> history(ManagementReview review) {
    return History.of(EvaluationStage.class, NAME, Subject.of(review));
  }
}
