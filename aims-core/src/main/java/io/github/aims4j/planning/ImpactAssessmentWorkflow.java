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
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.Workflow;

/**
 * One AI system impact assessment, from its plan to the day on which another one is due. The next
 * one is a record of its own.
 *
 * <p>That an assessment is performed, at planned intervals and on significant changes, and that its
 * results are documented is the standard's. Review and approval are this library's policy, so they
 * are advice, and the step from performed to approved needs no review.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.4, 8.4 and A.5 (public sources agree, not checked against the
 * licensed standard); this library's policy for the states. Stateless.
 */
public final class ImpactAssessmentWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "impact-assessment";

  private static final Condition<ImpactAssessmentFacts> SYSTEMS =
      Condition.<ImpactAssessmentFacts>advisory(
              "systems-named",
              facts -> !facts.assessment().aiSystems().isEmpty(),
              facts -> "No AI system is named; an assessment is of at least one.",
              "Name the AI systems that are assessed.")
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
                              "The assessment is dated %s; one that is performed on %s is not later."
                                  .formatted(date, facts.asOf()))
                      .orElse("The assessment has no date; one that is performed has."),
              "Complete the assessment and date it.")
          .withRequirement(Clause.CLAUSE_8_4)
          .withPath("/date");

  private static final Condition<ImpactAssessmentFacts> RESULTS =
      Condition.<ImpactAssessmentFacts>binding(
              "results-documented",
              facts ->
                  !facts.assessment().impacts().isEmpty()
                      || facts.assessment().document().isPresent(),
              facts ->
                  "Neither impacts nor a document are on record; one of them holds the results.",
              "Record the impacts, or the document that holds them.")
          .withRequirement(Clause.CLAUSE_8_4)
          .withPath("/impacts");

  private static final Condition<ImpactAssessmentFacts> USE =
      Condition.<ImpactAssessmentFacts>advisory(
              "use-and-misuse-considered",
              facts ->
                  facts.assessment().intendedUse().isPresent()
                      && (!facts.assessment().foreseeableMisuse().isEmpty()
                          || facts.assessment().noMisuseBecause().isPresent()),
              facts ->
                  "The intended use is not stated, or neither misuse nor why none is foreseen; an assessment has both.",
              "State the intended use, and the misuse that can be foreseen.")
          .withRequirement(Clause.CLAUSE_6_1_4)
          .withPath("/intendedUse");

  private static final Condition<ImpactAssessmentFacts> AFFECTED =
      Condition.<ImpactAssessmentFacts>advisory(
              "people-and-societies-considered",
              facts -> facts.assessment().document().isPresent() || isForAll(facts.assessment()),
              facts ->
                  "Impacts are not stated both for individuals or groups and for societies; an assessment looks at all of them.",
              "State what the system may mean for each of them, or that it means nothing.")
          .withRequirement(Clause.CLAUSE_6_1_4)
          .withPath("/impacts");

  private static final Condition<ImpactAssessmentFacts> APPROVAL =
      Condition.<ImpactAssessmentFacts>advisory(
              "approval-on-record",
              facts -> facts.assessment().approval().isPresent(),
              facts -> "Nobody has approved the results; in practice somebody does.",
              "Let somebody with the authority approve them.")
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
                  "%s approved the results and was an assessor; somebody else should approve them."
                      .formatted(facts.assessment().approval().orElseThrow().approvedBy()),
              "Let somebody approve them who did not assess.")
          .withPath("/approval/approvedBy");

  private static final Condition<ImpactAssessmentFacts> CALLED_FOR =
      Condition.<ImpactAssessmentFacts>advisory(
              "called-for",
              ImpactAssessmentFacts::isDueAgain,
              facts ->
                  "Another assessment is not due on %s, and no significant change bears on the systems; one of them calls for it."
                      .formatted(facts.asOf()),
              "Record the change or the day, or give the reason.")
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
        .withEdge(edge(PLANNED, PERFORMED, "8.4 has it performed"))
        .withEdge(edge(PERFORMED, DUE_AGAIN, "8.4, at intervals and on changes"))
        .withEdge(edge(REVIEWED, DUE_AGAIN, "8.4, at intervals and on changes"))
        .withEdge(edge(APPROVED, DUE_AGAIN, "8.4, at intervals and on changes"))
        .withCondition(PLANNED, SYSTEMS)
        .withCondition(PERFORMED, SYSTEMS)
        .withCondition(PERFORMED, COMPLETED)
        .withCondition(PERFORMED, RESULTS)
        .withCondition(PERFORMED, USE)
        .withCondition(PERFORMED, AFFECTED)
        .withCondition(REVIEWED, COMPLETED)
        .withCondition(APPROVED, COMPLETED)
        .withCondition(APPROVED, APPROVAL)
        .withCondition(APPROVED, FOUR_EYES)
        .withCondition(DUE_AGAIN, CALLED_FOR);
  }

  private static Edge<ImpactAssessmentStage> edge(
      ImpactAssessmentStage from, ImpactAssessmentStage to, String note) {
    return new Edge<>(from, to, Confidence.CORROBORATED, note);
  }

  /**
   * Returns the history of an assessment that has not taken a step yet.
   *
   * @param assessment the assessment
   */
  public static History<ImpactAssessmentStage> history(ImpactAssessment assessment) {
    return History.of(ImpactAssessmentStage.class, NAME, Subject.of(assessment));
  }
}
