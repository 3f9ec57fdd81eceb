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

/** What a decision of the body needs: who decides, and what has to be settled before. */
final class DecisionConditions {

  private static final Pattern AIMS = Pattern.compile("(?<!\\d)42001(?!\\d)");

  private DecisionConditions() {}

  static Condition<CertificationFacts> decided(Outcome outcome) {
    return Condition.<CertificationFacts>binding(
            "decision-" + word(outcome),
            facts -> isDecided(facts, outcome),
            facts -> notDecided(facts, outcome),
            "Record the decision of the body, with its day.")
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
    return "%s This step rests on a decision of the body, \"%s\", of %s or before (ISO/IEC 17021-1, 9.5)."
        .formatted(
            facts
                .decision()
                .map(
                    made ->
                        "The decision is \"%s\" and of %s."
                            .formatted(word(made.outcome()), made.date()))
                .orElse("No decision is stated."),
            word(outcome),
            facts.day());
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  /** The body that takes over decides; the body before has nothing to say. */
  static Condition<CertificationFacts> acceptedByNewBody() {
    return Condition.<CertificationFacts>binding(
            "accepted-by-new-body",
            facts -> isDecided(facts, Outcome.TRANSFERRED) && oldBodyDecided(facts).isEmpty(),
            facts ->
                oldBodyDecided(facts)
                    .map(
                        body ->
                            "The decision is of the body %s, which issued the certificate. The body that takes certification over decides (IAF MD 2)."
                                .formatted(body))
                    .orElse(notDecided(facts, Outcome.TRANSFERRED)),
            "Record the decision of the body that takes over, with its day.")
        .withGrounds(CertificationGrounds.TRANSFER)
        .withPath("/decision");
  }

  private static Optional<Id<CertificationBody>> oldBodyDecided(CertificationFacts facts) {
    return facts
        .certificate()
        .map(Certificate::body)
        .filter(body -> facts.decision().filter(made -> made.body().equals(body)).isPresent());
  }

  /** Who gives certification up needs no decision of the body. */
  static Condition<CertificationFacts> withdrawalDecided() {
    return Condition.<CertificationFacts>binding(
            "decision-withdrawn",
            facts -> facts.decision().isEmpty() || isDecided(facts, Outcome.WITHDRAWN),
            facts -> notDecided(facts, Outcome.WITHDRAWN),
            "Record the decision of the body; where the client withdraws, state none.")
        .withGrounds(standard("9.6.5"))
        .withPath("/decision");
  }

  static Condition<CertificationFacts> decidedByOthers() {
    return Condition.<CertificationFacts>binding(
            "decided-by-others",
            facts -> facts.decision().isEmpty() || isDecidedByOthers(facts),
            DecisionConditions::notByOthers,
            "Have people decide who were not on the audit team, and record who they and the team are.")
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
            ? "On the audit team and among those who decided: "
                + String.join(", ", auditorsWhoDecided(facts))
            : deciders(facts).isEmpty()
                ? "Who decided is not stated"
                : "The team is not stated of: " + String.join(", ", teamless(facts));
    return found + ". Who decides is nobody who carried out the audits (ISO/IEC 17021-1, 9.5.1).";
  }

  static Condition<CertificationFacts> nonconformitiesGraded() {
    return Condition.<CertificationFacts>binding(
            "nonconformities-graded",
            facts -> facts.ungraded().isEmpty(),
            facts ->
                "Nothing but the finding is stated of: %s. The body knows of each nonconformity whether it is major or minor, and how it is dealt with (ISO/IEC 17021-1, 9.5.2)."
                    .formatted(
                        facts.ungraded().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))),
            "State the grade of each nonconformity, and what was done.")
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(standard("9.5.2"))
        .withPath("/nonconformities");
  }

  static Condition<CertificationFacts> majorsVerified() {
    return Condition.<CertificationFacts>binding(
            "majors-verified",
            facts -> openMajors(facts).isEmpty(),
            facts ->
                "Not corrected, accepted and verified by %s: %s. All three are done for each major nonconformity before the decision (ISO/IEC 17021-1, 9.5.2)."
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
                "No plan accepted by %s: %s. The body accepts the plan for each minor nonconformity before the decision and verifies it later (ISO/IEC 17021-1, 9.5.2)."
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
                "The certificate takes effect%s, before the decision of %s. It takes effect on that day or later (ISO/IEC 17021-1, 8.2.2)."
                    .formatted(
                        facts.issued().map(paper -> " on " + paper.effectiveFrom()).orElse(""),
                        facts.effectiveDay()),
            "Let the certificate take effect on the day of the decision or later.")
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
                "No accreditation of the body is stated that has ISO/IEC 42001 in its scope on %s. A certificate without one is no nonconformity, but many do not take it."
                    .formatted(facts.effectiveDay()),
            "Record the accreditation with its standards and dates, or say why there is none.")
        .withPath("/body/accreditations");
  }

  private static boolean covers(Accreditation accreditation, LocalDate day) {
    return accreditation.standards().stream().anyMatch(name -> AIMS.matcher(name).find())
        && holds(accreditation.validFrom(), from -> !from.isAfter(day))
        && holds(accreditation.validUntil(), until -> !until.isBefore(day));
  }

  /** A day that is not stated limits nothing. */
  private static boolean holds(Optional<LocalDate> date, Predicate<LocalDate> limit) {
    return date.map(limit::test).orElse(Boolean.TRUE);
  }
}
