// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationAudit.Recommendation;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.PdcaPhase;
import java.time.LocalDate;

/**
 * Kestrel Architects: their first year with the AIMS, and the certification that they have applied
 * for; what comes after the summer of 2026 is invented.
 */
final class KestrelStory {

  private static final Id<CertificationBody> BODY = Id.of("body-norvane");
  private static final Id<CertificationApplication> APPLICATION = Id.of("application-2026");
  private static final Id<Certificate> FIRST = Id.of("cert-kestrel-2026");
  private static final Id<Certificate> NEXT = Id.of("cert-kestrel-2029");
  private static final Id<Nonconformity> SUPPLIERS = Id.of("nc-cert-suppliers");
  private static final String CONCERN = "Two suppliers are to be evaluated again this autumn.";

  private KestrelStory() {}

  static Aims tell(Aims aims, Narrator narrator) {
    narrator.title(aims.organization().name());
    return certification(cycle(aims, narrator), narrator);
  }

  private static Aims cycle(Aims aims, Narrator narrator) {
    return new CycleChapter(aims, narrator)
        .ask("2025-09-10", PdcaPhase.PLAN, "p-maeve-tierney")
        .insist(
            "2025-11-03",
            PdcaPhase.DO,
            "p-una-brannigan",
            "Policy and manual of 2025 are in force on paper; the records hold the next versions.")
        .insist(
            "2026-03-16",
            PdcaPhase.CHECK,
            "p-una-brannigan",
            "The audit of this month looks at what is open.")
        .ask("2026-09-28", PdcaPhase.ACT, "p-una-brannigan")
        .record("2026-09-30", "the figures of the quarter are taken and looked at", figures(aims))
        .insist(
            "2026-10-01",
            PdcaPhase.ACT,
            "p-una-brannigan",
            "What is open goes on the list of the autumn.")
        .insist("2026-10-12", PdcaPhase.PLAN, "p-maeve-tierney", "What is open is planned anew.")
        .insist(
            "2026-10-19",
            PdcaPhase.DO,
            "p-maeve-tierney",
            "The meeting of November looks at the criteria and at the acceptances.")
        .ask("2026-11-02", PdcaPhase.CHECK, "p-una-brannigan")
        .aims();
  }

  private static Entity<?>[] figures(Aims aims) {
    return aims.indicators().stream().map(KestrelStory::figure).toArray(Entity<?>[]::new);
  }

  private static Measurement figure(Indicator indicator) {
    PartialDate day = PartialDate.of(LocalDate.of(2026, 9, 30));
    return Measurement.builder()
        .id(Id.of("m-" + indicator.id().value() + "-2026-09-30"))
        .indicator(indicator.id())
        .date(day)
        .value("as in June")
        .evaluation("No change.")
        .evaluatedOn(day)
        .recordedBy(Id.of("p-una-brannigan"))
        .build();
  }

  private static Aims certification(Aims aims, Narrator narrator) {
    CertificationChapter chapter =
        new CertificationChapter(
            aims,
            APPLICATION,
            Party.builder()
                .id(Id.of("party-norvane"))
                .name("Norvane Certification, certification body")
                .type(Party.Type.ORGANIZATION)
                .build(),
            narrator);
    initial(chapter, aims.find(CertificationApplication.class, APPLICATION).orElseThrow());
    surveillance(chapter);
    recertification(chapter, aims.find(CertificationBody.class, BODY).orElseThrow());
    return chapter.aims();
  }

  private static void initial(CertificationChapter chapter, CertificationApplication application) {
    chapter
        .ask("2026-06-29", CertificationState.APPLICATION_REVIEWED)
        .record(
            "2026-06-29",
            "the body accepts the application",
            application.toBuilder()
                .reviewedOn(PartialDate.parse("2026-06-29"))
                .accepted(true)
                .build())
        .ask("2026-06-29", CertificationState.APPLICATION_REVIEWED)
        .ask("2026-09-08", CertificationState.STAGE_1)
        .record("2026-09-08", "stage 1 is over, with one area of concern", stage1())
        .ask("2026-09-08", CertificationState.STAGE_1_CONCLUDED)
        .ask("2026-09-22", CertificationState.STAGE_2)
        .record(
            "2026-10-16",
            "the area of concern is resolved",
            stage1().toBuilder().addResolvedAreaOfConcern(CONCERN).build())
        .ask("2026-10-20", CertificationState.STAGE_2)
        .record(
            "2026-10-21",
            "stage 2 is over, with one minor nonconformity",
            stage2(graded().build()),
            suppliers())
        .ask("2026-10-21", CertificationState.RECOMMENDED)
        .record(
            "2026-11-06",
            "the body accepts the plan on it",
            stage2(graded().planAcceptedOn(LocalDate.of(2026, 11, 6)).build()))
        .record(
            "2026-11-16",
            "the body decides",
            decision(
                "decision-kestrel-2026",
                "2026-11-16",
                Outcome.GRANTED,
                "cert-audit-stage-2",
                FIRST),
            certificate(FIRST, "NC-42001-0311", "decision-kestrel-2026", "2026-11-16", "2029-11-15")
                .build())
        .ask("2026-11-16", CertificationState.GRANTED);
  }

  private static CertificationAudit stage1() {
    return audit("cert-audit-stage-1", CertificationAudit.Type.STAGE_1, "2026-09-08", "2026-09-08")
        .title("Stage 1")
        .addAreaOfConcern(CONCERN)
        .recommendation(Recommendation.CERTIFY)
        .build();
  }

  private static CertificationAudit stage2(AuditNonconformity review) {
    return audit("cert-audit-stage-2", CertificationAudit.Type.STAGE_2, "2026-10-20", "2026-10-21")
        .title("Stage 2")
        .addNonconformity(SUPPLIERS)
        .addNonconformityReview(review)
        .recommendation(Recommendation.CERTIFY_AFTER_CORRECTION)
        .build();
  }

  private static Nonconformity suppliers() {
    return Nonconformity.builder()
        .id(SUPPLIERS)
        .title("The evaluation of one supplier came two months late")
        .origin(Nonconformity.Origin.CERTIFICATION_AUDIT)
        .requirement(Clause.CLAUSE_8_1)
        .weight(Nonconformity.Weight.MINOR)
        .detectedOn(PartialDate.parse("2026-10-21"))
        .build();
  }

  private static AuditNonconformity.Builder graded() {
    return AuditNonconformity.builder().nonconformity(SUPPLIERS).grade(Grade.MINOR);
  }

  private static void surveillance(CertificationChapter chapter) {
    chapter
        .record(
            "2027-11-30", "the first surveillance audit is held", surveillance("1", "2027-11-30"))
        .ask("2027-11-30", CertificationState.SURVEILLANCE)
        .insist(
            "2027-11-30",
            CertificationState.SURVEILLANCE,
            "The flood of October closed the office; the body postponed the audit by a month.")
        .ask("2027-12-13", CertificationState.MAINTAINED)
        .record(
            "2028-10-10", "the second surveillance audit is held", surveillance("2", "2028-10-10"))
        .ask("2028-10-10", CertificationState.SURVEILLANCE)
        .ask("2028-10-27", CertificationState.MAINTAINED);
  }

  private static CertificationAudit surveillance(String number, String day) {
    return audit(
            "cert-audit-surveillance-" + number, CertificationAudit.Type.SURVEILLANCE, day, day)
        .title("Surveillance " + number)
        .certificate(FIRST)
        .recommendation(Recommendation.CERTIFY)
        .build();
  }

  private static void recertification(CertificationChapter chapter, CertificationBody body) {
    chapter
        .record("2029-01-15", "the accreditation of the body is renewed", accreditedAgain(body))
        .record(
            "2029-09-11",
            "the recertification audit, of two days",
            audit(
                    "cert-audit-recertification",
                    CertificationAudit.Type.RECERTIFICATION,
                    "2029-09-11",
                    "2029-09-12")
                .title("Recertification")
                .certificate(FIRST)
                .recommendation(Recommendation.CERTIFY)
                .build())
        .ask("2029-09-11", CertificationState.RECERTIFICATION)
        .record(
            "2029-10-08",
            "the body decides, and lets the new certificate run longer than it may",
            decision(
                "decision-kestrel-2029",
                "2029-10-08",
                Outcome.RENEWED,
                "cert-audit-recertification",
                NEXT),
            certificate(
                    NEXT, "NC-42001-0311-2", "decision-kestrel-2029", "2029-11-16", "2032-12-31")
                .supersedes(FIRST)
                .build())
        .ask("2029-10-08", CertificationState.RENEWED)
        .record(
            "2029-10-08",
            "the certificate is put right: its cycle counts from the old expiry",
            certificate(
                    NEXT, "NC-42001-0311-2", "decision-kestrel-2029", "2029-11-16", "2032-11-15")
                .supersedes(FIRST)
                .build())
        .ask("2029-10-08", CertificationState.RENEWED);
  }

  private static CertificationBody accreditedAgain(CertificationBody body) {
    return body.toBuilder()
        .addAccreditation(
            body.accreditations().get(0).toBuilder()
                .validFrom(LocalDate.of(2029, 2, 1))
                .validUntil(LocalDate.of(2033, 1, 31))
                .build())
        .build();
  }

  private static CertificationAudit.Builder audit(
      String id, CertificationAudit.Type type, String start, String end) {
    return CertificationAudit.builder()
        .id(Id.of(id))
        .body(BODY)
        .type(type)
        .start(LocalDate.parse(start))
        .end(LocalDate.parse(end))
        .addTeamMember("Rosalind Achterberg");
  }

  private static CertificationDecision decision(
      String id, String day, Outcome outcome, String audit, Id<Certificate> certificate) {
    return CertificationDecision.builder()
        .id(Id.of(id))
        .body(BODY)
        .date(LocalDate.parse(day))
        .outcome(outcome)
        .addAudit(Id.of(audit))
        .addDecidedBy("Tomas Brekke")
        .certificate(certificate)
        .build();
  }

  private static Certificate.Builder certificate(
      Id<Certificate> id, String number, String decision, String from, String expiry) {
    return Certificate.builder()
        .id(id)
        .number(number)
        .body(BODY)
        .client("Kestrel Architects")
        .standard("ISO/IEC 42001:2023")
        .initialDecision(LocalDate.of(2026, 11, 16))
        .decision(Id.of(decision))
        .effectiveFrom(LocalDate.parse(from))
        .expiry(LocalDate.parse(expiry));
  }
}
