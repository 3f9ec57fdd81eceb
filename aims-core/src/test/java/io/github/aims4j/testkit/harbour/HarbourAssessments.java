package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;
import static io.github.aims4j.testkit.harbour.OperationsKit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Occasion;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskResult;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The AI risk assessments of Harbour Bank, each with a result for each risk that it looked at. */
final class HarbourAssessments {

  /** What is special about a risk in the assessment of 2026. */
  private static final Map<String, String> REMARKS_2026 =
      Map.of(
          "risk-unfair-approval",
          "The gap between women and men fell from 4.1 to 2.6 points with version 3.1.",
          "risk-wrong-threshold",
          "Came true on 19 January 2026; the likelihood stays, the treatment was not enough.",
          "risk-bureau-data-quality",
          "Raised from Possible after the change of codes on 3 February 2026.",
          "risk-chat-dutch-launch",
          "First weeks in Dutch: 91 of 100 sampled answers right.",
          "risk-energy-use",
          "Measured for the first time in 2025.");

  /** What version 4.0 changes about a risk of credit scoring. */
  private static final Map<String, String> REMARKS_CHANGE =
      Map.of(
          "risk-unfair-approval",
          "More features, so more ways to stand in for origin; the limit for the gap goes from 5 to 3 points.",
          "risk-drift",
          "Training months now include the rise of interest rates.",
          "risk-opaque-refusal",
          "The new method needs another way to give reasons; a test with applicants is a condition of release.",
          "risk-thin-files",
          "Proof of income is read as a feature, which helps those without history.",
          "risk-feedback-loop",
          "Outcomes of the two percent sample are used for the first time.",
          "risk-label-errors",
          "The months of deferred loans are left out.",
          "risk-bureau-dependence",
          "The score can do without bureau data at a known loss.");

  private HarbourAssessments() {}

  static void addTo(Aims.Builder aims) {
    aims.addRiskAssessment(assessment2025())
        .addRiskAssessment(assessment2026())
        .addRiskAssessment(assessmentOfChange());
  }

  private static RiskAssessment assessment2025() {
    LocalDate date = day("2025-02-28");
    return assessment("2025", "First AI risk assessment under the criteria of 2025", "2025-02-28")
        .occasion(Occasion.INITIAL)
        .assessors(ids("cro-tom-visser", "head-credit-petra-lang", "aims-manager-ines-okafor"))
        .aiSystems(
            ids(
                "credit-scoring",
                "fraud-alerts",
                "document-triage",
                "service-chat",
                "collections-priority"))
        .impactAssessments(
            ids(
                "ia-credit-scoring-2025",
                "ia-fraud-alerts-2025",
                "ia-service-chat-2025",
                "ia-document-triage-2025"))
        .results(
            HarbourRisks.all().stream()
                .filter(risk -> risk.identifiedOn().orElseThrow().isBefore(date))
                .map(risk -> result(risk).build())
                .toList())
        .build();
  }

  private static RiskAssessment assessment2026() {
    return assessment("2026", "AI risk assessment 2026", "2026-02-27")
        .occasion(Occasion.PLANNED_INTERVAL)
        .changes(ids("chg-bureau-feed"))
        .assessors(
            ids(
                "cro-tom-visser",
                "model-risk-unit",
                "head-credit-petra-lang",
                "dpo-marek-haas",
                "aims-manager-ines-okafor"))
        .aiSystems(ids("credit-scoring", "fraud-alerts", "document-triage", "service-chat"))
        .impactAssessments(
            ids(
                "ia-credit-scoring-2026",
                "ia-fraud-alerts-2025",
                "ia-service-chat-2025",
                "ia-document-triage-2025"))
        .results(HarbourRisks.all().stream().map(risk -> result(risk, REMARKS_2026)).toList())
        .document(Id.of("doc-plan-2026"))
        .source(exported(120, "title", "Assessment", "AI risk assessment 2026"))
        .addNote(
            "Workshops on 16, 18 and 24 February 2026. The results were read back to the owners of the risks before they were signed. They are annex A of the treatment plan.")
        .addEvidence(
            evidence(
                "Signed record of the three workshops",
                "grc://assessments/ra-2026/workshops.pdf",
                "2026-02-27",
                "aims-manager-ines-okafor",
                "2031-02-28"))
        .build();
  }

  private static RiskAssessment assessmentOfChange() {
    return assessment("change-4-0", "Risk assessment for credit scoring 4.0", "2026-02-13")
        .occasion(Occasion.CHANGE_PROPOSED)
        .changes(ids("chg-credit-scoring-4-0"))
        .assessors(ids("model-risk-unit", "head-data-science-jun-park"))
        .aiSystems(ids("credit-scoring"))
        .impactAssessments(ids("ia-credit-scoring-2026"))
        .results(
            HarbourRisks.all().stream()
                .filter(risk -> risk.aiSystems().contains(new Id<AiSystem>("credit-scoring")))
                .map(risk -> result(risk, REMARKS_CHANGE))
                .toList())
        .build();
  }

  private static RiskAssessment.Builder assessment(String slug, String title, String date) {
    return RiskAssessment.builder()
        .id(Id.of("ra-" + slug))
        .title(title)
        .date(on(date))
        .method(
            "Workshop with the owners; likelihood from incidents and measurements, consequence from the gravest of the four kinds of those concerned.")
        .criteria(Id.of("criteria-2025"));
  }

  private static RiskResult result(Risk risk, Map<String, String> remarks) {
    return result(risk).remark(Optional.ofNullable(remarks.get(risk.id().value()))).build();
  }

  private static RiskResult.Builder result(Risk risk) {
    return RiskResult.builder()
        .risk(risk.id())
        .likelihood(risk.likelihood())
        .consequence(risk.consequence())
        .level(risk.level())
        .acceptable(risk.acceptable())
        .priority(risk.priority());
  }
}
