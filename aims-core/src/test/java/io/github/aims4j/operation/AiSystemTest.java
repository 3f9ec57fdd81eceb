// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.standard.LifeCycleStage.DEPLOYMENT;
import static io.github.aims4j.standard.LifeCycleStage.INCEPTION;
import static io.github.aims4j.standard.LifeCycleStage.OPERATION_AND_MONITORING;
import static io.github.aims4j.standard.LifeCycleStage.RETIREMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AiSystemTest {

  private static final @Nullable LifeCycleStage NOT_STATED = null;

  private static AiSystem system(@Nullable LifeCycleStage... stages) {
    List<AiSystemVersion> versions = new ArrayList<>();
    for (LifeCycleStage stage : stages) {
      versions.add(
          version("of " + versions.size()).toBuilder().stage(Optional.ofNullable(stage)).build());
    }
    return named().versions(versions).build();
  }

  private static AiSystem.Builder named() {
    return AiSystem.builder().id(Id.of("sorter")).name("Sorter");
  }

  private static AiSystemVersion version(String label) {
    return AiSystemVersion.builder().label(label).build();
  }

  private static void refuses(ThrowingCallable made, String message) {
    assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
  }

  @Test
  void itsStageIsTheFurthestOfItsVersionsThatAreNotRetired() {
    assertThat(system(DEPLOYMENT, INCEPTION, RETIREMENT).stage()).contains(DEPLOYMENT);
    assertThat(system(INCEPTION, DEPLOYMENT).stage()).contains(DEPLOYMENT);
    assertThat(system(RETIREMENT, RETIREMENT).stage()).contains(RETIREMENT);
    assertThat(system(NOT_STATED, RETIREMENT).stage()).isEmpty();
    assertThat(system(NOT_STATED).stage()).isEmpty();
  }

  @Test
  void isRetiredIfAllVersionsAre() {
    assertThat(system(RETIREMENT, RETIREMENT).isRetired()).isTrue();
    assertThat(system(RETIREMENT, NOT_STATED).isRetired()).isFalse();
    assertThat(system(DEPLOYMENT).isRetired()).isFalse();
    assertThat(system(RETIREMENT, DEPLOYMENT).versions())
        .extracting(AiSystemVersion::isRetired)
        .containsExactly(true, false);
  }

  @Test
  void isInOperationByTheStageOfAVersion() {
    assertThat(system(NOT_STATED, OPERATION_AND_MONITORING).isInOperation()).isTrue();
    assertThat(system(DEPLOYMENT).isInOperation()).isFalse();
  }

  @Test
  void whetherItIsInOperationIsUnknownIfNoStageSaysSoAndOneIsNotStated() {
    assertThat(system(DEPLOYMENT, NOT_STATED).isOperationUnknown()).isTrue();
    assertThat(system(OPERATION_AND_MONITORING, NOT_STATED).isOperationUnknown()).isFalse();
    assertThat(system(DEPLOYMENT).isOperationUnknown()).isFalse();
  }

  @Test
  void hasOneVersionOfALabelAndOneDutyAboutASubject() {
    Duty duty =
        Duty.builder()
            .subject(Duty.Subject.IMPACT_ASSESSMENT)
            .state(Duty.State.OWED)
            .reason("It decides on persons.")
            .build();

    AiSystem system = named().addVersion(version("1")).addDuty(duty).build();
    assertThat(system.duty(Duty.Subject.IMPACT_ASSESSMENT)).contains(duty);
    assertThat(system(DEPLOYMENT).duty(Duty.Subject.IMPACT_ASSESSMENT)).isEmpty();
    refuses(
        () -> system.toBuilder().addVersion(version("1")).build(),
        "The AI system sorter has two versions labelled 1; only one is allowed.");
    refuses(
        () -> system.toBuilder().addDuty(duty).build(),
        "The AI system sorter has two duties about IMPACT_ASSESSMENT; only one is allowed.");
  }

  @Test
  void isDeployedNoLongerThanUntilTheEnd() {
    PartialDate march = PartialDate.parse("2026-03");

    assertThat(Deployment.builder().start(march).end(march).build().end()).contains(march);
    assertThat(Deployment.builder().end(march).build().start()).isEmpty();
    refuses(
        () -> Deployment.builder().start(march).end(PartialDate.parse("2026-02-28")).build(),
        "Deployment ends on 2026-02-28, before it starts on 2026-03; the end must not be before the"
            + " start.");
  }
}
