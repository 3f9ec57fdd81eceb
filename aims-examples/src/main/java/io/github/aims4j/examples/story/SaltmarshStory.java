// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationAudit.Recommendation;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.List;

/**
 * Saltmarsh Logistics: a certification that is suspended, examined by a special audit, restored,
 * recertified late and taken over by another body. Everything in it is invented.
 */
final class SaltmarshStory {

  private static final Id<CertificationApplication> APPLICATION = Id.of("application-2025");
  private static final Id<CertificationBody> QUILLMARK = Id.of("body-quillmark");
  private static final Id<CertificationBody> TARNWELL = Id.of("body-tarnwell");
  private static final Id<Certificate> FIRST = Id.of("cert-2025");
  private static final Id<Certificate> SECOND = Id.of("cert-2028");
  private static final Id<Certificate> THIRD = Id.of("cert-2029");
  private static final Id<Nonconformity> OVERSIGHT = Id.of("nc-oversight");
  private static final Id<Nonconformity> CHANGES = Id.of("nc-changes");

  private SaltmarshStory() {}

  static Aims tell(Narrator narrator) {
    Aims aims = client();
    narrator.title(aims.organization().name());
    CertificationChapter chapter =
        new CertificationChapter(aims, APPLICATION, party(QUILLMARK, "Quillmark"), narrator);
    initial(chapter);
    suspension(chapter);
    restoration(chapter);
    lateRecertification(chapter);
    transfer(chapter);
    return chapter.aims();
  }

  private static Aims client() {
    return Aims.builder()
        .organization(Organization.builder().id(Id.of("org")).name("Saltmarsh Logistics").build())
        .addInternalAudit(
            InternalAudit.builder()
                .id(Id.of("internal-audit-2024"))
                .title("Internal audit of 2024")
                .end(LocalDate.of(2024, 11, 20))
                .build())
        .addManagementReview(
            ManagementReview.builder()
                .id(Id.of("review-2024"))
                .title("Management review of 2024")
                .date(PartialDate.parse("2024-12-12"))
                .build())
        .addCertificationBody(body(QUILLMARK, "Quillmark"))
        .addCertificationBody(body(TARNWELL, "Tarnwell"))
        .addCertificationApplication(
            CertificationApplication.builder()
                .id(APPLICATION)
                .body(QUILLMARK)
                .reviewedOn(PartialDate.parse("2025-02-03"))
                .accepted(true)
                .build())
        .build();
  }

  private static Party party(Id<CertificationBody> body, String name) {
    return Party.builder()
        .id(Id.of("party-" + body.value()))
        .name(name + ", certification body")
        .type(Party.Type.ORGANIZATION)
        .build();
  }

  private static CertificationBody body(Id<CertificationBody> id, String name) {
    return CertificationBody.builder()
        .id(id)
        .name(name)
        .addAccreditation(
            Accreditation.builder()
                .accreditationBody("National accreditation body")
                .addStandard("ISO/IEC 42001:2023")
                .build())
        .build();
  }

  private static void initial(CertificationChapter chapter) {
    chapter
        .ask("2025-02-03", CertificationState.APPLICATION_REVIEWED)
        .record(
            "2025-03-11",
            "stage 1 is over",
            audit("stage-1", CertificationAudit.Type.STAGE_1, "2025-03-11").build())
        .ask("2025-03-11", CertificationState.STAGE_1)
        .ask("2025-03-11", CertificationState.STAGE_1_CONCLUDED)
        .record(
            "2025-05-14",
            "stage 2 is over",
            audit("stage-2", CertificationAudit.Type.STAGE_2, "2025-05-14").build())
        .ask("2025-05-14", CertificationState.STAGE_2)
        .ask("2025-05-14", CertificationState.RECOMMENDED)
        .record(
            "2025-06-02",
            "the body decides",
            decision("granted", "2025-06-02", Outcome.GRANTED, "stage-2"),
            certificate(FIRST, "granted", "2025-06-02", "2028-06-01").build())
        .ask("2025-06-02", CertificationState.GRANTED);
  }

  private static void suspension(CertificationChapter chapter) {
    CertificationAudit surveillance =
        audit("surveillance-1", CertificationAudit.Type.SURVEILLANCE, "2026-05-12")
            .recommendation(Recommendation.SUSPEND)
            .addNonconformity(OVERSIGHT)
            .addNonconformityReview(major(OVERSIGHT).build())
            .build();
    chapter
        .record(
            "2026-05-12",
            "the first surveillance audit finds a major nonconformity",
            surveillance,
            nonconformity(
                OVERSIGHT,
                "Nobody could override the routing at night",
                AnnexControl.A_9_2,
                "2026-05-12"))
        .ask("2026-05-12", CertificationState.SURVEILLANCE)
        .ask("2026-08-03", CertificationState.MAINTAINED)
        .record(
            "2026-08-10",
            "the body suspends certification",
            decision("suspended", "2026-08-10", Outcome.SUSPENDED, "surveillance-1"),
            suspended().build())
        .ask("2026-08-10", CertificationState.SUSPENDED);
  }

  private static CertificateEvent.Builder suspended() {
    return event(CertificateEvent.Type.SUSPENSION, FIRST, "2026-08-10", "suspended")
        .until(LocalDate.of(2027, 2, 9));
  }

  private static void restoration(CertificationChapter chapter) {
    Certificate longer =
        certificate(Id.of("cert-2026"), "restored-2026", "2026-10-20", "2029-10-19")
            .supersedes(FIRST)
            .build();
    chapter
        .record(
            "2026-10-06",
            "a special audit verifies correction and corrective action",
            audit("special", CertificationAudit.Type.SPECIAL, "2026-10-06")
                .addNonconformityReview(verified(OVERSIGHT, "2026-10-06"))
                .build())
        .ask("2026-10-06", CertificationState.SPECIAL_AUDIT)
        .record(
            "2026-10-20",
            "the body restores certification with a certificate that begins a new cycle",
            suspended().resolvedOn(LocalDate.of(2026, 10, 6)).build(),
            decision("restored-2026", "2026-10-20", Outcome.RESTORED, "special"),
            event(CertificateEvent.Type.RESTORATION, FIRST, "2026-10-20", "restored-2026").build(),
            longer)
        .ask("2026-10-20", CertificationState.RESTORED)
        .record(
            "2026-10-20",
            "the certificate is corrected: it expires when the old one would have",
            longer.toBuilder().expiry(LocalDate.of(2028, 6, 1)).build())
        .ask("2026-10-20", CertificationState.RESTORED)
        .record(
            "2027-05-19",
            "the second surveillance audit is held",
            audit("surveillance-2", CertificationAudit.Type.SURVEILLANCE, "2027-05-19").build())
        .ask("2027-05-19", CertificationState.SURVEILLANCE)
        .ask("2027-06-07", CertificationState.MAINTAINED);
  }

  private static void lateRecertification(CertificationChapter chapter) {
    CertificationAudit recertification =
        audit("recertification", CertificationAudit.Type.RECERTIFICATION, "2028-05-17")
            .recommendation(Recommendation.CERTIFY_AFTER_CORRECTION)
            .addNonconformity(CHANGES)
            .addNonconformityReview(major(CHANGES).build())
            .build();
    chapter
        .record(
            "2028-05-17",
            "the recertification audit finds a major nonconformity",
            recertification,
            nonconformity(
                CHANGES, "A new model went live unassessed", Clause.CLAUSE_8_4, "2028-05-17"))
        .ask("2028-05-17", CertificationState.RECERTIFICATION)
        .ask("2028-06-02", CertificationState.RENEWED)
        .ask("2028-06-02", CertificationState.EXPIRED)
        .record(
            "2028-09-20",
            "correction and corrective action are verified, after expiry",
            recertification.toBuilder()
                .nonconformityReviews(List.of(verified(CHANGES, "2028-09-20")))
                .build())
        .ask("2028-09-20", CertificationState.RECERTIFICATION)
        .record(
            "2028-10-02",
            "the body restores certification",
            decision("restored-2028", "2028-10-02", Outcome.RESTORED, "recertification"),
            certificate(SECOND, "restored-2028", "2028-10-02", "2031-06-01")
                .supersedes(Id.of("cert-2026"))
                .build())
        .ask("2028-10-02", CertificationState.RESTORED)
        .record(
            "2029-05-15",
            "a surveillance audit is held",
            audit("surveillance-3", CertificationAudit.Type.SURVEILLANCE, "2029-05-15").build())
        .ask("2029-05-15", CertificationState.SURVEILLANCE)
        .ask("2029-06-04", CertificationState.MAINTAINED);
  }

  private static void transfer(CertificationChapter chapter) {
    chapter
        .by(party(TARNWELL, "Tarnwell"))
        .record(
            "2029-09-03",
            "another body reviews the certification",
            audit("transfer", CertificationAudit.Type.TRANSFER, "2029-09-03")
                .body(TARNWELL)
                .certificate(SECOND)
                .team(List.of("Osric Vane"))
                .build())
        .ask("2029-09-03", CertificationState.TRANSFERRED)
        .record(
            "2029-09-17",
            "the other body takes certification over",
            decision("transferred", "2029-09-17", Outcome.TRANSFERRED, "transfer").toBuilder()
                .body(TARNWELL)
                .build(),
            event(CertificateEvent.Type.TRANSFER, SECOND, "2029-09-17", "transferred")
                .newBody(TARNWELL)
                .build(),
            certificate(THIRD, "transferred", "2029-09-17", "2031-06-01")
                .body(TARNWELL)
                .supersedes(SECOND)
                .build())
        .ask("2029-09-17", CertificationState.TRANSFERRED);
  }

  private static CertificationAudit.Builder audit(
      String id, CertificationAudit.Type type, String day) {
    return CertificationAudit.builder()
        .id(Id.of(id))
        .title(id)
        .body(QUILLMARK)
        .type(type)
        .start(LocalDate.parse(day))
        .end(LocalDate.parse(day))
        .recommendation(Recommendation.CERTIFY)
        .addTeamMember("Wilma Aske");
  }

  private static Nonconformity nonconformity(
      Id<Nonconformity> id, String title, Provision requirement, String day) {
    return Nonconformity.builder()
        .id(id)
        .title(title)
        .origin(Nonconformity.Origin.CERTIFICATION_AUDIT)
        .requirement(requirement)
        .weight(Nonconformity.Weight.MAJOR)
        .detectedOn(PartialDate.parse(day))
        .build();
  }

  private static AuditNonconformity.Builder major(Id<Nonconformity> id) {
    return AuditNonconformity.builder().nonconformity(id).grade(Grade.MAJOR);
  }

  private static AuditNonconformity verified(Id<Nonconformity> id, String day) {
    LocalDate date = LocalDate.parse(day);
    return major(id).correctedOn(date).actionAcceptedOn(date).verifiedOn(date).build();
  }

  private static CertificationDecision decision(
      String id, String day, Outcome outcome, String audit) {
    return CertificationDecision.builder()
        .id(Id.of(id))
        .body(QUILLMARK)
        .date(LocalDate.parse(day))
        .outcome(outcome)
        .addAudit(Id.of(audit))
        .addDecidedBy("Dagny Holt")
        .build();
  }

  private static CertificateEvent.Builder event(
      CertificateEvent.Type type, Id<Certificate> certificate, String day, String decision) {
    return CertificateEvent.builder()
        .id(Id.of("event-" + decision))
        .certificate(certificate)
        .type(type)
        .date(LocalDate.parse(day))
        .decision(Id.of(decision));
  }

  private static Certificate.Builder certificate(
      Id<Certificate> id, String decision, String from, String expiry) {
    return Certificate.builder()
        .id(id)
        .number(id.value())
        .body(QUILLMARK)
        .client("Saltmarsh Logistics")
        .standard("ISO/IEC 42001:2023")
        .initialDecision(LocalDate.of(2025, 6, 2))
        .decision(Id.of(decision))
        .effectiveFrom(LocalDate.parse(from))
        .expiry(LocalDate.parse(expiry));
  }
}
