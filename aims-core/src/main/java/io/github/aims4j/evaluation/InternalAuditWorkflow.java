// SPDX-License-Identifier: Apache-2.0
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
import io.github.aims4j.transition.Grounds;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The workflow of an internal audit, from planning to closing.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2 (public sources agree, not checked against the licensed
 * standard), for the elements of an audit and the reporting of results; ISO 19011:2018 for the
 * terms; the states are this library's policy; each condition states its basis. Stateless.
 */
public final class InternalAuditWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "internal-audit";

  private static final Condition<InternalAuditFacts> OBJECTIVES =
      Condition.<InternalAuditFacts>advisory(
              "objectives-set",
              facts -> !facts.audit().objectives().isEmpty(),
              facts -> "The audit has no objectives; they should be stated.",
              "Define the audit objectives.")
          .withGrounds(Grounds.obligation("9.2.2-04"))
          .withPath("/objectives");

  private static final Condition<InternalAuditFacts> CRITERIA =
      Condition.<InternalAuditFacts>binding(
              "criteria-set",
              facts -> !facts.audit().criteria().isEmpty(),
              facts -> "The audit has no criteria; at least one is required.",
              "Define the audit criteria.")
          .withGrounds(Grounds.obligation("9.2.2-04"))
          .withPath("/criteria");

  private static final Condition<InternalAuditFacts> SCOPE =
      Condition.<InternalAuditFacts>binding(
              "scope-set",
              facts -> facts.audit().scope().isPresent(),
              facts -> "The audit has no scope; a scope is required.",
              "Define the audit scope.")
          .withGrounds(Grounds.obligation("9.2.2-04"))
          .withPath("/scope");

  private static final Condition<InternalAuditFacts> AUDITORS =
      Condition.<InternalAuditFacts>binding(
              "auditors-chosen",
              InternalAuditFacts::hasAuditors,
              facts ->
                  "The audit team has no auditor; at least one is required besides experts and"
                      + " observers.",
              "Select auditors.")
          .withGrounds(Grounds.obligation("9.2.2-05"))
          .withPath("/auditors");

  private static final Condition<InternalAuditFacts> IMPARTIAL =
      Condition.<InternalAuditFacts>binding(
              "auditors-impartial",
              facts -> facts.partialAuditors().isEmpty(),
              facts ->
                  "%s would audit their own work; auditors must be impartial."
                      .formatted(named(facts.partialAuditors())),
              "Select auditors whose own work is not audited.")
          .withGrounds(Grounds.obligation("9.2.2-05"))
          .withPath("/auditors");

  private static final Condition<InternalAuditFacts> CONCLUSION =
      Condition.<InternalAuditFacts>binding(
              "conclusion-stated",
              InternalAuditFacts::hasConclusion,
              facts ->
                  "The audit states no conclusion; one on the organization's own requirements, on"
                      + " the standard or on effectiveness is required.",
              "State the audit conclusions.")
          .withGrounds(Grounds.obligation("9.2.1-02", "9.2.1-03", "9.2.1-04"))
          .withPath("/conclusionOnPractice");

  private static final Condition<InternalAuditFacts> CONCLUSIONS =
      Condition.<InternalAuditFacts>advisory(
              "conclusions-complete",
              facts -> missingConclusions(facts).isEmpty(),
              facts ->
                  ("Neither this audit nor a completed one of its programme concludes on %s; the"
                          + " audits together must.")
                      .formatted(String.join(" or on ", missingConclusions(facts))),
              "State the missing conclusions, or plan them for another audit of the programme.")
          .withGrounds(Grounds.obligation("9.2.1-02", "9.2.1-03", "9.2.1-04"))
          .withPath("/conclusionOnPractice");

  private static final Condition<InternalAuditFacts> REACHED =
      Condition.<InternalAuditFacts>binding(
              "results-reached-managers",
              InternalAuditFacts::hasReachedManagers,
              facts ->
                  "The records do not state which managers received the results, and when; both are"
                      + " required.",
              "Report the results to the relevant managers.")
          .withGrounds(Grounds.obligation("9.2.2-06"))
          .withPath("/reportedTo");

  private static final Condition<InternalAuditFacts> DATED =
      Condition.<InternalAuditFacts>advisory(
              "performed",
              facts -> facts.audit().end().isPresent(),
              facts -> "The last day of the audit is not stated; a reported audit should state it.",
              "State the dates of the audit.")
          .withGrounds(Grounds.obligation("9.2.2-07"))
          .withPath("/end");

  private static final Condition<InternalAuditFacts> TAKEN_UP =
      Condition.<InternalAuditFacts>advisory(
              "nonconformities-taken-up",
              facts -> facts.nonconformitiesNotTakenUp().isEmpty(),
              facts ->
                  ("No nonconformity is recorded for %s; one should be recorded for each such"
                          + " finding.")
                      .formatted(
                          facts.nonconformitiesNotTakenUp().stream()
                              .map(finding -> finding.id().value())
                              .collect(Collectors.joining(", "))),
              "Record the nonconformities before closing the audit.")
          .withRequirement(Clause.CLAUSE_10_2);

  private InternalAuditWorkflow() {}

  private static String named(List<? extends Id<?>> ids) {
    return ids.stream().map(Id::value).collect(Collectors.joining(", "));
  }

  private static List<String> missingConclusions(InternalAuditFacts facts) {
    Map<String, Function<InternalAudit, Optional<String>>> conclusions = new LinkedHashMap<>();
    conclusions.put(
        "the organization's own requirements", InternalAudit::conclusionOnOwnRequirements);
    conclusions.put("the standard", InternalAudit::conclusionOnStandard);
    conclusions.put("effectiveness", InternalAudit::conclusionOnPractice);
    return conclusions.entrySet().stream()
        .filter(each -> !facts.isConcluded(each.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns the workflow of an internal audit. */
  public static Workflow<EvaluationStage, InternalAuditFacts> workflow() {
    return Workflow.<EvaluationStage, InternalAuditFacts>of(
            EvaluationStage.class, EvaluationStage::successors)
        .withInitialStates(EvaluationStage.initial())
        .withEdge(edge(PLANNED, IN_PROGRESS, "9.2.1 requires audits at planned intervals"))
        .withEdge(edge(IN_PROGRESS, REPORTED, "9.2.2 requires reporting of the results"))
        .withCondition(IN_PROGRESS, OBJECTIVES)
        .withCondition(IN_PROGRESS, CRITERIA)
        .withCondition(IN_PROGRESS, SCOPE)
        .withCondition(IN_PROGRESS, AUDITORS)
        .withCondition(IN_PROGRESS, IMPARTIAL)
        .withCondition(REPORTED, CRITERIA)
        .withCondition(REPORTED, SCOPE)
        .withCondition(REPORTED, AUDITORS)
        .withCondition(REPORTED, IMPARTIAL)
        .withCondition(REPORTED, CONCLUSION)
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
   * Returns an empty history for an audit.
   *
   * @param audit the audit
   */
  public static History<EvaluationStage> history(InternalAudit audit) {
    return History.of(EvaluationStage.class, NAME, Subject.of(audit));
  }
}
