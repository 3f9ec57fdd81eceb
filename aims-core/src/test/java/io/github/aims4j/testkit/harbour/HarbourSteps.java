package io.github.aims4j.testkit.harbour;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Evidence;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Register;
import io.github.aims4j.base.Source;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.transition.WorkflowStep;
import java.time.Instant;
import java.time.LocalDate;

/** Steps that records of the bank took in their workflows. */
final class HarbourSteps {

  private static final String RISK = "risk-treatment";
  private static final String NONCONFORMITY = "nonconformity";

  private HarbourSteps() {}

  static void addTo(Aims.Builder aims) {
    addRiskSteps(aims);
    addNonconformitySteps(aims);
  }

  private static void addRiskSteps(Aims.Builder aims) {
    aims.addWorkflowStep(
        risk("identified", "IDENTIFIED", "2026-01-19T09:10:00Z", "model-risk-unit").build());
    aims.addWorkflowStep(
        risk("analysed", "ANALYSED", "2026-02-02T13:40:00Z", "model-risk-unit")
            .fromState("IDENTIFIED")
            .build());
    aims.addWorkflowStep(
        risk("evaluated", "EVALUATED", "2026-02-16T10:00:00Z", "head-credit-petra-lang")
            .fromState("ANALYSED")
            .reason("Evaluated ahead of the yearly round, since version 4.0 was proposed.")
            .addOverridden("The yearly round of evaluations starts on 2026-03-01.")
            .addNote("Minuted in the meeting of the model risk unit.")
            .addEvidence(minutes())
            .source(row())
            .build());
  }

  private static WorkflowStep.Builder risk(
      String slug, String state, String instant, String decider) {
    return WorkflowStep.builder()
        .id(Id.of("step-drift-" + slug))
        .workflow(RISK)
        .subject(new Subject(RecordKind.RISK, Id.<Risk>of("risk-drift")))
        .toState(state)
        .recordedAt(Instant.parse(instant))
        .decidedBy(Id.of(decider));
  }

  private static Evidence minutes() {
    return Evidence.builder()
        .what("Minutes of the model risk unit, February 2026")
        .location("Records room, folder MR-2026-02")
        .hash("sha-256:4f1a9c0be77d")
        .collectedOn(PartialDate.parse("2026-02-17"))
        .collectedBy(Id.of("aims-manager-ines-okafor"))
        .validUntil(LocalDate.of(2029, 2, 28))
        .build();
  }

  private static Source row() {
    return Source.builder()
        .register(Id.<Register>of("grc-export-2026"))
        .row(118)
        .addCell(
            SourceCell.builder()
                .attribute("toState")
                .column("Status")
                .text("evaluated (early)")
                .build())
        .build();
  }

  private static void addNonconformitySteps(Aims.Builder aims) {
    aims.addWorkflowStep(nonconformity("raised", "RAISED", "2026-01-22T15:00:00Z").build());
    aims.addWorkflowStep(
        nonconformity("corrected", "CORRECTED", "2026-01-23T08:30:00Z")
            .fromState("RAISED")
            .build());
  }

  private static WorkflowStep.Builder nonconformity(String slug, String state, String instant) {
    return WorkflowStep.builder()
        .id(Id.of("step-nc-2026-1-" + slug))
        .workflow(NONCONFORMITY)
        .subject(new Subject(RecordKind.NONCONFORMITY, Id.<Nonconformity>of("nc-2026-1")))
        .toState(state)
        .recordedAt(Instant.parse(instant))
        .decidedBy(Id.of("aims-manager-ines-okafor"));
  }
}
