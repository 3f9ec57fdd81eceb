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

class AdverseImpactReportWorkflowTest
    extends WorkflowContract<CaseStage, OnDay<AdverseImpactReport>> {

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

  private static OnDay<AdverseImpactReport> on(AdverseImpactReport report) {
    return new OnDay<>(report, DAY);
  }

  @Override
  protected Workflow<CaseStage, OnDay<AdverseImpactReport>> workflow() {
    return AdverseImpactReportWorkflow.workflow();
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
  protected OnDay<AdverseImpactReport> ready(CaseStage state) {
    return on(FULL);
  }

  @Override
  protected List<OnDay<AdverseImpactReport>> facts() {
    return Stream.of(
            BARE,
            FULL,
            BARE.toBuilder().assessment("It is so.").build(),
            BARE.toBuilder().answeredOn(DATE).build(),
            BARE.toBuilder().answeredOn(PartialDate.of(DAY.plusDays(1))).build())
        .map(AdverseImpactReportWorkflowTest::on)
        .toList();
  }

  @Override
  protected boolean holds(CaseStage state, OnDay<AdverseImpactReport> facts) {
    AdverseImpactReport report = facts.record();
    return switch (state) {
      case RECEIVED, RESOLVED, LEARNED_FROM -> true;
      case ASSESSED -> report.assessment().isPresent();
      case NOTIFIED -> report.answeredOn().equals(Optional.of(DATE));
    };
  }

  @Test
  void eachStateReportsItsUnmetConditions() {
    assertThat(said(on(BARE), CaseStage.RECEIVED)).isEmpty();
    assertThat(said(on(BARE), CaseStage.ASSESSED))
        .containsExactly(
            "advisory handled-by-somebody (A.8.3 /handledBy): The report has no handler; one should"
                + " be assigned. Assign a handler.",
            "binding assessment-on-record (A.8.3 /assessment): The result of the assessment is not"
                + " stated; it is required. Assess the report and state the result.");
    assertThat(said(on(BARE), CaseStage.NOTIFIED))
        .containsExactly(
            "binding reporter-answered (A.8.3 /answeredOn): The reporter was not answered by"
                + " 2026-03-01; the date of the answer is not stated. Answer the reporter, or skip"
                + " this step if the reporter cannot be reached.");
    assertThat(said(on(BARE), CaseStage.RESOLVED)).isEmpty();
    assertThat(said(on(BARE), CaseStage.LEARNED_FROM))
        .containsExactly(
            "advisory incident-named (- /incident): The report refers to no incident; it should,"
                + " because lessons learned are part of incidents. Refer to the incident, or state"
                + " as the reason that there was none.");
    assertThat(AdverseImpactReportWorkflow.history(FULL).subject().id()).isEqualTo(FULL.id());
  }

  @Test
  void aStepWritesWhenTheReportWasClosed() {
    Optional<CaseStage> assessed = Optional.of(CaseStage.ASSESSED);

    assertThat(changed(assessed, on(BARE), CaseStage.RESOLVED))
        .contains(BARE.toBuilder().closedOn(PartialDate.of(DAY)).build());
    assertThat(changed(assessed, on(FULL), CaseStage.RESOLVED)).contains(FULL);
    assertThat(changed(Optional.of(CaseStage.RESOLVED), on(FULL), CaseStage.ASSESSED))
        .contains(FULL.toBuilder().closedOn(Optional.empty()).build());
  }
}
