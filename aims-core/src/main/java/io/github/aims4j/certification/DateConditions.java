package io.github.aims4j.certification;

import static io.github.aims4j.certification.CertificationGrounds.standard;
import static io.github.aims4j.certification.DecisionConditions.ids;
import static io.github.aims4j.certification.DecisionConditions.select;

import io.github.aims4j.standard.Clause;
import io.github.aims4j.transition.Condition;
import io.github.aims4j.transition.Grounds;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the dates of the cycle ask of a step. */
final class DateConditions {

  private DateConditions() {}

  /** A team that does not recommend certification can say so at any time. */
  static Condition<CertificationFacts> stage2MajorsInTimeIfRecommended() {
    return stage2MajorsInTime(
        facts ->
            facts
                .lastOver(CertificationAudit.Type.STAGE_2)
                .filter(CertificationAudit::isPositive)
                .isPresent());
  }

  static Condition<CertificationFacts> stage2MajorsInTime() {
    return stage2MajorsInTime(facts -> true);
  }

  private static Condition<CertificationFacts> stage2MajorsInTime(
      Predicate<CertificationFacts> applies) {
    return Condition.<CertificationFacts>binding(
            "stage-2-majors-in-time",
            facts -> !applies.test(facts) || lateMajors(facts).isEmpty(),
            facts ->
                "Not verified within six months after the last day of stage 2%s: %s. Stage 2 is then conducted again before certification is recommended (ISO/IEC 17021-1, 9.5.3.2)."
                    .formatted(
                        stage2Due(facts).map(due -> ", until " + due.day()).orElse(""),
                        ids(lateMajors(facts))),
            "Conduct stage 2 again.")
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(standard("9.5.3.2"))
        .withPath("/nonconformities");
  }

  private static Optional<Due> stage2Due(CertificationFacts facts) {
    return facts
        .lastOver(CertificationAudit.Type.STAGE_2)
        .flatMap(CertificationAudit::end)
        .map(facts.cycle()::majorsOfStage2);
  }

  /** What is not settled yet counts as settled on the day of the step, the earliest it can be. */
  private static List<AuditNonconformity> lateMajors(CertificationFacts facts) {
    List<AuditNonconformity> majors =
        facts.lastOver(CertificationAudit.Type.STAGE_2).map(facts::majorsOf).orElse(List.of());
    return stage2Due(facts)
        .map(due -> select(majors, each -> !due.allows(each.settledOn().orElse(facts.day()))))
        .orElse(List.of());
  }

  static Condition<CertificationFacts> grantedForThreeYears() {
    return Condition.<CertificationFacts>binding(
            "three-years-at-most",
            facts -> expiresBy(facts, latestExpiry(facts)),
            facts ->
                "The certificate expires%s. It expires three years after the decision at the latest, on %s (ISO/IEC 17021-1, 9.1.3.2)."
                    .formatted(expiryOfIssued(facts), latestExpiry(facts)),
            "Let the certificate expire three years after the decision or before.")
        .withGrounds(standard("9.1.3.2"))
        .withPath("/issued/expiry");
  }

  private static LocalDate latestExpiry(CertificationFacts facts) {
    return facts.cycle().expiry(facts.effectiveDay()).day();
  }

  static Condition<CertificationFacts> expiryOfPriorCycle() {
    return expiryOfPriorCycle(facts -> true);
  }

  /** After suspension the cycle goes on; only restoration after expiry begins another. */
  static Condition<CertificationFacts> expiryOfPriorCycleIfExpired() {
    return expiryOfPriorCycle(CertificationFacts::isExpired);
  }

  private static Condition<CertificationFacts> expiryOfPriorCycle(
      Predicate<CertificationFacts> applies) {
    return Condition.<CertificationFacts>binding(
            "expiry-of-prior-cycle",
            facts ->
                !applies.test(facts)
                    || nextExpiry(facts).filter(latest -> !expiresBy(facts, latest)).isEmpty(),
            facts ->
                "The new certificate expires%s. It expires with the prior cycle, three years after%s at the latest (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(
                        expiryOfIssued(facts),
                        facts.certificate().map(held -> " " + held.expiry()).orElse("")),
            "Count the new cycle from the expiry of the old one.")
        .withGrounds(standard("9.6.3.2"))
        .withPath("/issued/expiry");
  }

  /** A step that begins no cycle leaves its end as it is. */
  static Condition<CertificationFacts> expiryKept() {
    return expiryKept("ISO/IEC 17021-1, 9.1.3.2", CertificationGrounds.likely("9.1.3.2"));
  }

  static Condition<CertificationFacts> expiryKeptInTransfer() {
    return expiryKept("IAF MD 2", CertificationGrounds.TRANSFER);
  }

  private static Condition<CertificationFacts> expiryKept(String source, Grounds grounds) {
    return Condition.<CertificationFacts>binding(
            "expiry-kept",
            facts ->
                facts.isExpired()
                    || facts
                        .certificate()
                        .filter(held -> !expiresBy(facts, held.expiry()))
                        .isEmpty(),
            facts ->
                "The new certificate expires%s, after%s. This step begins no new cycle and leaves the expiry as it is (%s)."
                    .formatted(
                        expiryOfIssued(facts),
                        facts.certificate().map(held -> " " + held.expiry()).orElse(""),
                        source),
            "State the expiry of the certificate that is replaced.")
        .withGrounds(grounds)
        .withPath("/issued/expiry");
  }

  private static Optional<LocalDate> nextExpiry(CertificationFacts facts) {
    return facts.certificate().map(held -> facts.cycle().nextExpiry(held.expiry()).day());
  }

  private static boolean expiresBy(CertificationFacts facts, LocalDate latest) {
    return facts.issued().filter(paper -> paper.expiry().isAfter(latest)).isEmpty();
  }

  private static String expiryOfIssued(CertificationFacts facts) {
    return facts.issued().map(paper -> " on " + paper.expiry()).orElse("");
  }

  static Condition<CertificationFacts> notExpired() {
    return Condition.<CertificationFacts>binding(
            "not-expired",
            facts -> facts.certificate().isPresent() && !facts.isExpired(),
            facts ->
                "%s An expired certificate is not extended; certification is restored or begins anew (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(held(facts)),
            "Record the certificate that is in force, or take the way of restoration.")
        .withGrounds(standard("9.6.3.2"))
        .withPath("/certificate/expiry");
  }

  static Condition<CertificationFacts> pastExpiry() {
    return Condition.<CertificationFacts>binding(
            "past-expiry",
            facts ->
                facts
                    .certificate()
                    .filter(held -> facts.cycle().isExpired(held.expiry(), facts.day()))
                    .isPresent(),
            facts ->
                "%s On %s it has not run out by the body's convention on the day of expiry (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(held(facts), facts.day()),
            "Wait for the expiry, or suspend or withdraw certification.")
        .withGrounds(standard("9.6.3.2"))
        .withPath("/certificate/expiry");
  }

  private static String held(CertificationFacts facts) {
    return facts
        .certificate()
        .map(held -> "The certificate expires on %s.".formatted(held.expiry()))
        .orElse("No certificate is stated.");
  }

  static Condition<CertificationFacts> majorsVerifiedBeforeExpiry() {
    return Condition.<CertificationFacts>binding(
            "majors-verified-before-expiry",
            facts -> majorsAfterExpiry(facts).isEmpty(),
            facts ->
                "%s Verified after that: %s. The major nonconformities of a recertification are verified before expiry (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(held(facts), ids(majorsAfterExpiry(facts))),
            "Take the way of restoration: the certificate is not extended.")
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(standard("9.6.3.2"))
        .withPath("/nonconformities");
  }

  private static List<AuditNonconformity> majorsAfterExpiry(CertificationFacts facts) {
    return facts
        .certificate()
        .map(held -> facts.cycle().majorsOfRecertification(held.expiry()))
        .map(due -> select(facts.majors(), each -> isSettledLate(each, due)))
        .orElse(List.of());
  }

  private static boolean isSettledLate(AuditNonconformity each, Due due) {
    return each.settledOn().filter(settled -> !due.allows(settled)).isPresent();
  }

  static Condition<CertificationFacts> restorationInTime() {
    return Condition.<CertificationFacts>binding(
            "restoration-in-time",
            facts -> isOfBody(facts) || isRestorable(facts),
            facts ->
                "%s Stage 2 at least is required afterwards (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(restorableUntil(facts)),
            "Conduct stage 2.")
        .withGrounds(standard("9.6.3.2"))
        .withPath("/certificate/expiry");
  }

  /** A body can set another period; then it is not the standard that asks for it. */
  static Condition<CertificationFacts> restorationInBodysPeriod() {
    return Condition.<CertificationFacts>binding(
            "restoration-in-period-of-body",
            facts -> !isOfBody(facts) || isRestorable(facts),
            facts ->
                "%s The period is the certification body's own.".formatted(restorableUntil(facts)),
            "Conduct stage 2.")
        .withGrounds(CertificationGrounds.BODYS_PERIOD)
        .withPath("/certificate/expiry");
  }

  private static boolean isOfBody(CertificationFacts facts) {
    return restoration(facts).filter(due -> due.basis() == Due.Basis.POLICY).isPresent();
  }

  private static boolean isRestorable(CertificationFacts facts) {
    return restoration(facts)
        .filter(due -> !facts.isExpired() || due.allows(facts.effectiveDay()))
        .isPresent();
  }

  private static String restorableUntil(CertificationFacts facts) {
    return restoration(facts)
        .map(
            due ->
                "%s It can be restored until %s; the decision is of %s."
                    .formatted(held(facts), due.lastDay(), facts.effectiveDay()))
        .orElse(held(facts));
  }

  private static Optional<Due> restoration(CertificationFacts facts) {
    return facts.certificate().map(held -> facts.cycle().restoration(held.expiry()));
  }

  static Condition<CertificationFacts> suspendedOrExpired() {
    return Condition.<CertificationFacts>binding(
            "suspended-or-expired",
            facts -> facts.isExpired() || facts.liftedSuspension().isPresent(),
            facts ->
                "Neither a suspension nor an expired certificate is recorded on %s; only certification that was interrupted is restored (ISO/IEC 17021-1, 9.6.3.2 and 9.6.5)."
                    .formatted(facts.effectiveDay()),
            "Record the suspension, or take the step that was decided.")
        .withGrounds(standard("9.6.5"))
        .withPath("/events");
  }

  static Condition<CertificationFacts> suspensionResolved() {
    return Condition.<CertificationFacts>binding(
            "suspension-resolved",
            facts -> facts.liftedSuspension().isEmpty() || isResolved(facts),
            facts ->
                "It is not stated that what led to the suspension was resolved by %s. Certification is restored once it is (ISO/IEC 17021-1, 9.6.5)."
                    .formatted(facts.effectiveDay()),
            "Resolve what led to the suspension, and record the day.")
        .withGrounds(standard("9.6.5"))
        .withPath("/events");
  }

  private static boolean isResolved(CertificationFacts facts) {
    return facts
        .liftedSuspension()
        .flatMap(CertificateEvent::resolvedOn)
        .filter(date -> !date.isAfter(facts.effectiveDay()))
        .isPresent();
  }

  static Condition<CertificationFacts> suspensionInTime() {
    return Condition.<CertificationFacts>advisory(
            "suspension-in-time",
            facts -> endOfLifted(facts).filter(due -> !due.allows(facts.effectiveDay())).isEmpty(),
            facts ->
                "The suspension was to end%s; it is %s. In most cases it lasts six months at most, and withdrawal or a reduced scope follows (ISO/IEC 17021-1, 9.6.5)."
                    .formatted(
                        endOfLifted(facts).map(due -> " by " + due.day()).orElse(""),
                        facts.effectiveDay()),
            "Withdraw certification, reduce its scope, or say why the suspension lasted longer.")
        .withGrounds(CertificationGrounds.USUAL_SUSPENSION)
        .withPath("/events");
  }

  private static Optional<Due> endOfLifted(CertificationFacts facts) {
    return facts.liftedSuspension().map(CertificateEvent::date).map(facts.cycle()::suspensionEnd);
  }

  private static Optional<Due> suspensionEnd(CertificationFacts facts) {
    return facts.suspension().map(CertificateEvent::date).map(facts.cycle()::suspensionEnd);
  }

  static Condition<CertificationFacts> suspensionLimited() {
    return Condition.<CertificationFacts>advisory(
            "suspension-limited",
            facts -> plannedEnd(facts).filter(until -> isTooLong(facts, until)).isEmpty(),
            facts ->
                "The suspension is to last%s. In most cases it lasts six months at most, here until%s (ISO/IEC 17021-1, 9.6.5)."
                    .formatted(
                        plannedEnd(facts).map(until -> " until " + until).orElse(""),
                        suspensionEnd(facts).map(due -> " " + due.day()).orElse("")),
            "Shorten the suspension, or say why it lasts longer.")
        .withGrounds(CertificationGrounds.USUAL_SUSPENSION)
        .withPath("/events");
  }

  private static Optional<LocalDate> plannedEnd(CertificationFacts facts) {
    return facts.suspension().flatMap(CertificateEvent::until);
  }

  private static boolean isTooLong(CertificationFacts facts, LocalDate until) {
    return suspensionEnd(facts).filter(due -> !due.allows(until)).isPresent();
  }

  static Condition<CertificationFacts> notSuspended() {
    return notSuspended(
        "Certification is restored first (ISO/IEC 17021-1, 9.6.5).", standard("9.6.5"));
  }

  static Condition<CertificationFacts> notSuspendedInTransfer() {
    return notSuspended(
        "Only certification that is in force is taken over (IAF MD 2).",
        CertificationGrounds.TRANSFER);
  }

  private static Condition<CertificationFacts> notSuspended(String required, Grounds grounds) {
    return Condition.<CertificationFacts>binding(
            "not-suspended",
            facts -> facts.suspension().isEmpty(),
            facts ->
                "Certification is suspended%s. %s"
                    .formatted(
                        facts.suspension().map(event -> " since " + event.date()).orElse(""),
                        required),
            "Have certification restored first.")
        .withGrounds(grounds)
        .withPath("/events");
  }

  static Condition<CertificationFacts> certificateHeld() {
    return Condition.<CertificationFacts>binding(
            "certificate-held",
            facts -> facts.certificate().isPresent(),
            facts ->
                "No certificate is recorded; only a client that has one is recertified (ISO/IEC 17021-1, 9.6.3).",
            "Record the certificate, or conduct stage 2.")
        .withGrounds(standard("9.6.3"))
        .withPath("/certificate");
  }

  static Condition<CertificationFacts> firstSurveillanceInTime() {
    return Condition.<CertificationFacts>advisory(
            "first-surveillance-in-time",
            facts ->
                firstSurveillance(facts)
                    .filter(due -> !due.allows(dayOfFirstSurveillance(facts)))
                    .isEmpty(),
            facts ->
                "The first surveillance was due%s; it is %s. It takes place within twelve months after the decision on initial certification (ISO/IEC 17021-1, 9.1.3.3)."
                    .formatted(
                        firstSurveillance(facts).map(due -> " by " + due.day()).orElse(""),
                        dayOfFirstSurveillance(facts)),
            "Say why it is late; consider suspension.")
        .withGrounds(standard("9.1.3.3"))
        .withPath("/audits");
  }

  /** When it is due; empty after the first cycle, and where a second one has begun. */
  private static Optional<Due> firstSurveillance(CertificationFacts facts) {
    return facts
        .certificate()
        .filter(held -> surveillances(facts) < 2)
        .flatMap(Certificate::initialDecisionOfCycle)
        .map(facts.cycle()::firstSurveillance);
  }

  private static long surveillances(CertificationFacts facts) {
    return facts.audits().stream()
        .filter(audit -> audit.type() == CertificationAudit.Type.SURVEILLANCE)
        .count();
  }

  /** The last day of the audit, where it is over by the day of the step. */
  private static LocalDate dayOfFirstSurveillance(CertificationFacts facts) {
    return facts.lastDays(CertificationAudit.Type.SURVEILLANCE).stream()
        .findFirst()
        .orElse(facts.day());
  }

  static Condition<CertificationFacts> surveillanceEachYear() {
    return Condition.<CertificationFacts>advisory(
            "surveillance-each-year",
            facts -> missingYears(facts).isEmpty(),
            facts ->
                "No surveillance audit took place in %s. There is one in each calendar year but those of recertification (ISO/IEC 17021-1, 9.1.3.3)."
                    .formatted(
                        missingYears(facts).stream()
                            .map(Year::toString)
                            .collect(Collectors.joining(", "))),
            "Say why it did not take place; consider suspension.")
        .withGrounds(standard("9.1.3.3"))
        .withPath("/audits");
  }

  private static List<Year> missingYears(CertificationFacts facts) {
    return facts
        .certificate()
        .map(
            held ->
                facts
                    .cycle()
                    .yearsWithoutSurveillance(
                        facts.cycleDecision().orElseGet(() -> cycleStart(held)),
                        facts.lastDays(CertificationAudit.Type.SURVEILLANCE),
                        facts.years(CertificationAudit.Type.RECERTIFICATION),
                        facts.day()))
        .orElse(List.of());
  }

  private static LocalDate cycleStart(Certificate held) {
    return held.initialDecisionOfCycle().orElse(held.effectiveFrom());
  }

  static Condition<CertificationFacts> majorsInBodysPeriod() {
    return Condition.<CertificationFacts>advisory(
            "majors-in-period-of-body",
            facts -> overdueMajors(facts).isEmpty(),
            facts ->
                "Not verified within the period of the body: %s. Until when major nonconformities are dealt with is for the body to say; the period is a convention."
                    .formatted(ids(overdueMajors(facts))),
            "Verify correction and corrective action, or consider suspension.")
        .withRequirement(Clause.CLAUSE_10_2)
        .withGrounds(CertificationGrounds.BODYS_PERIOD)
        .withPath("/nonconformities");
  }

  private static List<AuditNonconformity> overdueMajors(CertificationFacts facts) {
    Optional<CertificationAudit> last =
        facts.lastOver(
            CertificationAudit.Type.SURVEILLANCE,
            CertificationAudit.Type.SPECIAL,
            CertificationAudit.Type.SCOPE_EXTENSION);
    return last.flatMap(CertificationAudit::end)
        .map(facts.cycle()::majorsOfAudit)
        .map(
            due ->
                select(
                    last.map(facts::majorsOf).orElse(List.of()),
                    each -> !due.allows(each.settledOn().orElse(facts.day()))))
        .orElse(List.of());
  }
}
