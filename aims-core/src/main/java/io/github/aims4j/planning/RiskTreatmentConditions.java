package io.github.aims4j.planning;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.transition.Condition;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The conditions of {@link RiskTreatmentWorkflow}, each with the provision that it serves. */
final class RiskTreatmentConditions {

  private RiskTreatmentConditions() {}

  static final Condition<RiskTreatmentFacts> CONSEQUENCES =
      Condition.<RiskTreatmentFacts>binding(
              "consequences-assessed",
              facts ->
                  facts.risk().consequence().isPresent() || !facts.risk().consequences().isEmpty(),
              facts -> "No consequence is stated; an analysed risk has at least one.",
              "State what would follow for the organization, for individuals and for societies.")
          .withRequirement(Clause.CLAUSE_6_1_2)
          .withPath("/consequences");

  static final Condition<RiskTreatmentFacts> LEVEL =
      Condition.<RiskTreatmentFacts>binding(
              "level-determined",
              facts -> facts.risk().level().isPresent(),
              facts -> "No level of risk is stated; an analysed risk has one.",
              "Determine the level by the risk criteria.")
          .withRequirement(Clause.CLAUSE_6_1_2)
          .withPath("/level");

  static final Condition<RiskTreatmentFacts> LIKELIHOOD =
      Condition.<RiskTreatmentFacts>advisory(
              "likelihood-assessed",
              facts -> facts.risk().likelihood().isPresent(),
              facts -> "No likelihood is stated; it is stated where it can be.",
              "State the likelihood, or give as the reason why it cannot be stated.")
          .withRequirement(Clause.CLAUSE_6_1_2)
          .withPath("/likelihood");

  static final Condition<RiskTreatmentFacts> HELD_AGAINST_CRITERIA =
      Condition.<RiskTreatmentFacts>binding(
              "held-against-criteria",
              facts -> facts.risk().acceptable().isPresent(),
              facts ->
                  "It is not stated whether the level is acceptable; of an evaluated risk it is.",
              "Compare the level with the risk criteria.")
          .withRequirement(Clause.CLAUSE_6_1_2)
          .withPath("/acceptable");

  static final Condition<RiskTreatmentFacts> RANKED =
      Condition.<RiskTreatmentFacts>advisory(
              "ranked-for-treatment",
              facts ->
                  !facts.risk().acceptable().equals(Optional.of(false))
                      || facts.risk().priority().isPresent(),
              facts -> "The risk is not acceptable and has no rank; what is to be treated has one.",
              "Rank the risk among those that are to be treated.")
          .withRequirement(Clause.CLAUSE_6_1_2)
          .withPath("/priority");

  static final Condition<RiskTreatmentFacts> OPTIONS =
      Condition.<RiskTreatmentFacts>binding(
              "options-chosen",
              facts -> !facts.options().isEmpty(),
              facts -> "No option is chosen; a planned treatment has at least one.",
              "Choose how the risk is to be treated.")
          .withRequirement(Clause.CLAUSE_6_1_3)
          .withPath("/treatmentOptions");

  static final Condition<RiskTreatmentFacts> CONTROLS_OR_ACTIONS =
      Condition.<RiskTreatmentFacts>advisory(
              "controls-or-actions-determined",
              facts ->
                  facts.hasControls()
                      || facts.treatment().filter(entry -> !entry.actions().isEmpty()).isPresent(),
              facts -> "Neither a control nor an action is named; options are carried out by some.",
              "Determine the controls that the options need, and who does what until when.")
          .withRequirement(Clause.CLAUSE_6_1_3)
          .withPath("/controls");

  static final Condition<RiskTreatmentFacts> OWNER =
      Condition.<RiskTreatmentFacts>advisory(
              "owner-assigned",
              facts -> facts.risk().owner().isPresent(),
              facts -> "Nobody answers for the risk; somebody should.",
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
                              "Treatment plan %s has no approval; an approved one has."
                                  .formatted(plan.id()))
                      .orElse("No treatment plan covers the risk; an approved one does."),
              "Let the designated management approve a plan that covers the risk.")
          .withRequirement(Clause.CLAUSE_6_1_3);

  static final Condition<RiskTreatmentFacts> APPROVED_BY_DESIGNATED =
      Condition.<RiskTreatmentFacts>binding(
              "approved-by-designated-management",
              facts ->
                  approval(facts).map(Approval::approvedBy).filter(undesignated(facts)).isEmpty(),
              facts ->
                  "The plan was approved by %s; designated for that are %s."
                      .formatted(
                          approval(facts).orElseThrow().approvedBy(), facts.designatedManagement()),
              "Let the designated management approve the plan.")
          .withRequirement(Clause.CLAUSE_6_1_3);

  static final Condition<RiskTreatmentFacts> ACTIONS_COMPLETED =
      Condition.<RiskTreatmentFacts>binding(
              "actions-completed",
              facts -> facts.treatment().isPresent() && facts.openActions().isEmpty(),
              RiskTreatmentConditions::openActions,
              "Complete what the plan has for the risk, or plan anew.")
          .withRequirement(Clause.CLAUSE_8_3);

  static final Condition<RiskTreatmentFacts> EFFECTIVE =
      Condition.<RiskTreatmentFacts>binding(
              "found-effective",
              facts -> lastLook(facts).filter(EffectivenessReview::effective).isPresent(),
              facts ->
                  lastLook(facts)
                      .map(
                          look ->
                              "The last look, of %s, found the treatment not effective; a verified one is."
                                  .formatted(look.date()))
                      .orElse("Nobody has looked at whether the treatment is effective."),
              "Verify the treatment; where it is not effective, plan it anew.")
          .withRequirement(Clause.CLAUSE_8_3);

  static final Condition<RiskTreatmentFacts> ACCEPTED =
      Condition.<RiskTreatmentFacts>binding(
              "accepted",
              facts -> facts.acceptance().isPresent(),
              facts -> "Nobody has accepted the risk that remains; the designated management does.",
              "Let the designated management accept it, or treat the risk further.")
          .withRequirement(Clause.CLAUSE_6_1_3)
          .withPath("/acceptance");

  static final Condition<RiskTreatmentFacts> ACCEPTED_BY_DESIGNATED =
      Condition.<RiskTreatmentFacts>binding(
              "accepted-by-designated-management",
              facts ->
                  facts
                      .acceptance()
                      .map(RiskAcceptance::acceptedBy)
                      .filter(undesignated(facts))
                      .isEmpty(),
              facts ->
                  "What remains was accepted by %s; designated for that are %s."
                      .formatted(
                          facts.acceptance().orElseThrow().acceptedBy(),
                          facts.designatedManagement()),
              "Let the designated management accept it.")
          .withRequirement(Clause.CLAUSE_6_1_3)
          .withPath("/acceptance/acceptedBy");

  static final Condition<RiskTreatmentFacts> ACCEPTED_LEVEL =
      Condition.<RiskTreatmentFacts>advisory(
              "accepted-level-is-what-remains",
              facts -> acceptedLevel(facts).equals(facts.residualLevel()) || oneIsUnknown(facts),
              facts ->
                  "Level \"%s\" was accepted, but \"%s\" remains; what remains is accepted."
                      .formatted(
                          acceptedLevel(facts).orElseThrow(), facts.residualLevel().orElseThrow()),
              "Let the level that remains be accepted.")
          .withRequirement(Clause.CLAUSE_6_1_3)
          .withPath("/acceptance/level");

  static final Condition<RiskTreatmentFacts> ACCEPTANCE_IN_FORCE =
      Condition.<RiskTreatmentFacts>advisory(
              "acceptance-in-force",
              facts -> !facts.isAcceptanceOver(),
              facts ->
                  "The acceptance held until %s; on %s it is over."
                      .formatted(
                          facts.acceptance().flatMap(RiskAcceptance::validUntil).orElseThrow(),
                          facts.asOf()),
              "Look at the risk again, and let what remains be accepted anew.")
          .withPath("/acceptance/validUntil");

  static final Condition<RiskTreatmentFacts> RETAINING_CHOSEN =
      Condition.<RiskTreatmentFacts>binding(
              "retaining-chosen",
              facts -> facts.options().contains(TreatmentOption.RETAIN),
              facts ->
                  "The options are %s; a retained risk has RETAIN among them."
                      .formatted(facts.options()),
              "Choose to retain the risk, or treat it.")
          .withRequirement(Clause.CLAUSE_6_1_3)
          .withPath("/treatmentOptions");

  static final Condition<RiskTreatmentFacts> WITHOUT_CONTROLS =
      Condition.<RiskTreatmentFacts>binding(
              "without-controls",
              facts -> !facts.hasControls(),
              facts -> "Controls treat the risk; one that is retained without controls has none.",
              "Treat the risk with its controls and let what remains be accepted.")
          .withPath("/controls");

  static final Condition<RiskTreatmentFacts> CALLED_FOR =
      Condition.<RiskTreatmentFacts>advisory(
              "called-for",
              facts -> facts.isAcceptanceOver() || facts.changes().stream().anyMatch(bears(facts)),
              facts ->
                  "No significant change bears on the risk and no acceptance is over on %s; one of them calls for another look."
                      .formatted(facts.asOf()),
              "Record the change, or give the reason.")
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
                "%d of %d actions are open on %s; of an implemented treatment none is."
                    .formatted(facts.openActions().size(), entry.actions().size(), facts.asOf()))
        .orElse("No treatment plan covers the risk; that of an implemented treatment does.");
  }

  private static Optional<EffectivenessReview> lastLook(RiskTreatmentFacts facts) {
    List<EffectivenessReview> looks =
        facts.treatment().map(RiskTreatment::verifications).orElse(List.of());
    return looks.isEmpty() ? Optional.empty() : Optional.of(looks.get(looks.size() - 1));
  }

  private static Optional<String> acceptedLevel(RiskTreatmentFacts facts) {
    return facts.acceptance().flatMap(RiskAcceptance::level);
  }

  private static boolean oneIsUnknown(RiskTreatmentFacts facts) {
    return acceptedLevel(facts).isEmpty() || facts.residualLevel().isEmpty();
  }

  /**
   * A change bears on a risk unless it is not significant, is about other systems, or was known
   * when what remains was accepted.
   */
  private static Predicate<Change> bears(RiskTreatmentFacts facts) {
    return change ->
        !change.significant().equals(Optional.of(false))
            && (change.aiSystems().isEmpty()
                || facts.risk().aiSystems().isEmpty()
                || change.aiSystems().stream().anyMatch(facts.risk().aiSystems()::contains))
            && facts.acceptance().map(RiskAcceptance::date).filter(change::isKnownBy).isEmpty();
  }
}
