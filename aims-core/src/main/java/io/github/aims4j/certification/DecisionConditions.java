// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.certification.CertificationGrounds.standard;

import io.github.aims4j.base.Id;
import io.github.aims4j.certification.CertificationDecision.Outcome;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.transition.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Conditions on the decisions of the body: who decides, and what must be resolved before. */
final class DecisionConditions {

  private static final Pattern AIMS = Pattern.compile("(?<!\\d)42001(?!\\d)");

  private DecisionConditions() {}

  static Condition<CertificationFacts> decided(Outcome outcome) {
    return Condition.<CertificationFacts>binding(
            "decision-" + word(outcome),
            facts -> isDecided(facts, outcome),
            facts -> notDecided(facts, outcome),
            "Record the decision of the body with its date.")
        .withGrounds(standard("9.5"))
        .withPath("/decision");
  }

  static boolean isDecided(CertificationFacts facts, Outcome outcome) {
    return facts
        .decision()
        .filter(made -> made.outcome() == outcome && !made.date().isAfter(facts.day()))
        .isPresent();
  }

  private static String notDecided(CertificationFacts facts, Outcome outcome) {
    return "%s This step requires the decision \"%s\" by %s (ISO/IEC 17021-1, 9.5)."
        .formatted(
            facts
                .decision()
                .map(
                    made ->
                        "The recorded decision is \"%s\", dated %s."
                            .formatted(word(made.outcome()), made.date()))
                .orElse("No decision is recorded."),
            word(outcome),
            facts.day());
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /** The accepting body decides, not the previous one. */
  static Condition<CertificationFacts> acceptedByNewBody() {
    return Condition.<CertificationFacts>binding(
            "accepted-by-new-body",
            facts -> isDecided(facts, Outcome.TRANSFERRED) && oldBodyDecided(facts).isEmpty(),
            facts ->
                oldBodyDecided(facts)
                    .map(
                        body ->
                            "The decision was made by %s, which issued the certificate; the accepting body must decide (IAF MD 2)."
                                .formatted(body))
                    .orElse(notDecided(facts, Outcome.TRANSFERRED)),
            "Record the decision of the accepting body with its date.")
        .withGrounds(CertificationGrounds.TRANSFER)
        .withPath("/decision");
  }

  private static Optional<Id<CertificationBody>> oldBodyDecided(CertificationFacts facts) {
    return facts
        .certificate()
        .map(Certificate::body)
        .filter(body -> facts.decision().filter(made -> made.body().equals(body)).isPresent());
  }

  /** A withdrawal by the client requires no decision of the body. */
  static Condition<CertificationFacts> withdrawalDecided() {
    return Condition.<CertificationFacts>binding(
            "decision-withdrawn",
            facts -> facts.decision().isEmpty() || isDecided(facts, Outcome.WITHDRAWN),
            facts -> notDecided(facts, Outcome.WITHDRAWN),
            "Record the decision of the body, or none if the client withdraws.")
        .withGrounds(standard("9.6.5"))
        .withPath("/decision");
  }

  static Condition<CertificationFacts> decidedByOthers() {
    return Condition.<CertificationFacts>binding(
            "decided-by-others",
            facts -> facts.decision().isEmpty() || isDecidedByOthers(facts),
            DecisionConditions::notByOthers,
            "Have people decide who were not on the audit team, and record both.")
        .withGrounds(standard("9.5.1"))
        .withPath("/decision/decidedBy");
  }

  private static boolean isDecidedByOthers(CertificationFacts facts) {
    return !deciders(facts).isEmpty()
        && teamless(facts).isEmpty()
        && auditorsWhoDecided(facts).isEmpty();
  }

  private static List<String> deciders(CertificationFacts facts) {
    return facts.decision().map(CertificationDecision::decidedBy).orElse(List.of());
  }

  private static List<String> teamless(CertificationFacts facts) {
    return facts.auditsOfDecision().stream()
        .filter(audit -> audit.team().isEmpty())
        .map(CertificationAudit::title)
        .toList();
  }

  private static List<String> auditorsWhoDecided(CertificationFacts facts) {
    Set<String> auditors =
        facts.auditsOfDecision().stream()
            .flatMap(audit -> audit.team().stream())
            .map(String::strip)
            .collect(Collectors.toSet());
    return deciders(facts).stream().filter(name -> auditors.contains(name.strip())).toList();
  }

  private static String notByOthers(CertificationFacts facts) {
    String found =
        !auditorsWhoDecided(facts).isEmpty()
            ? "Members of the audit team who decided: "
                + String.join(", ", auditorsWhoDecided(facts))
            : deciders(facts).isEmpty()
                ? "The people who decided are not stated"
                : "Audits without a stated team: " + String.join(", ", teamless(facts));
    return found
        + "; the people who decide must not have taken part in the audits (ISO/IEC 17021-1, 9.5.1).";
  }

  static Condition<CertificationFacts> nonconformitiesGraded() {
    return Condition.<CertificationFacts>binding(
            "nonconformities-graded",
            facts -> facts.ungraded().isEmpty(),
            facts ->
                "Nonconformities without a grade: %s; the body must know the grade of each and how it was handled (ISO/IEC 17021-1, 9.5.2)."
                    .formatted(
                        facts.ungraded().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))),
            "State the grade of each nonconformity and how it was handled.")
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(standard("9.5.2"))
        .withPath("/nonconformities");
  }

  static Condition<CertificationFacts> majorsVerified() {
    return Condition.<CertificationFacts>binding(
            "majors-verified",
            facts -> openMajors(facts).isEmpty(),
            facts ->
                "Major nonconformities not corrected, accepted and verified by %s: %s; all three are required before the decision (ISO/IEC 17021-1, 9.5.2)."
                    .formatted(facts.effectiveDay(), ids(openMajors(facts))),
            "Verify correction and corrective action of each major nonconformity.")
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(standard("9.5.2"))
        .withPath("/nonconformities");
  }

  private static List<AuditNonconformity> openMajors(CertificationFacts facts) {
    LocalDate day = facts.effectiveDay();
    return select(facts.majors(), each -> !each.isSettledBy(day));
  }

  static Condition<CertificationFacts> minorPlansAccepted() {
    return Condition.<CertificationFacts>binding(
            "minor-plans-accepted",
            facts -> unplannedMinors(facts).isEmpty(),
            facts ->
                "Minor nonconformities without an accepted plan by %s: %s; the body must accept each plan before the decision (ISO/IEC 17021-1, 9.5.2)."
                    .formatted(facts.effectiveDay(), ids(unplannedMinors(facts))),
            "Accept the client's plan for each minor nonconformity.")
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(standard("9.5.2"))
        .withPath("/nonconformities");
  }

  private static List<AuditNonconformity> unplannedMinors(CertificationFacts facts) {
    LocalDate day = facts.effectiveDay();
    return select(facts.reviewed(), each -> !each.isMajor() && !each.isPlannedBy(day));
  }

  static List<AuditNonconformity> select(
      List<AuditNonconformity> all, Predicate<AuditNonconformity> wanted) {
    return all.stream().filter(wanted).toList();
  }

  static String ids(List<AuditNonconformity> nonconformities) {
    return nonconformities.stream()
        .map(each -> each.nonconformity().toString())
        .collect(Collectors.joining(", "));
  }

  static Condition<CertificationFacts> effectiveFromDecision() {
    return Condition.<CertificationFacts>binding(
            "effective-from-decision",
            facts -> facts.issued().filter(paper -> isEarly(paper, facts)).isEmpty(),
            facts ->
                "The certificate takes effect%s, before the decision on %s; it must not take effect earlier (ISO/IEC 17021-1, 8.2.2)."
                    .formatted(
                        facts.issued().map(paper -> " on " + paper.effectiveFrom()).orElse(""),
                        facts.effectiveDay()),
            "Set the effective date to the date of the decision or later.")
        .withGrounds(standard("8.2.2"))
        .withPath("/issued/effectiveFrom");
  }

  private static boolean isEarly(Certificate paper, CertificationFacts facts) {
    return paper.effectiveFrom().isBefore(facts.effectiveDay());
  }

  static Condition<CertificationFacts> accredited() {
    return Condition.<CertificationFacts>advisory(
            "accredited-for-42001",
            facts ->
                facts.body().stream()
                    .flatMap(body -> body.accreditations().stream())
                    .anyMatch(each -> covers(each, facts.effectiveDay())),
            facts ->
                "No accreditation of the body for ISO/IEC 42001 is recorded on %s; a certificate without one is not a nonconformity, but not everybody accepts it."
                    .formatted(facts.effectiveDay()),
            "Record the accreditation with its standards and dates, or state why there is none.")
        .withPath("/body/accreditations");
  }

  private static boolean covers(Accreditation accreditation, LocalDate day) {
    return accreditation.standards().stream().anyMatch(name -> AIMS.matcher(name).find())
        && holds(accreditation.validFrom(), from -> !from.isAfter(day))
        && holds(accreditation.validUntil(), until -> !until.isBefore(day));
  }

  /** A date that is not stated is no limit. */
  private static boolean holds(Optional<LocalDate> date, Predicate<LocalDate> limit) {
    return date.map(limit::test).orElse(Boolean.TRUE);
  }
}
