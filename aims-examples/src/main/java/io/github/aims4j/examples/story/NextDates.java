// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.examples.story;

import io.github.aims4j.certification.AuditNonconformity;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationCycle;
import io.github.aims4j.certification.CertificationFacts;
import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.certification.Due;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

/** The next due dates after a step, according to the conventions of the certification body. */
final class NextDates {

  private final CertificationFacts facts;
  private final CertificationCycle cycle;

  private NextDates(CertificationFacts facts) {
    this.facts = facts;
    this.cycle = CertificationCycle.of(facts.conventions());
  }

  static List<Due> of(CertificationState state, CertificationFacts facts) {
    NextDates next = new NextDates(facts);
    return switch (state) {
      case RECOMMENDED -> next.afterStage2().toList();
      case GRANTED -> next.afterGrant().toList();
      case MAINTAINED, SCOPE_EXTENDED, RESTORED, TRANSFERRED -> next.afterAudit().toList();
      case SUSPENDED -> List.of(next.cycle.suspensionEnd(facts.day()));
      case EXPIRED -> next.expiry().map(next.cycle::restoration).toList();
      case RECERTIFICATION -> next.beforeExpiry().toList();
      case RENEWED -> next.afterRenewal().toList();
      default -> List.of();
    };
  }

  private Stream<Due> afterGrant() {
    return Stream.concat(
        Stream.of(cycle.firstSurveillance(facts.day())),
        facts.issued().map(Certificate::expiry).map(cycle::renewal).stream());
  }

  private Stream<Due> afterStage2() {
    return facts.audits().stream()
        .filter(audit -> audit.type() == CertificationAudit.Type.STAGE_2)
        .filter(NextDates::hasMajor)
        .flatMap(audit -> audit.end().stream())
        .map(cycle::majorsOfStage2);
  }

  private static boolean hasMajor(CertificationAudit audit) {
    return audit.nonconformityReviews().stream()
        .anyMatch(review -> review.grade() == AuditNonconformity.Grade.MAJOR);
  }

  private Stream<LocalDate> expiry() {
    return facts.certificate().map(Certificate::expiry).stream();
  }

  private Stream<Due> afterAudit() {
    Year next = Year.from(facts.day()).plusYears(1);
    return facts.issued().or(facts::certificate).map(Certificate::expiry).stream()
        .map(
            expiry ->
                Year.from(expiry).isAfter(next) ? cycle.surveillance(next) : cycle.renewal(expiry));
  }

  private Stream<Due> beforeExpiry() {
    return expiry()
        .flatMap(
            expiry ->
                cycle.isExpired(expiry, facts.day())
                    ? Stream.of(cycle.restoration(expiry))
                    : Stream.of(cycle.renewal(expiry), cycle.majorsOfRecertification(expiry)));
  }

  private Stream<Due> afterRenewal() {
    return Stream.concat(
        Stream.of(cycle.surveillance(Year.from(facts.day()).plusYears(1))),
        expiry().map(cycle::nextExpiry));
  }
}
