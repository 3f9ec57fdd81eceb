// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;

import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.improvement.Nonconformity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Until when major nonconformities of certification audits are to be verified. */
final class MajorRows {

  private static final AuditNonconformity MAJOR =
      AuditNonconformity.builder().nonconformity(id("nc-1")).grade(Grade.MAJOR).build();
  private static final AuditNonconformity VERIFIED =
      MAJOR.toBuilder().verifiedOn(day("2026-04-01")).build();
  private static final String STAGE_2 =
      "2026-08-10 MAJOR_VERIFICATION STANDARD 10.2 at CertificationAudit"
          + " audit/nonconformityReviews/0/verifiedOn: The verification of the major nonconformity"
          + " \"nc-1\" of the certification audit \"Audit\" is due on 2026-08-10.";

  private MajorRows() {}

  static Stream<Row> rows() {
    return Stream.of(stage2(), recertification()).flatMap(rows -> rows);
  }

  private static CertificationAudit.Builder audit(CertificationAudit.Type type) {
    return CertificationAudit.builder()
        .id(id("audit"))
        .title("Audit")
        .body(id("body"))
        .type(type)
        .end(day("2026-02-10"))
        .addNonconformityReview(MAJOR);
  }

  private static Stream<Row> stage2() {
    CertificationAudit.Builder again =
        audit(CertificationAudit.Type.STAGE_2).id(id("again")).end(day("2026-09-01"));
    return Stream.of(
        due(
            "AuditNonconformity.verifiedOn, of stage 2",
            STAGE_2,
            audit(CertificationAudit.Type.STAGE_2).build()),
        due(
            "a major of stage 2 that is on record",
            STAGE_2.replace("\"nc-1\"", "\"Nobody tested\""),
            audit(CertificationAudit.Type.STAGE_2).build(),
            Nonconformity.builder().id(id("nc-1")).title("Nobody tested").build()),
        due(
            "a major of stage 2 that was conducted again",
            STAGE_2.replace("2026-08-10", "2027-03-01").replace("audit/", "again/"),
            audit(CertificationAudit.Type.STAGE_2).build(),
            again.build()),
        due(
            "a major of stage 2, and stage 2 of another body",
            STAGE_2,
            audit(CertificationAudit.Type.STAGE_2).build(),
            again.body(id("other")).nonconformityReviews(List.of()).build()),
        done(
            "a major that another audit verified",
            audit(CertificationAudit.Type.STAGE_2).build(),
            audit(CertificationAudit.Type.SPECIAL)
                .id(id("special"))
                .addNonconformityReview(VERIFIED)
                .build()),
        done(
            "a minor",
            audit(CertificationAudit.Type.STAGE_2)
                .nonconformityReviews(List.of(MAJOR.toBuilder().grade(Grade.MINOR).build()))
                .build()),
        done(
            "an audit without an end",
            audit(CertificationAudit.Type.STAGE_2).end(Optional.empty()).build()),
        done("a major of another audit", audit(CertificationAudit.Type.SURVEILLANCE).build()));
  }

  private static Stream<Row> recertification() {
    LocalDate expiry = day("2026-03-01");
    Certificate held = CertificationRows.certificate("cert", expiry).build();
    CertificationAudit renewal =
        audit(CertificationAudit.Type.RECERTIFICATION).certificate(held.id()).build();
    String expires =
        "2026-03-01 CERTIFICATE_EXPIRY STANDARD - at Certificate cert/expiry: The certificate"
            + " \"C-1\" expires on 2026-03-01 and has no successor.";
    return Stream.of(
        due(
            "AuditNonconformity.verifiedOn, of recertification",
            List.of(STAGE_2.replace("2026-08-10", "2026-03-01"), expires),
            held,
            renewal,
            CertificationRows.surveillance("2024-03-01"),
            CertificationRows.surveillance("2025-03-01")),
        done("a recertification of a certificate that is not on record", renewal),
        due(
            "a certificate that was renewed",
            "2027-03-01 CERTIFICATE_EXPIRY STANDARD - at Certificate next/expiry: The certificate"
                + " \"C-1\" expires on 2027-03-01 and has no successor.",
            held,
            renewal,
            CertificationRows.certificate("next", day("2027-03-01")).supersedes(held.id()).build(),
            CertificationRows.surveillance("2025-03-01"),
            CertificationRows.surveillance("2026-03-01")));
  }
}
