package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;

import io.github.aims4j.Aims;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.util.List;
import java.util.stream.Stream;

/** The plan by which Harbour Bank treats its AI risks in 2026. */
final class HarbourTreatment {

  private HarbourTreatment() {}

  static void addTo(Aims.Builder aims) {
    aims.addRiskTreatmentPlan(
        RiskTreatmentPlan.builder()
            .id(Id.of("plan-2026"))
            .title("AI risk treatment plan 2026")
            .version("2026.1")
            .entries(
                Stream.of(HarbourLendingTreatment.entries(), HarbourServiceTreatment.entries())
                    .flatMap(List::stream)
                    .toList())
            .processes(
                ids(
                    "proc-risk-treatment",
                    "proc-development",
                    "proc-use",
                    "proc-data",
                    "proc-suppliers"))
            .resources(ids("res-budget-aims", "res-scoring-team", "res-test-data"))
            .approval(
                approval(
                    "cro-tom-visser",
                    "2026-03-09",
                    "Approved with the request to see the treatment of the wrong threshold again by the end of May."))
            .effectiveFrom(day("2026-03-10"))
            .document(Id.of("doc-plan-2026"))
            .source(exported(160, "title", "Plan", "Risk treatment plan AI 2026"))
            .addNote(
                "Follows the plan of 2025. Entries are in the order of the register of risks; the rank of each stands with the risk.")
            .addEvidence(
                evidence(
                    "Plan as signed by the chief risk officer",
                    "grc://plans/plan-2026/signed.pdf",
                    "2026-03-09",
                    "aims-manager-ines-okafor",
                    "2031-03-09"))
            .build());
  }

  /** An entry whose options, controls and levels are those of the risk. */
  static RiskTreatment entry(
      String slug, String reason, EffectivenessReview verification, PlannedAction... actions) {
    return entry(slug, reason, List.of(verification), actions);
  }

  /** An entry that was verified more than once. */
  static RiskTreatment entry(
      String slug,
      String reason,
      List<EffectivenessReview> verifications,
      PlannedAction... actions) {
    Risk risk = HarbourRisks.risk(slug);
    return RiskTreatment.builder()
        .risk(risk.id())
        .assessment(Id.of("ra-2026"))
        .options(risk.treatmentOptions())
        .reason(reason)
        .controls(risk.controls())
        .ownControls(risk.ownControls())
        .actions(List.of(actions))
        .expectedLevel(risk.residualLevel())
        .residualLevel(risk.residualLevel())
        .verifications(verifications)
        .acceptance(risk.acceptance())
        .build();
  }
}
