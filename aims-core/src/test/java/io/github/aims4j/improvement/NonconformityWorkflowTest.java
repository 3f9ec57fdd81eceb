// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NonconformityWorkflowTest extends WorkflowContract<NonconformityStage, NonconformityFacts> {

  private static final PartialDate DATE = PartialDate.of(DAY);
  private static final Nonconformity BARE =
      Nonconformity.builder().id(Id.of("nc-1")).title("Nonconformity").build();
  private static final Nonconformity FULL =
      BARE.toBuilder()
          .requirement(Clause.CLAUSE_8_4)
          .addObjectiveEvidence("No assessment of sys-1.")
          .correctedOn(DATE)
          .consequences("None.")
          .addCause("Nobody was named.")
          .similarCases("None.")
          .actionNeeded(true)
          .build();
  private static final Nonconformity NO_NEED =
      FULL.toBuilder().actionNeeded(false).noActionBecause("It was a slip.").build();
  private static final CorrectiveAction PLANNED =
      CorrectiveAction.builder()
          .id(Id.of("ca-1"))
          .title("Name somebody")
          .addNonconformity(FULL.id())
          .owner(OWNER)
          .build();
  private static final CorrectiveAction DONE = PLANNED.toBuilder().completedOn(DATE).build();

  NonconformityWorkflowTest() {
    super(NonconformityStage.class, NonconformityWorkflow.NAME);
  }

  private static CorrectiveAction reviewed(boolean effective, String by) {
    return DONE.toBuilder()
        .addEffectivenessReview(
            EffectivenessReview.builder()
                .date(DATE)
                .effective(effective)
                .reviewedBy(Id.of(by))
                .build())
        .build();
  }

  private static CorrectiveAction reviewedFirst() {
    return PLANNED.toBuilder()
        .addEffectivenessReview(
            EffectivenessReview.builder()
                .date(PartialDate.of(DAY.minusDays(1)))
                .effective(true)
                .build())
        .completedOn(DATE)
        .build();
  }

  private static NonconformityFacts of(Nonconformity nonconformity, CorrectiveAction... actions) {
    return new NonconformityFacts(nonconformity, List.of(actions), DAY);
  }

  @Override
  protected Workflow<NonconformityStage, NonconformityFacts> workflow() {
    return NonconformityWorkflow.workflow();
  }

  @Override
  protected Set<NonconformityStage> successors(NonconformityStage state) {
    return state.successors();
  }

  @Override
  protected Set<NonconformityStage> initial() {
    return NonconformityStage.initial();
  }

  @Override
  protected String term(NonconformityStage state) {
    return state.term();
  }

  @Override
  protected NonconformityFacts ready(NonconformityStage state) {
    return of(FULL, reviewed(state != NonconformityStage.REOPENED, "other"));
  }

  @Override
  protected List<NonconformityFacts> facts() {
    return List.of(
        of(BARE),
        of(FULL),
        of(FULL.toBuilder().correctedOn(PartialDate.of(DAY.plusDays(1))).build()),
        of(NO_NEED),
        of(NO_NEED.toBuilder().noActionBecause(Optional.empty()).build()),
        of(NO_NEED, DONE),
        of(FULL, PLANNED),
        of(FULL, DONE),
        of(FULL, DONE.toBuilder().completedOn(PartialDate.of(DAY.plusDays(1))).build()),
        of(FULL, DONE.toBuilder().nonconformities(List.of()).build()),
        of(FULL, reviewed(true, "other"), DONE.toBuilder().id(Id.of("ca-2")).build()),
        of(FULL, reviewedFirst()));
  }

  @Override
  protected boolean holds(NonconformityStage state, NonconformityFacts facts) {
    Nonconformity nonconformity = facts.nonconformity();
    List<CorrectiveAction> actions = facts.actions();
    boolean done =
        actions.stream()
            .allMatch(
                action ->
                    action.completedOn().filter(date -> !date.firstDay().isAfter(DAY)).isPresent());
    boolean looked =
        actions.stream()
            .noneMatch(
                action ->
                    action.effectivenessReviews().isEmpty() || action.equals(reviewedFirst()));
    return switch (state) {
      case RAISED, REOPENED -> true;
      case CORRECTED -> nonconformity.correctedOn().equals(Optional.of(DATE));
      case CAUSE_EVALUATED ->
          !nonconformity.causes().isEmpty() && nonconformity.actionNeeded().isPresent();
      case ACTION_PLANNED -> !actions.isEmpty();
      case IMPLEMENTED -> !actions.isEmpty() && done;
      case EFFECTIVENESS_REVIEWED -> !actions.isEmpty() && looked;
      case CLOSED ->
          nonconformity.actionNeeded().isPresent()
              && done
              && looked
              && (!actions.isEmpty() || nonconformity.equals(NO_NEED));
    };
  }

  @Test
  void aNonconformityHasARequirementAndEvidence() {
    assertThat(said(of(BARE), NonconformityStage.RAISED))
        .containsExactly(
            "advisory requirement-and-evidence-named (10.2 /requirement): The requirement or the"
                + " evidence is missing; both should be stated. State the requirement that is not"
                + " met and the objective evidence.");
  }

  @Test
  void aCorrectionRemovesIt() {
    assertThat(said(of(BARE), NonconformityStage.CORRECTED))
        .containsExactly(
            "binding correction-made (10.2 /correctedOn): The nonconformity was not corrected by"
                + " 2026-03-01; the date of correction is not stated. Correct the nonconformity, or"
                + " proceed to its causes if no correction is possible.",
            "advisory consequences-dealt-with (10.2 /consequences): The handling of the"
                + " consequences is not stated; it should be. State how the consequences were dealt"
                + " with, or that there are none.");
  }

  @Test
  void evaluationFindsCausesAndWhetherActionIsNeeded() {
    assertThat(said(of(BARE), NonconformityStage.CAUSE_EVALUATED))
        .containsExactly(
            "advisory correction-made-or-reason-stated (10.2 /noCorrectionBecause): The"
                + " nonconformity was not corrected, and no reason is stated; one of them should"
                + " be. Correct the nonconformity, or state why no correction is possible or"
                + " needed.",
            "binding causes-determined (10.2 /causes): No cause is stated; at least one is"
                + " required. Determine the causes.",
            "binding need-for-action-evaluated (10.2 /actionNeeded): The need for corrective action"
                + " is not stated; it must be evaluated. Evaluate whether action to eliminate the"
                + " causes is needed.",
            "advisory similar-cases-looked-for (10.2 /similarCases): It is not stated whether"
                + " similar cases exist or could occur; this should be determined. Search for"
                + " similar cases and state the result.");
  }

  @Test
  void aReasonStandsForACorrection() {
    Nonconformity explained =
        FULL.toBuilder()
            .correctedOn(Optional.empty())
            .noCorrectionBecause("The period is over; it cannot be assessed any more.")
            .build();

    assertThat(said(of(explained), NonconformityStage.CAUSE_EVALUATED)).isEmpty();
  }

  @Test
  void ofAnActionThatAnotherOneReplacesOnlyTheOtherCounts() {
    CorrectiveAction failed = reviewed(false, "other");
    CorrectiveAction second =
        reviewed(true, "other").toBuilder().id(Id.of("ca-2")).replaces(failed.id()).build();
    NonconformityFacts worked = of(FULL, failed, second);

    assertThat(said(worked, NonconformityStage.CLOSED)).isEmpty();
    assertThat(said(of(FULL, PLANNED, second), NonconformityStage.CLOSED)).isEmpty();
    assertThat(worked.actionsNotEffective()).isEmpty();
    assertThat(of(FULL, second, failed.toBuilder().id(Id.of("ca-3")).build()).actionsNotEffective())
        .extracting(CorrectiveAction::id)
        .containsExactly(Id.of("ca-3"));
  }

  @Test
  void anActionThatWasTakenIsReviewedEvenIfItIsReplaced() {
    CorrectiveAction second =
        reviewed(true, "other").toBuilder().id(Id.of("ca-2")).replaces(DONE.id()).build();

    assertThat(of(FULL, DONE, second).actionsNotReviewed()).containsExactly(DONE);
  }

  @Test
  void actionsThatReplaceEachOtherAllCount() {
    CorrectiveAction itself = reviewed(false, "other").toBuilder().replaces(Id.of("ca-1")).build();

    assertThat(of(FULL, itself).actionsNotEffective()).containsExactly(itself);
  }

  @Test
  void anActionIsPlannedDoneAndReviewed() {
    String none =
        "binding actions-on-record (10.2 -): No corrective action refers to the nonconformity; at"
            + " least one is required. Plan a corrective action, or close the nonconformity and"
            + " state why none is needed.";

    assertThat(said(of(FULL), NonconformityStage.ACTION_PLANNED)).containsExactly(none);
    assertThat(said(of(FULL), NonconformityStage.IMPLEMENTED)).containsExactly(none);
    assertThat(said(of(FULL), NonconformityStage.EFFECTIVENESS_REVIEWED)).containsExactly(none);
    assertThat(said(of(FULL, PLANNED), NonconformityStage.IMPLEMENTED))
        .containsExactly(
            "binding actions-completed (10.2 -): Actions open on 2026-03-01: ca-1; all actions must"
                + " be completed. Complete the actions.");
    assertThat(said(of(FULL, DONE), NonconformityStage.EFFECTIVENESS_REVIEWED))
        .containsExactly(
            "binding effectiveness-of-each-action-reviewed (10.2 -): Actions without an"
                + " effectiveness review: ca-1; every action must be reviewed. Review the"
                + " effectiveness of each action.");
    assertThat(said(of(FULL, reviewed(true, "owner")), NonconformityStage.EFFECTIVENESS_REVIEWED))
        .containsExactly(
            "advisory reviewed-by-somebody-else (10.2 -): Actions whose effectiveness only their"
                + " owner reviewed: ca-1; the reviewer should be independent. Have someone other"
                + " than the owner review the effectiveness.");
  }

  @Test
  void itIsClosedWithoutActionWhereNoneIsNeededAndTheReasonIsOnRecord() {
    assertThat(said(of(NO_NEED), NonconformityStage.CLOSED)).isEmpty();
    for (Nonconformity without :
        List.of(FULL, NO_NEED.toBuilder().noActionBecause(Optional.empty()).build())) {
      assertThat(said(of(without), NonconformityStage.CLOSED))
          .containsExactly(
              "binding closed-on-grounds (10.2 /noActionBecause): There is neither a corrective"
                  + " action nor a reason why none is needed; one of them is required. Take"
                  + " corrective action, or state why none is needed.");
    }
  }

  @Test
  void everyActionIsReviewedBeforeItIsClosedNeededOrNot() {
    assertThat(said(of(NO_NEED, DONE), NonconformityStage.CLOSED))
        .containsExactly(
            "binding effectiveness-of-each-action-reviewed (10.2 -): Actions without an"
                + " effectiveness review: ca-1; every action must be reviewed. Review the"
                + " effectiveness of each action.");
  }

  @Test
  void aReviewBeforeTheActionWasCompletedClosesNothing() {
    for (NonconformityStage stage :
        List.of(NonconformityStage.EFFECTIVENESS_REVIEWED, NonconformityStage.CLOSED)) {
      assertThat(said(of(FULL, reviewedFirst()), stage))
          .containsExactly(
              "binding reviewed-after-completion (10.2 -): Actions last reviewed before they were"
                  + " completed: ca-1; effectiveness can only be reviewed afterwards. Review the"
                  + " effectiveness of the completed action.");
    }
    CorrectiveAction open = reviewedFirst().toBuilder().completedOn(Optional.empty()).build();
    assertThat(said(of(FULL, open), NonconformityStage.EFFECTIVENESS_REVIEWED)).isEmpty();
  }

  @Test
  void theLastReviewIsThatOfTheLatestDateByTheDay() {
    CorrectiveAction listedBackwards =
        reviewed(true, "other").toBuilder()
            .addEffectivenessReview(
                EffectivenessReview.builder()
                    .date(PartialDate.of(DAY.minusDays(1)))
                    .effective(false)
                    .build())
            .addEffectivenessReview(
                EffectivenessReview.builder()
                    .date(PartialDate.of(DAY.plusDays(1)))
                    .effective(false)
                    .build())
            .build();

    assertThat(said(of(FULL, listedBackwards), NonconformityStage.CLOSED)).isEmpty();
    assertThat(
            said(
                new NonconformityFacts(FULL, List.of(listedBackwards), DAY.minusDays(2)),
                NonconformityStage.EFFECTIVENESS_REVIEWED))
        .containsExactly(
            "binding effectiveness-of-each-action-reviewed (10.2 -): Actions without an"
                + " effectiveness review: ca-1; every action must be reviewed. Review the"
                + " effectiveness of each action.");
  }

  @Test
  void anActionThatDidNotWorkCallsForReopening() {
    NonconformityFacts failed = of(FULL, reviewed(false, "other"));

    assertThat(said(failed, NonconformityStage.CLOSED))
        .containsExactly(
            "advisory actions-effective (10.2 -): Actions found not effective in the last review:"
                + " ca-1; the nonconformity should be reopened. Reopen the nonconformity and plan"
                + " further action.");
    assertThat(said(failed, NonconformityStage.REOPENED)).isEmpty();
    assertThat(said(of(FULL), NonconformityStage.REOPENED))
        .containsExactly(
            "advisory called-for (10.2 -): No action was found to be ineffective; a nonconformity"
                + " should be reopened only if one was. Record the effectiveness review of the"
                + " action, or state the reason.");
    assertThat(NonconformityWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }

  @Test
  void itCannotBeginAsClosed() {
    Request<NonconformityStage> close =
        Request.of(NonconformityStage.CLOSED, OWNER, NOON).withReason("It was nothing.");

    assertThat(
            workflow()
                .decide(Optional.empty(), of(NO_NEED), close)
                .rejected()
                .orElseThrow()
                .unmet())
        .extracting(UnmetCondition::message)
        .containsExactly("CLOSED cannot be the first state; the first state must be RAISED.");
  }

  @Test
  void aStepWritesWhenItWasEvaluatedAndClosed() {
    Optional<NonconformityStage> corrected = Optional.of(NonconformityStage.CORRECTED);
    Nonconformity closed = NO_NEED.toBuilder().closedOn(DATE).build();

    assertThat(changed(corrected, of(NO_NEED), NonconformityStage.CAUSE_EVALUATED))
        .contains(NO_NEED.toBuilder().reviewedOn(DATE).build());
    assertThat(changed(corrected, of(NO_NEED), NonconformityStage.CLOSED)).contains(closed);
    Nonconformity earlier = closed.toBuilder().closedOn(PartialDate.of(2025)).build();
    assertThat(changed(corrected, of(earlier), NonconformityStage.CLOSED)).contains(earlier);
    assertThat(
            changed(
                Optional.of(NonconformityStage.CLOSED), of(closed), NonconformityStage.REOPENED))
        .contains(NO_NEED);
    assertThat(
            changed(Optional.of(NonconformityStage.RAISED), of(FULL), NonconformityStage.CORRECTED))
        .isEmpty();
  }
}
