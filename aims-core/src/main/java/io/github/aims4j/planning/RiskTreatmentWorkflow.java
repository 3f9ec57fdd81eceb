// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.planning.RiskTreatmentStage.ACCEPTABLE;
import static io.github.aims4j.planning.RiskTreatmentStage.ANALYSED;
import static io.github.aims4j.planning.RiskTreatmentStage.APPROVED;
import static io.github.aims4j.planning.RiskTreatmentStage.EVALUATED;
import static io.github.aims4j.planning.RiskTreatmentStage.IDENTIFIED;
import static io.github.aims4j.planning.RiskTreatmentStage.IMPLEMENTED;
import static io.github.aims4j.planning.RiskTreatmentStage.REOPENED;
import static io.github.aims4j.planning.RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED;
import static io.github.aims4j.planning.RiskTreatmentStage.RETAINED;
import static io.github.aims4j.planning.RiskTreatmentStage.TREATMENT_PLANNED;
import static io.github.aims4j.planning.RiskTreatmentStage.VERIFIED;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.History;
import io.github.aims4j.transition.TransitionRecord;
import io.github.aims4j.transition.Workflow;

/**
 * The workflow of the treatment of a risk, from identification to acceptance of the residual risk,
 * with reopening on a change or on the expiry of an acceptance.
 *
 * <p>The activities are required by the standard, and a binding condition states no more than the
 * name of the state implies: an unverified treatment is not in the state verified. The states
 * themselves, verification before acceptance and all backward edges are this library's policy,
 * which users can change by deriving a workflow; each condition states its basis.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2, 6.1.3, 8.2 and 8.3 (public sources agree, not checked
 * against the licensed standard); the states are this library's policy. Stateless.
 */
public final class RiskTreatmentWorkflow {

  /** The name of the workflow in step registers. */
  public static final String NAME = "risk-treatment";

  private RiskTreatmentWorkflow() {}

  /** Returns the workflow of a risk. */
  public static Workflow<RiskTreatmentStage, RiskTreatmentFacts> workflow() {
    return edges()
        .withCondition(ANALYSED, RiskTreatmentConditions.CONSEQUENCES)
        .withCondition(ANALYSED, RiskTreatmentConditions.LEVEL)
        .withCondition(ANALYSED, RiskTreatmentConditions.LIKELIHOOD)
        .withCondition(EVALUATED, RiskTreatmentConditions.HELD_AGAINST_CRITERIA)
        .withCondition(EVALUATED, RiskTreatmentConditions.RANKED)
        .withCondition(TREATMENT_PLANNED, RiskTreatmentConditions.OPTIONS)
        .withCondition(TREATMENT_PLANNED, RiskTreatmentConditions.CONTROLS_OR_ACTIONS)
        .withCondition(TREATMENT_PLANNED, RiskTreatmentConditions.OWNER)
        .withCondition(APPROVED, RiskTreatmentConditions.PLAN_APPROVED)
        .withCondition(APPROVED, RiskTreatmentConditions.APPROVED_BY_DESIGNATED)
        .withCondition(IMPLEMENTED, RiskTreatmentConditions.ACTIONS_COMPLETED)
        .withCondition(VERIFIED, RiskTreatmentConditions.EFFECTIVE)
        .withCondition(VERIFIED, RiskTreatmentConditions.VERIFIED_AFTERWARDS)
        .withCondition(RESIDUAL_RISK_ACCEPTED, RiskTreatmentConditions.ACCEPTED)
        .withCondition(RESIDUAL_RISK_ACCEPTED, RiskTreatmentConditions.ACCEPTED_BY_DESIGNATED)
        .withCondition(RESIDUAL_RISK_ACCEPTED, RiskTreatmentConditions.ACCEPTED_LEVEL)
        .withCondition(RESIDUAL_RISK_ACCEPTED, RiskTreatmentConditions.ACCEPTANCE_IN_FORCE)
        .withCondition(ACCEPTABLE, RiskTreatmentConditions.WITHIN_CRITERIA)
        .withCondition(RETAINED, RiskTreatmentConditions.RETAINING_CHOSEN)
        .withCondition(RETAINED, RiskTreatmentConditions.WITHOUT_CONTROLS)
        .withCondition(RETAINED, RiskTreatmentConditions.ACCEPTED)
        .withCondition(RETAINED, RiskTreatmentConditions.ACCEPTED_BY_DESIGNATED)
        .withCondition(RETAINED, RiskTreatmentConditions.ACCEPTANCE_IN_FORCE)
        .withCondition(REOPENED, RiskTreatmentConditions.CALLED_FOR)
        .withEffect(IDENTIFIED, RiskTreatmentWorkflow::identified);
  }

  private static Risk identified(
      RiskTreatmentFacts facts, TransitionRecord<RiskTreatmentStage> step) {
    Risk risk = facts.risk();
    return risk.toBuilder()
        .identifiedOn(risk.identifiedOn().orElseGet(() -> PartialDate.of(facts.asOf())))
        .build();
  }

  private static Workflow<RiskTreatmentStage, RiskTreatmentFacts> edges() {
    return Workflow.<RiskTreatmentStage, RiskTreatmentFacts>of(
            RiskTreatmentStage.class, RiskTreatmentStage::successors)
        .withInitialStates(RiskTreatmentStage.initial())
        .withEdge(standard(IDENTIFIED, ANALYSED, "6.1.2 requires analysis"))
        .withEdge(standard(ANALYSED, EVALUATED, "6.1.2 requires evaluation"))
        .withEdge(standard(EVALUATED, TREATMENT_PLANNED, "6.1.3 is based on the assessment"))
        .withEdge(
            likely(EVALUATED, ACCEPTABLE, "6.1.3 concerns only the risks that require treatment"))
        .withEdge(standard(EVALUATED, RETAINED, "a risk can be retained"))
        .withEdge(standard(TREATMENT_PLANNED, APPROVED, "6.1.3 requires approval of the plan"))
        .withEdge(standard(APPROVED, IMPLEMENTED, "8.3 requires implementation"))
        .withEdge(
            standard(APPROVED, RESIDUAL_RISK_ACCEPTED, "6.1.3 requires acceptance with approval"))
        .withEdge(standard(RESIDUAL_RISK_ACCEPTED, IMPLEMENTED, "8.3 requires implementation"))
        .withEdge(standard(IMPLEMENTED, VERIFIED, "8.3 requires verification"))
        .withEdge(
            standard(IMPLEMENTED, TREATMENT_PLANNED, "8.3, if the treatment is not effective"))
        .withEdge(
            standard(VERIFIED, TREATMENT_PLANNED, "8.3, if the treatment is no longer effective"))
        .withEdge(
            likely(RESIDUAL_RISK_ACCEPTED, REOPENED, "8.2, on a significant change, or on expiry"))
        .withEdge(likely(ACCEPTABLE, REOPENED, "8.2, on a significant change"))
        .withEdge(likely(RETAINED, REOPENED, "8.2, on a significant change, or on expiry"));
  }

  private static Edge<RiskTreatmentStage> likely(
      RiskTreatmentStage from, RiskTreatmentStage to, String note) {
    return new Edge<>(from, to, Confidence.LIKELY, note);
  }

  private static Edge<RiskTreatmentStage> standard(
      RiskTreatmentStage from, RiskTreatmentStage to, String note) {
    return new Edge<>(from, to, Confidence.CORROBORATED, note);
  }

  /**
   * Returns an empty history for a risk.
   *
   * @param risk the risk
   */
  public static History<RiskTreatmentStage> history(Risk risk) {
    return History.of(RiskTreatmentStage.class, NAME, Subject.of(risk));
  }
}
