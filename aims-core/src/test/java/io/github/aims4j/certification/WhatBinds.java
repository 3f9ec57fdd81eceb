// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.AuditNonconformity.Grade;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.improvement.Nonconformity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What binds when a state of certification is entered, in other words than the workflow has. */
record WhatBinds(CertificationFacts facts) {

  private static final Set<CertificationAudit.Type> BETWEEN =
      Set.of(
          CertificationAudit.Type.SURVEILLANCE,
          CertificationAudit.Type.SPECIAL,
          CertificationAudit.Type.SCOPE_EXTENSION);

  boolean holdsOf(CertificationState state) {
    return switch (state) {
      case APPLICATION_REVIEWED ->
          facts.application().isPresent() && facts.application().get().accepted().isPresent();
      case SURVEILLANCE, SPECIAL_AUDIT, SCOPE_EXTENSION, RECERTIFICATION -> true;
      case STAGE_1 ->
          facts.application().isPresent()
              && facts.application().get().accepted().equals(Optional.of(true));
      case STAGE_1_CONCLUDED -> ended(CertificationAudit.Type.STAGE_1).isPresent();
      case STAGE_2 -> isReadyForStage2();
      case RECOMMENDED -> isRecommended();
      case GRANTED -> isGranted();
      case REFUSED -> isDecided(Outcome.REFUSED);
      case MAINTAINED -> isInForce() && !isSuspended() && isGoingOn() && areMajorsReviewed();
      case SCOPE_EXTENDED ->
          isInForce()
              && !isSuspended()
              && isDecided(Outcome.EXTENDED)
              && isSettled()
              && keepsTheExpiry();
      case SCOPE_REDUCED -> isInForce() && isDecided(Outcome.REDUCED) && keepsTheExpiry();
      case RENEWED -> isRenewed();
      case SUSPENDED -> isInForce() && isDecided(Outcome.SUSPENDED);
      case RESTORED -> isRestored();
      case EXPIRED -> facts.certificate().isPresent() && isPast(facts.day());
      case TRANSFERRED -> isInForce() && !isSuspended() && isTakenOver() && keepsTheExpiry();
      case WITHDRAWN -> facts.decision().isEmpty() || isDecided(Outcome.WITHDRAWN);
    };
  }

  /** The day on which the body decided, or that of the step. */
  private LocalDate made() {
    return facts.decision().isPresent() ? facts.decision().get().date() : facts.day();
  }

  private Optional<CertificationAudit> ended(CertificationAudit.Type type) {
    return facts.audits().stream()
        .filter(audit -> audit.type() == type && !endOf(audit).isAfter(made()))
        .sorted(Comparator.comparing(WhatBinds::endOf))
        .reduce((before, last) -> last);
  }

  private boolean isReadyForStage2() {
    return ended(CertificationAudit.Type.STAGE_1).isPresent() || isPast(made());
  }

  private boolean isReviewedByTheClient() {
    return facts.internalAuditOn().isPresent()
        && !facts.internalAuditOn().get().isAfter(facts.day())
        && facts.managementReviewOn().isPresent()
        && !facts.managementReviewOn().get().isAfter(facts.day());
  }

  /** The new body decides, and nobody of the audits. */
  private boolean isTakenOver() {
    return isDecided(Outcome.TRANSFERRED)
        && !facts.decision().get().body().equals(facts.certificate().get().body());
  }

  private boolean keepsTheExpiry() {
    return issuedUntil(expiry());
  }

  private boolean isRecommended() {
    return ended(CertificationAudit.Type.STAGE_2)
        .flatMap(CertificationAudit::recommendation)
        .filter(said -> !said.name().startsWith("CERTIFY") || isInTimeAfterStage2())
        .isPresent();
  }

  private boolean isInTimeAfterStage2() {
    CertificationAudit stage2 = ended(CertificationAudit.Type.STAGE_2).orElseThrow();
    LocalDate last = stage2.end().orElseThrow().plusMonths(6);
    return majors().stream()
        .filter(major -> isOf(stage2, major.nonconformity()))
        .noneMatch(major -> dealtWith(major).orElse(facts.day()).isAfter(last));
  }

  private boolean isGranted() {
    return ended(CertificationAudit.Type.STAGE_2).isPresent()
        && isInTimeAfterStage2()
        && isReviewedByTheClient()
        && isDecided(Outcome.GRANTED)
        && isSettled()
        && issuedUntil(made().plusYears(3));
  }

  private boolean isRenewed() {
    return isInForce()
        && !isSuspended()
        && ended(CertificationAudit.Type.RECERTIFICATION).isPresent()
        && isDecided(Outcome.RENEWED)
        && isSettled()
        && majors().stream().flatMap(major -> dealtWith(major).stream()).noneMatch(this::isPast)
        && issuedUntil(expiry().plusYears(3));
  }

  private boolean isRestored() {
    return facts.certificate().isPresent()
        && (isPast(made()) ? isRestorable() : isInterrupted())
        && isDecided(Outcome.RESTORED)
        && isSettled()
        && issuedUntil(isPast(made()) ? expiry().plusYears(3) : expiry())
        && (!isInterrupted() || isResolved());
  }

  private boolean isRestorable() {
    return !made().isAfter(expiry().plus(facts.conventions().restorationPeriod()))
        && ended(CertificationAudit.Type.RECERTIFICATION).isPresent();
  }

  /** Suspended, but for a restoration that the decision itself brings about. */
  private boolean isInterrupted() {
    return suspends(
        facts.events().stream()
            .filter(
                event ->
                    event.type() != CertificateEvent.Type.RESTORATION
                        || event.date().isBefore(made())));
  }

  /** Each major that is open or of the last audit, and what has no grade, goes to the body. */
  private boolean areMajorsReviewed() {
    if (facts.decision().isPresent() && !isByOthers(facts.decision().get())) {
      return false;
    }
    List<Id<Nonconformity>> minors =
        graded().stream()
            .filter(each -> each.grade() == Grade.MINOR)
            .map(AuditNonconformity::nonconformity)
            .toList();
    List<Id<Nonconformity>> closed =
        majors().stream()
            .filter(each -> dealtWith(each).filter(day -> !day.isAfter(made())).isPresent())
            .map(AuditNonconformity::nonconformity)
            .toList();
    return isDecided(Outcome.MAINTAINED)
        || (facts.audits().stream()
                .flatMap(audit -> audit.nonconformities().stream())
                .allMatch(id -> minors.contains(id) || closed.contains(id))
            && graded().stream()
                .map(AuditNonconformity::nonconformity)
                .allMatch(id -> minors.contains(id) || closed.contains(id))
            && lastBetween()
                .filter(last -> closed.stream().anyMatch(id -> isOf(last, id)))
                .isEmpty());
  }

  /** The body decided so, or the team of the last audit between certification and renewal. */
  private boolean isGoingOn() {
    return (facts.decision().isPresent()
            && facts.decision().get().outcome() == Outcome.MAINTAINED
            && !facts.decision().get().date().isAfter(facts.day()))
        || lastBetween()
            .flatMap(CertificationAudit::recommendation)
            .filter(said -> said.name().startsWith("CERTIFY"))
            .isPresent();
  }

  private Optional<CertificationAudit> lastBetween() {
    return facts.audits().stream()
        .filter(audit -> BETWEEN.contains(audit.type()) && !endOf(audit).isAfter(made()))
        .sorted(Comparator.comparing(WhatBinds::endOf))
        .reduce((before, last) -> last);
  }

  private static LocalDate endOf(CertificationAudit audit) {
    return audit.end().orElseThrow();
  }

  private boolean isSuspended() {
    return suspends(facts.events().stream());
  }

  private boolean suspends(Stream<CertificateEvent> events) {
    return events
        .filter(event -> !event.date().isAfter(facts.day()))
        .filter(event -> event.type() != CertificateEvent.Type.SCOPE_EXTENSION)
        .sorted(Comparator.comparing(CertificateEvent::date))
        .reduce((before, last) -> last)
        .filter(event -> event.type() == CertificateEvent.Type.SUSPENSION)
        .isPresent();
  }

  private boolean isResolved() {
    return facts.events().stream()
        .filter(event -> event.type() == CertificateEvent.Type.SUSPENSION)
        .reduce((before, last) -> last)
        .flatMap(CertificateEvent::resolvedOn)
        .filter(day -> !day.isAfter(made()))
        .isPresent();
  }

  private boolean issuedUntil(LocalDate latest) {
    return facts.issued().isEmpty() || !facts.issued().get().expiry().isAfter(latest);
  }

  private LocalDate expiry() {
    return facts.certificate().orElseThrow().expiry();
  }

  private boolean isInForce() {
    return facts.certificate().isPresent() && !isPast(made());
  }

  private boolean isPast(LocalDate day) {
    return facts.certificate().isPresent()
        && (facts.conventions().expiryDayCounts()
            ? day.isAfter(expiry())
            : !day.isBefore(expiry()));
  }

  private boolean isDecided(Outcome outcome) {
    return facts.decision().isPresent()
        && facts.decision().get().outcome() == outcome
        && !facts.decision().get().date().isAfter(facts.day())
        && isByOthers(facts.decision().get());
  }

  private boolean isByOthers(CertificationDecision decision) {
    List<CertificationAudit> audits =
        facts.audits().stream()
            .filter(each -> decision.audits().isEmpty() || decision.audits().contains(each.id()))
            .toList();
    Set<String> people =
        decision.decidedBy().stream().map(String::trim).collect(Collectors.toSet());
    return !people.isEmpty()
        && audits.stream().noneMatch(audit -> audit.team().isEmpty())
        && audits.stream()
            .noneMatch(audit -> audit.team().stream().map(String::trim).anyMatch(people::contains));
  }

  /** What the audits say of each nonconformity, or the facts in their place. */
  private Collection<AuditNonconformity> graded() {
    Map<Id<Nonconformity>, AuditNonconformity> graded = new HashMap<>();
    for (CertificationAudit audit : facts.audits()) {
      audit.nonconformityReviews().forEach(each -> graded.put(each.nonconformity(), each));
    }
    facts.nonconformities().forEach(each -> graded.put(each.nonconformity(), each));
    return graded.values();
  }

  private static boolean isOf(CertificationAudit audit, Id<Nonconformity> id) {
    return audit.nonconformities().contains(id)
        || audit.nonconformityReviews().stream().anyMatch(r -> r.nonconformity().equals(id));
  }

  private List<AuditNonconformity> majors() {
    return graded().stream().filter(each -> each.grade() == Grade.MAJOR).toList();
  }

  private static Optional<LocalDate> dealtWith(AuditNonconformity major) {
    List<Optional<LocalDate>> days =
        List.of(major.correctedOn(), major.actionAcceptedOn(), major.verifiedOn());
    return days.contains(Optional.<LocalDate>empty())
        ? Optional.empty()
        : days.stream().flatMap(Optional::stream).max(LocalDate::compareTo);
  }

  /** Every finding is graded, majors are dealt with, minors planned, the certificate not early. */
  private boolean isSettled() {
    return facts.audits().stream()
            .flatMap(audit -> audit.nonconformities().stream())
            .allMatch(id -> graded().stream().anyMatch(n -> n.nonconformity().equals(id)))
        && majors().stream().allMatch(major -> isBy(dealtWith(major)))
        && graded().stream()
            .filter(each -> each.grade() == Grade.MINOR)
            .allMatch(minor -> isBy(minor.planAcceptedOn()) || isBy(dealtWith(minor)))
        && (facts.issued().isEmpty() || !facts.issued().get().effectiveFrom().isBefore(made()));
  }

  private boolean isBy(Optional<LocalDate> day) {
    return Stream.of(day).flatMap(Optional::stream).anyMatch(each -> !each.isAfter(made()));
  }
}
