package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import java.time.LocalDate;

/** The documents that Harbour Bank keeps as evidence. */
final class HarbourKeptDocuments {

  private HarbourKeptDocuments() {}

  static void addTo(Aims.Builder aims) {
    assessments(aims);
    audits(aims);
    certification(aims);
    people(aims);
  }

  private static void assessments(Aims.Builder aims) {
    aims.addDocument(
        retained("doc-ia-credit-scoring-2026", "Impact of credit scoring, 2026", "IA-2026-01")
            .author(Id.of("dpo-marek-haas"))
            .date(on("2026-02-06"))
            .retainUntil(LocalDate.of(2036, 12, 31))
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-impact-assessment"))
            .addControl(AnnexControl.A_5_3)
            .build());
    aims.addDocument(
        retained("doc-ia-fraud-alerts-2025", "Impact of fraud alerts, 2025", "IA-2025-02")
            .author(Id.of("dpo-marek-haas"))
            .date(on("2025-02-07"))
            .retainUntil(LocalDate.of(2035, 12, 31))
            .addAiSystem(Id.of("fraud-alerts"))
            .addProcess(Id.of("proc-impact-assessment"))
            .addControl(AnnexControl.A_5_3)
            .build());
    aims.addDocument(
        retained("doc-vv-credit-scoring-3-1", "Validation of credit scoring 3.1", "CS-04")
            .author(Id.of("model-risk-unit"))
            .date(on("2025-03-07"))
            .retainUntil(LocalDate.of(2036, 12, 31))
            .addAiSystem(Id.of("credit-scoring"))
            .addControl(AnnexControl.A_6_2_4)
            .build());
  }

  private static void audits(Aims.Builder aims) {
    aims.addDocument(
        retained("doc-audit-plan-2026-1", "Plan of the internal audit 2026-1", "AU-2026-01")
            .author(Id.of("auditor-ruth-keller"))
            .date(on("2026-02-09"))
            .retainUntil(LocalDate.of(2032, 12, 31))
            .addProcess(Id.of("proc-internal-audit"))
            .build());
    aims.addDocument(
        retained("doc-audit-report-2026-1", "Report of the internal audit 2026-1", "AU-2026-02")
            .author(Id.of("auditor-ruth-keller"))
            .date(on("2026-03-10"))
            .retainUntil(LocalDate.of(2032, 12, 31))
            .addProcess(Id.of("proc-internal-audit"))
            .build());
    aims.addDocument(
        retained("doc-audit-report-2026-2", "Report of the internal audit 2026-2", "AU-2026-04")
            .author(Id.of("auditor-paul-meijer"))
            .date(on("2026-06-22"))
            .retainUntil(LocalDate.of(2032, 12, 31))
            .addProcess(Id.of("proc-internal-audit"))
            .build());
    aims.addDocument(
        retained("doc-audit-programme-2026", "Programme of internal audits 2026", "AU-2026-00")
            .author(Id.of("auditor-ruth-keller"))
            .date(on("2025-12-01"))
            .retainUntil(LocalDate.of(2032, 12, 31))
            .addProcess(Id.of("proc-internal-audit"))
            .build());
    aims.addDocument(
        retained("doc-minutes-2026", "Minutes of the management review 2026", "MR-2026-01")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2026-03-31"))
            .access("Board, AIMS manager and Internal Audit.")
            .retainUntil(LocalDate.of(2036, 12, 31))
            .addProcess(Id.of("proc-management-review"))
            .build());
    aims.addDocument(
        retained("doc-minutes-2025", "Minutes of the management review 2025", "MR-2025-01")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2025-03-24"))
            .access("Board, AIMS manager and Internal Audit.")
            .retainUntil(LocalDate.of(2035, 12, 31))
            .addProcess(Id.of("proc-management-review"))
            .build());
  }

  private static void certification(Aims.Builder aims) {
    aims.addDocument(
        retained("doc-cert-report-2025", "Report of CertNord on stages 1 and 2", "CE-2025-02")
            .date(on("2025-04-28"))
            .location("archive, folder Certification")
            .retainUntil(LocalDate.of(2031, 12, 31))
            .build());
    aims.addDocument(
        retained(
                "doc-cert-report-2026",
                "Report of CertNord on the first surveillance",
                "CE-2026-01")
            .date(on("2026-04-24"))
            .location("archive, folder Certification")
            .retainUntil(LocalDate.of(2031, 12, 31))
            .build());
  }

  private static void people(Aims.Builder aims) {
    aims.addDocument(
        retained(
                "doc-competence-officers",
                "Results of the course for credit officers",
                "HR-2026-07")
            .author(Id.of("hr-lead-eva-stern"))
            .date(on("2026-06-26"))
            .access("HR, Credit and Internal Audit; no rating of single people.")
            .retainUntil(LocalDate.of(2029, 6, 30))
            .aiSystems(ids("credit-scoring"))
            .addControl(AnnexControl.A_4_6)
            .build());
  }

  private static Document.Builder retained(String id, String title, String number) {
    return Document.builder()
        .id(Id.of(id))
        .title(title)
        .type(Document.Type.RETAINED)
        .number(number)
        .version("1.0")
        .language("en")
        .format("text")
        .medium("file, signed")
        .location("archive, folder AIMS")
        .access("AIMS manager, Internal Audit and the unit concerned.")
        .protection("Cannot be changed after filing; hash kept beside it.")
        .disposal("Erased by the archive after its last day.");
  }
}
