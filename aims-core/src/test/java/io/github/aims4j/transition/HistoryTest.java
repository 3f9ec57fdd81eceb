// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.transition.Leaflet.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {

  private static final Id<Party> EDITOR = Id.of("editor");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Leaflet RAW = new Leaflet(false, 0);
  private static final Leaflet COMMENTED = new Leaflet(true, 2);
  private static final Subject SUBJECT = new Subject(RecordKind.DOCUMENT, Id.of("doc-1"));
  private static final History<State> EMPTY = History.of(State.class, "leaflet", SUBJECT);

  private static Request<State> to(State state) {
    return Request.of(state, EDITOR, NOON);
  }

  private static History<State> after(History<State> history, Request<State> request) {
    return history
        .step(Leaflet.WORKFLOW, COMMENTED, request)
        .accepted()
        .map(Accepted::outcome)
        .orElseThrow();
  }

  private static History<State> released() {
    History<State> draft = after(EMPTY, to(State.DRAFT));
    History<State> review = after(draft, to(State.REVIEW));
    return after(review, to(State.RELEASED).withReason("They are about commas."));
  }

  private static WorkflowStep.Builder entry(String id) {
    return WorkflowStep.builder()
        .id(Id.of(id))
        .workflow("leaflet")
        .subject(SUBJECT)
        .toState("DRAFT")
        .recordedAt(NOON)
        .decidedBy(EDITOR);
  }

  private static History<State> read(WorkflowStep... register) {
    return History.of(State.class, "leaflet", SUBJECT, List.of(register));
  }

  @Test
  void itStartsWithoutAState() {
    assertThat(EMPTY.state()).isEmpty();
    assertThat(EMPTY.steps()).isEmpty();
    assertThat(EMPTY.workflow()).isEqualTo("leaflet");
    assertThat(EMPTY.subject()).isEqualTo(SUBJECT);
    assertThat(EMPTY).hasToString("documented information doc-1 in leaflet: no state");
  }

  @Test
  void anAcceptedStepYieldsALongerHistoryAndLeavesThisOneAsItIs() {
    History<State> draft = after(EMPTY, to(State.DRAFT));
    History<State> review = after(draft, to(State.REVIEW));

    assertThat(review.state()).contains(State.REVIEW);
    assertThat(review.steps())
        .extracting(TransitionRecord::toState)
        .containsExactly(State.DRAFT, State.REVIEW);
    assertThat(draft.steps()).hasSize(1);
    assertThat(EMPTY.steps()).isEmpty();
    assertThat(review).hasToString("documented information doc-1 in leaflet: REVIEW");
  }

  @Test
  void aRejectedStepNamesWhatIsUnmetAndYieldsNothing() {
    History<State> review = after(after(EMPTY, to(State.DRAFT)), to(State.REVIEW));

    Decision<State, History<State>> decision =
        review.step(Leaflet.WORKFLOW, RAW, to(State.RELEASED));

    assertThat(decision.accepted()).isEmpty();
    assertThat(decision.rejected().orElseThrow().unmet())
        .extracting(UnmetCondition::message)
        .containsExactly("The leaflet was not reviewed; it is reviewed before it is released.");
    assertThat(review.state()).contains(State.REVIEW);
  }

  @Test
  void itsStepsCannotBeTakenOut() {
    List<TransitionRecord<State>> steps = released().steps();

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> steps.remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void replayedItIsTheSame() {
    assertThat(EMPTY.replay(released().steps()))
        .isEqualTo(released())
        .hasSameHashCodeAs(released());
    assertThat(EMPTY.replay(List.of())).isEqualTo(EMPTY);
    assertThat(released()).isNotEqualTo(EMPTY).isNotEqualTo("a text");
    assertThat(released().hashCode()).isNotEqualTo(EMPTY.hashCode());
  }

  @Test
  void asEntriesItKeepsWhoWhenWhyAndWhatWasOverridden() {
    List<WorkflowStep> entries = released().entries(number -> Id.of("step-" + number));

    assertThat(entries)
        .containsExactly(
            entry("step-1").build(),
            entry("step-2").fromState("DRAFT").toState("REVIEW").build(),
            entry("step-3")
                .fromState("REVIEW")
                .toState("RELEASED")
                .reason("They are about commas.")
                .addOverridden("2 comments are open; none should be.")
                .build());
  }

  @Test
  void readFromARegisterItHasTheSameStateAndEntries() {
    List<WorkflowStep> entries = released().entries(number -> Id.of("step-" + number));

    History<State> read = History.of(State.class, "leaflet", SUBJECT, entries);

    assertThat(read.state()).contains(State.RELEASED);
    assertThat(read.entries(number -> Id.of("step-" + number))).isEqualTo(entries);
    UnmetCondition overridden = read.steps().get(2).overridden().get(0);
    assertThat(overridden.condition()).isEqualTo(UnmetCondition.ON_RECORD);
    assertThat(overridden.force()).isEqualTo(Force.ADVISORY);
    assertThat(overridden.path()).isEmpty();
    assertThat(overridden.message()).isEqualTo("2 comments are open; none should be.");
    assertThat(overridden.remedy())
        .isEqualTo("The condition was overridden; the reason is recorded.");
  }

  @Test
  void theOrderOfTheRegisterCountsAndNotThatOfTheInstants() {
    History<State> read =
        read(
            entry("late").recordedAt(NOON.plusSeconds(60)).build(),
            entry("early").fromState("DRAFT").toState("REVIEW").build());

    assertThat(read.state()).contains(State.REVIEW);
  }

  @Test
  void stepsOfOtherRecordsAndWorkflowsAreIgnored() {
    History<State> read =
        read(
            entry("own").build(),
            entry("other-workflow").workflow("poster").toState("PRINTED").build(),
            entry("other-record")
                .subject(new Subject(RecordKind.DOCUMENT, Id.of("doc-2")))
                .toState("RELEASED")
                .build());

    assertThat(read.steps()).hasSize(1);
  }

  @Test
  void theFirstStepOnRecordMayLeaveAState() {
    assertThat(read(entry("a").fromState("DRAFT").toState("REVIEW").build()).state())
        .contains(State.REVIEW);
  }

  @Test
  void refusesUnknownStates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(entry("a").toState("PRINTED").build()))
        .withMessage(
            "Workflow step a has the state \"PRINTED\"; the states of leaflet are [DRAFT, REVIEW,"
                + " RELEASED, WITHDRAWN].");
  }

  @Test
  void aStepThatDoesNotBeginWhereTheLastOneEndedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                read(
                    entry("a").build(), entry("b").fromState("REVIEW").toState("RELEASED").build()))
        .withMessage(
            "Step 2 of leaflet starts in REVIEW, but documented information doc-1 is in DRAFT; a"
                + " step must start in the state that the previous one entered.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(entry("a").build(), entry("b").toState("REVIEW").build()))
        .withMessage(
            "Step 2 of leaflet starts in no state, but documented information doc-1 is in DRAFT; a"
                + " step must start in the state that the previous one entered.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(entry("a").fromState("DRAFT").build()))
        .withMessage("Step 1 of leaflet leads from DRAFT to DRAFT; it must lead to another state.");
  }

  @Test
  void aBlankNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> History.of(State.class, " ", SUBJECT))
        .withMessage(
            "History.workflow is blank (\" \"); at least one visible character is required.");
  }
}
