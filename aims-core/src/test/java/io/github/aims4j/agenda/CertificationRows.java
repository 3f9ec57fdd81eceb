// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;

import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What certificates and certification audits say of days. */
final class CertificationRows {

  private static final LocalDate DAY = day("2026-09-01");

  private CertificationRows() {}

  static Stream<Row> rows() {
    return Stream.of(audits(), certificates(), suspensions(), bodies()).flatMap(rows -> rows);
  }

  private static CertificationAudit.Builder audit() {
    return CertificationAudit.builder()
        .id(id("audit"))
        .title("Stage 2")
        .body(id("body"))
        .type(CertificationAudit.Type.STAGE_2)
        .plannedFor(DAY);
  }

  private static Stream<Row> audits() {
    return Stream.of(
        due(
            "CertificationAudit.plannedFor",
            "2026-09-01 CERTIFICATION_AUDIT OWN_INTERVAL - at CertificationAudit audit/plannedFor:"
                + " The certification audit \"Stage 2\" is planned for 2026-09-01 and has not"
                + " started.",
            audit().build()),
        done("an audit that began", audit().start(day("2026-09-02")).build()),
        done("an audit that ended", audit().end(day("2026-09-02")).build()));
  }

  static Certificate.Builder certificate(String id, LocalDate expiry) {
    return Certificate.builder()
        .id(id(id))
        .number("C-1")
        .body(id("body"))
        .client("Example")
        .standard("ISO/IEC 42001:2023")
        .effectiveFrom(expiry.minusYears(3))
        .expiry(expiry);
  }

  /** A surveillance audit that ended on a day, and does not say of which certificate. */
  static CertificationAudit surveillance(String end) {
    return CertificationAudit.builder()
        .id(id("audit-" + end))
        .title("Surveillance")
        .body(id("body"))
        .type(CertificationAudit.Type.SURVEILLANCE)
        .end(day(end))
        .build();
  }

  static CertificateEvent.Builder event(String id, CertificateEvent.Type type, LocalDate date) {
    return CertificateEvent.builder().id(id(id)).certificate(id("cert")).type(type).date(date);
  }

  private static Stream<Row> certificates() {
    LocalDate earlier = day("2026-03-01");
    String expires =
        "2026-09-01 CERTIFICATE_EXPIRY STANDARD - at Certificate cert/expiry: The certificate"
            + " \"C-1\" expires on 2026-09-01 and has no successor.";
    return Stream.of(
        due(
            "Certificate.expiry",
            expires,
            certificate("cert", DAY).build(),
            surveillance("2024-09-01"),
            surveillance("2025-09-01")),
        due(
            "a certificate that another one follows",
            "2029-09-01 CERTIFICATE_EXPIRY STANDARD - at Certificate next/expiry: The certificate"
                + " \"C-1\" expires on 2029-09-01 and has no successor.",
            certificate("cert", DAY).build(),
            certificate("next", DAY.plusYears(3)).supersedes(id("cert")).build(),
            surveillance("2027-09-01"),
            surveillance("2028-09-01")),
        due(
            "a certificate whose scope was reduced",
            expires,
            certificate("cert", DAY).build(),
            surveillance("2024-09-01"),
            surveillance("2025-09-01"),
            event("event", CertificateEvent.Type.SCOPE_REDUCTION, earlier).build()),
        done(
            "a withdrawn certificate",
            certificate("cert", DAY).build(),
            event("event", CertificateEvent.Type.WITHDRAWAL, earlier).build()),
        done(
            "a certificate that was given back",
            certificate("cert", DAY).build(),
            event("event", CertificateEvent.Type.VOLUNTARY_WITHDRAWAL, earlier).build()),
        done(
            "a certificate that another body took over",
            certificate("cert", DAY).build(),
            event("event", CertificateEvent.Type.TRANSFER, earlier).build()));
  }

  private static Stream<Row> suspensions() {
    CertificateEvent suspension =
        event("event", CertificateEvent.Type.SUSPENSION, day("2026-03-01")).until(DAY).build();
    String ends =
        "2026-09-01 SUSPENSION_END STANDARD - at CertificateEvent event/until: The suspension of the certificate \"cert\" ends on 2026-09-01.";
    return Stream.of(
        due("CertificateEvent.until", ends, suspension),
        due(
            "a suspension after a restoration",
            ends,
            suspension,
            event("restored", CertificateEvent.Type.RESTORATION, day("2026-02-28")).build()),
        done(
            "a suspension that was lifted",
            suspension,
            event("restored", CertificateEvent.Type.RESTORATION, day("2026-05-01")).build()),
        done(
            "a suspension that the later of two restorations lifted",
            suspension,
            event("restored", CertificateEvent.Type.RESTORATION, day("2026-05-01")).build(),
            event("before", CertificateEvent.Type.RESTORATION, day("2026-02-01")).build()),
        done(
            "a suspension that was lifted on its first day",
            suspension,
            event("restored", CertificateEvent.Type.RESTORATION, day("2026-03-01")).build()),
        due(
            "a suspension of another certificate than the one that was restored",
            ends,
            suspension,
            event("restored", CertificateEvent.Type.RESTORATION, day("2026-05-01"))
                .certificate(id("other"))
                .build()),
        done(
            "another event with a last day",
            suspension.toBuilder().type(CertificateEvent.Type.SCOPE_REDUCTION).build()),
        done("a suspension without an end", suspension.toBuilder().until(Optional.empty()).build()),
        done(
            "a suspension that ended in withdrawal",
            suspension,
            event("withdrawn", CertificateEvent.Type.WITHDRAWAL, day("2026-05-01")).build()));
  }

  private static Stream<Row> bodies() {
    return Stream.of(
        due(
            "Accreditation.validUntil",
            "2026-09-01 ACCREDITATION_END POLICY - at CertificationBody body/accreditations/0/validUntil: The accreditation of \"Cert Ltd\" by \"National body\" is valid until 2026-09-01.",
            CertificationBody.builder()
                .id(id("body"))
                .name("Cert Ltd")
                .addAccreditation(
                    Accreditation.builder()
                        .accreditationBody("National body")
                        .validUntil(DAY)
                        .build())
                .build()));
  }
}
