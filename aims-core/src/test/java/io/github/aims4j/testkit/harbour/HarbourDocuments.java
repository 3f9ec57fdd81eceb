package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.ids;
import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Approval;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Review;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.ExternalOrigin;
import java.time.LocalDate;
import java.util.List;

/** The documents that Harbour Bank keeps up to date. */
final class HarbourDocuments {

  private HarbourDocuments() {}

  static void addTo(Aims.Builder aims) {
    aims.addDocument(manual());
    earlierManual(aims);
    frame(aims);
    processes(aims);
    scoring(aims);
    working(aims);
    outside(aims);
  }

  private static Document manual() {
    return maintained("doc-aims-manual", "AIMS manual", "AIMS-01", "3.1")
        .author(Id.of("aims-manager-ines-okafor"))
        .date(on("2026-03-20"))
        .addReview(
            Review.builder()
                .date(on("2026-03-18"))
                .reviewedBy(ids("legal-counsel-felix-adler", "head-data-science-jun-park"))
                .occasion("Broker portal and release board")
                .outcome("Both are written in; two sentences on suppliers were made shorter.")
                .changed(true)
                .build())
        .approval(
            Approval.builder()
                .approvedBy(Id.of("ceo-lena-brandt"))
                .date(on("2026-03-25"))
                .remark("Without remarks by the units.")
                .build())
        .effectiveFrom(LocalDate.of(2026, 4, 1))
        .nextReview(LocalDate.of(2027, 3, 31))
        .supersedes(Id.of("doc-aims-manual-3-0"))
        .changeNote("Release board and broker channel were written in.")
        .location("document store, folder AIMS, file 01")
        .access("All employees read; the AIMS manager changes.")
        .protection("Versions cannot be overwritten; copied each night to Rotterdam.")
        .retainUntil(LocalDate.of(2036, 12, 31))
        .disposal("Erased by the archive after the AIMS manager has agreed.")
        .processes(
            ids("proc-documents", "proc-changes", "proc-corrective-action", "proc-internal-audit"))
        .controls(List.of(AnnexControl.A_2_2, AnnexControl.A_3_2, AnnexControl.A_4_2))
        .source(row(415, "title", "Dokument", "AIMS-Handbuch"))
        .addNote("46 pages; the printed copy in Rotterdam is for information only.")
        .addEvidence(
            kept(
                "The manual as approved",
                "2026/aims-01-manual-3-1.pdf",
                "c48f2e7b01d95a63",
                "2026-03-25",
                "aims-manager-ines-okafor",
                LocalDate.of(2036, 12, 31)))
        .build();
  }

  private static void earlierManual(Aims.Builder aims) {
    aims.addDocument(
        maintained("doc-aims-manual-3-0", "AIMS manual", "AIMS-01", "3.0")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2025-02-14"))
            .approval(approved("ceo-lena-brandt", "2025-02-24"))
            .status(Document.Status.SUPERSEDED)
            .effectiveFrom(LocalDate.of(2025, 3, 1))
            .location("document store, folder AIMS, earlier versions")
            .retainUntil(LocalDate.of(2035, 12, 31))
            .build());
  }

  private static void frame(Aims.Builder aims) {
    aims.addDocument(
        maintained("doc-scope", "Scope of the AIMS", "AIMS-02", "3")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2026-01-19"))
            .approval(approved("board", "2026-01-27"))
            .effectiveFrom(LocalDate.of(2026, 2, 1))
            .nextReview(LocalDate.of(2027, 1, 31))
            .changeNote("The broker portal is new.")
            .extensions(Extensions.none().with("x-file-plan", Extension.of("R7-AIMS")))
            .build());
    aims.addDocument(
        maintained("doc-policy-ai", "AI policy of Harbour Bank", "AIMS-03", "2.1")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2026-03-16"))
            .approval(approved("board", "2026-03-24"))
            .effectiveFrom(LocalDate.of(2026, 4, 1))
            .nextReview(LocalDate.of(2027, 3, 31))
            .changeNote("Brokers and environment were added.")
            .access("Public.")
            .addControl(AnnexControl.A_2_2)
            .build());
    aims.addDocument(
        maintained("doc-soa-3", "Statement of applicability", "AIMS-04", "3.0")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2026-03-11"))
            .approval(approved("cro-tom-visser", "2026-03-13"))
            .effectiveFrom(LocalDate.of(2026, 3, 16))
            .nextReview(LocalDate.of(2027, 3, 31))
            .changeNote("A.10.4 and two controls of our own were added.")
            .build());
    aims.addDocument(
        maintained("doc-plan-2026", "AI risk treatment plan 2026", "AIMS-05", "2026.1")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2026-03-05"))
            .approval(approved("cro-tom-visser", "2026-03-09"))
            .effectiveFrom(LocalDate.of(2026, 3, 10))
            .nextReview(LocalDate.of(2027, 2, 28))
            .build());
  }

  private static void processes(Aims.Builder aims) {
    aims.addDocument(
        maintained("doc-risk-process", "AI risk assessment", "AIMS-11", "2.1")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2025-12-02"))
            .addReview(reviewed("2025-12-05", "cro-tom-visser"))
            .approval(approved("cro-tom-visser", "2025-12-09"))
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .nextReview(LocalDate.of(2026, 12, 9))
            .addProcess(Id.of("proc-risk-assessment"))
            .build());
    aims.addDocument(
        maintained("doc-treatment-process", "AI risk treatment", "AIMS-12", "2.0")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2025-12-02"))
            .addReview(reviewed("2025-12-05", "head-credit-petra-lang"))
            .approval(approved("cro-tom-visser", "2025-12-09"))
            .effectiveFrom(LocalDate.of(2026, 1, 1))
            .nextReview(LocalDate.of(2026, 12, 9))
            .addProcess(Id.of("proc-risk-treatment"))
            .build());
    aims.addDocument(
        maintained("doc-impact-process", "AI system impact assessment", "AIMS-13", "1.4")
            .author(Id.of("dpo-marek-haas"))
            .date(on("2026-01-09"))
            .addReview(reviewed("2026-01-13", "legal-counsel-felix-adler"))
            .approval(approved("cro-tom-visser", "2026-01-15"))
            .effectiveFrom(LocalDate.of(2026, 1, 15))
            .nextReview(LocalDate.of(2027, 1, 15))
            .addProcess(Id.of("proc-impact-assessment"))
            .addControl(AnnexControl.A_5_2)
            .build());
    aims.addDocument(
        maintained("doc-incident-plan", "Plan for incidents of AI systems", "AIMS-17", "2.0")
            .author(Id.of("ciso-aylin-demir"))
            .date(on("2026-05-12"))
            .addReview(reviewed("2026-05-15", "care-lead-noor-jansen"))
            .approval(approved("cro-tom-visser", "2026-05-18"))
            .effectiveFrom(LocalDate.of(2026, 5, 20))
            .nextReview(LocalDate.of(2027, 5, 20))
            .changeNote("The lines to both supervisors were brought up to date.")
            .access("Alert desk, Customer Care, Legal and the board read; the CISO changes.")
            .addProcess(Id.of("proc-incidents"))
            .addControl(AnnexControl.A_8_4)
            .build());
  }

  private static void scoring(Aims.Builder aims) {
    aims.addDocument(
        maintained("doc-design-credit-scoring", "Design of credit scoring 3.1", "CS-01", "3.1")
            .author(Id.of("ml-engineer-sara-nowak"))
            .date(on("2025-02-07"))
            .addReview(reviewed("2025-02-10", "model-risk-unit"))
            .approval(approved("head-data-science-jun-park", "2025-02-10"))
            .effectiveFrom(LocalDate.of(2025, 2, 10))
            .nextReview(LocalDate.of(2027, 2, 28))
            .access("Data Science and Model Risk read; Data Science changes.")
            .protection("Holds business secrets: encrypted, no copies outside.")
            .addAiSystem(Id.of("credit-scoring"))
            .addControl(AnnexControl.A_6_2_3)
            .build());
    aims.addDocument(
        maintained(
                "doc-tech-credit-scoring", "Technical file of credit scoring 3.1", "CS-02", "3.1.2")
            .author(Id.of("ml-engineer-sara-nowak"))
            .date(on("2025-10-01"))
            .addReview(reviewed("2025-10-02", "legal-counsel-felix-adler"))
            .approval(approved("head-data-science-jun-park", "2025-10-03"))
            .effectiveFrom(LocalDate.of(2025, 10, 6))
            .nextReview(LocalDate.of(2027, 2, 28))
            .addAiSystem(Id.of("credit-scoring"))
            .addControl(AnnexControl.A_6_2_7)
            .build());
    aims.addDocument(
        maintained("doc-user-info-credit-scoring", "How to use credit scoring", "CS-03", "3.1.4")
            .author(Id.of("head-credit-petra-lang"))
            .date(on("2026-05-04"))
            .addReview(reviewed("2026-05-06", "credit-officer-jan-bos"))
            .approval(approved("head-credit-petra-lang", "2026-05-08"))
            .effectiveFrom(LocalDate.of(2026, 5, 11))
            .nextReview(LocalDate.of(2027, 5, 31))
            .language("de, nl")
            .changeNote("Describes the new reason codes.")
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-use"))
            .addControl(AnnexControl.A_8_2)
            .build());
    aims.addDocument(
        maintained(
                "doc-deployment-plan-3-1", "Deployment plan of credit scoring 3.1", "CS-05", "1.2")
            .author(Id.of("head-data-science-jun-park"))
            .date(on("2025-03-05"))
            .approval(approved("cro-tom-visser", "2025-03-14"))
            .effectiveFrom(LocalDate.of(2025, 3, 14))
            .addAiSystem(Id.of("credit-scoring"))
            .addControl(AnnexControl.A_6_2_5)
            .build());
  }

  private static void working(Aims.Builder aims) {
    aims.addDocument(
        maintained("doc-aims-manual-3-2", "AIMS manual", "AIMS-01", "3.2")
            .author(Id.of("aims-manager-ines-okafor"))
            .date(on("2026-06-22"))
            .status(Document.Status.DRAFT)
            .supersedes(Id.of("doc-aims-manual"))
            .changeNote("Planned for October: the register of contacts at suppliers.")
            .addProcess(Id.of("proc-suppliers"))
            .build());
  }

  private static void outside(Aims.Builder aims) {
    aims.addDocument(
        maintained(
                "doc-eba-guidelines",
                "Guidelines on loan origination and monitoring",
                "EXT-04",
                "2020")
            .date(on("2020-05"))
            .status(Document.Status.APPROVED)
            .externalOrigin(
                ExternalOrigin.builder()
                    .publisher("European Banking Authority")
                    .edition("EBA/GL/2020/06")
                    .lastChecked(on("2026-04-02"))
                    .build())
            .location("document store, folder Law, file 04")
            .addProcess(Id.of("proc-development"))
            .build());
    aims.addDocument(
        maintained(
                "doc-agreement-northdata", "Bureau agreement with NorthData", "ND-2023-11", "1.0")
            .author(Id.of("procurement-lead-ida-holm"))
            .date(on("2023-11-06"))
            .approval(approved("cro-tom-visser", "2023-11-20"))
            .effectiveFrom(LocalDate.of(2023, 12, 1))
            .nextReview(LocalDate.of(2026, 8, 31))
            .access("Procurement, Legal, Data Science and Internal Audit.")
            .addAiSystem(Id.of("credit-scoring"))
            .addProcess(Id.of("proc-suppliers"))
            .addControl(AnnexControl.A_10_3)
            .build());
  }

  private static Document.Builder maintained(
      String id, String title, String number, String version) {
    return Document.builder()
        .id(Id.of(id))
        .title(title)
        .type(Document.Type.MAINTAINED)
        .number(number)
        .version(version)
        .status(Document.Status.APPROVED)
        .language("en")
        .format("text with tables")
        .medium("file")
        .location("document store, folder AIMS")
        .access("All employees read; the author changes.")
        .protection("Versions cannot be overwritten; copied each night to Rotterdam.");
  }

  private static Review reviewed(String date, String by) {
    return Review.builder()
        .date(on(date))
        .addReviewedBy(Id.of(by))
        .occasion("New version")
        .outcome("Suitable; remarks were taken in.")
        .changed(true)
        .build();
  }

  private static Approval approved(String by, String date) {
    return Approval.builder().approvedBy(Id.of(by)).date(on(date)).build();
  }
}
