// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.standard.LifeCycleStage.DEPLOYMENT;
import static io.github.aims4j.standard.LifeCycleStage.DESIGN_AND_DEVELOPMENT;
import static io.github.aims4j.standard.LifeCycleStage.INCEPTION;
import static io.github.aims4j.standard.LifeCycleStage.OPERATION_AND_MONITORING;
import static io.github.aims4j.standard.LifeCycleStage.RETIREMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.standard.Confidence;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.transition.Accepted;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Edge;
import io.github.aims4j.transition.Rejected;
import io.github.aims4j.transition.Request;
import io.github.aims4j.transition.UnmetCondition;
import io.github.aims4j.transition.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AiSystemVersionMoveTest {

  private static final Id<Party> OWNER = Id.of("owner");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static final StageChange TOLD =
      StageChange.builder().toStage(DEPLOYMENT).date(PartialDate.of(2024)).build();

  private static final AiSystemVersion DEPLOYED =
      AiSystemVersion.builder()
          .label("1")
          .stage(DEPLOYMENT)
          .addStageChange(TOLD)
          .addDeployment(Deployment.builder().site("Ghent").build())
          .extensions(Extensions.none().with("x-colour", new Extension.Text("red")))
          .build();

  private static AiSystemVersion moved(AiSystemVersion version, Request<LifeCycleStage> request) {
    return version.move(request).accepted().map(Accepted::outcome).orElseThrow();
  }

  @Test
  void anAcceptedStepAddsToTheHistoryAndKeepsAllElse() {
    AiSystemVersion operating = moved(DEPLOYED, Request.of(OPERATION_AND_MONITORING, OWNER, NOON));

    assertThat(operating)
        .isEqualTo(
            DEPLOYED.toBuilder()
                .stage(OPERATION_AND_MONITORING)
                .history(
                    List.of(
                        TOLD,
                        StageChange.builder()
                            .fromStage(DEPLOYMENT)
                            .toStage(OPERATION_AND_MONITORING)
                            .recordedAt(NOON)
                            .decidedBy(OWNER)
                            .build()))
                .build());
  }

  @Test
  void whatWasOverriddenIsInTheHistory() {
    AiSystemVersion version = AiSystemVersion.builder().label("1").stage(RETIREMENT).build();

    StageChange change =
        moved(version, Request.of(DEPLOYMENT, OWNER, NOON).withReason("Its successor failed."))
            .history()
            .get(0);

    assertThat(change.fromStage()).contains(RETIREMENT);
    assertThat(change.reason()).contains("Its successor failed.");
    assertThat(change.decidedBy()).contains(OWNER);
    assertThat(change.overridden())
        .containsExactly(
            "The table has no step from RETIREMENT to DEPLOYMENT; RETIREMENT is a final state.");
  }

  @Test
  void whereNoStageIsStatedEveryStageIsTheFirst() {
    AiSystemVersion version = AiSystemVersion.builder().label("1").build();

    for (LifeCycleStage stage : LifeCycleStage.values()) {
      AiSystemVersion entered = moved(version, Request.of(stage, OWNER, NOON));
      assertThat(entered.stage()).contains(stage);
      assertThat(entered.history())
          .containsExactly(
              StageChange.builder().toStage(stage).recordedAt(NOON).decidedBy(OWNER).build());
    }
  }

  @Test
  void aWorkflowOfOnesOwnDecidesOnFactsOfOnesOwn() {
    record Budget(int left) {}
    Workflow<LifeCycleStage, Budget> thrifty =
        LifeCycle.<Budget>workflow()
            .withEdge(new Edge<>(DEPLOYMENT, INCEPTION, Confidence.POLICY, "starting over"))
            .withCondition(
                INCEPTION,
                Condition.binding(
                    "budget",
                    budget -> budget.left() > 0,
                    budget -> "The budget has %d left; it needs some.".formatted(budget.left()),
                    "Ask for money."));
    Request<LifeCycleStage> request = Request.of(INCEPTION, OWNER, NOON);

    assertThat(DEPLOYED.move(thrifty, new Budget(1), request).accepted()).isPresent();
    assertThat(
            DEPLOYED
                .move(thrifty, new Budget(0), request)
                .rejected()
                .map(Rejected::unmet)
                .map(unmet -> unmet.get(0))
                .map(UnmetCondition::message))
        .isEqualTo(Optional.of("The budget has 0 left; it needs some."));
  }

  @Test
  void aRejectedStepLeavesTheVersionAsItWas() {
    AiSystemVersion before = DEPLOYED.toBuilder().build();

    assertThat(DEPLOYED.move(Request.of(INCEPTION, OWNER, NOON)).rejected()).isPresent();
    assertThat(DEPLOYED.move(Request.of(DESIGN_AND_DEVELOPMENT, OWNER, NOON)).accepted())
        .isPresent();
    assertThat(DEPLOYED).isEqualTo(before);
  }
}
