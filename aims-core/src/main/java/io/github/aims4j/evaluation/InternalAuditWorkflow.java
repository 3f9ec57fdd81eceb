package io.github.aims4j.evaluation;

import static io.github.aims4j.evaluation.EvaluationStage.CLOSED;
import static io.github.aims4j.evaluation.EvaluationStage.IN_PROGRESS;
import static io.github.aims4j.evaluation.EvaluationStage.PLANNED;
import static io.github.aims4j.evaluation.EvaluationStage.REPORTED;

import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.Workflow;
import java.util.stream.Collectors;

/**
 * An internal audit, from its plan to its close.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2 (public sources agree, not checked against the licensed
 * standard), for what an audit has and for whom its results reach; ISO 19011:2018 for the terms;
 * this library's policy for the states and every advice. Stateless.
 */
public final class InternalAuditWorkflow {

  /** The name of the workflow in registers of steps. */
  public static final String NAME = "internal-audit";

  private static final Condition<InternalAuditFacts> OBJECTIVES =
      Condition.<InternalAuditFacts>advisory(
              "objectives-set",
              facts -> !facts.audit().objectives().isEmpty(),
              facts -> "Nothing says what the audit is to find out; it has objectives.",
              "Set the objectives of the audit.")
          .withRequirement(Clause.CLAUSE_9_2_2)
          .withPath("/objectives");

  private static final Condition<InternalAuditFacts> CRITERIA =
      Condition.<InternalAuditFacts>binding(
              "criteria-set",
              facts -> !facts.audit().criteria().isEmpty(),
              facts -> "Nothing says what the audit measures against; it has criteria.",
              "Set the criteria of the audit.")
          .withRequirement(Clause.CLAUSE_9_2_2)
          .withPath("/criteria");

  private static final Condition<InternalAuditFacts> SCOPE =
      Condition.<InternalAuditFacts>binding(
              "scope-set",
              facts -> facts.audit().scope().isPresent(),
              facts -> "Nothing says how far the audit reaches; it has a scope.",
              "Set the scope of the audit.")
          .withRequirement(Clause.CLAUSE_9_2_2)
          .withPath("/scope");

  private static final Condition<InternalAuditFacts> AUDITORS =
      Condition.<InternalAuditFacts>binding(
              "auditors-chosen",
              InternalAuditFacts::hasAuditors,
              facts -> "Nobody is named who audits; experts and observers do not.",
              "Choose the auditors.")
          .withRequirement(Clause.CLAUSE_9_2_2)
          .withPath("/auditors");

  private static final Condition<InternalAuditFacts> IMPARTIAL =
      Condition.<InternalAuditFacts>binding(
              "auditors-impartial",
              facts -> facts.partialAuditors().isEmpty(),
              facts ->
                  "%s would audit their own work; auditors are impartial."
                      .formatted(
                          facts.partialAuditors().stream()
                              .map(Id::value)
                              .collect(Collectors.joining(", "))),
              "Choose auditors whose work is not audited.")
          .withRequirement(Clause.CLAUSE_9_2_2)
          .withPath("/auditors");

  private static final Condition<InternalAuditFacts> CONCLUSIONS =
      Condition.<InternalAuditFacts>binding(
              "conclusions-stated",
              facts ->
                  facts.audit().conclusionOnOwnRequirements().isPresent()
                      && facts.audit().conclusionOnStandard().isPresent()
                      && facts.audit().conclusionOnPractice().isPresent(),
              facts ->
                  "The audit does not conclude on its own requirements, on those of the standard and on effectiveness; it concludes on all three.",
              "State what the audit concludes, for its scope.")
          .withRequirement(Clause.CLAUSE_9_2_1)
          .withPath("/conclusionOnPractice");

  private static final Condition<InternalAuditFacts> REACHED =
      Condition.<InternalAuditFacts>binding(
              "results-reached-managers",
              InternalAuditFacts::hasReachedManagers,
              facts ->
                  "It is not stated which managers got the results, and when; they reach the managers concerned.",
              "Report the results to the managers concerned.")
          .withRequirement(Clause.CLAUSE_9_2_2)
          .withPath("/reportedTo");

  private static final Condition<InternalAuditFacts> DATED =
      Condition.<InternalAuditFacts>advisory(
              "performed",
              facts -> facts.audit().end().isPresent(),
              facts ->
                  "The last day of the audit is not stated; an audit is over when it is reported.",
              "State when the audit took place.")
          .withRequirement(Clause.CLAUSE_9_2_2)
          .withPath("/end");

  private static final Condition<InternalAuditFacts> TAKEN_UP =
      Condition.<InternalAuditFacts>advisory(
              "nonconformities-taken-up",
              facts -> facts.nonconformitiesNotTakenUp().isEmpty(),
              facts ->
                  "Nobody has taken up %s; each nonconformity that an audit finds is dealt with."
                      .formatted(
                          facts.nonconformitiesNotTakenUp().stream()
                              .map(finding -> finding.id().value())
                              .collect(Collectors.joining(", "))),
              "Raise the nonconformities before the audit is closed.")
          .withRequirement(Clause.CLAUSE_10_2);

  private InternalAuditWorkflow() {}

  /** Returns the workflow of an internal audit. */
  public static Workflow<EvaluationStage, InternalAuditFacts> workflow() {
    return Workflow.<EvaluationStage, InternalAuditFacts>of(
            EvaluationStage.class, EvaluationStage::successors)
        .withInitialStates(EvaluationStage.initial())
        .withEdge(edge(PLANNED, IN_PROGRESS, "9.2.1 has it performed as planned"))
        .withEdge(edge(IN_PROGRESS, REPORTED, "9.2.2 has it reported"))
        .withCondition(IN_PROGRESS, OBJECTIVES)
        .withCondition(IN_PROGRESS, CRITERIA)
        .withCondition(IN_PROGRESS, SCOPE)
        .withCondition(IN_PROGRESS, AUDITORS)
        .withCondition(IN_PROGRESS, IMPARTIAL)
        .withCondition(REPORTED, CRITERIA)
        .withCondition(REPORTED, SCOPE)
        .withCondition(REPORTED, AUDITORS)
        .withCondition(REPORTED, IMPARTIAL)
        .withCondition(REPORTED, CONCLUSIONS)
        .withCondition(REPORTED, REACHED)
        .withCondition(REPORTED, DATED)
        .withCondition(CLOSED, TAKEN_UP)
        .withEffect(IN_PROGRESS, InternalAuditWorkflow::begun);
  }

  private static InternalAudit begun(
      InternalAuditFacts facts, TransitionRecord<EvaluationStage> step) {
    InternalAudit audit = facts.audit();
    return audit.start().isPresent() || audit.end().isPresent()
        ? audit
        : audit.toBuilder().start(facts.asOf()).build();
  }

  private static Edge<EvaluationStage> edge(EvaluationStage from, EvaluationStage to, String note) {
    return new Edge<>(from, to, Confidence.CORROBORATED, note);
  }

  /**
   * Returns the history of an audit that has not taken a step yet.
   *
   * @param audit the audit
   */
  public static History<EvaluationStage> history(InternalAudit audit) {
    return History.of(EvaluationStage.class, NAME, Subject.of(audit));
  }
}
