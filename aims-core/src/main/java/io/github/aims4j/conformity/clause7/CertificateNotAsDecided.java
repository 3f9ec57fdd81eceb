// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.Aims;
import io.github.aims4j.certification.Accreditation;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.certification.CertificationBody;
import io.github.aims4j.certification.CertificationDecision;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A certificate has no decision on record, disagrees with the records of its decision, its audits
 * or the accreditation of its body, or names no edition of the standard.
 *
 * <p>Basis: policy. The rules bind the certification body (ISO/IEC 17021-1:2015, 8.2 and 9.5); for
 * the organization a certificate is a document from outside, so each is a question to the body.
 */
final class CertificateNotAsDecided {

  private static final String STANDARD = "42001";
  private static final Pattern EDITION = Pattern.compile(".*42001:\\d{4}.*");

  private static final Check DECIDED =
      check(
          "decided",
          "No decision is on record for certificates in force.",
          "When and by whom was the certification decided?");
  private static final Check AFTER_DECISION =
      check(
          "after-decision",
          "Certificates take effect before the decision that they rest on.",
          "From which day is this certificate valid?");
  private static final Check INDEPENDENT_DECISION =
      check(
          "independent-decision",
          "Somebody who decided on these certificates is on the team of an audit that the decision rests on.",
          "Who decided on the certification, and was that person on the audit team?");
  private static final Check WITH_EDITION =
      check(
          "edition",
          "Certificates do not name the edition of the standard.",
          "Which edition of the standard does this certificate refer to?");
  private static final Check ACCREDITED =
      check(
          "accredited",
          "The accreditations on record of the body do not cover the standard on the day of the decision.",
          "Was the body accredited for this standard when it decided?");

  private CertificateNotAsDecided() {}

  private static Check check(String key, String reason, String question) {
    return Check.askingAsPolicy("7.5.3-05").key(key).question(reason, question).build();
  }

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("certificate-paper")
            .asks("Is each certificate in force consistent with the certification records?")
            .reads(
                "Certificate.standard",
                "Certificate.effectiveFrom",
                "Certificate.expiry",
                "Certificate.decision",
                "CertificationDecision.date",
                "CertificationDecision.decidedBy",
                "CertificationAudit.team",
                "Accreditation.standards",
                "Accreditation.validFrom")
            .checks(DECIDED, AFTER_DECISION, INDEPENDENT_DECISION, WITH_EDITION, ACCREDITED)
            .build(),
        Certificate.class,
        CertificateNotAsDecided::examine);
  }

  private static Outcome examine(Certificate certificate, Examination examination) {
    if (!examination.isInForce(certificate)) {
      return WITH_EDITION.notTriggered(certificate);
    }
    Aims aims = examination.aims();
    Optional<CertificationDecision> decision =
        certificate.decision().flatMap(id -> aims.find(CertificationDecision.class, id));
    return Outcome.all(
        EDITION.matcher(certificate.standard()).matches()
            ? WITH_EDITION.supported(certificate)
            : WITH_EDITION.silent(certificate, "/standard"),
        decision
            .map(each -> examine(certificate, each, aims))
            .orElseGet(() -> DECIDED.silent(certificate, "/decision")));
  }

  private static Outcome examine(
      Certificate certificate, CertificationDecision decision, Aims aims) {
    return Outcome.all(
        DECIDED.supported(certificate, List.of(decision)),
        certificate.effectiveFrom().isBefore(decision.date())
            ? AFTER_DECISION.silent(certificate, "/effectiveFrom")
            : AFTER_DECISION.supported(certificate, List.of(decision)),
        independent(certificate, decision, aims),
        accredited(certificate, decision, aims));
  }

  private static Outcome independent(
      Certificate certificate, CertificationDecision decision, Aims aims) {
    List<CertificationAudit> audits =
        decision.audits().stream()
            .flatMap(id -> aims.find(CertificationAudit.class, id).stream())
            .toList();
    Set<String> team =
        audits.stream()
            .flatMap(audit -> audit.team().stream())
            .map(CertificateNotAsDecided::name)
            .collect(Collectors.toSet());
    if (decision.decidedBy().stream().map(CertificateNotAsDecided::name).anyMatch(team::contains)) {
      return INDEPENDENT_DECISION.silent(certificate, "/decision");
    }
    boolean isKnown =
        !decision.decidedBy().isEmpty()
            && !audits.isEmpty()
            && audits.size() == decision.audits().size()
            && audits.stream().noneMatch(audit -> audit.team().isEmpty());
    return isKnown
        ? INDEPENDENT_DECISION.supported(certificate, List.of(decision))
        : INDEPENDENT_DECISION.notTriggered(certificate);
  }

  /** The name without what the person is, such as {@code expert on lending} after a comma. */
  private static String name(String person) {
    return person.split(",", 2)[0].strip();
  }

  private static Outcome accredited(
      Certificate certificate, CertificationDecision decision, Aims aims) {
    List<Accreditation> accreditations =
        aims.find(CertificationBody.class, certificate.body())
            .map(CertificationBody::accreditations)
            .orElse(List.of());
    if (accreditations.isEmpty()) {
      return ACCREDITED.notTriggered(certificate);
    }
    return accreditations.stream().anyMatch(each -> covers(each, decision.date()))
        ? ACCREDITED.supported(certificate, List.of(decision))
        : ACCREDITED.silent(certificate, "/body");
  }

  private static boolean covers(Accreditation accreditation, LocalDate day) {
    return accreditation.standards().stream().anyMatch(each -> each.contains(STANDARD))
        && accreditation.validFrom().filter(from -> from.isAfter(day)).isEmpty()
        && accreditation.validUntil().filter(until -> until.isBefore(day)).isEmpty();
  }
}
