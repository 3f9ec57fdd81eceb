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
  void itTellsTheConditionsOfAStep() {
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
        .withMessage("There is no condition \"approved\"; there are reviewed, no-comments.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                WORKFLOW
                    .withoutCondition("reviewed")
                    .withoutCondition("no-comments")
                    .withoutCondition("approved"))
        .withMessage("There is no condition \"approved\"; there are none.");
  }

  @Test
  void aNameStandsForOneConditionInOnePlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORKFLOW.withCondition(State.RELEASED, REVIEWED))
        .withMessage(
            "There is a condition \"reviewed\" of entering RELEASED already; a name stands for one condition there.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WORKFLOW.withCondition(State.REVIEW, State.RELEASED, NO_COMMENTS))
        .withMessage(
            "There is a condition \"no-comments\" of the step from REVIEW to RELEASED already; a name stands for one condition there.");
  }
}
