package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationAudit.Recommendation;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.standard.AiRole;
import java.time.LocalDate;
import java.util.List;

/** How Harbour Bank was certified: bodies, application and audits. */
final class HarbourCertification {

  private HarbourCertification() {}

  static void addTo(Aims.Builder aims) {
    bodies(aims);
    application(aims);
    initialAudits(aims);
    laterAudits(aims);
  }

  private static void bodies(Aims.Builder aims) {
    aims.addCertificationBody(
        CertificationBody.builder()
            .id(Id.of("body-certnord"))
            .name("CertNord")
            .address("Leuchtturmallee 3, 24103 Kiel")
            .addAccreditation(
                Accreditation.builder()
                    .accreditationBody("Nordic Accreditation Office")
                    .number("NAO-MS-0417")
                    .addStandard("ISO/IEC 42001:2023")
                    .addStandard("ISO/IEC 27001:2022")
                    .mark("NAO 0417")
                    .validFrom(LocalDate.of(2024, 11, 4))
                    .validUntil(LocalDate.of(2029, 11, 3))
                    .build())
            .source(row(426, "name", "Zertifizierer", "CertNord (Kiel)"))
            .addNote("Chosen from three offers in November 2024.")
            .addEvidence(
                kept(
                    "Extract of the list of accredited bodies",
                    "2026/certnord-accreditation.pdf",
                    "72e0d8b4c6f1935a",
                    "2026-04-02",
                    "procurement-lead-ida-holm",
                    LocalDate.of(2027, 4, 30)))
            .build());
    aims.addCertificationBody(
        CertificationBody.builder()
            .id(Id.of("body-lowland"))
            .name("Lowland Assurance")
            .address("Molenkade 8, 3511 Utrecht")
            .addAccreditation(
                Accreditation.builder()
                    .accreditationBody("Nordic Accreditation Office")
                    .number("NAO-MS-0388")
                    .addStandard("ISO/IEC 42001:2023")
                    .validFrom(LocalDate.of(2024, 6, 3))
                    .validUntil(LocalDate.of(2029, 6, 2))
                    .build())
            .build());
  }

  private static void application(Aims.Builder aims) {
    aims.addCertificationApplication(
        CertificationApplication.builder()
            .id(Id.of("application-2025"))
            .body(Id.of("body-certnord"))
            .date(on("2025-01-07"))
            .scope(
                "Development, operation and use of AI systems for retail lending, "
                    + "fraud prevention, document handling and customer service.")
            .addSite("Hamburg head office")
            .addSite("Rotterdam branch")
            .standard("ISO/IEC 42001:2023")
            .aiRoles(List.of(AiRole.DEVELOPER, AiRole.DEPLOYER, AiRole.USER))
            .reviewedOn(on("2025-01-21"))
            .accepted(true)
            .reason("Within the accreditation; a team with knowledge of lending is at hand.")
            .source(row(427, "date", "Antrag", "Jan. 2025 (CertNord)"))
            .addNote("The role towards brokers came with the extension of 2026.")
            .addEvidence(
                kept(
                    "Application with the answer of the body",
                    "2025/certnord-application.pdf",
                    "48c5f9a1e703d26b",
                    "2025-01-23",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2031, 12, 31)))
            .build());
  }

  private static void initialAudits(Aims.Builder aims) {
    aims.addCertificationAudit(
        CertificationAudit.builder()
            .id(Id.of("cert-audit-stage-1"))
            .title("Stage 1")
            .body(Id.of("body-certnord"))
            .type(CertificationAudit.Type.STAGE_1)
            .plannedFor(LocalDate.of(2025, 3, 25))
            .start(LocalDate.of(2025, 3, 25))
            .end(LocalDate.of(2025, 3, 26))
            .addTeamMember("Henrike Thode")
            .addTeamMember("Bas Wouda")
            .scope("Documents, readiness, internal audit and management review.")
            .addSite("Hamburg head office")
            .addAreaOfConcern("Two supply contracts do not speak of changes to models.")
            .addAreaOfConcern("Risk criteria have been used once only.")
            .recommendation(Recommendation.CERTIFY)
            .recommendationReason(
                "Stage 2 can go ahead as planned; both areas will be looked at there.")
            .report(Id.of("doc-cert-report-2025"))
            .source(row(428, "title", "Ext. Audit", "Stufe 1"))
            .addNote("The date was confirmed by both sides in January.")
            .addEvidence(
                kept(
                    "Plan of stage 1",
                    "2025/certnord-plan-stage-1.pdf",
                    "d90a57e3b2c8146f",
                    "2025-03-10",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2031, 12, 31)))
            .build());
    aims.addCertificationAudit(
        CertificationAudit.builder()
            .id(Id.of("cert-audit-stage-2"))
            .title("Stage 2")
            .body(Id.of("body-certnord"))
            .type(CertificationAudit.Type.STAGE_2)
            .plannedFor(LocalDate.of(2025, 4, 14))
            .start(LocalDate.of(2025, 4, 14))
            .end(LocalDate.of(2025, 4, 17))
            .addTeamMember("Henrike Thode")
            .addTeamMember("Bas Wouda")
            .addTeamMember("Imke Rasmus, expert on lending")
            .scope(
                "All clauses and the controls of the statement of applicability, " + "version 2.0.")
            .addSite("Hamburg head office")
            .addSite("Rotterdam branch")
            .recommendation(Recommendation.CERTIFY)
            .recommendationReason("No nonconformity; one observation on contracts.")
            .report(Id.of("doc-cert-report-2025"))
            .build());
  }

  private static void laterAudits(Aims.Builder aims) {
    aims.addCertificationAudit(
        CertificationAudit.builder()
            .id(Id.of("cert-audit-surveillance-1"))
            .title("First surveillance, with the extension to the broker portal")
            .body(Id.of("body-certnord"))
            .type(CertificationAudit.Type.SURVEILLANCE)
            .certificate(Id.of("cert-harbour-2025"))
            .plannedFor(LocalDate.of(2026, 4, 14))
            .start(LocalDate.of(2026, 4, 14))
            .end(LocalDate.of(2026, 4, 16))
            .addTeamMember("Bas Wouda")
            .addTeamMember("Imke Rasmus, expert on lending")
            .scope(
                "Leadership, suppliers, competence, internal audit, review, "
                    + "changes, and the broker portal.")
            .addSite("Hamburg head office")
            .addSite("Rotterdam branch")
            .addNonconformity(Id.of("nc-cert-1"))
            .addNonconformity(Id.of("nc-cert-2"))
            .addNonconformityReview(
                AuditNonconformity.builder()
                    .nonconformity(Id.of("nc-cert-1"))
                    .grade(AuditNonconformity.Grade.MINOR)
                    .planAcceptedOn(LocalDate.of(2026, 5, 8))
                    .correctedOn(LocalDate.of(2026, 4, 16))
                    .build())
            .addNonconformityReview(
                AuditNonconformity.builder()
                    .nonconformity(Id.of("nc-cert-2"))
                    .grade(AuditNonconformity.Grade.MINOR)
                    .planAcceptedOn(LocalDate.of(2026, 4, 24))
                    .correctedOn(LocalDate.of(2026, 4, 15))
                    .actionAcceptedOn(LocalDate.of(2026, 5, 4))
                    .verifiedOn(LocalDate.of(2026, 5, 8))
                    .build())
            .recommendation(Recommendation.CERTIFY_AFTER_CORRECTION)
            .recommendationReason(
                "Two minor nonconformities; the plan on the first has to be accepted " + "before.")
            .report(Id.of("doc-cert-report-2026"))
            .build());
    aims.addCertificationAudit(
        CertificationAudit.builder()
            .id(Id.of("cert-audit-transfer"))
            .title("Review before the transfer of the certificate of the branch")
            .body(Id.of("body-certnord"))
            .type(CertificationAudit.Type.TRANSFER)
            .certificate(Id.of("cert-rotterdam-2024"))
            .plannedFor(LocalDate.of(2025, 2, 24))
            .start(LocalDate.of(2025, 2, 24))
            .end(LocalDate.of(2025, 2, 24))
            .addTeamMember("Henrike Thode")
            .scope("Reports of Lowland Assurance and open points; there were none.")
            .addSite("Rotterdam branch")
            .recommendation(Recommendation.CERTIFY)
            .recommendationReason("The certificate is valid and accredited.")
            .build());
  }
}
