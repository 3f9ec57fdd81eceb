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
    return EffectivenessReview.builder().date(DATE).effective(effective).build();
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
                          && e.verifications().get(e.verifications().size() - 1).effective());
      case RESIDUAL_RISK_ACCEPTED -> accepted;
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
            "binding consequences-assessed (6.1.2 /consequences): No consequence is stated; an analysed risk has at least one. State what would follow for the organization, for individuals and for societies.",
            "binding level-determined (6.1.2 /level): No level of risk is stated; an analysed risk has one. Determine the level by the risk criteria.",
            "advisory likelihood-assessed (6.1.2 /likelihood): No likelihood is stated; it is stated where it can be. State the likelihood, or give as the reason why it cannot be stated.");
  }

  @Test
  void evaluationHoldsTheLevelAgainstTheCriteria() {
    assertThat(said(of(BARE), RiskTreatmentStage.EVALUATED))
        .containsExactly(
            "binding held-against-criteria (6.1.2 /acceptable): It is not stated whether the level is acceptable; of an evaluated risk it is. Compare the level with the risk criteria.");
    assertThat(said(of(BARE.toBuilder().acceptable(false).build()), RiskTreatmentStage.EVALUATED))
        .containsExactly(
            "advisory ranked-for-treatment (6.1.2 /priority): The risk is not acceptable and has no rank; what is to be treated has one. Rank the risk among those that are to be treated.");
    assertThat(said(of(BARE.toBuilder().acceptable(true).build()), RiskTreatmentStage.EVALUATED))
        .isEmpty();
  }

  @Test
  void planningChoosesOptionsAndWhatTheyNeed() {
    assertThat(said(of(BARE), RiskTreatmentStage.TREATMENT_PLANNED))
        .containsExactly(
            "binding options-chosen (6.1.3 /treatmentOptions): No option is chosen; a planned treatment has at least one. Choose how the risk is to be treated.",
            "advisory controls-or-actions-determined (6.1.3 /controls): Neither a control nor an action is named; options are carried out by some. Determine the controls that the options need, and who does what until when.",
            "advisory owner-assigned (- /owner): Nobody answers for the risk; somebody should. Assign an owner.");
  }

  @Test
  void theDesignatedManagementApprovesThePlan() {
    assertThat(said(of(BARE), RiskTreatmentStage.APPROVED))
        .containsExactly(
            "binding plan-approved (6.1.3 -): No treatment plan covers the risk; an approved one does. Let the designated management approve a plan that covers the risk.");
    assertThat(said(of(FULL, plan(DONE)), RiskTreatmentStage.APPROVED))
        .containsExactly(
            "binding plan-approved (6.1.3 -): Treatment plan plan-1 has no approval; an approved one has. Let the designated management approve a plan that covers the risk.");
    assertThat(
            said(
                of(FULL, approved(DONE)).toBuilder().addDesignatedManagement(OWNER).build(),
                RiskTreatmentStage.APPROVED))
        .containsExactly(
            "binding approved-by-designated-management (6.1.3 -): The plan was approved by board; designated for that are [owner]. Let the designated management approve the plan.");
  }

  @Test
  void implementedIsWhatHasNoOpenAction() {
    assertThat(said(of(FULL), RiskTreatmentStage.IMPLEMENTED))
        .containsExactly(
            "binding actions-completed (8.3 -): No treatment plan covers the risk; that of an implemented treatment does. Complete what the plan has for the risk, or plan anew.");
    assertThat(said(of(FULL, approved(open())), RiskTreatmentStage.IMPLEMENTED))
        .containsExactly(
            "binding actions-completed (8.3 -): 2 of 3 actions are open on 2026-03-01; of an implemented treatment none is. Complete what the plan has for the risk, or plan anew.");
  }

  @Test
  void theLastLookCounts() {
    assertThat(said(of(FULL), RiskTreatmentStage.VERIFIED))
        .containsExactly(
            "binding found-effective (8.3 -): Nobody has looked at whether the treatment is effective. Verify the treatment; where it is not effective, plan it anew.");
    assertThat(
            said(
                of(FULL, approved(DONE.toBuilder().addVerification(look(false)).build())),
                RiskTreatmentStage.VERIFIED))
        .containsExactly(
            "binding found-effective (8.3 -): The last look, of 2026-03-01, found the treatment not effective; a verified one is. Verify the treatment; where it is not effective, plan it anew.");
  }

  @Test
  void theDesignatedManagementAcceptsWhatRemains() {
    assertThat(said(of(FULL), RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED))
        .containsExactly(
            "binding accepted (6.1.3 /acceptance): Nobody has accepted the risk that remains; the designated management does. Let the designated management accept it, or treat the risk further.");
    assertThat(
            said(
                over().toBuilder()
                    .addDesignatedManagement(OWNER)
                    .plan(approved(DONE.toBuilder().residualLevel("medium").build()))
                    .build(),
                RiskTreatmentStage.RESIDUAL_RISK_ACCEPTED))
        .containsExactly(
            "binding accepted-by-designated-management (6.1.3 /acceptance/acceptedBy): What remains was accepted by board; designated for that are [owner]. Let the designated management accept it.",
            "advisory accepted-level-is-what-remains (6.1.3 /acceptance/level): Level \"low\" was accepted, but \"medium\" remains; what remains is accepted. Let the level that remains be accepted.",
            "advisory acceptance-in-force (- /acceptance/validUntil): The acceptance held until 2026-03-01; on 2026-03-02 it is over. Look at the risk again, and let what remains be accepted anew.");
  }

  @Test
  void aRetainedRiskIsAcceptedAndHasNoControls() {
    assertThat(said(of(FULL), RiskTreatmentStage.RETAINED))
        .containsExactly(
            "binding retaining-chosen (6.1.3 /treatmentOptions): The options are []; a retained risk has RETAIN among them. Choose to retain the risk, or treat it.",
            "binding without-controls (- /controls): Controls treat the risk; one that is retained without controls has none. Treat the risk with its controls and let what remains be accepted.",
            "binding accepted (6.1.3 /acceptance): Nobody has accepted the risk that remains; the designated management does. Let the designated management accept it, or treat the risk further.");
  }

  @Test
  void aSignificantChangeOrAnAcceptanceThatIsOverReopens() {
    assertThat(said(of(FULL), RiskTreatmentStage.REOPENED))
        .containsExactly(
            "advisory called-for (8.2 -): No significant change bears on the risk and no acceptance is over on 2026-03-01; one of them calls for another look. Record the change, or give the reason.");
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
            "RiskTreatmentFacts.plan is plan-1, which has no entry for risk r-1; it has one.");
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
