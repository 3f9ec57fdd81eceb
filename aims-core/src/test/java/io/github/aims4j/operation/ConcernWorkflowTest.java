package io.github.aims4j.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConcernWorkflowTest extends WorkflowContract<CaseStage, Concern> {

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

  @Override
  protected Workflow<CaseStage, Concern> workflow() {
    return ConcernWorkflow.workflow();
  }

  @Override
  protected Set<CaseStage> successors(CaseStage state) {
    return state.successors();
  }

  @Override
  protected String term(CaseStage state) {
    return state.term();
  }

  @Override
  protected Concern ready(CaseStage state) {
    return FULL;
  }

  @Override
  protected List<Concern> facts() {
    return List.of(
        BARE,
        FULL,
        BARE.toBuilder().response("It is looked into.").build(),
        BARE.toBuilder().outcome("None.").build());
  }

  @Override
  protected boolean holds(CaseStage state, Concern concern) {
    return switch (state) {
      case RECEIVED, ASSESSED -> true;
      case NOTIFIED -> concern.response().isPresent();
      case RESOLVED -> concern.closedOn().isPresent();
      case LEARNED_FROM -> concern.outcome().isPresent();
    };
  }

  @Test
  void eachStateSaysWhatItLacks() {
    assertThat(said(BARE, CaseStage.RECEIVED)).isEmpty();
    assertThat(said(BARE, CaseStage.ASSESSED))
        .containsExactly(
            "advisory handled-by-somebody (A.3.3 /handledBy): Nobody is named who looks after the concern; somebody should be. Name who looks after it.",
            "advisory person-protected (A.3.3 /protection): Nothing says how the person is protected against reprisal; something should. State how the person is protected.");
    assertThat(said(BARE, CaseStage.NOTIFIED))
        .containsExactly(
            "binding person-answered (A.3.3 /response): Nothing says what the person was told; once notified, something does. Answer the person, or go on where nobody can be reached.");
    assertThat(said(BARE, CaseStage.RESOLVED))
        .containsExactly(
            "binding closed-on-record (- /closedOn): It is not stated when the concern was closed; of a resolved one it is. State when it was closed.");
    assertThat(said(BARE, CaseStage.LEARNED_FROM))
        .containsExactly(
            "binding outcome-on-record (- /outcome): Nothing says what came of the concern; of a case that was learned from it does. State what came of it.");
    assertThat(ConcernWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }
}
