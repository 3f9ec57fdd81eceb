package io.github.aims4j.planning;

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
 * The treatment of a risk, from its identification to the acceptance of what remains, and back when
 * a change or the end of an acceptance calls for it.
 *
 * <p>What is to be done with a risk is the standard's, and a condition that binds says no more than
 * what the state is called: a treatment is not verified while nobody has verified it. That a risk
 * goes through states, that it is verified before what remains is accepted, every way back and
 * every advice are this library's policy, which the user changes by deriving a workflow.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2, 6.1.3, 8.2 and 8.3 (public sources agree, not checked
 * against the licensed standard); this library's policy for the states. Stateless.
 */
public final class RiskTreatmentWorkflow {

  /** The name of the workflow in registers of steps. */
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
        .withCondition(RESIDUAL_RISK_ACCEPTED, RiskTreatmentConditions.ACCEPTED)
        .withCondition(RESIDUAL_RISK_ACCEPTED, RiskTreatmentConditions.ACCEPTED_BY_DESIGNATED)
        .withCondition(RESIDUAL_RISK_ACCEPTED, RiskTreatmentConditions.ACCEPTED_LEVEL)
        .withCondition(RESIDUAL_RISK_ACCEPTED, RiskTreatmentConditions.ACCEPTANCE_IN_FORCE)
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
        .withEdge(standard(IDENTIFIED, ANALYSED, "6.1.2 analyses what it finds"))
        .withEdge(standard(ANALYSED, EVALUATED, "6.1.2 evaluates what it analysed"))
        .withEdge(standard(EVALUATED, TREATMENT_PLANNED, "6.1.3 starts from the assessment"))
        .withEdge(standard(EVALUATED, RETAINED, "a risk can be kept as it is"))
        .withEdge(standard(TREATMENT_PLANNED, APPROVED, "6.1.3 has the plan approved"))
        .withEdge(standard(APPROVED, IMPLEMENTED, "8.3 carries the plan out"))
        .withEdge(standard(IMPLEMENTED, VERIFIED, "8.3 verifies that it works"))
        .withEdge(standard(IMPLEMENTED, TREATMENT_PLANNED, "8.3, where it does not work"))
        .withEdge(standard(VERIFIED, TREATMENT_PLANNED, "8.3, where it no longer works"))
        .withEdge(
            new Edge<>(
                RESIDUAL_RISK_ACCEPTED,
                REOPENED,
                Confidence.LIKELY,
                "8.2, on a significant change, or at the end that was set"))
        .withEdge(
            new Edge<>(
                RETAINED,
                REOPENED,
                Confidence.LIKELY,
                "8.2, on a significant change, or at the end that was set"));
  }

  private static Edge<RiskTreatmentStage> standard(
      RiskTreatmentStage from, RiskTreatmentStage to, String note) {
    return new Edge<>(from, to, Confidence.CORROBORATED, note);
  }

  /**
   * Returns the history of a risk that has not taken a step yet.
   *
   * @param risk the risk
   */
  public static History<RiskTreatmentStage> history(Risk risk) {
    return History.of(RiskTreatmentStage.class, NAME, Subject.of(risk));
  }
}
