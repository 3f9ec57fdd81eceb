package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.evaluation.Judgement;
import io.github.aims4j.evaluation.Judgement.Verdict;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;

/** What auditors concluded at Harbour Bank where records alone do not tell. */
final class HarbourJudgements {

  private HarbourJudgements() {}

  static void addTo(Aims.Builder aims) {
    aims.addJudgement(
        judged("judge-impact-on-schedule", Verdict.CONFORMING, "auditor-ruth-keller", "2026-03-10")
            .obligation("8.4-01")
            .reason("Four of four assessments were made on schedule or before a change.")
            .aiSystems(ids("credit-scoring", "fraud-alerts", "document-triage", "service-chat"))
            .validUntil(LocalDate.of(2027, 3, 31))
            .source(row(422, "status", "Urteil", "erfüllt"))
            .addNote("The assessments of 2025 were read as well.")
            .addEvidence(
                kept(
                    "Working paper on clause 8.4",
                    "2026/audit-2026-1-wp-8-4.pdf",
                    "3c70a9e5d1846bf2",
                    "2026-03-04",
                    "auditor-ruth-keller",
                    LocalDate.of(2032, 12, 31)))
            .build());
    aims.addJudgement(
        judged("judge-supplied-feeds", Verdict.NONCONFORMING, "auditor-ruth-keller", "2026-03-10")
            .requirement(Clause.CLAUSE_8_1)
            .reason("Deliveries and notices of suppliers were not under control.")
            .addAiSystem(Id.of("credit-scoring"))
            .validUntil(LocalDate.of(2026, 6, 7))
            .addNote("Looked at again in audit 2026-2.")
            .build());
    aims.addJudgement(
        judged("judge-supplied-feeds-june", Verdict.CONFORMING, "auditor-paul-meijer", "2026-06-22")
            .requirement(Clause.CLAUSE_8_1)
            .reason(
                "Deliveries are checked on arrival; notices reach two people at "
                    + "each supplier.")
            .addAiSystem(Id.of("credit-scoring"))
            .validUntil(LocalDate.of(2027, 6, 30))
            .build());
    aims.addJudgement(
        judged("judge-integration", Verdict.INCONCLUSIVE, "auditor-paul-meijer", "2026-06-22")
            .obligation("5.1-02")
            .reason("One product was held back for the AIMS; one case is too few to tell.")
            .build());
    aims.addJudgement(
        judged(
                "judge-triage-development",
                Verdict.NOT_APPLICABLE,
                "auditor-ruth-keller",
                "2026-03-10")
            .requirement(AnnexControl.A_6_2_3)
            .reason("The system is bought; nothing is designed or developed at the bank.")
            .addAiSystem(Id.of("document-triage"))
            .build());
  }

  private static Judgement.Builder judged(
      String id, Verdict verdict, String judgedBy, String date) {
    return Judgement.builder()
        .id(Id.of(id))
        .verdict(verdict)
        .judgedBy(Id.of(judgedBy))
        .date(on(date));
  }
}
