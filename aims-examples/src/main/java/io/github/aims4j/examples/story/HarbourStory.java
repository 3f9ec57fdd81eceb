// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationAudit.Recommendation;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.PdcaPhase;
import java.time.LocalDate;

/**
 * Harbour Bank: its year 2026, and its certification of 2025 with all that the sample has of it;
 * what comes after the summer of 2026 is invented.
 */
final class HarbourStory {

  private static final Id<Certificate> CURRENT = Id.of("cert-harbour-2025-2");
  private static final Id<Certificate> NEXT = Id.of("cert-harbour-2028");
  private static final Id<Nonconformity> RELEASE = Id.of("nc-recert-1");

  private HarbourStory() {}

  static Aims tell(Aims aims, Narrator narrator) {
    narrator.title(aims.organization().name());
    return certification(cycle(aims, narrator), narrator);
  }

  private static Aims cycle(Aims aims, Narrator narrator) {
    return new CycleChapter(aims, narrator)
        .ask("2026-01-20", PdcaPhase.PLAN, "board")
        .ask("2026-02-02", PdcaPhase.DO, "aims-manager-ines-okafor")
        .insist(
            "2026-02-02",
            PdcaPhase.DO,
            "aims-manager-ines-okafor",
            "The plan of 2026 is approved in March; until then the one of 2025 is carried on.")
        .insist(
            "2026-02-20",
            PdcaPhase.CHECK,
            "aims-manager-ines-okafor",
            "The audit of March looks at what is open.")
        .ask("2026-03-25", PdcaPhase.ACT, "ceo-lena-brandt")
        .insist(
            "2026-03-25",
            PdcaPhase.ACT,
            "ceo-lena-brandt",
            "The review of 24 March gave what is left of it to Tom Visser, by 30 September.")
        .insist("2026-06-29", PdcaPhase.PLAN, "board", "What is open is planned anew.")
        .aims();
  }

  private static Aims certification(Aims aims, Narrator narrator) {
    CertificationChapter chapter =
        new CertificationChapter(
            aims,
            Id.of("application-2025"),
            Party.builder()
                .id(Id.of("party-certnord"))
                .name("CertNord, certification body")
                .type(Party.Type.ORGANIZATION)
                .build(),
            narrator);
    initial(chapter);
    surveillance(chapter);
    recertification(chapter);
    return chapter.aims();
  }

  private static void initial(CertificationChapter chapter) {
    chapter
        .ask("2025-01-21", CertificationState.APPLICATION_REVIEWED)
        .ask("2025-03-25", CertificationState.STAGE_1)
        .ask("2025-03-26", CertificationState.STAGE_1_CONCLUDED)
        .ask("2025-04-14", CertificationState.STAGE_2)
        .insist(
            "2025-04-14",
            CertificationState.STAGE_2,
            "The client goes ahead; the team looks at the contracts in stage 2.")
        .ask("2025-04-17", CertificationState.RECOMMENDED)
        .ask("2025-05-12", CertificationState.GRANTED);
  }

  private static void surveillance(CertificationChapter chapter) {
    chapter
        .ask("2026-04-14", CertificationState.SURVEILLANCE)
        .ask("2026-05-11", CertificationState.MAINTAINED)
        .ask("2026-05-11", CertificationState.SCOPE_EXTENSION)
        .ask("2026-05-18", CertificationState.SCOPE_EXTENDED)
        .record("2027-04-12", "the second surveillance audit, of three days", secondSurveillance())
        .ask("2027-04-12", CertificationState.SURVEILLANCE)
        .ask("2027-04-19", CertificationState.MAINTAINED);
  }

  private static CertificationAudit secondSurveillance() {
    return audit("cert-audit-surveillance-2", CertificationAudit.Type.SURVEILLANCE)
        .title("Second surveillance")
        .start(LocalDate.of(2027, 4, 12))
        .end(LocalDate.of(2027, 4, 14))
        .recommendation(Recommendation.CERTIFY)
        .build();
  }

  private static CertificationAudit.Builder audit(String id, CertificationAudit.Type type) {
    return CertificationAudit.builder()
        .id(Id.of(id))
        .body(Id.of("body-certnord"))
        .type(type)
        .certificate(CURRENT)
        .addTeamMember("Bas Wouda")
        .addTeamMember("Imke Rasmus, expert on lending");
  }

  private static void recertification(CertificationChapter chapter) {
    AuditNonconformity major =
        AuditNonconformity.builder().nonconformity(RELEASE).grade(Grade.MAJOR).build();
    AuditNonconformity verified =
        major.toBuilder()
            .correctedOn(LocalDate.of(2028, 3, 3))
            .actionAcceptedOn(LocalDate.of(2028, 3, 24))
            .verifiedOn(LocalDate.of(2028, 4, 28))
            .build();
    chapter
        .record(
            "2028-02-21",
            "the recertification audit, of five days, with a major nonconformity",
            recertificationAudit(major),
            release())
        .ask("2028-02-21", CertificationState.RECERTIFICATION)
        .ask("2028-04-17", CertificationState.RENEWED)
        .record(
            "2028-04-28",
            "correction and corrective action are accepted and verified",
            recertificationAudit(verified))
        .record("2028-05-03", "the body decides", renewal(), nextCertificate())
        .ask("2028-05-03", CertificationState.RENEWED);
  }

  private static CertificationAudit recertificationAudit(AuditNonconformity review) {
    return audit("cert-audit-recertification", CertificationAudit.Type.RECERTIFICATION)
        .title("Recertification")
        .start(LocalDate.of(2028, 2, 21))
        .end(LocalDate.of(2028, 2, 25))
        .addNonconformity(RELEASE)
        .addNonconformityReview(review)
        .recommendation(Recommendation.CERTIFY_AFTER_CORRECTION)
        .build();
  }

  private static Nonconformity release() {
    return Nonconformity.builder()
        .id(RELEASE)
        .title("Scores for brokers were released without the tests that the plan names")
        .origin(Nonconformity.Origin.CERTIFICATION_AUDIT)
        .requirement(AnnexControl.A_6_2_4)
        .weight(Nonconformity.Weight.MAJOR)
        .detectedOn(PartialDate.parse("2028-02-24"))
        .build();
  }

  private static CertificationDecision renewal() {
    return CertificationDecision.builder()
        .id(Id.of("decision-2028"))
        .body(Id.of("body-certnord"))
        .date(LocalDate.of(2028, 5, 3))
        .outcome(Outcome.RENEWED)
        .addAudit(Id.of("cert-audit-recertification"))
        .addDecidedBy("Gesa Lorenzen")
        .addDecidedBy("Pim van Eck")
        .certificate(NEXT)
        .build();
  }

  private static Certificate nextCertificate() {
    return Certificate.builder()
        .id(NEXT)
        .number("CN-42001-2028-031")
        .body(Id.of("body-certnord"))
        .client("Harbour Bank, Hamburg")
        .standard("ISO/IEC 42001:2023")
        .initialDecision(LocalDate.of(2025, 5, 12))
        .decision(Id.of("decision-2028"))
        .effectiveFrom(LocalDate.of(2028, 5, 12))
        .expiry(LocalDate.of(2031, 5, 11))
        .supersedes(CURRENT)
        .build();
  }
}
