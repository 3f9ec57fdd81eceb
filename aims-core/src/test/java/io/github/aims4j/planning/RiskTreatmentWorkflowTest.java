// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RiskTreatmentWorkflowTest extends WorkflowContract<RiskTreatmentStage, RiskTreatmentFacts> {

  private static final PartialDate DATE = PartialDate.of(DAY);
  private static final Id<Party> BOARD = Id.of("board");
  private static final Id<Risk> RISK = Id.of("r-1");

  private static final Risk BARE = Risk.builder().id(RISK).title("Bias").build();
  private static final Risk FULL =
      BARE.toBuilder()
          .consequence("high")
          .likelihood("likely")
          .level("high")
          .acceptable(false)
          .priority(1)
          .addControl(AnnexControl.parse("A.7.4"))
          .owner(OWNER)
          .build();
  private static final RiskAcceptance ACCEPTANCE =
      RiskAcceptance.builder().acceptedBy(BOARD).date(DATE).level("low").validUntil(DAY).build();
  private static final RiskTreatment DONE =
      RiskTreatment.builder()
          .risk(RISK)
          .addOption(TreatmentOption.CHANGE_LIKELIHOOD)
          .addAction(PlannedAction.builder().what("Clean the data").completedOn(DATE).build())
          .addVerification(look(false))
          .addVerification(look(true))
          .residualLevel("low")
          .acceptance(ACCEPTANCE)
          .build();

  RiskTreatmentWorkflowTest() {
    super(RiskTreatmentStage.class, RiskTreatmentWorkflow.NAME);
  }

  private static EffectivenessReview look(boolean effective) {
    return look(effective, DAY);
  }

  private static EffectivenessReview look(boolean effective, LocalDate on) {
    return EffectivenessReview.builder().date(PartialDate.of(on)).effective(effective).build();
  }

  private static RiskTreatmentPlan plan(RiskTreatment entry) {
    return RiskTreatmentPlan.builder().id(Id.of("plan-1")).title("Plan").addEntry(entry).build();
  }

  private static RiskTreatmentPlan approved(RiskTreatment entry) {
    return plan(entry).toBuilder().approval(Approval.builder().approvedBy(BOARD).build()).build();
  }

  private static RiskTreatmentFacts of(Risk risk) {
    return RiskTreatmentFacts.builder().risk(risk).asOf(DAY).build();
  }

  private static RiskTreatmentFacts of(Risk risk, RiskTreatmentPlan plan) {
    return of(risk).toBuilder().plan(plan).build();
  }

  private static Risk retained() {
    return FULL.toBuilder()
        .controls(List.of())
        .addTreatmentOption(TreatmentOption.RETAIN)
        .acceptance(ACCEPTANCE)
        .build();
  }

  private static RiskTreatmentFacts over() {
    return of(FULL, approved(DONE)).toBuilder().asOf(DAY.plusDays(1)).build();
  }

  private static Change change(boolean significant) {
    return Change.builder()
        .id(Id.of("change-1"))
        .title("New data")
        .type(Change.Type.PLANNED)
        .significant(significant)
        .build();
  }

  @Override
  protected Workflow<RiskTreatmentStage, RiskTreatmentFacts> workflow() {
    return RiskTreatmentWorkflow.workflow();
  }

  @Override
  protected Set<RiskTreatmentStage> successors(RiskTreatmentStage state) {
    return state.successors();
  }

  @Override
  protected Set<RiskTreatmentStage> initial() {
    return RiskTreatmentStage.initial();
  }

  @Override
  protected String term(RiskTreatmentStage state) {
    return state.term();
  }

  @Override
  protected RiskTreatmentFacts ready(RiskTreatmentStage state) {
    return switch (state) {
      case ACCEPTABLE -> of(FULL.toBuilder().acceptable(true).build());
      case RETAINED -> of(retained());
      case REOPENED -> over();
      default -> of(FULL, approved(DONE)).toBuilder().addDesignatedManagement(BOARD).build();
    };
  }

  @Override
  protected List<RiskTreatmentFacts> facts() {
    return List.of(
        of(BARE),
        of(FULL),
        of(retained()),
        of(BARE, plan(RiskTreatment.builder().risk(RISK).build())),
        of(FULL, plan(DONE)),
        of(FULL, approved(DONE)).toBuilder().addDesignatedManagement(OWNER).build(),
        of(FULL, approved(open())),
        of(FULL, approved(DONE.toBuilder().addVerification(look(false)).build())),
        of(FULL, approved(verifiedFirst())),
        of(FULL.toBuilder().acceptable(true).build()),
        of(retained()).toBuilder().addDesignatedManagement(OWNER).build(),
        of(FULL).toBuilder().addChange(change(true)).build());
  }

  private static RiskTreatment open() {
    return DONE.toBuilder()
        .addAction(PlannedAction.builder().what("Test").build())
        .addAction(
            PlannedAction.builder()
                .what("Watch")
                .completedOn(PartialDate.of(DAY.plusDays(1)))
                .build())
        .build();
  }

  private static RiskTreatment verifiedFirst() {
    return DONE.toBuilder().verifications(List.of(look(true, DAY.minusDays(1)))).build();
  }

  @Override
  protected boolean holds(RiskTreatmentStage state, RiskTreatmentFacts facts) {
    Risk risk = facts.risk();
    Optional<RiskTreatment> entry = facts.plan().map(plan -> plan.entries().get(0));
    List<Id<Party>> designated = facts.designatedManagement();
    Optional<Id<Party>> accepting =
        entry
            .flatMap(RiskTreatment::acceptance)
            .or(risk::acceptance)
            .map(RiskAcceptance::acceptedBy);
    boolean accepted =
        accepting.filter(who -> designated.isEmpty() || designated.contains(who)).isPresent();
    return switch (state) {
      case IDENTIFIED, REOPENED -> true;
      case ANALYSED -> risk.consequence().isPresent() && risk.level().isPresent();
      case EVALUATED -> risk.acceptable().isPresent();
      case TREATMENT_PLANNED ->
          !risk.treatmentOptions().isEmpty()
              || entry.stream().anyMatch(e -> !e.options().isEmpty());
      case APPROVED ->
          facts
              .plan()
              .flatMap(RiskTreatmentPlan::approval)
              .filter(by -> designated.isEmpty() || designated.contains(by.approvedBy()))
              .isPresent();
      case IMPLEMENTED ->
          entry.stream().anyMatch(e -> e.actions().stream().allMatch(a -> isDone(a)));
      case VERIFIED ->
          entry.stream()
              .anyMatch(
                  e ->
                      !e.verifications().isEmpty()
                          && e.verifications().get(e.verifications().size() - 1).effective()
                          && !e.equals(verifiedFirst()));
      case RESIDUAL_RISK_ACCEPTED -> accepted;
      case ACCEPTABLE -> risk.acceptable().orElse(false);
      case RETAINED ->
          accepted
              && risk.treatmentOptions().contains(TreatmentOption.RETAIN)
              && risk.controls().isEmpty();
    };
  }

  private static boolean isDone(PlannedAction action) {
    return action.completedOn().filter(date -> !date.firstDay().isAfter(DAY)).isPresent();
  }

  @Test
  void aRiskIsIdentifiedWithoutMore() {
    assertThat(said(of(BARE), RiskTreatmentStage.IDENTIFIED)).isEmpty();
  }

  @Test
  void analysisFindsConsequencesAndALevel() {
    assertThat(said(of(BARE), RiskTreatmentStage.ANALYSED))
        .containsExactly(
            "binding consequences-assessed (6.1.2 /consequences): No consequence is stated; at"
                + " least one is required. State the consequences for the organization, for"
                + " individuals and for societies.",
            "binding level-determined (6.1.2 /level): No level of risk is stated; it is required."
                + " Determine the level according to the risk criteria.",
            "advisory likelihood-assessed (6.1.2 /likelihood): No likelihood is stated; it should"
                + " be, if possible. State the likelihood, or the reason why it cannot be determined.");
  }

  @Test
  void aReasonStandsForTheLikelihood() {
    assertThat(
            said(
                of(BARE.toBuilder().likelihoodNotStatedBecause("The law is new.").build()),
                RiskTreatmentStage.ANALYSED))
        .noneMatch(said -> said.contains("likelihood-assessed"));
  }

  @Test
  void evaluationComparesTheLevelWithTheCriteria() {
    assertThat(said(of(BARE), RiskTreatmentStage.EVALUATED))
        .containsExactly(
            "binding held-against-criteria (6.1.2 /acceptable): It is not stated whether the level"
                + " is acceptable; an evaluated risk must state it. Compare the level with the risk"
                + " criteria.");
    assertThat(said(of(BARE.toBuilder().acceptable(false).build()), RiskTreatmentStage.EVALUATED))
        .containsExactly(
            "advisory ranked-for-treatment (6.1.2 /priority): The risk is not acceptable and has no"
                + " priority for treatment; it should have one. Prioritize the risk for treatment.");
    assertThat(said(of(BARE.toBuilder().acceptable(true).build()), RiskTreatmentStage.EVALUATED))
        .isEmpty();
  }

  @Test
  void planningChoosesOptionsAndWhatTheyNeed() {
    assertThat(said(of(BARE), RiskTreatmentStage.TREATMENT_PLANNED))
        .containsExactly(
            "binding options-chosen (6.1.3 /treatmentOptions): No treatment option is selected; at"
                + " least one is required. Select at least one treatment option.",
            "advisory controls-or-actions-determined (6.1.3 /controls): Neither a control nor an"
                + " action is stated; at least one should be. Determine the necessary controls, or"
                + " the actions with their owners and due dates.",
            "advisory owner-assigned (- /owner): The risk has no owner; it should have one. Assign"
                + " an owner.");
  }

  @Test
  void theDesignatedManagementApprovesThePlan() {
    assertThat(said(of(BARE), RiskTreatmentStage.APPROVED))
        .containsExactly(
            "binding plan-approved (6.1.3 -): No treatment plan covers the risk; an approved one is"
                + " required. Have a plan that covers the risk approved by the designated"
                + " management.");
    assertThat(said(of(FULL, plan(DONE)), RiskTreatmentStage.APPROVED))
        .containsExactly(
            "binding plan-approved (6.1.3 -): Treatment plan plan-1 is not approved; approval is"
                + " required. Have a plan that covers the risk approved by the designated"
                + " management.");
    assertThat(
            said(
                of(FULL, approved(DONE)).toBuilder().addDesignatedManagement(OWNER).build(),
                RiskTreatmentStage.APPROVED))
        .containsExactly(
            "binding approved-by-designated-management (6.1.3 -): The plan was approved by board;"
                + " the designated management is [owner]. Have the plan approved by the designated"
                + " management.");
  }

  @Test
  void implementedIsWhatHasNoOpenAction() {
    assertThat(said(of(FULL), RiskTreatmentStage.IMPLEMENTED))
        .containsExactly(
            "binding actions-completed (8.3 -): No treatment plan covers the risk; a plan is"
                + " required. Complete the planned actions for the risk, or revise the plan.");
    assertThat(said(of(FULL, approved(open())), RiskTreatmentStage.IMPLEMENTED))
        .containsExactly(
            "binding actions-completed (8.3 -): 2 of 3 actions are open on 2026-03-01; all actions"
                + " must be completed. Complete the planned actions for the risk, or revise the"
                + " plan.");
  }

  @Test
  void theLastLookCounts() {
    assertThat(said(of(FULL), RiskTreatmentStage.VERIFIED))
        .containsExactly(
            "binding found-effective (8.3 -): The effectiveness of the treatment has not been"
                + " verified. Verify the treatment; if it is not effective, revise the plan.");
    assertThat(
            said(
                of(FULL, approved(DONE.toBuilder().addVerification(look(false)).build())),
                RiskTreatmentStage.VERIFIED))
        .containsExactly(
            "binding found-effective (8.3 -): The last verification, on 2026-03-01, found the"
                + " treatment not effective; it must be effective. Verify the treatment; if it is"
                + " not effective, revise the plan.");
  }

  @Test
  void theLastLookIsThatOfTheLatestDateByTheDay() {
    RiskTreatment entry =
        DONE.toBuilder()
            .verifications(
                List.of(
                    look(true, DAY), look(false, DAY.minusDays(1)), look(false, DAY.plusDays(1))))
            .build();

    assertThat(said(of(FULL, approved(entry)), RiskTreatmentStage.VERIFIED)).isEmpty();
  }

  @Test
  void whatIsNotDoneYetIsNotVerified() {
    assertThat(said(of(FULL, approved(verifiedFirst())), RiskTreatmentStage.VERIFIED))
        .containsExactly(
            "binding verified-after-completion (8.3 -): The last verification, on 2026-02-28, took"
                + " place before 1 of the actions were completed; a treatment can only be verified"
                + " afterwards. Verify the treatment after its actions are completed.");
  }

  @Test
  void anAcceptableRiskNeedsNeitherTreatmentNorAcceptance() {
    assertThat(said(of(BARE.toBuilder().acceptable(true).build()), RiskTreatmentStage.ACCEPTABLE))
        .isEmpty();
    assertThat(said(of(FULL), RiskTreatmentStage.ACCEPTABLE))
        .containsExactly(
            "binding acceptable-by-the-criteria (6.1.2 /acceptable): The risk is not acceptable;"
                + " only an acceptable risk needs no treatment. Compare the level with the risk"
                + " criteria, or treat the risk.");
    assertThat(said(of(BARE), RiskTreatmentStage.ACCEPTABLE))
        .containsExactly(
            "binding acceptable-by-the-criteria (6.1.2 /acceptable): It is not stated whether the"
                + " level is acceptable; only an acceptable risk needs no treatment. Compare the"
                + " level with the risk criteria, or treat the risk.");
  }

  @Test
  void theResidualRiskIsAcceptedTogetherWithThePlan() {
    RiskTreatmentFacts facts = of(FULL, approved(open()));

    assertThat(
            unmet(
                Optional.of(RiskTreatmentStage.APPROVED),
                facts,
                RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED))
        .isEmpty();
    assertThat(
            unmet(
                Optional.of(RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED),
                of(FULL, approved(DONE)),
                RiskTreatmentStage.IMPLEMENTED))
        .isEmpty();
  }

  @Test
  void theDesignatedManagementAcceptsWhatRemains() {
    assertThat(said(of(FULL), RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED))
        .containsExactly(
            "binding accepted (6.1.3 /acceptance): The residual risk is not accepted; acceptance by"
                + " the designated management is required. Have the residual risk accepted by the"
                + " designated management, or treat the risk further.");
    assertThat(
            said(
                over().toBuilder()
                    .addDesignatedManagement(OWNER)
                    .plan(approved(DONE.toBuilder().residualLevel("medium").build()))
                    .build(),
                RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED))
        .containsExactly(
            "binding accepted-by-designated-management (6.1.3 /acceptance/acceptedBy): The residual"
                + " risk was accepted by board; the designated management is [owner]. Have the"
                + " residual risk accepted by the designated management.",
            "advisory accepted-level-is-what-remains (6.1.3 /acceptance/level): Level \"low\" was"
                + " accepted, but the residual level is \"medium\"; the residual level should be"
                + " accepted. Have the residual level accepted.",
            "advisory acceptance-in-force (- /acceptance/validUntil): The acceptance was valid"
                + " until 2026-03-01 and has expired on 2026-03-02. Review the risk and have the"
                + " residual risk accepted again.");
  }

  @Test
  void ofSeveralAcceptorsOneIsDesignated() {
    RiskTreatmentFacts.Builder facts =
        of(
            FULL.toBuilder()
                .acceptance(ACCEPTANCE.toBuilder().addOtherAcceptor(OWNER).build())
                .build())
            .toBuilder();

    assertThat(
            said(
                facts.designatedManagement(List.of(OWNER)).build(),
                RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED))
        .noneMatch(said -> said.contains("accepted-by-designated-management"));
    assertThat(
            said(
                facts.designatedManagement(List.of(Id.of("chief"))).build(),
                RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED))
        .anyMatch(said -> said.contains("The residual risk was accepted by board, owner;"));
  }

  @Test
  void aRetainedRiskIsAcceptedAndHasNoControls() {
    assertThat(said(of(FULL), RiskTreatmentStage.RETAINED))
        .containsExactly(
            "binding retaining-chosen (6.1.3 /treatmentOptions): The treatment options are [];"
                + " RETAIN is required. Select RETAIN as an option, or treat the risk.",
            "binding without-controls (- /controls): The risk is treated by controls; a risk"
                + " retained without controls must not have any. Treat the risk with its controls"
                + " and have the residual risk accepted.",
            "binding accepted (6.1.3 /acceptance): The residual risk is not accepted; acceptance by"
                + " the designated management is required. Have the residual risk accepted by the"
                + " designated management, or treat the risk further.");
  }

  @Test
  void aSignificantChangeOrAnExpiredAcceptanceReopens() {
    assertThat(said(of(FULL), RiskTreatmentStage.REOPENED))
        .containsExactly(
            "advisory called-for (8.2 -): On 2026-03-01, neither does a significant change affect"
                + " the risk nor has an acceptance expired; one of them should trigger reopening."
                + " Record the change, or state the reason.");
    assertThat(
            said(
                of(FULL).toBuilder().addChange(change(false)).build(), RiskTreatmentStage.REOPENED))
        .hasSize(1);
    assertThat(
            said(of(FULL).toBuilder().addChange(change(true)).build(), RiskTreatmentStage.REOPENED))
        .isEmpty();
  }

  @Test
  void anAcceptanceWithoutAnEndIsNeverOver() {
    RiskAcceptance endless = ACCEPTANCE.toBuilder().validUntil(Optional.empty()).build();
    RiskTreatmentFacts later =
        of(FULL.toBuilder().acceptance(endless).build()).toBuilder()
            .asOf(DAY.plusYears(50))
            .build();

    assertThat(later.isAcceptanceOver()).isFalse();
    assertThat(said(later, RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED)).isEmpty();
  }

  @Test
  void aChangeOfOtherSystemsDoesNotBearOnTheRisk() {
    Risk risk = FULL.toBuilder().addAiSystem(Id.of("sys-1")).build();
    Change other = change(true).toBuilder().addAiSystem(Id.of("sys-2")).build();

    assertThat(said(of(risk).toBuilder().addChange(other).build(), RiskTreatmentStage.REOPENED))
        .hasSize(1);
    assertThat(
            said(
                of(risk).toBuilder()
                    .addChange(other.toBuilder().addAiSystem(Id.of("sys-1")).build())
                    .build(),
                RiskTreatmentStage.REOPENED))
        .isEmpty();
  }

  @Test
  void aChangeThatWasKnownWhenTheRiskWasAcceptedDoesNotReopenIt() {
    for (boolean known : new boolean[] {true, false}) {
      PartialDate proposed = PartialDate.of(DAY.plusDays(known ? 0 : 1));
      Change change = change(true).toBuilder().proposedOn(proposed).build();

      assertThat(
              said(
                  of(FULL, approved(DONE)).toBuilder().addChange(change).build(),
                  RiskTreatmentStage.REOPENED))
          .hasSize(known ? 1 : 0);
    }
  }

  @Test
  void theHistoryOfARiskBearsItsName() {
    assertThat(RiskTreatmentWorkflow.history(BARE))
        .hasToString("AI risk r-1 in risk-treatment: no state");
  }

  @Test
  void aPlanForAnotherRiskIsRefused() {
    RiskTreatment other = RiskTreatment.builder().risk(Id.of("r-2")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(BARE, plan(other)))
        .withMessage(
            "RiskTreatmentFacts.plan is plan-1, which has no entry for risk r-1; an entry is"
                + " required.");
  }

  @Test
  void aStepWritesWhenTheRiskWasIdentified() {
    RiskTreatmentFacts facts = ready(RiskTreatmentStage.IDENTIFIED);
    Risk known = facts.risk().toBuilder().identifiedOn(PartialDate.of(2020)).build();

    assertThat(changed(Optional.empty(), facts, RiskTreatmentStage.IDENTIFIED))
        .contains(facts.risk().toBuilder().identifiedOn(PartialDate.of(DAY)).build());
    assertThat(
            changed(
                Optional.empty(),
                facts.toBuilder().risk(known).build(),
                RiskTreatmentStage.IDENTIFIED))
        .contains(known);
  }
}
