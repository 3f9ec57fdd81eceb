// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.planning.ImpactAssessmentStage.APPROVED;
import static io.github.aims4j.planning.ImpactAssessmentStage.DUE_AGAIN;
import static io.github.aims4j.planning.ImpactAssessmentStage.PERFORMED;
import static io.github.aims4j.planning.ImpactAssessmentStage.PLANNED;
import static io.github.aims4j.planning.ImpactAssessmentStage.REVIEWED;

import io.github.aims4j.base.Approval;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Grounds;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Workflow;

/**
 * The workflow of an AI system impact assessment, from planning until the next one is due. The next
 * assessment is a separate record.
 *
 * <p>The standard requires assessments at planned intervals and on significant changes, and
 * documented results. Review and approval are this library's policy and therefore advisory; an
 * assessment can be approved without a review.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.4, 8.4 and A.5 (public sources agree, not checked against the
 * licensed standard); the states are this library's policy. Stateless.
 */
public final class ImpactAssessmentWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "impact-assessment";

  private static final Condition<ImpactAssessmentFacts> SYSTEMS =
      Condition.<ImpactAssessmentFacts>advisory(
              "systems-named",
              facts -> !facts.assessment().aiSystems().isEmpty(),
              facts -> "No AI system is stated; at least one should be.",
              "State the AI systems that are assessed.")
          .withRequirement(Clause.CLAUSE_6_1_4)
          .withPath("/aiSystems");

  private static final Condition<ImpactAssessmentFacts> COMPLETED =
      Condition.<ImpactAssessmentFacts>binding(
              "completed",
              ImpactAssessmentFacts::isPerformed,
              facts ->
                  facts
                      .assessment()
                      .date()
                      .map(
                          date ->
                              ("The assessment is dated %s, after the date of the step, %s; it must"
                                      + " be completed by then.")
                                  .formatted(date, facts.asOf()))
                      .orElse("The assessment has no date; a completed assessment must state it."),
              "Complete the assessment and state its date.")
          .withGrounds(Grounds.obligation("8.4-02"))
          .withPath("/date");

  private static final Condition<ImpactAssessmentFacts> RESULTS =
      Condition.<ImpactAssessmentFacts>binding(
              "results-documented",
              facts ->
                  !facts.assessment().impacts().isEmpty()
                      || facts.assessment().document().isPresent(),
              facts ->
                  "Neither impacts nor a document are recorded; one of them must contain the"
                      + " results.",
              "Record the impacts, or refer to the document that contains them.")
          .withGrounds(Grounds.obligation("8.4-02"))
          .withPath("/impacts");

  private static final Condition<ImpactAssessmentFacts> USE =
      Condition.<ImpactAssessmentFacts>advisory(
              "use-and-misuse-considered",
              facts ->
                  facts.assessment().intendedUse().isPresent()
                      && (!facts.assessment().foreseeableMisuse().isEmpty()
                          || facts.assessment().noMisuseBecause().isPresent()),
              facts ->
                  "The intended use, or the foreseeable misuse, is not stated; both should be.",
              "State the intended use, and the foreseeable misuse or why there is none.")
          .withGrounds(Grounds.obligation("6.1.4-03"))
          .withPath("/intendedUse");

  private static final Condition<ImpactAssessmentFacts> AFFECTED =
      Condition.<ImpactAssessmentFacts>advisory(
              "people-and-societies-considered",
              facts -> facts.assessment().document().isPresent() || isForAll(facts.assessment()),
              facts ->
                  "Impacts on individuals or groups, or on societies, are not stated; both should"
                      + " be.",
              "State the impacts on each of them, or that there are none.")
          .withGrounds(Grounds.obligation("6.1.4-02"))
          .withPath("/impacts");

  private static final Condition<ImpactAssessmentFacts> REVIEW =
      Condition.<ImpactAssessmentFacts>advisory(
              "review-on-record",
              facts -> !facts.assessment().reviews().isEmpty(),
              facts -> "No review of the results is recorded; one should be.",
              "Record the review and who reviewed the results.")
          .withPath("/reviews");

  private static final Condition<ImpactAssessmentFacts> REVIEW_PASSED =
      Condition.<ImpactAssessmentFacts>advisory(
              "last-review-passed",
              facts -> facts.failedReview().isEmpty(),
              facts ->
                  "The results did not pass the review of %s; they should before approval."
                      .formatted(facts.failedReview().orElseThrow().date()),
              "Correct the assessment and have it reviewed again.")
          .withPath("/reviews");

  private static final Condition<ImpactAssessmentFacts> DECISION =
      Condition.<ImpactAssessmentFacts>advisory(
              "decision-on-record",
              facts -> facts.assessment().decision().isPresent(),
              facts -> "It is not stated whether the impacts are acceptable; it should be.",
              "State the decision that follows from the conclusion.")
          .withPath("/decision");

  private static final Condition<ImpactAssessmentFacts> APPROVAL =
      Condition.<ImpactAssessmentFacts>advisory(
              "approval-on-record",
              facts -> facts.assessment().approval().isPresent(),
              facts -> "The results are not approved; they should be.",
              "Have the results approved by someone with the authority.")
          .withPath("/approval");

  private static final Condition<ImpactAssessmentFacts> FOUR_EYES =
      Condition.<ImpactAssessmentFacts>advisory(
              "approver-did-not-assess",
              facts ->
                  facts
                      .assessment()
                      .approval()
                      .map(Approval::approvedBy)
                      .filter(facts.assessment().assessors()::contains)
                      .isEmpty(),
              facts ->
                  "%s approved the results and was an assessor; someone else should approve them."
                      .formatted(facts.assessment().approval().orElseThrow().approvedBy()),
              "Have the results approved by someone who was not an assessor.")
          .withPath("/approval/approvedBy");

  private static final Condition<ImpactAssessmentFacts> CALLED_FOR =
      Condition.<ImpactAssessmentFacts>advisory(
              "called-for",
              ImpactAssessmentFacts::isDueAgain,
              facts ->
                  ("On %s, neither is the next assessment due nor does a significant change affect"
                          + " the systems; one of them should trigger it.")
                      .formatted(facts.asOf()),
              "Record the change or the due date, or state the reason.")
          .withRequirement(Clause.CLAUSE_8_4)
          .withPath("/nextDue");

  private ImpactAssessmentWorkflow() {}

  private static boolean isForAll(ImpactAssessment assessment) {
    return assessment.impacts().stream()
            .anyMatch(impact -> impact.affected() == Impact.Affected.SOCIETIES)
        && assessment.impacts().stream()
            .anyMatch(impact -> impact.affected() != Impact.Affected.SOCIETIES);
  }

  /** Returns the workflow of an assessment. */
  public static Workflow<ImpactAssessmentStage, ImpactAssessmentFacts> workflow() {
    return Workflow.<ImpactAssessmentStage, ImpactAssessmentFacts>of(
            ImpactAssessmentStage.class, ImpactAssessmentStage::successors)
        .withInitialStates(ImpactAssessmentStage.initial())
        .withEdge(edge(PLANNED, PERFORMED, "8.4 requires the assessment"))
        .withEdge(edge(PERFORMED, DUE_AGAIN, "8.4, at planned intervals and on changes"))
        .withEdge(edge(REVIEWED, DUE_AGAIN, "8.4, at planned intervals and on changes"))
        .withEdge(edge(APPROVED, DUE_AGAIN, "8.4, at planned intervals and on changes"))
        .withCondition(PLANNED, SYSTEMS)
        .withCondition(PERFORMED, SYSTEMS)
        .withCondition(PERFORMED, COMPLETED)
        .withCondition(PERFORMED, RESULTS)
        .withCondition(PERFORMED, USE)
        .withCondition(PERFORMED, AFFECTED)
        .withCondition(REVIEWED, COMPLETED)
        .withCondition(REVIEWED, REVIEW)
        .withCondition(APPROVED, COMPLETED)
        .withCondition(APPROVED, REVIEW_PASSED)
        .withCondition(APPROVED, DECISION)
        .withCondition(APPROVED, APPROVAL)
        .withCondition(APPROVED, FOUR_EYES)
        .withCondition(DUE_AGAIN, CALLED_FOR);
  }

  private static Edge<ImpactAssessmentStage> edge(
      ImpactAssessmentStage from, ImpactAssessmentStage to, String note) {
    return new Edge<>(from, to, Confidence.CORROBORATED, note);
  }

  /**
   * Returns an empty history for an assessment.
   *
   * @param assessment the assessment
   */
  public static History<ImpactAssessmentStage> history(ImpactAssessment assessment) {
    return History.of(ImpactAssessmentStage.class, NAME, Subject.of(assessment));
  }
}
