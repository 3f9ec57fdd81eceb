// SPDX-License-Identifier: Apache-2.0
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

/** Conditions on the dates of the cycle. */
final class DateConditions {

  private DateConditions() {}

  /** A team can refuse to recommend certification at any time. */
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
                "Major nonconformities not verified within six months after the last day of stage 2%s: %s; stage 2 must be repeated before certification is recommended (ISO/IEC 17021-1, 9.5.3.2)."
                    .formatted(
                        stage2Due(facts).map(due -> ", until " + due.day()).orElse(""),
                        ids(lateMajors(facts))),
            "Repeat stage 2.")
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

  /**
   * A major that is not resolved counts as resolved on the day of the step, the earliest possible.
   */
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
                "The certificate expires%s; it must expire three years after the decision at the latest, on %s (ISO/IEC 17021-1, 9.1.3.2)."
                    .formatted(expiryOfIssued(facts), latestExpiry(facts)),
            "Set the expiry to three years after the decision or earlier.")
        .withGrounds(standard("9.1.3.2"))
        .withPath("/issued/expiry");
  }

  private static LocalDate latestExpiry(CertificationFacts facts) {
    return facts.cycle().expiry(facts.effectiveDay()).day();
  }

  static Condition<CertificationFacts> expiryOfPriorCycle() {
    return expiryOfPriorCycle(facts -> true);
  }

  /** The cycle continues after a suspension; only restoration after expiry begins another one. */
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
                "The new certificate expires%s; it must expire with the prior cycle, three years after%s at the latest (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(
                        expiryOfIssued(facts),
                        facts.certificate().map(held -> " " + held.expiry()).orElse("")),
            "Calculate the new expiry from the previous one.")
        .withGrounds(standard("9.6.3.2"))
        .withPath("/issued/expiry");
  }

  /** A step that begins no cycle keeps the expiry. */
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
                "The new certificate expires%s, after%s; this step begins no new cycle and must keep the expiry (%s)."
                    .formatted(
                        expiryOfIssued(facts),
                        facts.certificate().map(held -> " " + held.expiry()).orElse(""),
                        source),
            "Keep the expiry of the replaced certificate.")
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
                "%s An expired certificate cannot be extended; certification must be restored or begin anew (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(held(facts)),
            "Record the certificate in force, or restore certification.")
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
                "%s It has not expired on %s, by the body's convention for the day of expiry (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(held(facts), facts.day()),
            "Wait for the expiry, or suspend or withdraw certification.")
        .withGrounds(standard("9.6.3.2"))
        .withPath("/certificate/expiry");
  }

  private static String held(CertificationFacts facts) {
    return facts
        .certificate()
        .map(held -> "The certificate expires on %s.".formatted(held.expiry()))
        .orElse("No certificate is recorded.");
  }

  static Condition<CertificationFacts> majorsVerifiedBeforeExpiry() {
    return Condition.<CertificationFacts>binding(
            "majors-verified-before-expiry",
            facts -> majorsAfterExpiry(facts).isEmpty(),
            facts ->
                "%s Major nonconformities verified later: %s; those of a recertification must be verified before expiry (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(held(facts), ids(majorsAfterExpiry(facts))),
            "Restore certification; the certificate cannot be extended.")
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
                "%s Afterwards at least stage 2 is required (ISO/IEC 17021-1, 9.6.3.2)."
                    .formatted(restorableUntil(facts)),
            "Conduct stage 2.")
        .withGrounds(standard("9.6.3.2"))
        .withPath("/certificate/expiry");
  }

  /** A body can set another period, which is then not a requirement of the standard. */
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
                "%s It can be restored until %s; the decision is dated %s."
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
                "Neither a suspension nor an expired certificate is recorded on %s; only a suspended or expired certification can be restored (ISO/IEC 17021-1, 9.6.3.2 and 9.6.5)."
                    .formatted(facts.effectiveDay()),
            "Record the suspension, or request another step.")
        .withGrounds(standard("9.6.5"))
        .withPath("/events");
  }

  static Condition<CertificationFacts> suspensionResolved() {
    return Condition.<CertificationFacts>binding(
            "suspension-resolved",
            facts -> facts.liftedSuspension().isEmpty() || isResolved(facts),
            facts ->
                "The cause of the suspension is not recorded as resolved by %s; it must be resolved before certification is restored (ISO/IEC 17021-1, 9.6.5)."
                    .formatted(facts.effectiveDay()),
            "Resolve the cause of the suspension and record the date.")
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
                "The suspension should have ended%s; the day is %s. Usually withdrawal or a reduced scope follows (ISO/IEC 17021-1, 9.6.5)."
                    .formatted(
                        endOfLifted(facts).map(due -> " by " + due.day()).orElse(""),
                        facts.effectiveDay()),
            "Withdraw certification, reduce its scope, or state why the suspension lasted longer.")
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
                "The suspension is planned to last%s; it should end by%s (ISO/IEC 17021-1, 9.6.5)."
                    .formatted(
                        plannedEnd(facts).map(until -> " until " + until).orElse(""),
                        suspensionEnd(facts).map(due -> " " + due.day()).orElse("")),
            "Shorten the suspension, or state why it lasts longer.")
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
    return notSuspended("It must be restored first (ISO/IEC 17021-1, 9.6.5).", standard("9.6.5"));
  }

  static Condition<CertificationFacts> notSuspendedInTransfer() {
    return notSuspended(
        "Only certification in force can be transferred (IAF MD 2).",
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
            "Restore certification first.")
        .withGrounds(grounds)
        .withPath("/events");
  }

  static Condition<CertificationFacts> certificateHeld() {
    return Condition.<CertificationFacts>binding(
            "certificate-held",
            facts -> facts.certificate().isPresent(),
            facts ->
                "No certificate is recorded; only a certified client can be recertified (ISO/IEC 17021-1, 9.6.3).",
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
                "The first surveillance was due%s and takes place on %s; it must take place within twelve months after the initial decision (ISO/IEC 17021-1, 9.1.3.3)."
                    .formatted(
                        firstSurveillance(facts).map(due -> " by " + due.day()).orElse(""),
                        dayOfFirstSurveillance(facts)),
            "State why it is late; consider suspension.")
        .withGrounds(standard("9.1.3.3"))
        .withPath("/audits");
  }

  /**
   * Returns when it is due; empty after the first cycle, and once there was a second surveillance.
   */
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

  /** Returns the last day of the audit if it is completed by the day of the step. */
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
                "No surveillance audit took place in %s; one is required in each calendar year except that of recertification (ISO/IEC 17021-1, 9.1.3.3)."
                    .formatted(
                        missingYears(facts).stream()
                            .map(Year::toString)
                            .collect(Collectors.joining(", "))),
            "State why it did not take place; consider suspension.")
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
                "Major nonconformities not verified within the period of the body: %s; the period is the certification body's own."
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
