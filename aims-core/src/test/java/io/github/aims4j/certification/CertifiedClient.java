// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.CertificationAudit.Recommendation;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.improvement.Nonconformity;
import java.time.LocalDate;
import java.util.List;

/** The records of a client whose certification goes well, on the day of each step. */
final class CertifiedClient {

  static final LocalDate DECISION = LocalDate.parse("2026-03-01");
  static final LocalDate EXPIRY = LocalDate.parse("2029-03-01");
  static final LocalDate STAGE_2_ENDED = LocalDate.parse("2026-02-10");
  static final LocalDate RENEWAL = LocalDate.parse("2029-02-01");
  private static final Id<CertificationBody> BODY = Id.of("body");

  private CertifiedClient() {}

  static CertificationAudit audit(String id, CertificationAudit.Type type, String lastDay) {
    return CertificationAudit.builder()
        .id(Id.of(id))
        .title(id)
        .body(BODY)
        .type(type)
        .end(LocalDate.parse(lastDay))
        .addTeamMember("Ada Audit")
        .recommendation(Recommendation.CERTIFY)
        .build();
  }

  static CertificationDecision decision(Outcome outcome, LocalDate date) {
    return CertificationDecision.builder()
        .id(Id.of("decision"))
        .body(BODY)
        .date(date)
        .outcome(outcome)
        .addDecidedBy("Dora Decide")
        .build();
  }

  static Certificate certificate(LocalDate effectiveFrom, LocalDate expiry) {
    return Certificate.builder()
        .id(Id.of("certificate"))
        .number("42")
        .body(BODY)
        .client("Example")
        .standard("ISO/IEC 42001:2023")
        .initialDecision(DECISION)
        .effectiveFrom(effectiveFrom)
        .expiry(expiry)
        .build();
  }

  static CertificateEvent suspension(String date) {
    return event(CertificateEvent.Type.SUSPENSION, date);
  }

  static CertificateEvent event(CertificateEvent.Type type, String date) {
    return CertificateEvent.builder()
        .id(Id.of("event-" + date))
        .certificate(Id.of("certificate"))
        .type(type)
        .date(LocalDate.parse(date))
        .build();
  }

  static AuditNonconformity open(String id, AuditNonconformity.Grade grade) {
    return AuditNonconformity.builder()
        .nonconformity(Id.<Nonconformity>of(id))
        .grade(grade)
        .build();
  }

  static AuditNonconformity verified(String id, AuditNonconformity.Grade grade, LocalDate day) {
    return open(id, grade).toBuilder()
        .planAcceptedOn(day)
        .correctedOn(day)
        .actionAcceptedOn(day)
        .verifiedOn(day)
        .build();
  }

  static Accreditation accreditation() {
    return Accreditation.builder()
        .accreditationBody("Example Accreditation")
        .addStandard("ISO/IEC 42001:2023")
        .build();
  }

  /** Facts that meet every condition of entering a state. */
  static CertificationFacts readyFor(CertificationState state) {
    return switch (state) {
      case APPLICATION_REVIEWED, STAGE_1, STAGE_1_CONCLUDED, STAGE_2, RECOMMENDED ->
          initial().day(DECISION).build();
      case REFUSED -> initial().day(DECISION).decision(decision(Outcome.REFUSED, DECISION)).build();
      case GRANTED ->
          initial()
              .day(DECISION)
              .decision(decision(Outcome.GRANTED, DECISION))
              .issued(certificate(DECISION, EXPIRY))
              .build();
      case SURVEILLANCE, MAINTAINED, SPECIAL_AUDIT, SCOPE_EXTENSION, WITHDRAWN ->
          certified().build();
      case TRANSFERRED ->
          certified()
              .decision(
                  decision(Outcome.TRANSFERRED, LocalDate.parse("2027-02-20")).toBuilder()
                      .body(Id.of("new-body"))
                      .build())
              .build();
      case SCOPE_EXTENDED -> deciding(Outcome.EXTENDED).build();
      case SCOPE_REDUCED -> deciding(Outcome.REDUCED).build();
      case SUSPENDED -> deciding(Outcome.SUSPENDED).build();
      case RESTORED ->
          deciding(Outcome.RESTORED)
              .addEvent(
                  suspension("2027-01-10").toBuilder()
                      .resolvedOn(LocalDate.parse("2027-02-15"))
                      .build())
              .build();
      case RECERTIFICATION -> late().build();
      case RENEWED ->
          late()
              .decision(decision(Outcome.RENEWED, RENEWAL))
              .issued(certificate(RENEWAL, EXPIRY.plusYears(3)))
              .build();
      case EXPIRED -> late().day(EXPIRY.plusDays(1)).build();
    };
  }

  static CertificationAudit.Builder stage1() {
    return audit("stage-1", CertificationAudit.Type.STAGE_1, "2026-01-10").toBuilder()
        .addAreaOfConcern("The scope is vague");
  }

  private static CertificationFacts.Builder initial() {
    return CertificationFacts.builder()
        .body(
            CertificationBody.builder()
                .id(BODY)
                .name("Example Certification")
                .addAccreditation(accreditation())
                .build())
        .application(
            CertificationApplication.builder()
                .id(Id.of("application"))
                .body(BODY)
                .accepted(true)
                .build())
        .internalAuditOn(LocalDate.parse("2025-11-01"))
        .managementReviewOn(LocalDate.parse("2025-12-01"))
        .addAudit(stage1().resolvedAreasOfConcern(List.of("The scope is vague")).build())
        .addAudit(audit("stage-2", CertificationAudit.Type.STAGE_2, STAGE_2_ENDED.toString()));
  }

  private static CertificationFacts.Builder certified() {
    return initial()
        .day(LocalDate.parse("2027-02-20"))
        .certificate(certificate(DECISION, EXPIRY))
        .addAudit(audit("surveillance-1", CertificationAudit.Type.SURVEILLANCE, "2027-02-01"))
        .addAudit(audit("transfer", CertificationAudit.Type.TRANSFER, "2027-02-02"));
  }

  private static CertificationFacts.Builder deciding(Outcome outcome) {
    return certified().decision(decision(outcome, LocalDate.parse("2027-02-20")));
  }

  private static CertificationFacts.Builder late() {
    return certified()
        .day(RENEWAL)
        .addAudit(audit("surveillance-2", CertificationAudit.Type.SURVEILLANCE, "2028-02-01"))
        .addAudit(audit("recertification", CertificationAudit.Type.RECERTIFICATION, "2029-01-10"));
  }
}
