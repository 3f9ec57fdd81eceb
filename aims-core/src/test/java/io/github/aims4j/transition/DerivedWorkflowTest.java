// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static io.github.aims4j.transition.Leaflet.NO_COMMENTS;
import static io.github.aims4j.transition.Leaflet.REVIEWED;
import static io.github.aims4j.transition.Leaflet.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Leaflet.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A workflow with other edges or conditions is made from one, which stays as it is. */
class DerivedWorkflowTest {

  private static final Id<Party> EDITOR = Id.of("editor");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Leaflet COMMENTED = new Leaflet(true, 2);
  private static final Leaflet RAW = new Leaflet(false, 2);

  private static Decision<State, State> decide(State from, Leaflet facts, State to) {
    return WORKFLOW.decide(Optional.of(from), facts, Request.of(to, EDITOR, NOON));
  }

  private static List<String> unmet(Decision<State, State> decision) {
    return decision.rejected().orElseThrow().unmet().stream()
        .map(UnmetCondition::condition)
        .toList();
  }

  @Test
  void itReturnsTheConditionsOfAStep() {
    assertThat(WORKFLOW.conditions(Optional.of(State.REVIEW), State.RELEASED))
        .isEqualTo(List.of(REVIEWED, NO_COMMENTS));
    assertThat(WORKFLOW.conditions(Optional.of(State.DRAFT), State.RELEASED))
        .isEqualTo(List.of(REVIEWED));
    assertThat(WORKFLOW.conditions(Optional.empty(), State.RELEASED)).isEqualTo(List.of(REVIEWED));
    assertThat(WORKFLOW.conditions(Optional.of(State.RELEASED), State.WITHDRAWN)).isEmpty();
    assertThat(
            WORKFLOW
                .withoutCondition("reviewed")
                .conditions(Optional.of(State.REVIEW), State.RELEASED))
        .isEqualTo(List.of(NO_COMMENTS));
  }

  @Test
  void aDerivedWorkflowLeavesItsSourceAsItIs() {
    List<Edge<State>> before = WORKFLOW.edges();
    Edge<State> shortCut =
        new Edge<>(State.DRAFT, State.RELEASED, Confidence.LIKELY, "small corrections");

    Workflow<State, Leaflet> relaxed =
        WORKFLOW
            .withEdge(shortCut)
            .withoutEdge(State.DRAFT, State.WITHDRAWN)
            .withoutCondition("reviewed");

    assertThat(relaxed.edge(State.DRAFT, State.RELEASED)).contains(shortCut);
    assertThat(relaxed.successors(State.DRAFT)).containsExactly(State.REVIEW, State.RELEASED);
    assertThat(
            relaxed
                .decide(Optional.of(State.DRAFT), RAW, Request.of(State.RELEASED, EDITOR, NOON))
                .accepted())
        .isPresent();
    assertThat(WORKFLOW.edges()).isEqualTo(before);
    assertThat(unmet(decide(State.DRAFT, RAW, State.RELEASED)))
        .containsExactly(UnmetCondition.STEP_IN_TABLE, "reviewed");
  }

  @Test
  void anEdgeIsReplacedByOneBetweenTheSameStates() {
    Edge<State> prescribed =
        new Edge<>(State.DRAFT, State.REVIEW, Confidence.CORROBORATED, "the house rules");

    Workflow<State, Leaflet> derived = WORKFLOW.withEdge(prescribed);

    assertThat(derived.edges()).hasSameSizeAs(WORKFLOW.edges());
    assertThat(derived.edge(State.DRAFT, State.REVIEW)).contains(prescribed);
    assertThat(WORKFLOW.edge(State.DRAFT, State.REVIEW))
        .contains(
            new Edge<>(State.DRAFT, State.REVIEW, Confidence.POLICY, "this library's policy"));
  }

  @Test
  void aConditionIsTightenedByTakingItOutAndPuttingABindingOneIn() {
    Workflow<State, Leaflet> strict =
        WORKFLOW
            .withoutCondition("no-comments")
            .withCondition(
                State.RELEASED,
                Condition.<Leaflet>binding(
                    "no-comments",
                    leaflet -> leaflet.openComments() == 0,
                    leaflet -> "There are comments; there are to be none.",
                    "Answer them."));

    assertThat(
            unmet(
                strict.decide(
                    Optional.of(State.REVIEW),
                    COMMENTED,
                    Request.of(State.RELEASED, EDITOR, NOON).withReason("Hurry."))))
        .containsExactly("no-comments");
  }

  @Test
  void oneConditionCanStandAtSeveralStates() {
    assertThat(unmet(twice().decide(Optional.empty(), RAW, request(State.WITHDRAWN))))
        .containsExactly("reviewed");
    assertThat(
            twice()
                .withoutCondition("reviewed")
                .decide(Optional.empty(), RAW, request(State.WITHDRAWN))
                .accepted())
        .isPresent();
  }

  private static Workflow<State, Leaflet> twice() {
    return WORKFLOW.withCondition(State.WITHDRAWN, REVIEWED);
  }

  private static Request<State> request(State to) {
    return Request.of(to, EDITOR, NOON);
  }

  @Test
  void whatIsNotThereCannotBeTakenOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORKFLOW.withoutEdge(State.DRAFT, State.RELEASED))
        .withMessage(
            "There is no edge from DRAFT to RELEASED; from DRAFT it leads to REVIEW, WITHDRAWN.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORKFLOW.withoutCondition("approved"))
        .withMessage(
            "There is no condition \"approved\"; the conditions are reviewed, no-comments.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WORKFLOW
                    .withoutCondition("reviewed")
                    .withoutCondition("no-comments")
                    .withoutCondition("approved"))
        .withMessage("There is no condition \"approved\"; the conditions are none.");
  }

  @Test
  void conditionNamesAreUniqueWhereTheyApply() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORKFLOW.withCondition(State.RELEASED, REVIEWED))
        .withMessage(
            "There is already a condition \"reviewed\" for entering RELEASED; the name must be"
                + " unique there.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORKFLOW.withCondition(State.REVIEW, State.RELEASED, NO_COMMENTS))
        .withMessage(
            "There is already a condition \"no-comments\" for the step from REVIEW to RELEASED; the"
                + " name must be unique there.");
  }

  @Test
  void everyStateIsInitialByDefault() {
    assertThat(WORKFLOW.initialStates()).containsExactly(State.values());

    Workflow<State, Leaflet> ours = WORKFLOW.withInitialStates(Set.of(State.REVIEW, State.DRAFT));

    assertThat(ours.initialStates()).containsExactly(State.DRAFT, State.REVIEW);
    assertThat(ours.withoutCondition("reviewed").withoutEdge(State.DRAFT, State.REVIEW))
        .extracting(Workflow::initialStates)
        .isEqualTo(ours.initialStates());
    assertThat(WORKFLOW.initialStates()).containsExactly(State.values());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORKFLOW.withInitialStates(Set.of()))
        .withMessage(
            "There is no initial state; at least one of [DRAFT, REVIEW, RELEASED, WITHDRAWN] is"
                + " required.");
  }

  @Test
  void theFirstStepMustLeadToAnInitialState() {
    Workflow<State, Leaflet> ours = WORKFLOW.withInitialStates(Set.of(State.REVIEW, State.DRAFT));

    UnmetCondition unmet =
        ours.decide(Optional.empty(), RAW, request(State.RELEASED).withReason("It is out."))
            .rejected()
            .orElseThrow()
            .unmet()
            .get(0);

    assertThat(unmet.condition()).isEqualTo(UnmetCondition.INITIAL_STATE);
    assertThat(unmet.force()).isEqualTo(Force.BINDING);
    assertThat(unmet.message())
        .isEqualTo("RELEASED cannot be the first state; the first state must be DRAFT or REVIEW.");
    assertThat(unmet.remedy()).isEqualTo("Record the first state before requesting this step.");
    assertThat(ours.decide(Optional.empty(), RAW, request(State.REVIEW)).accepted()).isPresent();
    assertThat(ours.unmet(Optional.empty(), RAW, State.RELEASED))
        .extracting(UnmetCondition::condition)
        .containsExactly(UnmetCondition.INITIAL_STATE, "reviewed");
    assertThat(ours.mermaid(State::name))
        .contains("as WITHDRAWN\n  [*] --> DRAFT\n  [*] --> REVIEW\n  DRAFT --> REVIEW");
  }

  @Test
  void anAcceptedStepComesWithTheRecordThatItChanges() {
    Party editor = Party.builder().id(EDITOR).name("Editor").type(Party.Type.PERSON).build();
    Workflow<State, Leaflet> ours =
        WORKFLOW.withEffect(
            State.RELEASED,
            (facts, step) ->
                editor.toBuilder().name(step.toState() + " " + facts.openComments()).build());
    Leaflet ready = new Leaflet(true, 0);
    Optional<State> review = Optional.of(State.REVIEW);

    Decision<State, State> released = ours.decide(review, ready, request(State.RELEASED));

    assertThat(released.accepted().flatMap(Accepted::changedRecord))
        .contains(editor.toBuilder().name("RELEASED 0").build());
    assertThat(released.apply(step -> "out").accepted().flatMap(Accepted::changedRecord))
        .isEqualTo(released.accepted().flatMap(Accepted::changedRecord));
    assertThat(
            ours.decide(review, ready, request(State.DRAFT))
                .accepted()
                .orElseThrow()
                .changedRecord())
        .isEmpty();
    assertThat(
            ours.withEffect(State.RELEASED, (facts, step) -> editor)
                .decide(review, ready, request(State.RELEASED))
                .accepted()
                .orElseThrow()
                .changedRecord())
        .contains(editor);
  }

  @Test
  void aRejectedStepChangesNoRecord() {
    Workflow<State, Leaflet> ours =
        WORKFLOW.withEffect(
            State.RELEASED,
            (facts, step) -> {
              throw new AssertionError("A rejected step has no effect.");
            });

    assertThat(ours.decide(Optional.of(State.REVIEW), RAW, request(State.RELEASED)).rejected())
        .isPresent();
  }
}
