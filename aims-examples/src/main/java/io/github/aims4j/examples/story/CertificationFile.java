package io.github.aims4j.examples.story;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationApplication;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.certification.CertificationFacts;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an AIMS has on record about one certification, as it stands on a day. */
final class CertificationFile {

  private final Aims aims;
  private final CertificationApplication application;

  CertificationFile(Aims aims, Id<CertificationApplication> application) {
    this.aims = aims;
    this.application = aims.find(CertificationApplication.class, application).orElseThrow();
  }

  /** Returns what the conditions look at. */
  CertificationFacts.Builder facts(LocalDate day) {
    Optional<CertificationDecision> decision = decisionOf(day);
    Optional<Certificate> issued = decision.flatMap(this::issuedBy);
    return CertificationFacts.builder()
        .day(day)
        .body(aims.find(CertificationBody.class, application.body()))
        .application(application)
        .internalAuditOn(
            latest(aims.internalAudits().stream().flatMap(CertificationFile::end), day))
        .managementReviewOn(
            latest(aims.managementReviews().stream().flatMap(CertificationFile::end), day))
        .audits(auditsUntil(day))
        .decision(decision)
        .certificate(heldOn(day, issued))
        .issued(issued);
  }

  private static Stream<LocalDate> end(InternalAudit audit) {
    return audit.end().stream();
  }

  private static Stream<LocalDate> end(ManagementReview review) {
    return review.date().map(PartialDate::lastDay).stream();
  }

  private static Optional<LocalDate> latest(Stream<LocalDate> days, LocalDate day) {
    return days.filter(each -> !each.isAfter(day)).max(Comparator.naturalOrder());
  }

  private List<CertificationAudit> auditsUntil(LocalDate day) {
    return aims.certificationAudits().stream()
        .filter(audit -> audit.body().equals(application.body()))
        .filter(audit -> audit.start().filter(start -> !start.isAfter(day)).isPresent())
        .toList();
  }

  private Optional<CertificationDecision> decisionOf(LocalDate day) {
    return aims.certificationDecisions().stream()
        .filter(decision -> decision.body().equals(application.body()))
        .filter(decision -> decision.date().equals(day))
        .findFirst();
  }

  private Optional<Certificate> issuedBy(CertificationDecision decision) {
    return aims.certificates().stream()
        .filter(certificate -> certificate.decision().equals(Optional.of(decision.id())))
        .findFirst();
  }

  private Optional<Certificate> heldOn(LocalDate day, Optional<Certificate> issued) {
    return aims.certificates().stream()
        .filter(certificate -> certificate.body().equals(application.body()))
        .filter(certificate -> !issued.equals(Optional.of(certificate)))
        .filter(certificate -> !certificate.effectiveFrom().isAfter(day))
        .max(Comparator.comparing(Certificate::effectiveFrom));
  }
}
