package io.github.aims4j.certification;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.certification.Due.Basis;
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
 * The dates of the three-year cycle of certification: what is due by when, and what follows if the
 * day passes. Months and years are those of the calendar: a month that lacks the day ends on its
 * last one, so three years from 29 February is 28 February.
 *
 * <pre>{@code
 * CertificationCycle cycle = CertificationCycle.of(BodyConventions.standard());
 * Due first = cycle.firstSurveillance(LocalDate.of(2026, 3, 1)); // by 1 March 2027
 * }</pre>
 *
 * <p>Source: ISO/IEC 17021-1:2015, 9.1.3 (programme and surveillance), 9.5.3.2 (stage 2), 9.6.3.2
 * (recertification and restoration) and 9.6.5 (suspension); several public sources agree, not
 * checked against the licensed text. Immutable and thread-safe.
 */
public final class CertificationCycle {

  /** How long a cycle of certification is. */
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
   * Returns the dates as a body sets them.
   *
   * @param conventions what the body settles for itself
   */
  public static CertificationCycle of(BodyConventions conventions) {
    return new CertificationCycle(requireNonNull(conventions, "conventions"));
  }

  /**
   * Returns the latest expiry of a certificate that a decision grants: three years on. The day that
   * stands on a certificate is compared with {@link Due#day()}; {@link Due#lastDay()} is the last
   * on which it holds.
   *
   * @param decision the day of the decision on the initial certification
   */
  public Due expiry(LocalDate decision) {
    return onExpiry(decision.plus(LENGTH), Basis.BODY_CONVENTION, STANDARD + "9.1.3.2")
        .what("The cycle of certification ends, and the certificate with it.")
        .whatFollows(
            "The certificate has expired. It is not extended; certification is restored or begins anew.")
        .build();
  }

  /**
   * Returns when the first surveillance audit after the initial certification is due at the latest:
   * twelve months after the decision, that day included.
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
   * of recertification needs none.
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
   * Returns the calendar years that lack a surveillance audit, in their order: of those that are
   * over, every year after the one in which the cycle began. Years of recertification need none.
   *
   * @param decision the day of the decision with which the cycle began
   * @param surveillance the days of the surveillance audits
   * @param recertification the years of recertification
   * @param asOf the day on which it is asked; its own year is not over
   */
  public List<Year> yearsWithoutSurveillance(
      LocalDate decision,
      Collection<LocalDate> surveillance,
      Set<Year> recertification,
      LocalDate asOf) {
    Set<Year> audited = surveillance.stream().map(Year::from).collect(Collectors.toSet());
    return IntStream.range(decision.getYear() + 1, asOf.getYear())
        .mapToObj(Year::of)
        .filter(year -> !audited.contains(year) && !recertification.contains(year))
        .toList();
  }

  /**
   * Returns when the renewal has to be decided, its audit done: before the certificate expires.
   *
   * @param expiry the day of expiry of the certificate
   */
  public Due renewal(LocalDate expiry) {
    return onExpiry(expiry, Basis.BODY_CONVENTION, RECERTIFICATION)
        .what("The recertification audit is done and the renewal is decided.")
        .whatFollows(
            "The certificate expires and is not extended. Certification can be restored until "
                + restoration(expiry).lastDay()
                + ".")
        .build();
  }

  /**
   * Returns when the major nonconformities of a recertification have to be verified as corrected:
   * before the certificate expires.
   *
   * @param expiry the day of expiry of the certificate
   */
  public Due majorsOfRecertification(LocalDate expiry) {
    return onExpiry(expiry, Basis.BODY_CONVENTION, RECERTIFICATION)
        .what("Correction and corrective action of every major nonconformity are verified.")
        .whatFollows("Certification is not renewed, and the certificate is not extended.")
        .build();
  }

  /**
   * Returns the latest expiry of a certificate that a timely renewal or a restoration yields: three
   * years after the expiry of the cycle before. After an early recertification that is more than
   * three years after the decision, and right.
   *
   * @param priorExpiry the day of expiry of the cycle before
   */
  public Due nextExpiry(LocalDate priorExpiry) {
    return onExpiry(priorExpiry.plus(LENGTH), Basis.BODY_CONVENTION, RECERTIFICATION)
        .what("The next cycle of certification ends, and its certificate with it.")
        .whatFollows(
            "The certificate has expired. It is not extended; certification is restored or begins anew.")
        .build();
  }

  /**
   * Returns until when an expired certification can be restored, if what recertification left open
   * is done. It then takes effect on the day of the new decision or later, and expires with the
   * prior cycle: {@link #nextExpiry}. The standard asks for six months; another period is the
   * body's own.
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
        .what("What recertification left open is done and the restoration is decided.")
        .whatFollows("Certification needs at least a new stage 2.")
        .build();
  }

  /**
   * Returns when the major nonconformities of stage 2 have to be verified as corrected: six months
   * after its last day, that day included.
   *
   * @param lastDayOfStage2 the last day of stage 2
   */
  public Due majorsOfStage2(LocalDate lastDayOfStage2) {
    return within(lastDayOfStage2, MAJORS_OF_STAGE_2, Basis.STANDARD, STANDARD + "9.5.3.2")
        .what("Correction and corrective action of every major nonconformity are verified.")
        .whatFollows("Stage 2 is conducted again before certification is recommended.")
        .build();
  }

  /**
   * Returns when a suspension ends at the latest: in most cases six months after it began.
   *
   * @param start the first day of the suspension
   */
  public Due suspensionEnd(LocalDate start) {
    return within(start, conventions.suspensionMaximum(), Basis.BODY_CONVENTION, STANDARD + "9.6.5")
        .what("What led to the suspension is resolved and certification is restored.")
        .whatFollows("Certification is withdrawn, or its scope is reduced.")
        .build();
  }

  /**
   * Returns when a client has to answer a nonconformity with its causes and a plan.
   *
   * @param lastDayOfAudit the last day of the audit
   */
  public Due answer(LocalDate lastDayOfAudit) {
    return within(lastDayOfAudit, conventions.answerPeriod(), Basis.POLICY, POLICY)
        .what("The client answers with causes, correction and planned corrective action.")
        .whatFollows("The body decides what an answer that is missing means.")
        .build();
  }

  /**
   * Returns when the major nonconformities of an audit other than stage 2 and recertification have
   * to be verified as corrected.
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
   * Returns when the minor nonconformities of an audit have to be corrected.
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
   * @param day the day on which it is asked
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
        .day(start.plus(period))
        .inclusive(true)
        .basis(basis)
        .requirement(requirement);
  }
}
