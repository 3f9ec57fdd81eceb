package io.github.aims4j.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.transition.Workflow;
import io.github.aims4j.transition.WorkflowContract;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdverseImpactReportWorkflowTest extends WorkflowContract<CaseStage, AdverseImpactReport> {

  private static final PartialDate DATE = PartialDate.of(2026);
  private static final AdverseImpactReport BARE =
      AdverseImpactReport.builder().id(Id.of("rep-1")).title("Refusal").build();
  private static final AdverseImpactReport FULL =
      BARE.toBuilder()
          .handledBy(OWNER)
          .assessment("It is so.")
          .answeredOn(DATE)
          .closedOn(DATE)
          .incident(Id.of("inc-1"))
          .build();

  AdverseImpactReportWorkflowTest() {
    super(CaseStage.class, AdverseImpactReportWorkflow.NAME);
  }

  @Override
  protected Workflow<CaseStage, AdverseImpactReport> workflow() {
    return AdverseImpactReportWorkflow.workflow();
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
  protected AdverseImpactReport ready(CaseStage state) {
    return FULL;
  }

  @Override
  protected List<AdverseImpactReport> facts() {
    return List.of(
        BARE,
        FULL,
        BARE.toBuilder().assessment("It is so.").build(),
        BARE.toBuilder().answeredOn(DATE).build());
  }

  @Override
  protected boolean holds(CaseStage state, AdverseImpactReport report) {
    return switch (state) {
      case RECEIVED, LEARNED_FROM -> true;
      case ASSESSED -> report.assessment().isPresent();
      case NOTIFIED -> report.answeredOn().isPresent();
      case RESOLVED -> report.closedOn().isPresent();
    };
  }

  @Test
  void eachStateSaysWhatItLacks() {
    assertThat(said(BARE, CaseStage.RECEIVED)).isEmpty();
    assertThat(said(BARE, CaseStage.ASSESSED))
        .containsExactly(
            "advisory handled-by-somebody (A.8.3 /handledBy): Nobody is named who looks after the report; somebody should be. Name who looks after it.",
            "binding assessment-on-record (A.8.3 /assessment): Nothing says what was found; of an assessed report something does. Assess the report and state what was found.");
    assertThat(said(BARE, CaseStage.NOTIFIED))
        .containsExactly(
            "binding reporter-answered (A.8.3 /answeredOn): It is not stated when the reporter was answered; once notified it is. Answer the reporter, or go on where nobody can be reached.");
    assertThat(said(BARE, CaseStage.RESOLVED))
        .containsExactly(
            "binding closed-on-record (- /closedOn): It is not stated when the report was closed; of a resolved one it is. State when it was closed.");
    assertThat(said(BARE, CaseStage.LEARNED_FROM))
        .containsExactly(
            "advisory incident-named (- /incident): No incident is named, and lessons stand in incidents; one should be. Name the incident, or give as the reason that there was none.");
    assertThat(AdverseImpactReportWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }
}
