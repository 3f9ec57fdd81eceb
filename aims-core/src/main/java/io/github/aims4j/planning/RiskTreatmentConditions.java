// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Grounds;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The conditions of {@link RiskTreatmentWorkflow}, each with the provision on which it is based.
 */
final class RiskTreatmentConditions {

  private RiskTreatmentConditions() {}

  static final Condition<RiskTreatmentFacts> CONSEQUENCES =
      Condition.<RiskTreatmentFacts>binding(
              "consequences-assessed",
              facts ->
                  facts.risk().consequence().isPresent() || !facts.risk().consequences().isEmpty(),
              facts -> "No consequence is stated; at least one is required.",
              "State the consequences for the organization, for individuals and for societies.")
          .withGrounds(Grounds.obligation("6.1.2-04"))
          .withPath("/consequences");

  static final Condition<RiskTreatmentFacts> LEVEL =
      Condition.<RiskTreatmentFacts>binding(
              "level-determined",
              facts -> facts.risk().level().isPresent(),
              facts -> "No level of risk is stated; it is required.",
              "Determine the level according to the risk criteria.")
          .withGrounds(Grounds.obligation("6.1.2-06"))
          .withPath("/level");

  static final Condition<RiskTreatmentFacts> LIKELIHOOD =
      Condition.<RiskTreatmentFacts>advisory(
              "likelihood-assessed",
              facts ->
                  facts.risk().likelihood().isPresent()
                      || facts.risk().likelihoodNotStatedBecause().isPresent(),
              facts -> "No likelihood is stated; it should be, if possible.",
              "State the likelihood, or the reason why it cannot be determined.")
          .withGrounds(Grounds.obligation("6.1.2-06"))
          .withPath("/likelihood");

  static final Condition<RiskTreatmentFacts> HELD_AGAINST_CRITERIA =
      Condition.<RiskTreatmentFacts>binding(
              "held-against-criteria",
              facts -> facts.risk().acceptable().isPresent(),
              facts ->
                  "It is not stated whether the level is acceptable; an evaluated risk must state"
                      + " it.",
              "Compare the level with the risk criteria.")
          .withGrounds(Grounds.obligation("6.1.2-07"))
          .withPath("/acceptable");

  static final Condition<RiskTreatmentFacts> RANKED =
      Condition.<RiskTreatmentFacts>advisory(
              "ranked-for-treatment",
              facts ->
                  !facts.risk().acceptable().equals(Optional.of(false))
                      || facts.risk().priority().isPresent(),
              facts ->
                  "The risk is not acceptable and has no priority for treatment; it should have"
                      + " one.",
              "Prioritize the risk for treatment.")
          .withGrounds(Grounds.obligation("6.1.2-08"))
          .withPath("/priority");

  static final Condition<RiskTreatmentFacts> OPTIONS =
      Condition.<RiskTreatmentFacts>binding(
              "options-chosen",
              facts -> !facts.options().isEmpty(),
              facts -> "No treatment option is selected; at least one is required.",
              "Select at least one treatment option.")
          .withGrounds(Grounds.obligation("6.1.3-01"))
          .withPath("/treatmentOptions");

  static final Condition<RiskTreatmentFacts> CONTROLS_OR_ACTIONS =
      Condition.<RiskTreatmentFacts>advisory(
              "controls-or-actions-determined",
              facts ->
                  facts.hasControls()
                      || facts.treatment().filter(entry -> !entry.actions().isEmpty()).isPresent(),
              facts -> "Neither a control nor an action is stated; at least one should be.",
              "Determine the necessary controls, or the actions with their owners and due dates.")
          .withGrounds(Grounds.obligation("6.1.3-02"))
          .withPath("/controls");

  static final Condition<RiskTreatmentFacts> OWNER =
      Condition.<RiskTreatmentFacts>advisory(
              "owner-assigned",
              facts -> facts.risk().owner().isPresent(),
              facts -> "The risk has no owner; it should have one.",
              "Assign an owner.")
          .withPath("/owner");

  static final Condition<RiskTreatmentFacts> PLAN_APPROVED =
      Condition.<RiskTreatmentFacts>binding(
              "plan-approved",
              facts -> approval(facts).isPresent(),
              facts ->
                  facts
                      .plan()
                      .map(
                          plan ->
                              "Treatment plan %s is not approved; approval is required."
                                  .formatted(plan.id()))
                      .orElse("No treatment plan covers the risk; an approved one is required."),
              "Have a plan that covers the risk approved by the designated management.")
          .withGrounds(Grounds.obligation("6.1.3-10"));

  static final Condition<RiskTreatmentFacts> APPROVED_BY_DESIGNATED =
      Condition.<RiskTreatmentFacts>binding(
              "approved-by-designated-management",
              facts ->
                  approval(facts).map(Approval::approvedBy).filter(undesignated(facts)).isEmpty(),
              facts ->
                  "The plan was approved by %s; the designated management is %s."
                      .formatted(
                          approval(facts).orElseThrow().approvedBy(), facts.designatedManagement()),
              "Have the plan approved by the designated management.")
          .withGrounds(Grounds.obligation("6.1.3-10"));

  static final Condition<RiskTreatmentFacts> ACTIONS_COMPLETED =
      Condition.<RiskTreatmentFacts>binding(
              "actions-completed",
              facts -> facts.treatment().isPresent() && facts.openActions().isEmpty(),
              RiskTreatmentConditions::openActions,
              "Complete the planned actions for the risk, or revise the plan.")
          .withGrounds(Grounds.obligation("8.3-01"));

  static final Condition<RiskTreatmentFacts> EFFECTIVE =
      Condition.<RiskTreatmentFacts>binding(
              "found-effective",
              facts -> lastVerification(facts).filter(EffectivenessReview::effective).isPresent(),
              facts ->
                  lastVerification(facts)
                      .map(
                          last ->
                              ("The last verification, on %s, found the treatment not effective; it"
                                      + " must be effective.")
                                  .formatted(last.date()))
                      .orElse("The effectiveness of the treatment has not been verified."),
              "Verify the treatment; if it is not effective, revise the plan.")
          .withGrounds(Grounds.obligation("8.3-02"));

  static final Condition<RiskTreatmentFacts> VERIFIED_AFTERWARDS =
      Condition.<RiskTreatmentFacts>binding(
              "verified-after-completion",
              facts -> completedAfterwards(facts).isEmpty(),
              facts ->
                  ("The last verification, on %s, took place before %s of the actions were"
                          + " completed; a treatment can only be verified afterwards.")
                      .formatted(
                          lastVerification(facts).orElseThrow().date(),
                          completedAfterwards(facts).size()),
              "Verify the treatment after its actions are completed.")
          .withRequirement(Clause.CLAUSE_8_3);

  static final Condition<RiskTreatmentFacts> WITHIN_CRITERIA =
      Condition.<RiskTreatmentFacts>binding(
              "acceptable-by-the-criteria",
              facts -> facts.risk().acceptable().equals(Optional.of(true)),
              facts ->
                  facts.risk().acceptable().isPresent()
                      ? "The risk is not acceptable; only an acceptable risk needs no treatment."
                      : "It is not stated whether the level is acceptable; only an acceptable risk"
                          + " needs no treatment.",
              "Compare the level with the risk criteria, or treat the risk.")
          .withGrounds(Grounds.obligation("6.1.2-07"))
          .withPath("/acceptable");

  static final Condition<RiskTreatmentFacts> ACCEPTED =
      Condition.<RiskTreatmentFacts>binding(
              "accepted",
              facts -> facts.acceptance().isPresent(),
              facts ->
                  "The residual risk is not accepted; acceptance by the designated management is"
                      + " required.",
              "Have the residual risk accepted by the designated management, or treat the risk"
                  + " further.")
          .withGrounds(Grounds.obligation("6.1.3-11"))
          .withPath("/acceptance");

  static final Condition<RiskTreatmentFacts> ACCEPTED_BY_DESIGNATED =
      Condition.<RiskTreatmentFacts>binding(
              "accepted-by-designated-management",
              facts ->
                  facts.acceptance().stream()
                      .allMatch(
                          acceptance ->
                              acceptance.acceptors().stream().anyMatch(facts::isDesignated)),
              facts ->
                  "The residual risk was accepted by %s; the designated management is %s."
                      .formatted(
                          acceptors(facts.acceptance().orElseThrow()),
                          facts.designatedManagement()),
              "Have the residual risk accepted by the designated management.")
          .withGrounds(Grounds.obligation("6.1.3-11"))
          .withPath("/acceptance/acceptedBy");

  static final Condition<RiskTreatmentFacts> ACCEPTED_LEVEL =
      Condition.<RiskTreatmentFacts>advisory(
              "accepted-level-is-what-remains",
              facts -> acceptedLevel(facts).equals(facts.residualLevel()) || oneIsUnknown(facts),
              facts ->
                  ("Level \"%s\" was accepted, but the residual level is \"%s\"; the residual level"
                          + " should be accepted.")
                      .formatted(
                          acceptedLevel(facts).orElseThrow(), facts.residualLevel().orElseThrow()),
              "Have the residual level accepted.")
          .withRequirement(Clause.CLAUSE_6_1_3)
          .withPath("/acceptance/level");

  static final Condition<RiskTreatmentFacts> ACCEPTANCE_IN_FORCE =
      Condition.<RiskTreatmentFacts>advisory(
              "acceptance-in-force",
              facts -> !facts.isAcceptanceOver(),
              facts ->
                  "The acceptance was valid until %s and has expired on %s."
                      .formatted(
                          facts.acceptance().flatMap(RiskAcceptance::validUntil).orElseThrow(),
                          facts.asOf()),
              "Review the risk and have the residual risk accepted again.")
          .withPath("/acceptance/validUntil");

  static final Condition<RiskTreatmentFacts> RETAINING_CHOSEN =
      Condition.<RiskTreatmentFacts>binding(
              "retaining-chosen",
              facts -> facts.options().contains(TreatmentOption.RETAIN),
              facts ->
                  "The treatment options are %s; RETAIN is required.".formatted(facts.options()),
              "Select RETAIN as an option, or treat the risk.")
          .withRequirement(Clause.CLAUSE_6_1_3)
          .withPath("/treatmentOptions");

  static final Condition<RiskTreatmentFacts> WITHOUT_CONTROLS =
      Condition.<RiskTreatmentFacts>binding(
              "without-controls",
              facts -> !facts.hasControls(),
              facts ->
                  "The risk is treated by controls; a risk retained without controls must not have"
                      + " any.",
              "Treat the risk with its controls and have the residual risk accepted.")
          .withPath("/controls");

  static final Condition<RiskTreatmentFacts> CALLED_FOR =
      Condition.<RiskTreatmentFacts>advisory(
              "called-for",
              facts -> facts.isAcceptanceOver() || facts.changes().stream().anyMatch(bears(facts)),
              facts ->
                  ("On %s, neither does a significant change affect the risk nor has an acceptance"
                          + " expired; one of them should trigger reopening.")
                      .formatted(facts.asOf()),
              "Record the change, or state the reason.")
          .withRequirement(Clause.CLAUSE_8_2);

  private static Optional<Approval> approval(RiskTreatmentFacts facts) {
    return facts.plan().flatMap(RiskTreatmentPlan::approval);
  }

  private static Predicate<Id<Party>> undesignated(RiskTreatmentFacts facts) {
    return party -> !facts.isDesignated(party);
  }

  private static String openActions(RiskTreatmentFacts facts) {
    return facts
        .treatment()
        .map(
            entry ->
                "%s of %s actions are open on %s; all actions must be completed."
                    .formatted(facts.openActions().size(), entry.actions().size(), facts.asOf()))
        .orElse("No treatment plan covers the risk; a plan is required.");
  }

  private static Optional<EffectivenessReview> lastVerification(RiskTreatmentFacts facts) {
    return EffectivenessReview.last(
        facts.treatment().map(RiskTreatment::verifications).orElse(List.of()), facts.asOf());
  }

  /** The actions that were completed after the last verification. */
  private static List<PlannedAction> completedAfterwards(RiskTreatmentFacts facts) {
    return lastVerification(facts)
        .map(
            last ->
                facts.treatment().map(RiskTreatment::actions).orElse(List.of()).stream()
                    .filter(
                        action ->
                            action
                                .completedOn()
                                .filter(date -> date.canBeBy(facts.asOf()))
                                .filter(last.date()::isBefore)
                                .isPresent())
                    .toList())
        .orElse(List.of());
  }

  private static Optional<String> acceptedLevel(RiskTreatmentFacts facts) {
    return facts.acceptance().flatMap(RiskAcceptance::level);
  }

  private static boolean oneIsUnknown(RiskTreatmentFacts facts) {
    return acceptedLevel(facts).isEmpty() || facts.residualLevel().isEmpty();
  }

  /**
   * A change affects a risk unless it is not significant, concerns other systems, or was known when
   * the residual risk was accepted.
   */
  private static Predicate<Change> bears(RiskTreatmentFacts facts) {
    return change ->
        !change.significant().equals(Optional.of(false))
            && (change.aiSystems().isEmpty()
                || facts.risk().aiSystems().isEmpty()
                || change.aiSystems().stream().anyMatch(facts.risk().aiSystems()::contains))
            && facts.acceptance().map(RiskAcceptance::date).filter(change::isKnownBy).isEmpty();
  }

  private static String acceptors(RiskAcceptance acceptance) {
    return acceptance.acceptors().stream().map(Id::value).collect(Collectors.joining(", "));
  }
}
