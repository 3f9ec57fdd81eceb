// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.transition.OnDay;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcernWorkflowTest extends WorkflowContract<CaseStage, OnDay<Concern>> {

  private static final Concern BARE = Concern.builder().id(Id.of("con-1")).title("Bias").build();
  private static final Concern FULL =
      BARE.toBuilder()
          .handledBy(OWNER)
          .protection("The name is kept secret.")
          .response("It is looked into.")
          .outcome("The data was mended.")
          .closedOn(PartialDate.of(2026))
          .build();

  ConcernWorkflowTest() {
    super(CaseStage.class, ConcernWorkflow.NAME);
  }

  private static OnDay<Concern> on(Concern concern) {
    return new OnDay<>(concern, DAY);
  }

  @Override
  protected Workflow<CaseStage, OnDay<Concern>> workflow() {
    return ConcernWorkflow.workflow();
  }

  @Override
  protected Set<CaseStage> successors(CaseStage state) {
    return state.successors();
  }

  @Override
  protected Set<CaseStage> initial() {
    return CaseStage.initial();
  }

  @Override
  protected String term(CaseStage state) {
    return state.term();
  }

  @Override
  protected OnDay<Concern> ready(CaseStage state) {
    return on(FULL);
  }

  @Override
  protected List<OnDay<Concern>> facts() {
    return Stream.of(
            BARE,
            FULL,
            BARE.toBuilder().response("It is looked into.").build(),
            BARE.toBuilder().outcome("None.").build())
        .map(ConcernWorkflowTest::on)
        .toList();
  }

  @Override
  protected boolean holds(CaseStage state, OnDay<Concern> facts) {
    Concern concern = facts.record();
    return switch (state) {
      case RECEIVED, ASSESSED, RESOLVED -> true;
      case NOTIFIED -> concern.response().isPresent();
      case LEARNED_FROM -> concern.outcome().isPresent();
    };
  }

  @Test
  void eachStateReportsItsUnmetConditions() {
    assertThat(said(on(BARE), CaseStage.RECEIVED)).isEmpty();
    assertThat(said(on(BARE), CaseStage.ASSESSED))
        .containsExactly(
            "advisory handled-by-somebody (A.3.3 /handledBy): The concern has no handler; one"
                + " should be assigned. Assign a handler.",
            "advisory person-protected (A.3.3 /protection): The protection of the person from"
                + " reprisal is not stated; it should be. State how the person is protected.");
    assertThat(said(on(BARE), CaseStage.NOTIFIED))
        .containsExactly(
            "binding person-answered (A.3.3 /response): The response to the person is not stated;"
                + " it is required. Answer the person, or skip this step if the person cannot be"
                + " reached.");
    assertThat(said(on(BARE), CaseStage.RESOLVED)).isEmpty();
    assertThat(said(on(BARE), CaseStage.LEARNED_FROM))
        .containsExactly(
            "binding outcome-on-record (- /outcome): The outcome of the concern is not stated; it"
                + " is required. State the outcome.");
    assertThat(ConcernWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }

  @Test
  void aStepWritesWhenThePersonWasAnsweredAndWhenItWasClosed() {
    Optional<CaseStage> assessed = Optional.of(CaseStage.ASSESSED);
    Concern answered = BARE.toBuilder().response("It is looked into.").build();

    assertThat(changed(assessed, on(answered), CaseStage.NOTIFIED))
        .contains(answered.toBuilder().answeredOn(PartialDate.of(DAY)).build());
    assertThat(changed(assessed, on(BARE), CaseStage.RESOLVED))
        .contains(BARE.toBuilder().closedOn(PartialDate.of(DAY)).build());
    assertThat(changed(assessed, on(FULL), CaseStage.RESOLVED)).contains(FULL);
    assertThat(changed(Optional.of(CaseStage.RESOLVED), on(FULL), CaseStage.ASSESSED))
        .contains(FULL.toBuilder().closedOn(Optional.empty()).build());
  }
}
