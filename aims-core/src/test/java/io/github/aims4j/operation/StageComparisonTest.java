// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.standard.LifeCycleStage.CONTINUOUS_VALIDATION;
import static io.github.aims4j.standard.LifeCycleStage.DEPLOYMENT;
import static io.github.aims4j.standard.LifeCycleStage.DESIGN_AND_DEVELOPMENT;
import static io.github.aims4j.standard.LifeCycleStage.INCEPTION;
import static io.github.aims4j.standard.LifeCycleStage.OPERATION_AND_MONITORING;
import static io.github.aims4j.standard.LifeCycleStage.RETIREMENT;
import static io.github.aims4j.standard.LifeCycleStage.RE_EVALUATION;
import static io.github.aims4j.standard.LifeCycleStage.VERIFICATION_AND_VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.StageComparison.Change;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Accepted;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Rejected;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StageComparisonTest {

  private static final Id<Party> OWNER = Id.of("owner");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static AiSystemVersion version(String label) {
    return AiSystemVersion.builder().label(label).build();
  }

  private static AiSystemVersion in(LifeCycleStage stage) {
    return version("1").toBuilder().stage(stage).build();
  }

  private static AiSystem system(String id, AiSystemVersion... versions) {
    return AiSystem.builder().id(Id.of(id)).name("Sorter").versions(List.of(versions)).build();
  }

  private static AiSystemVersion moved(AiSystemVersion version, LifeCycleStage to) {
    return moved(version, Request.of(to, OWNER, NOON));
  }

  private static AiSystemVersion moved(AiSystemVersion version, Request<LifeCycleStage> request) {
    return version.move(request).accepted().map(Accepted::outcome).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "INCEPTION, INCEPTION, SAME, 0",
    "INCEPTION, DESIGN_AND_DEVELOPMENT, FORWARD, 0",
    "INCEPTION, DEPLOYMENT, FORWARD, 0",
    "DESIGN_AND_DEVELOPMENT, RETIREMENT, FORWARD, 0",
    "DESIGN_AND_DEVELOPMENT, DEPLOYMENT, JUMP, 1",
    "INCEPTION, OPERATION_AND_MONITORING, JUMP, 1",
    "DEPLOYMENT, DESIGN_AND_DEVELOPMENT, BACK, 0",
    "CONTINUOUS_VALIDATION, OPERATION_AND_MONITORING, BACK, 0",
    "OPERATION_AND_MONITORING, DESIGN_AND_DEVELOPMENT, BACK, 1",
    "RETIREMENT, DEPLOYMENT, BACK, 1",
  })
  void classifiesTheChangeOfStage(
      LifeCycleStage before, LifeCycleStage after, Change change, int missing) {
    StageComparison comparison = StageComparison.of(in(before), in(after));

    assertThat(comparison.label()).isEqualTo("1");
    assertThat(comparison.before()).contains(before);
    assertThat(comparison.after()).contains(after);
    assertThat(comparison.change()).isEqualTo(change);
    assertThat(comparison.unmet()).hasSize(missing);
  }

  @ParameterizedTest
  @EnumSource
  void listsTheUnmetConditionsOfTheWorkflow(LifeCycleStage before) {
    for (LifeCycleStage after : LifeCycleStage.values()) {
      if (after != before) {
        List<UnmetCondition> rejected =
            in(before)
                .move(Request.of(after, OWNER, NOON))
                .rejected()
                .map(Rejected::unmet)
                .orElse(List.of());

        assertThat(StageComparison.of(in(before), in(after)).unmet()).isEqualTo(rejected);
      }
    }
  }

  @Test
  void usesTheMessagesOfTheWorkflow() {
    assertThat(StageComparison.of(in(OPERATION_AND_MONITORING), in(INCEPTION)).unmet())
        .extracting(
            UnmetCondition::condition,
            UnmetCondition::requirement,
            UnmetCondition::path,
            UnmetCondition::message,
            UnmetCondition::remedy)
        .containsExactly(
            tuple(
                UnmetCondition.STEP_IN_TABLE,
                Optional.empty(),
                "",
                "The table has no step from OPERATION_AND_MONITORING to INCEPTION; from"
                    + " OPERATION_AND_MONITORING it leads to CONTINUOUS_VALIDATION, RE_EVALUATION,"
                    + " RETIREMENT.",
                "State a reason, which is recorded, or request a step in the table."));
  }

  @Test
  void aMissingStageMakesNoStep() {
    assertThat(
            List.of(
                StageComparison.of(version("1"), in(RETIREMENT)),
                StageComparison.of(in(DEPLOYMENT), version("1")),
                StageComparison.of(version("1"), version("1"))))
        .allMatch(
            comparison -> comparison.change() == Change.UNSTATED && comparison.unmet().isEmpty());
  }

  @Test
  void aRecordedStepWithAReasonIsAccepted() {
    AiSystemVersion before = moved(version("1"), OPERATION_AND_MONITORING);
    Request<LifeCycleStage> back = Request.of(DESIGN_AND_DEVELOPMENT, OWNER, NOON);
    AiSystemVersion after = moved(before, back.withReason("Its model is trained anew."));

    assertThat(StageComparison.of(before, after).change()).isEqualTo(Change.BACK);
    assertThat(StageComparison.of(before, after).unmet()).isEmpty();
    assertThat(StageComparison.of(before, in(DESIGN_AND_DEVELOPMENT)).unmet()).hasSize(1);
  }

  @Test
  void recordedIntermediateStepsAreNotAJump() {
    AiSystemVersion before = in(DESIGN_AND_DEVELOPMENT);
    AiSystemVersion after =
        moved(
            moved(moved(before, VERIFICATION_AND_VALIDATION), DEPLOYMENT),
            OPERATION_AND_MONITORING);
    AiSystemVersion round = moved(moved(after, RE_EVALUATION), OPERATION_AND_MONITORING);

    assertThat(StageComparison.of(before, after).change()).isEqualTo(Change.FORWARD);
    assertThat(StageComparison.of(before, after).unmet()).isEmpty();
    assertThat(StageComparison.of(after, round).change()).isEqualTo(Change.SAME);
    assertThat(StageComparison.of(after, round).unmet()).isEmpty();
  }

  @Test
  void aRecordedStepWithoutAReasonIsReported() {
    AiSystemVersion after =
        in(DEPLOYMENT).toBuilder()
            .addStageChange(
                StageChange.builder().fromStage(INCEPTION).toStage(CONTINUOUS_VALIDATION).build())
            .addStageChange(
                StageChange.builder().fromStage(CONTINUOUS_VALIDATION).toStage(DEPLOYMENT).build())
            .build();

    assertThat(StageComparison.of(in(INCEPTION), after).change()).isEqualTo(Change.JUMP);
    assertThat(StageComparison.of(in(INCEPTION), after).unmet())
        .extracting(unmet -> unmet.message().replaceFirst(";.*", ""))
        .containsExactly(
            "The table has no step from INCEPTION to CONTINUOUS_VALIDATION",
            "The table has no step from CONTINUOUS_VALIDATION to DEPLOYMENT");
  }

  @Test
  void aHistoryWithDatesOnlyIsNotTreatedAsSteps() {
    AiSystemVersion after =
        in(OPERATION_AND_MONITORING).toBuilder()
            .addStageChange(
                StageChange.builder()
                    .toStage(VERIFICATION_AND_VALIDATION)
                    .date(PartialDate.of(2024))
                    .build())
            .addStageChange(StageChange.builder().toStage(OPERATION_AND_MONITORING).build())
            .build();

    assertThat(StageComparison.of(in(DESIGN_AND_DEVELOPMENT), after).change())
        .isEqualTo(Change.JUMP);
    assertThat(StageComparison.of(in(DESIGN_AND_DEVELOPMENT), after).unmet()).hasSize(1);
  }

  @Test
  void aHistoryThatWasRewrittenIsNotTakenForSteps() {
    AiSystemVersion before = moved(in(INCEPTION), DESIGN_AND_DEVELOPMENT);
    AiSystemVersion after =
        moved(moved(in(DESIGN_AND_DEVELOPMENT), VERIFICATION_AND_VALIDATION), DEPLOYMENT);

    assertThat(StageComparison.of(before, after).change()).isEqualTo(Change.JUMP);
    assertThat(StageComparison.of(before, in(DEPLOYMENT)).change()).isEqualTo(Change.JUMP);
  }

  @Test
  void comparesByAWorkflowOfOnesOwn() {
    Workflow<LifeCycleStage, Integer> rehearsed =
        LifeCycle.<Integer>workflow()
            .withoutEdge(INCEPTION, DEPLOYMENT)
            .withCondition(
                DEPLOYMENT,
                Condition.<Integer>binding(
                        "rehearsed",
                        rehearsals -> rehearsals > 0,
                        rehearsals -> rehearsals + " rehearsals were held; one is expected.",
                        "Rehearse the deployment.")
                    .withRequirement(Clause.CLAUSE_8_1)
                    .withPath("/deployments"));

    StageComparison comparison = StageComparison.of(rehearsed, 0, in(INCEPTION), in(DEPLOYMENT));

    assertThat(comparison.change()).isEqualTo(Change.JUMP);
    assertThat(comparison.unmet())
        .extracting(UnmetCondition::condition, UnmetCondition::path)
        .containsExactly(
            tuple(UnmetCondition.STEP_IN_TABLE, ""), tuple("rehearsed", "/deployments"));
    assertThat(StageComparison.of(rehearsed, 1, in(VERIFICATION_AND_VALIDATION), in(DEPLOYMENT)))
        .matches(step -> step.change() == Change.FORWARD && step.unmet().isEmpty());
  }

  @Test
  void comparesTheVersionsOfASystemByTheirLabels() {
    AiSystem before = system("old", in(OPERATION_AND_MONITORING), version("0"));
    AiSystem after =
        system("new", version("2").toBuilder().stage(INCEPTION).build(), in(RETIREMENT));

    assertThat(StageComparison.of(before, after))
        .extracting(
            StageComparison::label,
            StageComparison::before,
            StageComparison::after,
            StageComparison::change)
        .containsExactly(
            tuple(
                "1",
                Optional.of(OPERATION_AND_MONITORING),
                Optional.of(RETIREMENT),
                Change.FORWARD),
            tuple("0", Optional.empty(), Optional.empty(), Change.DROPPED),
            tuple("2", Optional.empty(), Optional.of(INCEPTION), Change.ADDED));
  }

  @Test
  void refusesTwoVersions() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StageComparison.of(version("1"), version("2")))
        .withMessage("Version 1 is compared with version 2; the labels must be equal.");
  }
}
