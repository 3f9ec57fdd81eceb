// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static io.github.aims4j.testkit.CommonIds.STATEMENT;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAppeal;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import java.time.LocalDate;
import java.util.List;

/** The records of a certification that was granted a year before the day of the samples. */
final class CertificationRecords {

  private static final Id<CertificationBody> BODY = Id.of("body");
  private static final Id<CertificationAudit> STAGE_1 = Id.of("certification-stage-1");
  private static final Id<CertificationAudit> STAGE_2 = Id.of("certification-stage-2");
  private static final Id<CertificationDecision> DECISION = Id.of("certification-decision");
  private static final Id<Certificate> CERTIFICATE = Id.of("certificate");
  private static final String STANDARD = "ISO/IEC 42001:2023";
  private static final LocalDate GRANTED = SampleAims.AS_OF.minusYears(1);

  private CertificationRecords() {}

  /** Returns the steps, ordered so that records refer to earlier ones only. */
  static List<Step> steps() {
    return List.of(
        CertificationRecords::body,
        CertificationRecords::application,
        () -> audit(STAGE_1, CertificationAudit.Type.STAGE_1, GRANTED.minusDays(90)),
        () -> audit(STAGE_2, CertificationAudit.Type.STAGE_2, GRANTED.minusDays(30)),
        CertificationRecords::certificate,
        CertificationRecords::decision,
        CertificationRecords::event,
        CertificationRecords::appeal);
  }

  private static CertificationBody body() {
    return CertificationBody.builder()
        .id(BODY)
        .name("Example certification")
        .addAccreditation(
            Accreditation.builder()
                .accreditationBody("Example accreditation")
                .addStandard(STANDARD)
                .validFrom(GRANTED.minusYears(1))
                .validUntil(GRANTED.plusYears(4))
                .build())
        .build();
  }

  private static CertificationApplication application() {
    return CertificationApplication.builder()
        .id(Id.of("application"))
        .body(BODY)
        .date(PartialDate.of(GRANTED.minusDays(150)))
        .standard(STANDARD)
        .reviewedOn(PartialDate.of(GRANTED.minusDays(140)))
        .accepted(true)
        .build();
  }

  private static CertificationAudit audit(
      Id<CertificationAudit> id, CertificationAudit.Type type, LocalDate day) {
    return CertificationAudit.builder()
        .id(id)
        .title("Audit of the first certification")
        .body(BODY)
        .type(type)
        .start(day)
        .end(day.plusDays(2))
        .team(List.of("Lead auditor", "Technical expert"))
        .internalAuditDone(true)
        .managementReviewDone(true)
        .recommendation(CertificationAudit.Recommendation.CERTIFY)
        .build();
  }

  private static Certificate certificate() {
    return Certificate.builder()
        .id(CERTIFICATE)
        .number("EX-42001-1")
        .body(BODY)
        .client("The organization")
        .standard(STANDARD)
        .statementOfApplicability(STATEMENT)
        .statementVersion("1")
        .initialDecision(GRANTED)
        .effectiveFrom(GRANTED)
        .expiry(GRANTED.plusYears(3).minusDays(1))
        .build();
  }

  private static CertificationDecision decision() {
    return CertificationDecision.builder()
        .id(DECISION)
        .body(BODY)
        .date(GRANTED)
        .outcome(CertificationDecision.Outcome.GRANTED)
        .addAudit(STAGE_1)
        .addAudit(STAGE_2)
        .addDecidedBy("Decision maker")
        .certificate(CERTIFICATE)
        .build();
  }

  private static CertificateEvent event() {
    return CertificateEvent.builder()
        .id(Id.of("certificate-event"))
        .certificate(CERTIFICATE)
        .type(CertificateEvent.Type.SCOPE_EXTENSION)
        .date(GRANTED.plusDays(200))
        .scopeChange("A second site")
        .informedOn(PartialDate.of(GRANTED.plusDays(201)))
        .build();
  }

  private static CertificationAppeal appeal() {
    return CertificationAppeal.builder()
        .id(Id.of("complaint"))
        .title("The report came late")
        .type(CertificationAppeal.Type.COMPLAINT)
        .body(BODY)
        .decision(DECISION)
        .date(PartialDate.of(GRANTED.plusDays(20)))
        .closedOn(PartialDate.of(GRANTED.plusDays(40)))
        .build();
  }
}
