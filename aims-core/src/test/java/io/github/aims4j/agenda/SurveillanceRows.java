// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import static io.github.aims4j.agenda.CertificationRows.certificate;
import static io.github.aims4j.agenda.CertificationRows.event;
import static io.github.aims4j.agenda.CertificationRows.surveillance;
import static io.github.aims4j.agenda.Row.day;
import static io.github.aims4j.agenda.Row.done;
import static io.github.aims4j.agenda.Row.due;
import static io.github.aims4j.agenda.Row.id;

import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationDecision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which surveillance audits a certificate makes due, before it expires. */
final class SurveillanceRows {

  private static final Certificate INITIAL = initial().build();
  private static final String FIRST =
      "2027-03-01 SURVEILLANCE STANDARD - at Certificate cert/initialDecision: The first"
          + " surveillance audit for the certificate \"C-1\" is due within twelve months after the"
          + " decision of 2026-03-01.";
  private static final String EXPIRY = expiry("cert", "2029-03-01");

  private SurveillanceRows() {}

  static Stream<Row> rows() {
    return Stream.of(first(), years(), lines(), ends()).flatMap(rows -> rows);
  }

  private static Certificate.Builder initial() {
    return certificate("cert", day("2029-03-01")).initialDecision(day("2026-03-01"));
  }

  private static String year(String id, String attribute, int year) {
    return ("%d-12-31 SURVEILLANCE STANDARD - at Certificate %s/%s: No surveillance audit for the"
            + " certificate \"C-1\" in %d is recorded; one is required in each calendar year except"
            + " that of recertification.")
        .formatted(year, id, attribute, year);
  }

  private static String expiry(String id, String day) {
    return ("%s CERTIFICATE_EXPIRY STANDARD - at Certificate %s/expiry: The certificate \"C-1\""
            + " expires on %s and has no successor.")
        .formatted(day, id, day);
  }

  private static Stream<Row> first() {
    return Stream.of(
        due(
            "Certificate.initialDecision, no surveillance yet",
            List.of(FIRST, year("cert", "initialDecision", 2028), EXPIRY),
            INITIAL),
        due(
            "a certificate that expires before its first surveillance",
            expiry("cert", "2027-03-01"),
            initial().expiry(day("2027-03-01")).build()),
        due(
            "an audit of another type is no surveillance",
            List.of(FIRST, year("cert", "initialDecision", 2028), EXPIRY),
            INITIAL,
            surveillance("2027-02-01").toBuilder().type(CertificationAudit.Type.SPECIAL).build()),
        due(
            "an audit before the decision is no surveillance",
            List.of(FIRST, year("cert", "initialDecision", 2028), EXPIRY),
            INITIAL,
            surveillance("2026-02-28")),
        due(
            "a first surveillance after a calendar year without one",
            List.of(year("cert", "initialDecision", 2027), EXPIRY),
            INITIAL,
            surveillance("2028-02-01")),
        due(
            "a first surveillance in the year of the decision",
            List.of(year("cert", "initialDecision", 2027), EXPIRY),
            INITIAL,
            surveillance("2026-11-01"),
            surveillance("2028-02-01")),
        due(
            "a first surveillance that was late",
            List.of(year("cert", "initialDecision", 2028), EXPIRY),
            INITIAL,
            surveillance("2027-12-31")));
  }

  private static Stream<Row> years() {
    CertificationAudit renewal =
        surveillance("2028-12-01").toBuilder()
            .type(CertificationAudit.Type.RECERTIFICATION)
            .build();
    return Stream.of(
        due(
            "each year has its surveillance",
            EXPIRY,
            INITIAL,
            surveillance("2027-02-01"),
            surveillance("2028-02-01")),
        due(
            "a year of recertification needs none",
            EXPIRY,
            INITIAL,
            surveillance("2027-02-01"),
            renewal),
        due(
            "an audit that is planned is not surveillance yet",
            List.of(
                "2028-02-01 CERTIFICATION_AUDIT OWN_INTERVAL - at CertificationAudit"
                    + " audit-2028-02-01/plannedFor: The certification audit \"Surveillance\" is"
                    + " planned for 2028-02-01 and has not started.",
                year("cert", "initialDecision", 2028),
                EXPIRY),
            INITIAL,
            surveillance("2027-02-01"),
            surveillance("2028-02-01").toBuilder()
                .end(Optional.empty())
                .plannedFor(day("2028-02-01"))
                .build()));
  }

  private static Stream<Row> lines() {
    return Stream.of(
        due(
            "Certificate.effectiveFrom of a later cycle, renewed early",
            List.of(
                year("next", "effectiveFrom", 2030),
                year("next", "effectiveFrom", 2031),
                expiry("next", "2032-03-01")),
            INITIAL,
            initial()
                .id(id("next"))
                .effectiveFrom(day("2028-10-01"))
                .expiry(day("2032-03-01"))
                .supersedes(INITIAL.id())
                .build(),
            surveillance("2029-02-01")),
        due(
            "the decision to renew, in the year before the certificate takes effect",
            List.of(
                year("wider", "decision", 2029),
                year("wider", "decision", 2031),
                expiry("wider", "2032-03-01")),
            INITIAL,
            decision("renewal", CertificationDecision.Outcome.RENEWED, "2028-12-20"),
            decision("extension", CertificationDecision.Outcome.EXTENDED, "2030-05-01"),
            renewed().build(),
            renewed()
                .id(id("wider"))
                .decision(id("extension"))
                .effectiveFrom(day("2030-05-01"))
                .supersedes(id("next"))
                .build(),
            surveillance("2030-02-01")),
        due(
            "audits of the certificate before it in its cycle, and of another",
            List.of(year("next", "initialDecision", 2028), expiry("next", "2029-03-01")),
            INITIAL,
            initial().id(id("next")).supersedes(INITIAL.id()).build(),
            surveillance("2027-02-01").toBuilder().certificate(INITIAL.id()).build(),
            surveillance("2028-02-01").toBuilder().certificate(id("other")).build()),
        due(
            "audits of another body",
            List.of(FIRST, year("cert", "initialDecision", 2028), EXPIRY),
            INITIAL,
            surveillance("2027-02-01").toBuilder().body(id("other")).build()));
  }

  private static Certificate.Builder renewed() {
    return initial()
        .id(id("next"))
        .decision(id("renewal"))
        .effectiveFrom(day("2029-03-02"))
        .expiry(day("2032-03-01"))
        .supersedes(INITIAL.id());
  }

  private static CertificationDecision decision(
      String id, CertificationDecision.Outcome outcome, String date) {
    return CertificationDecision.builder()
        .id(id(id))
        .body(INITIAL.body())
        .outcome(outcome)
        .date(day(date))
        .build();
  }

  private static Stream<Row> ends() {
    return Stream.of(
        due(
            "a certificate beyond what a cycle can be",
            List.of(
                year("cert", "effectiveFrom", 2027),
                year("cert", "effectiveFrom", 2028),
                year("cert", "effectiveFrom", 2029),
                "9999-12-31 CERTIFICATE_EXPIRY STANDARD - at Certificate cert/expiry: The"
                    + " certificate \"C-1\" expires on 9999-12-31 and has no successor."),
            initial().expiry(day("9999-12-31")).build()),
        due(
            "two certificates that name each other",
            List.of(),
            initial().supersedes(id("next")).build(),
            initial().id(id("next")).supersedes(INITIAL.id()).build()),
        done(
            "a withdrawn certificate without surveillance",
            INITIAL,
            event("event", CertificateEvent.Type.WITHDRAWAL, day("2026-09-01")).build()));
  }
}
