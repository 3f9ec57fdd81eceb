// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.certification.BodyConventions;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateLine;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationCycle;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.certification.Due;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The surveillance audits for a certificate: the first one within twelve months after the initial
 * decision, and one in each calendar year between those of the decision and of expiry.
 */
final class SurveillanceDue {

  private static final CertificationCycle CYCLE = CertificationCycle.of(BodyConventions.standard());

  /** Three calendar years, and another one if a cycle was renewed early. */
  private static final int LONGEST = CertificationCycle.LENGTH.getYears() + 1;

  private final DueItems items;
  private final Aims aims;
  private final Map<Id<Certificate>, List<CertificationAudit>> byCertificate = new HashMap<>();

  /** Audits without a certificate. */
  private final Map<Id<CertificationBody>, List<CertificationAudit>> byBody = new HashMap<>();

  private SurveillanceDue(DueItems items, Aims aims) {
    this.items = items;
    this.aims = aims;
    aims.certificationAudits().forEach(this::keep);
  }

  private void keep(CertificationAudit audit) {
    if (audit.certificate().isPresent()) {
      byCertificate.computeIfAbsent(audit.certificate().get(), id -> new ArrayList<>()).add(audit);
    } else {
      byBody.computeIfAbsent(audit.body(), id -> new ArrayList<>()).add(audit);
    }
  }

  static void addTo(DueItems items, Aims aims, List<Certificate> inForce) {
    SurveillanceDue due = new SurveillanceDue(items, aims);
    inForce.forEach(due::add);
  }

  private void add(Certificate certificate) {
    CertificateLine line = CertificateLine.of(certificate, id -> aims.find(Certificate.class, id));
    Optional<LocalDate> initial = certificate.initialDecisionOfCycle();
    List<LocalDate> done = ends(line, CertificationAudit.Type.SURVEILLANCE);
    Optional<Due> first =
        initial
            .map(CYCLE::firstSurveillance)
            .filter(due -> due.day().isBefore(certificate.expiry()))
            .filter(due -> done.stream().allMatch(initial.orElseThrow()::isAfter));
    first.ifPresent(due -> addFirst(certificate, due));
    Optional<LocalDate> decision =
        line.cycleDecision(id -> aims.find(CertificationDecision.class, id));
    years(line, decision.orElse(certificate.effectiveFrom()), done).stream()
        .filter(year -> first.filter(due -> Year.from(due.day()).equals(year)).isEmpty())
        .forEach(year -> add(certificate, year, path(certificate, decision)));
  }

  private static String path(Certificate certificate, Optional<LocalDate> decision) {
    return certificate.initialDecisionOfCycle().isPresent()
        ? "/initialDecision"
        : decision.isPresent() ? "/decision" : "/effectiveFrom";
  }

  private List<Year> years(CertificateLine line, LocalDate start, List<LocalDate> done) {
    Set<Year> renewed =
        ends(line, CertificationAudit.Type.RECERTIFICATION).stream()
            .map(Year::from)
            .collect(Collectors.toSet());
    int expiry = line.certificates().get(0).expiry().getYear();
    int last = Math.min(expiry, start.getYear() + LONGEST);
    return CYCLE.yearsWithoutSurveillance(start, done, renewed, Year.of(last).atDay(1));
  }

  /** Returns the last days of the audits for the certificates of a line. */
  private List<LocalDate> ends(CertificateLine line, CertificationAudit.Type type) {
    Stream<CertificationAudit> named =
        line.certificates().stream()
            .flatMap(each -> byCertificate.getOrDefault(each.id(), List.of()).stream());
    Stream<CertificationAudit> ofBody =
        byBody.getOrDefault(line.certificates().get(0).body(), List.of()).stream();
    return Stream.concat(named, ofBody)
        .filter(audit -> audit.type() == type)
        .flatMap(audit -> audit.end().stream())
        .toList();
  }

  private void addFirst(Certificate certificate, Due due) {
    items.add(
        DueKind.SURVEILLANCE,
        due.lastDay(),
        certificate,
        "/initialDecision",
        () ->
            ("The first surveillance audit for the certificate \"%s\" is due within twelve months"
                    + " after the decision of %s.")
                .formatted(certificate.number(), certificate.initialDecision().orElseThrow()));
  }

  private void add(Certificate certificate, Year year, String path) {
    items.add(
        DueKind.SURVEILLANCE,
        CYCLE.surveillance(year).lastDay(),
        certificate,
        path,
        () ->
            ("No surveillance audit for the certificate \"%s\" in %s is recorded; one is required"
                    + " in each calendar year except that of recertification.")
                .formatted(certificate.number(), year));
  }
}
