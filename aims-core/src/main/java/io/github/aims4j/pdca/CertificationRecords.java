// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificateEvent;
import io.github.aims4j.certification.CertificateLine;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.certification.CertificationFacts;
import io.github.aims4j.certification.CertificationState;
import io.github.aims4j.certification.CertificationWorkflow;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.internal.Dates;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The records of one certification on a day. */
final class CertificationRecords {

  private final Aims aims;
  private final CertificationApplication application;
  private final LocalDate day;
  private final Id<CertificationBody> body;
  private final Set<Id<CertificationBody>> bodies = new HashSet<>();
  private final List<Certificate> certificates;
  private final Set<Id<Certificate>> certificateIds = new HashSet<>();
  private final List<CertificateEvent> events;
  private final List<CertificationDecision> decisions;
  private final List<CertificationAudit> audits;

  CertificationRecords(Aims aims, CertificationApplication application, LocalDate day) {
    this.aims = aims;
    this.application = application;
    this.day = day;
    this.body = lastBody(application.body());
    keepBodiesBefore(application.body());
    this.certificates =
        aims.certificates().stream().filter(each -> bodies.contains(each.body())).toList();
    certificates.forEach(each -> certificateIds.add(each.id()));
    this.events =
        aims.certificateEvents().stream()
            .filter(event -> certificateIds.contains(event.certificate()) && isPast(event.date()))
            .toList();
    this.decisions =
        aims.certificationDecisions().stream()
            .filter(each -> isOf(each.body(), each.certificate()) && isPast(each.date()))
            .sorted(Comparator.comparing(CertificationDecision::date))
            .toList();
    this.audits =
        aims.certificationAudits().stream()
            .filter(audit -> isOf(audit.body(), audit.certificate()))
            .filter(audit -> begun(audit).filter(this::isPast).isPresent())
            .toList();
  }

  /** Follows the transfers and collects the bodies. */
  private Id<CertificationBody> lastBody(Id<CertificationBody> first) {
    Id<CertificationBody> last = first;
    Optional<Id<CertificationBody>> next = Optional.of(first);
    while (next.isPresent() && bodies.add(next.get())) {
      last = next.get();
      next = bodyAfter(last);
    }
    return last;
  }

  /** The application can be one to the accepting body. */
  private void keepBodiesBefore(Id<CertificationBody> first) {
    Deque<Id<CertificationBody>> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      Optional<Id<CertificationBody>> after = Optional.of(next.remove());
      transfers()
          .filter(event -> event.newBody().equals(after))
          .flatMap(event -> bodyBefore(event).stream())
          .filter(bodies::add)
          .forEach(next::add);
    }
  }

  private Optional<Id<CertificationBody>> bodyAfter(Id<CertificationBody> before) {
    return transfers()
        .filter(event -> event.newBody().isPresent())
        .filter(event -> bodyBefore(event).equals(Optional.of(before)))
        .max(Comparator.comparing(CertificateEvent::date))
        .flatMap(CertificateEvent::newBody);
  }

  private Stream<CertificateEvent> transfers() {
    return aims.certificateEvents().stream()
        .filter(event -> event.type() == CertificateEvent.Type.TRANSFER && isPast(event.date()));
  }

  private Optional<Id<CertificationBody>> bodyBefore(CertificateEvent transfer) {
    return aims.find(Certificate.class, transfer.certificate()).map(Certificate::body);
  }

  /** A body that accepts a transfer acts on the certificate before the transfer is recorded. */
  private boolean isOf(Id<CertificationBody> actor, Optional<Id<Certificate>> certificate) {
    return bodies.contains(actor) || certificate.filter(certificateIds::contains).isPresent();
  }

  private boolean isPast(LocalDate date) {
    return !date.isAfter(day);
  }

  private static Optional<LocalDate> begun(CertificationAudit audit) {
    return audit.start().or(audit::end);
  }

  CertificationFacts facts() {
    Optional<CertificationDecision> decision = decision();
    Optional<Certificate> issued = decision.flatMap(this::issuedBy);
    Optional<Certificate> held = held(issued);
    Optional<LocalDate> began =
        cycleDecision(held.filter(each -> !issued.equals(Optional.of(each))));
    LocalDate decided = decision.map(CertificationDecision::date).orElse(day);
    return CertificationFacts.builder()
        .day(day)
        .body(aims.find(CertificationBody.class, body))
        .application(application)
        .internalAuditOn(latest(decided, aims.internalAudits().stream().map(InternalAudit::end)))
        .managementReviewOn(
            latest(
                decided,
                aims.managementReviews().stream()
                    .map(ManagementReview::date)
                    .map(date -> date.map(PartialDate::lastDay))))
        .audits(auditsSince(began))
        .decision(decision)
        .certificate(held)
        .cycleDecision(began)
        .issued(issued)
        .events(events)
        .build();
  }

  private static Optional<LocalDate> latest(LocalDate asOf, Stream<Optional<LocalDate>> days) {
    return days.flatMap(Optional::stream)
        .filter(date -> !date.isAfter(asOf))
        .max(Comparator.naturalOrder());
  }

  /** Returns the last decision, unless another event followed or a step is already based on it. */
  private Optional<CertificationDecision> decision() {
    return decisions.isEmpty()
        ? Optional.empty()
        : Optional.of(decisions.get(decisions.size() - 1))
            .filter(this::isWhatHappenedLast)
            .filter(decision -> !isTaken(decision));
  }

  /** An event that is based on the decision can take effect later. */
  private boolean isWhatHappenedLast(CertificationDecision decision) {
    return Stream.concat(
            audits.stream().flatMap(audit -> begun(audit).stream()),
            events.stream()
                .filter(event -> !event.decision().equals(Optional.of(decision.id())))
                .map(CertificateEvent::date))
        .noneMatch(date -> date.isAfter(decision.date()));
  }

  private boolean isTaken(CertificationDecision decision) {
    // In its own time zone the day of a step can be one later than in UTC.
    LocalDate earliest = Dates.dayBefore(decision.date());
    return aims.workflowSteps().stream()
        .filter(step -> step.workflow().equals(CertificationWorkflow.NAME))
        .filter(step -> step.subject().equals(Subject.of(application)))
        .filter(step -> step.toState().equals(state(decision.outcome()).name()))
        .map(step -> LocalDate.ofInstant(step.recordedAt(), ZoneOffset.UTC))
        .anyMatch(date -> !date.isBefore(earliest));
  }

  private static CertificationState state(Outcome outcome) {
    return switch (outcome) {
      case GRANTED -> CertificationState.GRANTED;
      case REFUSED -> CertificationState.REFUSED;
      case MAINTAINED -> CertificationState.MAINTAINED;
      case RENEWED -> CertificationState.RENEWED;
      case EXTENDED -> CertificationState.SCOPE_EXTENDED;
      case REDUCED -> CertificationState.SCOPE_REDUCED;
      case SUSPENDED -> CertificationState.SUSPENDED;
      case RESTORED -> CertificationState.RESTORED;
      case TRANSFERRED -> CertificationState.TRANSFERRED;
      case WITHDRAWN -> CertificationState.WITHDRAWN;
    };
  }

  private Optional<Certificate> issuedBy(CertificationDecision decision) {
    return certificates.stream()
        .filter(each -> each.decision().equals(Optional.of(decision.id())))
        .findFirst();
  }

  private Optional<Certificate> held(Optional<Certificate> issued) {
    return certificates.stream()
        .filter(each -> isPast(each.effectiveFrom()))
        .max(
            Comparator.comparing((Certificate each) -> !issued.equals(Optional.of(each)))
                .thenComparing(Certificate::effectiveFrom));
  }

  /** The issued certificate begins its cycle only with the step. */
  private Optional<LocalDate> cycleDecision(Optional<Certificate> held) {
    return held.map(each -> CertificateLine.of(each, id -> aims.find(Certificate.class, id)))
        .flatMap(line -> line.cycleDecision(id -> aims.find(CertificationDecision.class, id)));
  }

  private List<CertificationAudit> auditsSince(Optional<LocalDate> began) {
    return audits.stream()
        .filter(audit -> began.filter(date -> !isSince(audit, date)).isEmpty())
        .toList();
  }

  private static boolean isSince(CertificationAudit audit, LocalDate date) {
    return begun(audit).filter(begun -> begun.isAfter(date)).isPresent();
  }
}
