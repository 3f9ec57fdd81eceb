// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static io.github.aims4j.transition.Leaflet.REVIEWED;
import static io.github.aims4j.transition.Leaflet.WORKFLOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.transition.Leaflet.State;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkflowTest {

  private static final Id<Party> EDITOR = Id.of("editor");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Leaflet READY = new Leaflet(true, 0);
  private static final Leaflet COMMENTED = new Leaflet(true, 2);
  private static final Leaflet RAW = new Leaflet(false, 2);

  private static Decision<State, State> decide(State from, Leaflet facts, State to) {
    return WORKFLOW.decide(Optional.of(from), facts, Request.of(to, EDITOR, NOON));
  }

  private static Decision<State, State> decide(State from, Leaflet facts, State to, String reason) {
    return WORKFLOW.decide(
        Optional.of(from), facts, Request.of(to, EDITOR, NOON).withReason(reason));
  }

  private static Request<State> request(State to) {
    return Request.of(to, EDITOR, NOON);
  }

  private static List<String> unmet(Decision<State, State> decision) {
    return decision.rejected().orElseThrow().unmet().stream()
        .map(UnmetCondition::condition)
        .toList();
  }

  @Test
  void aStepInTheTableWithMetConditionsIsAccepted() {
    Accepted<State, State> accepted =
        decide(State.REVIEW, READY, State.RELEASED).accepted().orElseThrow();

    assertThat(accepted.outcome()).isEqualTo(State.RELEASED);
    TransitionRecord<State> step = accepted.record();
    assertThat(step.fromState()).contains(State.REVIEW);
    assertThat(step.toState()).isEqualTo(State.RELEASED);
    assertThat(step.decidedBy()).isEqualTo(EDITOR);
    assertThat(step.recordedAt()).isEqualTo(NOON);
    assertThat(step.reason()).isEmpty();
    assertThat(step.overridden()).isEmpty();
  }

  @Test
  void aReasonThatOverridesNothingIsRecordedAsWell() {
    TransitionRecord<State> step =
        decide(State.REVIEW, READY, State.RELEASED, "The fair is on Monday.")
            .accepted()
            .orElseThrow()
            .record();

    assertThat(step.reason()).contains("The fair is on Monday.");
    assertThat(step.overridden()).isEmpty();
  }

  @Test
  void aRejectedRequestNamesEveryUnmetConditionWithItsRequirementAndPath() {
    Rejected<State, State> rejected =
        decide(State.REVIEW, RAW, State.RELEASED).rejected().orElseThrow();

    assertThat(rejected.fromState()).contains(State.REVIEW);
    assertThat(rejected.request()).isEqualTo(Request.of(State.RELEASED, EDITOR, NOON));
    assertThat(rejected.isMendedByReason()).isFalse();
    assertThat(rejected.unmet())
        .extracting(
            UnmetCondition::condition,
            UnmetCondition::force,
            UnmetCondition::requirement,
            UnmetCondition::path,
            UnmetCondition::message,
            UnmetCondition::remedy)
        .containsExactly(
            tuple(
                "reviewed",
                Force.BINDING,
                Optional.of(Clause.CLAUSE_8_4),
                "/reviewed",
                "The leaflet was not reviewed; it is reviewed before it is released.",
                "Let somebody review it."),
            tuple(
                "no-comments",
                Force.ADVISORY,
                Optional.empty(),
                "/openComments",
                "2 comments are open; none should be.",
                "Answer the comments."));
  }

  @Test
  void returnsUnmetConditionsWithoutARequest() {
    for (Leaflet facts : List.of(READY, COMMENTED, RAW)) {
      for (State from : State.values()) {
        for (State to : State.values()) {
          assertThat(WORKFLOW.unmet(Optional.of(from), facts, to))
              .isEqualTo(decide(from, facts, to).rejected().map(Rejected::unmet).orElse(List.of()));
        }
      }
    }
    assertThat(WORKFLOW.unmet(Optional.empty(), READY, State.RELEASED)).isEmpty();
  }

  @Test
  void aReasonDoesNotHelpAgainstABindingConditionAndAdviceIsStillNamed() {
    assertThat(unmet(decide(State.REVIEW, RAW, State.RELEASED, "Hurry.")))
        .containsExactly("reviewed", "no-comments");
  }

  @Test
  void advisoryConditionsAreOverriddenByARecordedReason() {
    assertThat(unmet(decide(State.REVIEW, COMMENTED, State.RELEASED)))
        .containsExactly("no-comments");
    assertThat(
            decide(State.REVIEW, COMMENTED, State.RELEASED)
                .rejected()
                .map(Rejected::isMendedByReason))
        .contains(true);

    TransitionRecord<State> step =
        decide(State.REVIEW, COMMENTED, State.RELEASED, "They are about commas.")
            .accepted()
            .orElseThrow()
            .record();

    assertThat(step.decidedBy()).isEqualTo(EDITOR);
    assertThat(step.reason()).contains("They are about commas.");
    assertThat(step.overridden())
        .extracting(UnmetCondition::message)
        .containsExactly("2 comments are open; none should be.");
  }

  @Test
  void aStepNotInTheTableRequiresAReason() {
    UnmetCondition unmet =
        decide(State.RELEASED, READY, State.DRAFT).rejected().orElseThrow().unmet().get(0);

    assertThat(unmet.condition()).isEqualTo(UnmetCondition.STEP_IN_TABLE);
    assertThat(unmet.force()).isEqualTo(Force.ADVISORY);
    assertThat(unmet.requirement()).isEmpty();
    assertThat(unmet.path()).isEmpty();
    assertThat(unmet.message())
        .isEqualTo(
            "The table has no step from RELEASED to DRAFT; from RELEASED it leads to WITHDRAWN.");
    assertThat(unmet.remedy())
        .isEqualTo("State a reason, which is recorded, or request a step in the table.");
    assertThat(
            decide(State.RELEASED, READY, State.DRAFT, "A wrong number.")
                .accepted()
                .orElseThrow()
                .record()
                .overridden())
        .containsExactly(unmet);
  }

  @Test
  void anEndIsLeftWithAReasonOnly() {
    assertThat(decide(State.WITHDRAWN, READY, State.DRAFT).rejected().orElseThrow().unmet())
        .extracting(UnmetCondition::message)
        .containsExactly(
            "The table has no step from WITHDRAWN to DRAFT; WITHDRAWN is a final state.");
  }

  @Test
  void aStepPastTheTableDoesNotPassABindingCondition() {
    assertThat(unmet(decide(State.DRAFT, RAW, State.RELEASED, "Hurry.")))
        .containsExactly(UnmetCondition.STEP_IN_TABLE, "reviewed");
  }

  @Test
  void aConditionOfOneStepIsNotAskedAtAnother() {
    assertThat(decide(State.DRAFT, COMMENTED, State.RELEASED, "Hurry.").accepted()).isPresent();
  }

  @Test
  void aStepToTheSameStateIsRejected() {
    for (Decision<State, State> decision :
        List.of(
            decide(State.RELEASED, RAW, State.RELEASED),
            decide(State.RELEASED, RAW, State.RELEASED, "Again."))) {
      Rejected<State, State> rejected = decision.rejected().orElseThrow();
      assertThat(rejected.isMendedByReason()).isFalse();
      assertThat(rejected.unmet())
          .extracting(UnmetCondition::condition, UnmetCondition::message, UnmetCondition::remedy)
          .containsExactly(
              tuple(
                  UnmetCondition.ANOTHER_STATE,
                  "The state is already RELEASED; a step must lead to another state.",
                  "Request a different state."));
    }
  }

  @Test
  void whereNoStateIsStatedEveryStateCanBeEnteredOnItsConditions() {
    Request<State> request = Request.of(State.RELEASED, EDITOR, NOON);

    assertThat(
            WORKFLOW
                .decide(Optional.empty(), COMMENTED, request)
                .accepted()
                .orElseThrow()
                .record()
                .fromState())
        .isEmpty();
    assertThat(unmet(WORKFLOW.decide(Optional.empty(), RAW, request))).containsExactly("reviewed");
  }

  @Test
  void aStateDoesNotFollowItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workflow.of(State.class, state -> EnumSet.of(State.DRAFT)))
        .withMessage("An edge leads from DRAFT to DRAFT; it must lead to another state.");
  }

  @Test
  void textIsNotBlank() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request(State.DRAFT).withReason(" "))
        .withMessage(
            "Request.reason is blank (\" \"); at least one visible character is required.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Edge<>(State.DRAFT, State.REVIEW, Confidence.LIKELY, ""))
        .withMessage("Edge.note is blank (\"\"); at least one visible character is required.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.advisory("", facts -> true, facts -> "", "Remedy."))
        .withMessage("Condition.name is blank (\"\"); at least one visible character is required.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.binding("name", facts -> true, facts -> "", ""))
        .withMessage(
            "Condition.remedy is blank (\"\"); at least one visible character is required.");
  }

  @Test
  void exceptionsOfConditionsPropagate() {
    Workflow<State, Leaflet> broken =
        WORKFLOW.withCondition(
            State.REVIEW,
            Condition.binding(
                "broken",
                facts -> {
                  throw new IllegalStateException("The register is closed.");
                },
                facts -> "",
                "Open it."));

    assertThatThrownBy(() -> broken.decide(Optional.of(State.DRAFT), READY, request(State.REVIEW)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The register is closed.");
  }

  @Test
  void anUnmetConditionIsAFindingOfPolicy() {
    Subject subject = new Subject(RecordKind.AI_SYSTEM, Id.of("sys-1"));
    Finding finding = REVIEWED.unmetBy(RAW).orElseThrow().finding(subject);

    assertThat(finding)
        .isEqualTo(
            Finding.builder()
                .rule("reviewed")
                .weight(Weight.OPPORTUNITY)
                .basis(Basis.POLICY)
                .addCriterion(Clause.CLAUSE_8_4)
                .subject(subject)
                .path("/reviewed")
                .message("The leaflet was not reviewed; it is reviewed before it is released.")
                .remedy("Let somebody review it.")
                .build());
  }

  @Test
  void anotherOutcomeIsMadeOfAnAcceptedStepOnly() {
    assertThat(
            decide(State.DRAFT, READY, State.REVIEW)
                .apply(step -> "now " + step.toState())
                .accepted()
                .map(Accepted::outcome))
        .contains("now REVIEW");
    Decision<State, String> rejected =
        decide(State.DRAFT, READY, State.RELEASED)
            .apply(
                step -> {
                  throw new AssertionError("A rejected step has no record.");
                });
    assertThat(rejected.accepted()).isEmpty();
    assertThat(rejected.rejected().orElseThrow().unmet()).hasSize(1);
  }

  @Test
  void equalRequestsGetEqualDecisions() {
    assertThat(decide(State.REVIEW, RAW, State.RELEASED))
        .isEqualTo(decide(State.REVIEW, RAW, State.RELEASED));
    assertThat(decide(State.RELEASED, READY, State.DRAFT, "A wrong number."))
        .isEqualTo(decide(State.RELEASED, READY, State.DRAFT, "A wrong number."));
  }

  @Test
  void noControlOrFormatCharacterReachesItsDrawing() {
    String hostile = "\u001b[2J\u009b\u202e\u200b\u2028\r\n" + Character.toString(0xE0041);
    Edge<State> edge = new Edge<>(State.DRAFT, State.RELEASED, Confidence.LIKELY, "n" + hostile);
    Condition<Leaflet> condition =
        Condition.advisory("c" + hostile, leaflet -> true, leaflet -> "Unmet.", "Meet it.");

    String drawing =
        WORKFLOW
            .withEdge(edge)
            .withCondition(State.RELEASED, condition)
            .mermaid(state -> state + hostile);

    assertThat(drawing).contains("likely, n", "state \"DRAFT");
    assertThat(drawing.codePoints().filter(character -> character != '\n'))
        .allMatch(
            character ->
                Character.isLetterOrDigit(character)
                    || " ,.'/()-_\":<>[*]".indexOf(character) >= 0);
  }

  @Test
  void itDrawsItselfWithItsConditions() {
    Edge<State> odd =
        new Edge<>(State.DRAFT, State.RELEASED, Confidence.LIKELY, "so: \"x\"; #1\n--> y");

    assertThat(WORKFLOW.withEdge(odd).mermaid(State::name))
        .isEqualTo(
            """
            stateDiagram-v2
              state "DRAFT" as DRAFT
              state "REVIEW" as REVIEW
              state "RELEASED" as RELEASED
              state "WITHDRAWN" as WITHDRAWN
              DRAFT --> REVIEW : policy
              DRAFT --> RELEASED : likely, so   x    1 --  y [binding reviewed (policy)]
              DRAFT --> WITHDRAWN : policy
              REVIEW --> DRAFT : policy
              REVIEW --> RELEASED : policy [binding reviewed (policy), advisory no-comments (policy)]
              RELEASED --> WITHDRAWN : policy
              WITHDRAWN --> [*]
            """);
  }

  @Test
  void itsTextListsItsEdges() {
    assertThat(WORKFLOW)
        .hasToString(
            "DRAFT -> REVIEW, DRAFT -> WITHDRAWN, REVIEW -> DRAFT, REVIEW -> RELEASED, RELEASED -> WITHDRAWN");
  }
}
