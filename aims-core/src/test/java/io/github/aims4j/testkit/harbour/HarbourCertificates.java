package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.HarbourExport.kept;
import static io.github.aims4j.testkit.harbour.HarbourExport.on;
import static io.github.aims4j.testkit.harbour.HarbourExport.row;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAppeal;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.standard.AiRole;
import java.time.LocalDate;
import java.util.List;

/** What was decided on the certificates of Harbour Bank, and what became of them. */
final class HarbourCertificates {

  private HarbourCertificates() {}

  static void addTo(Aims.Builder aims) {
    decisions(aims);
    branchDecisions(aims);
    aims.addCertificate(branchCertificate());
    aims.addCertificate(certificate());
    branchEvents(aims);
    events(aims);
    appeals(aims);
  }

  private static void decisions(Aims.Builder aims) {
    aims.addCertificationDecision(
        CertificationDecision.builder()
            .id(Id.of("decision-2025"))
            .body(Id.of("body-certnord"))
            .date(LocalDate.of(2025, 5, 12))
            .outcome(Outcome.GRANTED)
            .addAudit(Id.of("cert-audit-stage-1"))
            .addAudit(Id.of("cert-audit-stage-2"))
            .addDecidedBy("Gesa Lorenzen")
            .addDecidedBy("Pim van Eck")
            .certificate(Id.of("cert-harbour-2025"))
            .reason("The requirements are met; no nonconformity was open.")
            .source(row(429, "date", "Entscheid", "12.05.2025"))
            .addNote("Neither of the two had been on the audit team.")
            .addEvidence(
                kept(
                    "Letter with the decision",
                    "2025/certnord-decision.pdf",
                    "07b6d3e98fa1524c",
                    "2025-05-14",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2031, 12, 31)))
            .build());
    aims.addCertificationDecision(
        CertificationDecision.builder()
            .id(Id.of("decision-2026"))
            .body(Id.of("body-certnord"))
            .date(LocalDate.of(2026, 5, 11))
            .outcome(Outcome.MAINTAINED)
            .addAudit(Id.of("cert-audit-surveillance-1"))
            .addDecidedBy("Gesa Lorenzen")
            .certificate(Id.of("cert-harbour-2025"))
            .reason(
                "One minor nonconformity is closed, and the plan on the other was accepted on 8 May.")
            .build());
    aims.addCertificationDecision(
        CertificationDecision.builder()
            .id(Id.of("decision-2026-extension"))
            .body(Id.of("body-certnord"))
            .date(LocalDate.of(2026, 5, 18))
            .outcome(Outcome.EXTENDED)
            .addAudit(Id.of("cert-audit-surveillance-1"))
            .addDecidedBy("Gesa Lorenzen")
            .addDecidedBy("Pim van Eck")
            .certificate(Id.of("cert-harbour-2025"))
            .reason(
                "Scores for brokers in Germany are included; the Dutch portal has "
                    + "not started.")
            .build());
  }

  private static void branchDecisions(Aims.Builder aims) {
    aims.addCertificationDecision(
        CertificationDecision.builder()
            .id(Id.of("decision-rotterdam-2024"))
            .body(Id.of("body-lowland"))
            .date(LocalDate.of(2024, 11, 18))
            .outcome(Outcome.GRANTED)
            .addDecidedBy("Saskia Roelofs")
            .certificate(Id.of("cert-rotterdam-2024"))
            .build());
    aims.addCertificationDecision(
        CertificationDecision.builder()
            .id(Id.of("decision-rotterdam-suspension"))
            .body(Id.of("body-lowland"))
            .date(LocalDate.of(2025, 1, 9))
            .outcome(Outcome.SUSPENDED)
            .addDecidedBy("Saskia Roelofs")
            .certificate(Id.of("cert-rotterdam-2024"))
            .reason("Asked for by the branch while it moved.")
            .build());
    aims.addCertificationDecision(
        CertificationDecision.builder()
            .id(Id.of("decision-rotterdam-restoration"))
            .body(Id.of("body-lowland"))
            .date(LocalDate.of(2025, 2, 14))
            .outcome(Outcome.RESTORED)
            .addDecidedBy("Saskia Roelofs")
            .certificate(Id.of("cert-rotterdam-2024"))
            .reason("The branch works in its new offices as before.")
            .build());
  }

  private static Certificate branchCertificate() {
    return Certificate.builder()
        .id(Id.of("cert-rotterdam-2024"))
        .number("LA-42001-0093")
        .body(Id.of("body-lowland"))
        .client("Harbour Bank, Rotterdam branch")
        .standard("ISO/IEC 42001:2023")
        .scope("Use of credit scoring in the branch.")
        .addSite("Rotterdam branch")
        .addAiRole(AiRole.USER)
        .statementVersion("1.0")
        .revision("1")
        .initialDecision(LocalDate.of(2024, 11, 18))
        .effectiveFrom(LocalDate.of(2024, 11, 18))
        .expiry(LocalDate.of(2027, 11, 17))
        .addNote("The AIMS was tried out in the branch before it came to the whole bank.")
        .build();
  }

  private static Certificate certificate() {
    return Certificate.builder()
        .id(Id.of("cert-harbour-2025"))
        .number("CN-42001-2025-017")
        .body(Id.of("body-certnord"))
        .client("Harbour Bank, Hamburg")
        .standard("ISO/IEC 42001:2023")
        .scope(
            "Development, operation and use of AI systems for retail lending, "
                + "fraud prevention, document handling and customer service; scores "
                + "for brokers in Germany.")
        .addSite("Hamburg head office")
        .addSite("Rotterdam branch")
        .aiRoles(
            List.of(
                AiRole.DEVELOPER, AiRole.DEPLOYER, AiRole.USER, AiRole.PRODUCT_OR_SERVICE_PROVIDER))
        .statementOfApplicability(Id.of("soa-3"))
        .statementVersion("3.0")
        .bodyAddress("Leuchtturmallee 3, 24103 Kiel")
        .accreditationMark("NAO 0417")
        .revision("2")
        .initialDecision(LocalDate.of(2025, 5, 12))
        .effectiveFrom(LocalDate.of(2025, 5, 12))
        .expiry(LocalDate.of(2028, 5, 11))
        .supersedes(Id.of("cert-rotterdam-2024"))
        .source(row(430, "title", "Zertifikat", "CN-42001-2025-017 Rev. 1"))
        .addNote(
            "Revision 1 named version 2.0 of the statement and no brokers; "
                + "revision 2 was issued on 20 May 2026.")
        .addEvidence(
            kept(
                "The certificate in revision 2",
                "2026/certificate-cn-017-rev-2.pdf",
                "fa3519c7e0d8264b",
                "2026-05-22",
                "aims-manager-ines-okafor",
                LocalDate.of(2028, 5, 11)))
        .build();
  }

  private static void branchEvents(Aims.Builder aims) {
    aims.addCertificateEvent(
        event("event-suspension-rotterdam", "cert-rotterdam-2024", CertificateEvent.Type.SUSPENSION)
            .date(LocalDate.of(2025, 1, 13))
            .until(LocalDate.of(2025, 2, 14))
            .reason(
                "The branch asked for it while it moved to the Kadehuis and scored "
                    + "nothing itself.")
            .decision(Id.of("decision-rotterdam-suspension"))
            .informedOn(on("2025-01-10"))
            .build());
    aims.addCertificateEvent(
        event(
                "event-restoration-rotterdam",
                "cert-rotterdam-2024",
                CertificateEvent.Type.RESTORATION)
            .date(LocalDate.of(2025, 2, 15))
            .reason("The move was done.")
            .decision(Id.of("decision-rotterdam-restoration"))
            .informedOn(on("2025-02-14"))
            .build());
    aims.addCertificateEvent(
        event("event-transfer-rotterdam", "cert-rotterdam-2024", CertificateEvent.Type.TRANSFER)
            .date(LocalDate.of(2025, 3, 3))
            .reason("The bank wanted one body for both places.")
            .newBody(Id.of("body-certnord"))
            .informedOn(on("2025-02-26"))
            .build());
    aims.addCertificateEvent(
        event(
                "event-return-rotterdam",
                "cert-rotterdam-2024",
                CertificateEvent.Type.VOLUNTARY_WITHDRAWAL)
            .date(LocalDate.of(2025, 5, 12))
            .reason("The certificate of the whole bank takes its place.")
            .informedOn(on("2025-05-14"))
            .build());
  }

  private static void events(Aims.Builder aims) {
    aims.addCertificateEvent(
        event("event-extension-brokers", "cert-harbour-2025", CertificateEvent.Type.SCOPE_EXTENSION)
            .date(LocalDate.of(2026, 5, 18))
            .reason("Brokers see scores in the portal since October 2025.")
            .scopeChange("Added: scores for brokers in Germany, and the role of a provider.")
            .decision(Id.of("decision-2026-extension"))
            .informedOn(on("2026-05-20"))
            .source(row(431, "title", "Zert.-Ereignis", "Erweiterung beantragt"))
            .addNote("Asked for on 19 January 2026; audited together with the surveillance.")
            .addEvidence(
                kept(
                    "Letter on the extension",
                    "2026/certnord-extension.pdf",
                    "61d4e8c05b97fa32",
                    "2026-05-20",
                    "aims-manager-ines-okafor",
                    LocalDate.of(2031, 12, 31)))
            .build());
  }

  private static void appeals(Aims.Builder aims) {
    aims.addCertificationAppeal(
        CertificationAppeal.builder()
            .id(Id.of("appeal-extension"))
            .title("The Dutch broker portal was left out")
            .type(CertificationAppeal.Type.APPEAL)
            .body(Id.of("body-certnord"))
            .decision(Id.of("decision-2026-extension"))
            .raisedBy("Harbour Bank, by its AIMS manager")
            .date(on("2026-05-29"))
            .description(
                "The bank held that the Dutch portal is the same system and starts " + "in autumn.")
            .outcome(
                "Turned down by a panel of three: what is not in use cannot be "
                    + "audited. It can be added at the next surveillance.")
            .closedOn(on("2026-06-24"))
            .source(row(432, "title", "Einspruch", "Portal NL"))
            .addNote("The bank accepts the outcome.")
            .addEvidence(
                kept(
                    "Answer of the panel",
                    "2026/certnord-appeal.pdf",
                    "b3f8207da6e5914c",
                    "2026-06-25",
                    "legal-counsel-felix-adler",
                    LocalDate.of(2031, 12, 31)))
            .build());
    aims.addCertificationAppeal(
        CertificationAppeal.builder()
            .id(Id.of("appeal-advert"))
            .title("An advert called the score certified")
            .type(CertificationAppeal.Type.COMPLAINT)
            .body(Id.of("body-certnord"))
            .raisedBy("Verbraucherkontor Nord, a consumer association")
            .date(on("2025-11-03"))
            .description(
                "A poster said \"certified AI\"; certified is the management "
                    + "system, not a product.")
            .outcome("Upheld. The posters were taken down, and Marketing now asks Legal first.")
            .closedOn(on("2025-12-05"))
            .build());
  }

  private static CertificateEvent.Builder event(
      String id, String certificate, CertificateEvent.Type type) {
    return CertificateEvent.builder().id(Id.of(id)).certificate(Id.of(certificate)).type(type);
  }
}
