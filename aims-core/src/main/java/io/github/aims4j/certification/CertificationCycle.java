// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.certification.Due.Basis;
import io.github.aims4j.internal.Dates;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The dates of the three-year certification cycle: what is due, by when, and the consequence of
 * missing the date. Calendar arithmetic applies: three years after 29 February is 28 February.
 *
 * <pre>{@code
 * CertificationCycle cycle = CertificationCycle.of(BodyConventions.standard());
 * Due first = cycle.firstSurveillance(LocalDate.of(2026, 3, 1)); // by 1 March 2027
 * }</pre>
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.1.3 (programme and surveillance), 9.5.3.2 (stage 2), 9.6.3.2
 * (recertification and restoration) and 9.6.5 (suspension); public sources agree, not checked
 * against the licensed standard. Immutable and thread-safe.
 */
public final class CertificationCycle {

  /** The length of a certification cycle. */
  public static final Period LENGTH = Period.ofYears(3);

  private static final String STANDARD = "ISO/IEC 17021-1:2015, ";
  private static final String RECERTIFICATION = STANDARD + "9.6.3.2";
  private static final String POLICY = "a period of the certification body's own";
  private static final Period FIRST_SURVEILLANCE = Period.ofMonths(12);
  private static final Period MAJORS_OF_STAGE_2 = Period.ofMonths(6);

  private final BodyConventions conventions;

  private CertificationCycle(BodyConventions conventions) {
    this.conventions = conventions;
  }

  /**
   * Returns the dates according to the conventions of a body.
   *
   * @param conventions the conventions of the body
   */
  public static CertificationCycle of(BodyConventions conventions) {
    return new CertificationCycle(requireNonNull(conventions, "conventions"));
  }

  /**
   * Returns the latest expiry of a granted certificate: three years after the decision. The expiry
   * stated on a certificate is compared with {@link Due#day()}; {@link Due#lastDay()} is its last
   * day of validity.
   *
   * @param decision the day of the decision on the initial certification
   */
  public Due expiry(LocalDate decision) {
    return onExpiry(Dates.after(decision, LENGTH), Basis.BODY_CONVENTION, STANDARD + "9.1.3.2")
        .what("The certification cycle ends and the certificate expires.")
        .whatFollows(
            "The certificate has expired and cannot be extended; certification must be restored or begin anew.")
        .build();
  }

  /**
   * Returns when the first surveillance audit after the initial certification is due: twelve months
   * after the decision, inclusive.
   *
   * @param initialDecision the day of the decision on the initial certification
   */
  public Due firstSurveillance(LocalDate initialDecision) {
    return within(initialDecision, FIRST_SURVEILLANCE, Basis.STANDARD, STANDARD + "9.1.3.3")
        .what("The first surveillance audit after the initial certification takes place.")
        .whatFollows("Surveillance is overdue; the body considers suspending certification.")
        .build();
  }

  /**
   * Returns when the surveillance audit of a calendar year is due: by the end of the year. A year
   * of recertification requires none.
   *
   * @param year the calendar year
   */
  public Due surveillance(Year year) {
    return Due.builder()
        .day(year.atMonth(12).atEndOfMonth())
        .inclusive(true)
        .basis(Basis.STANDARD)
        .requirement(STANDARD + "9.1.3.3")
        .what("A surveillance audit takes place in the calendar year " + year + ".")
        .whatFollows("The year has no surveillance; the body considers suspending certification.")
        .build();
  }

  /**
   * Returns the past calendar years without a surveillance audit, in order. The year in which the
   * cycle began and years of recertification require none, and no audit is recorded outside the
   * years 1 to 9999.
   *
   * @param decision the day of the decision with which the cycle began
   * @param surveillance the days of the surveillance audits
   * @param recertification the years of recertification
   * @param asOf the day of the evaluation, whose year is not past
   */
  public List<Year> yearsWithoutSurveillance(
      LocalDate decision,
      Collection<LocalDate> surveillance,
      Set<Year> recertification,
      LocalDate asOf) {
    Set<Year> audited = surveillance.stream().map(Year::from).collect(Collectors.toSet());
    return IntStream.rangeClosed(
            Math.max(decision.getYear() + 1, Dates.FIRST_YEAR),
            Math.min(asOf.getYear() - 1, Dates.LAST_YEAR))
        .mapToObj(Year::of)
        .filter(year -> !audited.contains(year) && !recertification.contains(year))
        .toList();
  }

  /**
   * Returns when the renewal, including its audit, is due: before the certificate expires.
   *
   * @param expiry the day of expiry of the certificate
   */
  public Due renewal(LocalDate expiry) {
    return onExpiry(expiry, Basis.BODY_CONVENTION, RECERTIFICATION)
        .what("The recertification audit is completed and the renewal is decided.")
        .whatFollows(
            "The certificate expires and cannot be extended; certification can be restored until "
                + restoration(expiry).lastDay()
                + ".")
        .build();
  }

  /**
   * Returns when the major nonconformities of a recertification must be verified: before the
   * certificate expires.
   *
   * @param expiry the day of expiry of the certificate
   */
  public Due majorsOfRecertification(LocalDate expiry) {
    return onExpiry(expiry, Basis.BODY_CONVENTION, RECERTIFICATION)
        .what("Correction and corrective action of every major nonconformity are verified.")
        .whatFollows("Certification cannot be renewed and the certificate cannot be extended.")
        .build();
  }

  /**
   * Returns the latest expiry of a certificate after a timely renewal or a restoration: three years
   * after the previous expiry. After an early recertification this is correctly more than three
   * years after the decision.
   *
   * @param priorExpiry the previous day of expiry
   */
  public Due nextExpiry(LocalDate priorExpiry) {
    return onExpiry(Dates.after(priorExpiry, LENGTH), Basis.BODY_CONVENTION, RECERTIFICATION)
        .what("The next certification cycle ends and its certificate expires.")
        .whatFollows(
            "The certificate has expired and cannot be extended; certification must be restored or begin anew.")
        .build();
  }

  /**
   * Returns until when an expired certification can be restored, if the outstanding recertification
   * activities are completed. It takes effect on the date of the new decision or later, and its
   * expiry is based on the previous cycle: {@link #nextExpiry}. The standard allows six months;
   * another period is the body's own.
   *
   * @param expiry the day of expiry
   */
  public Due restoration(LocalDate expiry) {
    boolean isStandard = conventions.restorationPeriod().equals(BodyConventions.RESTORATION);
    return within(
            expiry,
            conventions.restorationPeriod(),
            isStandard ? Basis.STANDARD : Basis.POLICY,
            isStandard ? RECERTIFICATION : POLICY)
        .what(
            "The outstanding recertification activities are completed and the restoration is decided.")
        .whatFollows("Certification requires at least a new stage 2.")
        .build();
  }

  /**
   * Returns when the major nonconformities of stage 2 must be verified: six months after its last
   * day, inclusive.
   *
   * @param lastDayOfStage2 the last day of stage 2
   */
  public Due majorsOfStage2(LocalDate lastDayOfStage2) {
    return within(lastDayOfStage2, MAJORS_OF_STAGE_2, Basis.STANDARD, STANDARD + "9.5.3.2")
        .what("Correction and corrective action of every major nonconformity are verified.")
        .whatFollows("Stage 2 must be repeated before certification is recommended.")
        .build();
  }

  /**
   * Returns when a suspension should end: usually six months after it began.
   *
   * @param start the first day of the suspension
   */
  public Due suspensionEnd(LocalDate start) {
    return within(start, conventions.suspensionMaximum(), Basis.BODY_CONVENTION, STANDARD + "9.6.5")
        .what("The cause of the suspension is resolved and certification is restored.")
        .whatFollows("Certification is withdrawn, or its scope is reduced.")
        .build();
  }

  /**
   * Returns when the client must answer a nonconformity with causes and a plan.
   *
   * @param lastDayOfAudit the last day of the audit
   */
  public Due answer(LocalDate lastDayOfAudit) {
    return within(lastDayOfAudit, conventions.answerPeriod(), Basis.POLICY, POLICY)
        .what("The client answers with causes, correction and planned corrective action.")
        .whatFollows("The body decides on the missing answer.")
        .build();
  }

  /**
   * Returns when the major nonconformities of an audit other than stage 2 and recertification must
   * be verified.
   *
   * @param lastDayOfAudit the last day of the audit
   */
  public Due majorsOfAudit(LocalDate lastDayOfAudit) {
    return within(lastDayOfAudit, conventions.majorPeriod(), Basis.POLICY, POLICY)
        .what("Correction and corrective action of every major nonconformity are verified.")
        .whatFollows("The body considers suspending certification.")
        .build();
  }

  /**
   * Returns when the minor nonconformities of an audit must be corrected.
   *
   * @param lastDayOfAudit the last day of the audit
   */
  public Due minorsOfAudit(LocalDate lastDayOfAudit) {
    return within(lastDayOfAudit, conventions.minorPeriod(), Basis.POLICY, POLICY)
        .what("Every minor nonconformity is corrected as planned.")
        .whatFollows("The body decides; it verifies at its next audit at the latest.")
        .build();
  }

  /**
   * Tells whether a certificate has expired on a day.
   *
   * @param expiry its day of expiry
   * @param day the day of the evaluation
   */
  public boolean isExpired(LocalDate expiry, LocalDate day) {
    return !renewal(expiry).allows(day);
  }

  private Due.Builder onExpiry(LocalDate day, Basis basis, String requirement) {
    return Due.builder()
        .day(day)
        .inclusive(conventions.expiryDayCounts())
        .basis(basis)
        .requirement(requirement);
  }

  private static Due.Builder within(
      LocalDate start, TemporalAmount period, Basis basis, String requirement) {
    return Due.builder()
        .day(Dates.after(start, period))
        .inclusive(true)
        .basis(basis)
        .requirement(requirement);
  }
}
