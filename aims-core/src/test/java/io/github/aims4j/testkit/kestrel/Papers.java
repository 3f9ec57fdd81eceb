package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.UNA;
import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;
import static io.github.aims4j.testkit.kestrel.Kit.on;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.ExternalOrigin;

/** Documented information: one manual, and few other papers. */
final class Papers {

  private Papers() {}

  static void addTo(Aims.Builder aims) {
    addMaintained(aims);
    addRetained(aims);
    addFromOutside(aims);
  }

  private static void addMaintained(Aims.Builder aims) {
    aims.addDocument(
        maintained("doc-manual", "K-01", "AI at Kestrel: the manual (nine pages)", "1.1").build());
    aims.addDocument(
        maintained("doc-ai-policy", "K-02", "AI policy", "1.1")
            .addControl(AnnexControl.A_2_2)
            .build());
    aims.addDocument(
        maintained("doc-data-policy", "K-03", "Policy on personal and client data", "3.0")
            .date(on("2025-07-11"))
            .approval(approvedByMaeve("2025-07-14"))
            .effectiveFrom(day("2025-07-14"))
            .build());
    aims.addDocument(maintained("doc-soa", "K-04", "Statement of applicability", "1.1").build());
    aims.addDocument(
        maintained("doc-checklist", "K-05", "Checklist for the second look", "2.0")
            .date(on("2026-01-09"))
            .approval(approvedByMaeve("2026-01-12"))
            .effectiveFrom(day("2026-01-12"))
            .changeNote("Each product and standard is opened at its publisher.")
            .addAiSystem(Id.of("sys-planmate"))
            .addProcess(Id.of("proc-use"))
            .addControl(AnnexControl.A_9_2)
            .build());
    aims.addDocument(
        maintained("doc-card-planmate", "K-06", "Card: PlanMate", "1.1")
            .addAiSystem(Id.of("sys-planmate"))
            .addControl(AnnexControl.A_8_2)
            .build());
    aims.addDocument(
        maintained("doc-card-scribeline", "K-07", "Card: ScribeLine", "1.1")
            .addAiSystem(Id.of("sys-scribeline"))
            .addControl(AnnexControl.A_8_2)
            .build());
  }

  private static Document.Builder maintained(
      String id, String number, String title, String version) {
    return document(id, number, title)
        .type(Document.Type.MAINTAINED)
        .author(UNA)
        .version(version)
        .date(on("2026-06-02"))
        .approval(approvedByMaeve("2026-06-05"))
        .effectiveFrom(day("2026-06-08"))
        .nextReview(day("2027-05-28"));
  }

  private static void addRetained(Aims.Builder aims) {
    aims.addDocument(
        retained("doc-risk-sheet", "K-11", "Risk sheet with treatment plan", "2026-04-16").build());
    aims.addDocument(
        retained("doc-impact", "K-12", "Impact assessments", "2026-04-16")
            .addControl(AnnexControl.A_5_3)
            .build());
    aims.addDocument(retained("doc-courses", "K-13", "Courses and proofs", "2026-06-08").build());
    aims.addDocument(retained("doc-audit-plan", "K-14", "Audit plan 2026", "2026-03-02").build());
    aims.addDocument(
        retained("doc-audit-report", "K-15", "Report of the internal audit 2026", "2026-03-27")
            .author(Kit.SANDVIG)
            .build());
    aims.addDocument(
        retained("doc-review", "K-16", "Minutes of the management review 2026", "2026-05-29")
            .build());
    aims.addDocument(
        retained("doc-tasks", "K-17", "Table of tasks with the suppliers", "2025-08-20").build());
  }

  private static Document.Builder retained(String id, String number, String title, String date) {
    return document(id, number, title)
        .type(Document.Type.RETAINED)
        .author(UNA)
        .version("1.0")
        .date(on(date))
        .approval(approvedByMaeve(date))
        .retainUntil(day("2032-12-31"))
        .disposal("Deleted from the share and from the backup of the year");
  }

  private static void addFromOutside(Aims.Builder aims) {
    aims.addDocument(
        document("doc-planmate-guide", "X-01", "PlanMate user guide")
            .type(Document.Type.MAINTAINED)
            .version("5.2")
            .externalOrigin(
                ExternalOrigin.builder()
                    .publisher("Brightquill")
                    .edition("5.2")
                    .lastChecked(on("2026-06-15"))
                    .build())
            .addAiSystem(Id.of("sys-planmate"))
            .build());
  }

  private static Document.Builder document(String id, String number, String title) {
    return Document.builder()
        .id(Id.of(id))
        .number(number)
        .title(title)
        .language("en-IE")
        .format("Text")
        .medium("File")
        .status(Document.Status.APPROVED)
        .location("office share, aims")
        .access("All may read; Una Brannigan and Conor Lavelle may change")
        .protection("Daily backup by Lantern Office IT; older versions are kept");
  }
}
