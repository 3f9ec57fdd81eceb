// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.certification.CertifiedClient.audit;
import static io.github.aims4j.certification.CertifiedClient.certificate;
import static io.github.aims4j.certification.CertifiedClient.decision;
import static io.github.aims4j.certification.CertifiedClient.open;
import static io.github.aims4j.certification.CertifiedClient.readyFor;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A step, what its facts lack, and all that is then said.
 *
 * @param unmet force, name, requirement, path and message of each condition
 */
record UnmetRow(
    String name,
    CertificationState to,
    UnaryOperator<CertificationFacts.Builder> change,
    List<String> unmet) {

  static final AuditNonconformity MAJOR = open("n-1", Grade.MAJOR);
  static final AuditNonconformity MINOR = open("n-2", Grade.MINOR);

  static UnmetRow row(
      String name,
      CertificationState to,
      UnaryOperator<CertificationFacts.Builder> change,
      String... unmet) {
    return new UnmetRow(name, to, change, List.of(unmet));
  }

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static CertificationFacts.Builder withStage2Major(CertificationFacts.Builder facts) {
    return facts.addAudit(
        audit("stage-2-again", CertificationAudit.Type.STAGE_2, "2026-02-10").toBuilder()
            .addNonconformity(Id.of("n-1"))
            .build());
  }

  static CertificationFacts.Builder onlyStage2WithMajor(CertificationFacts.Builder facts) {
    return withStage2Major(facts.audits(List.of()));
  }

  static CertificationBody accredited(Accreditation accreditation) {
    return CertificationBody.builder()
        .id(Id.of("body"))
        .name("Example Certification")
        .addAccreditation(accreditation)
        .build();
  }

  static CertificationFacts.Builder renewedOn(CertificationFacts.Builder facts, String date) {
    return facts
        .day(day(date))
        .decision(decision(Outcome.RENEWED, day(date)))
        .issued(certificate(day(date), day("2032-03-01")));
  }

  static CertificationFacts.Builder restoredOn(CertificationFacts.Builder facts, String date) {
    return facts
        .day(day(date))
        .events(List.of())
        .decision(decision(Outcome.RESTORED, day(date)))
        .addAudit(audit("recertification", CertificationAudit.Type.RECERTIFICATION, "2029-02-20"))
        .issued(certificate(day(date), day("2032-03-01")));
  }

  CertificationFacts facts() {
    return change.apply(readyFor(to).toBuilder()).build();
  }

  @Override
  public String toString() {
    return name;
  }
}
