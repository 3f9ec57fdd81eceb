// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.aims4j.certification.Due.Basis;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CertificationCycleTest {

  private static final CertificationCycle CYCLE = CertificationCycle.of(BodyConventions.standard());
  private static final CertificationCycle EXCLUSIVE =
      CertificationCycle.of(BodyConventions.builder().expiryDayCounts(false).build());

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Stream<DueRow> rows() {
    return DueRow.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void datesMatchTheirRows(DueRow row) {
    assertThat(row.due().day()).isEqualTo(row.dueDay());
    assertThat(row.due().lastDay()).isEqualTo(row.lastDay());
    assertThat(row.due().allows(day(row.on()))).isEqualTo(row.inTime());
  }

  /** The years that lack surveillance. */
  record Years(
      String name,
      String decision,
      List<String> surveillance,
      Set<Year> recertification,
      String asOf,
      List<Integer> missing) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Years> years() {
    return Stream.of(
        new Years(
            "each year has its surveillance",
            "2026-03-01",
            List.of("2027-02-01", "2028-02-01"),
            Set.of(),
            "2029-02-01",
            List.of()),
        new Years(
            "a calendar year has none",
            "2026-03-01",
            List.of("2027-02-01"),
            Set.of(),
            "2029-02-01",
            List.of(2028)),
        new Years(
            "two in one year do not stand for two years",
            "2026-03-01",
            List.of("2027-02-01", "2027-12-31"),
            Set.of(),
            "2029-02-01",
            List.of(2028)),
        new Years(
            "one day into the next year is that year's",
            "2026-03-01",
            List.of("2028-01-01"),
            Set.of(),
            "2029-02-01",
            List.of(2027)),
        new Years(
            "a year that is not over lacks none",
            "2026-03-01",
            List.of("2027-02-01"),
            Set.of(),
            "2028-12-31",
            List.of()),
        new Years(
            "the year is over on the first day of the next",
            "2026-03-01",
            List.of("2027-02-01"),
            Set.of(),
            "2029-01-01",
            List.of(2028)),
        new Years(
            "the year of the decision needs none",
            "2026-01-01",
            List.of(),
            Set.of(),
            "2027-01-01",
            List.of()),
        new Years(
            "a year of recertification needs none",
            "2026-01-15",
            List.of("2027-01-10"),
            Set.of(Year.of(2028)),
            "2029-01-10",
            List.of()),
        new Years(
            "all of them, in their order",
            "2026-03-01",
            List.of(),
            Set.of(),
            "2029-02-01",
            List.of(2027, 2028)));
  }

  @ParameterizedTest
  @MethodSource("years")
  void yearsWithoutSurveillanceMatchTheirRows(Years row) {
    assertThat(
            CYCLE.yearsWithoutSurveillance(
                day(row.decision()),
                row.surveillance().stream().map(LocalDate::parse).toList(),
                row.recertification(),
                day(row.asOf())))
        .extracting(Year::getValue)
        .isEqualTo(row.missing());
  }

  @Test
  void anEarlyRecertificationRaisesNoFalseAlarm() {
    LocalDate decision = day("2028-10-01");
    LocalDate newExpiry = day("2032-03-01");

    assertThat(newExpiry).isAfter(decision.plus(CertificationCycle.LENGTH));
    assertThat(CYCLE.nextExpiry(day("2029-03-01")).day()).isEqualTo(newExpiry);
  }

  @Test
  void anotherRestorationPeriodIsThatOfTheBodyAndNotOfTheStandard() {
    LocalDate expiry = day("2029-03-01");
    for (int months : new int[] {3, 9}) {
      Due due =
          CertificationCycle.of(
                  BodyConventions.builder().restorationPeriod(Period.ofMonths(months)).build())
              .restoration(expiry);

      assertThat(due.day()).isEqualTo(expiry.plusMonths(months));
      assertThat(due.basis()).isEqualTo(Basis.POLICY);
      assertThat(due.requirement()).isEqualTo("a period of the certification body's own");
    }
  }

  @Test
  void aCertificateHasExpiredByTheConventionOfTheBody() {
    LocalDate expiry = day("2029-03-01");

    assertThat(CYCLE.isExpired(expiry, expiry)).isFalse();
    assertThat(CYCLE.isExpired(expiry, expiry.plusDays(1))).isTrue();
    assertThat(EXCLUSIVE.isExpired(expiry, expiry.minusDays(1))).isFalse();
    assertThat(EXCLUSIVE.isExpired(expiry, expiry)).isTrue();
  }

  @Test
  void eachDueStatesItsAuthorityAndConsequence() {
    LocalDate date = day("2029-03-01");

    assertThat(
            Stream.of(
                    CYCLE.expiry(date),
                    CYCLE.firstSurveillance(date),
                    CYCLE.surveillance(Year.of(2029)),
                    CYCLE.renewal(date),
                    CYCLE.majorsOfRecertification(date),
                    CYCLE.nextExpiry(date),
                    CYCLE.restoration(date),
                    CYCLE.majorsOfStage2(date),
                    CYCLE.suspensionEnd(date),
                    CYCLE.answer(date),
                    CYCLE.majorsOfAudit(date),
                    CYCLE.minorsOfAudit(date))
                .map(
                    due ->
                        String.join(
                            " | ",
                            due.basis().name(),
                            due.requirement(),
                            due.what(),
                            due.whatFollows())))
        .containsExactly(
            "BODY_CONVENTION | ISO/IEC 17021-1:2015, 9.1.3.2 | The certification cycle ends and the certificate expires. | The certificate has expired and cannot be extended; certification must be restored or begin anew.",
            "STANDARD | ISO/IEC 17021-1:2015, 9.1.3.3 | The first surveillance audit after the initial certification takes place. | Surveillance is overdue; the body considers suspending certification.",
            "STANDARD | ISO/IEC 17021-1:2015, 9.1.3.3 | A surveillance audit takes place in the calendar year 2029. | The year has no surveillance; the body considers suspending certification.",
            "BODY_CONVENTION | ISO/IEC 17021-1:2015, 9.6.3.2 | The recertification audit is completed and the renewal is decided. | The certificate expires and cannot be extended; certification can be restored until 2029-09-01.",
            "BODY_CONVENTION | ISO/IEC 17021-1:2015, 9.6.3.2 | Correction and corrective action of every major nonconformity are verified. | Certification cannot be renewed and the certificate cannot be extended.",
            "BODY_CONVENTION | ISO/IEC 17021-1:2015, 9.6.3.2 | The next certification cycle ends and its certificate expires. | The certificate has expired and cannot be extended; certification must be restored or begin anew.",
            "STANDARD | ISO/IEC 17021-1:2015, 9.6.3.2 | The outstanding recertification activities are completed and the restoration is decided. | Certification requires at least a new stage 2.",
            "STANDARD | ISO/IEC 17021-1:2015, 9.5.3.2 | Correction and corrective action of every major nonconformity are verified. | Stage 2 must be repeated before certification is recommended.",
            "BODY_CONVENTION | ISO/IEC 17021-1:2015, 9.6.5 | The cause of the suspension is resolved and certification is restored. | Certification is withdrawn, or its scope is reduced.",
            "POLICY | a period of the certification body's own | The client answers with causes, correction and planned corrective action. | The body decides on the missing answer.",
            "POLICY | a period of the certification body's own | Correction and corrective action of every major nonconformity are verified. | The body considers suspending certification.",
            "POLICY | a period of the certification body's own | Every minor nonconformity is corrected as planned. | The body decides; it verifies at its next audit at the latest.");
  }

  @Test
  void aBodyThatSettlesNothingForItselfKeepsToTheStandard() {
    BodyConventions standard = BodyConventions.standard();

    assertThat(standard.expiryDayCounts()).isTrue();
    assertThat(standard.suspensionMaximum()).isEqualTo(Period.ofMonths(6));
    assertThat(standard.restorationPeriod()).isEqualTo(Period.ofMonths(6));
    assertThat(standard.answerPeriod()).isEqualTo(Period.ofDays(30));
    assertThat(standard.majorPeriod()).isEqualTo(Period.ofDays(60));
    assertThat(standard.minorPeriod()).isEqualTo(Period.ofDays(90));
  }

  @Test
  void theConventionsOfABodyMoveTheDates() {
    CertificationCycle own =
        CertificationCycle.of(
            BodyConventions.standard().toBuilder()
                .suspensionMaximum(Period.ofMonths(3))
                .restorationPeriod(Period.ofMonths(4))
                .answerPeriod(Period.ofDays(14))
                .majorPeriod(Period.ofMonths(3))
                .minorPeriod(Period.ofMonths(6))
                .build());
    LocalDate date = day("2027-01-31");

    assertThat(
            Stream.of(
                own.suspensionEnd(date).day(),
                own.restoration(date).day(),
                own.answer(date).day(),
                own.majorsOfAudit(date).day(),
                own.minorsOfAudit(date).day()))
        .map(LocalDate::toString)
        .containsExactly("2027-04-30", "2027-05-31", "2027-02-14", "2027-04-30", "2027-07-31");
  }

  @Test
  void aPeriodIsLongerThanNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BodyConventions.builder().suspensionMaximum(Period.ZERO).build())
        .withMessage(
            "BodyConventions.suspensionMaximum is P0D; an interval must be positive, such as P12M.");
  }

  @Test
  void textsOfADueAreNotBlank() {
    Due due = CYCLE.answer(day("2027-01-31"));

    assertThat(due.toBuilder().build()).isEqualTo(due).hasSameHashCodeAs(due);
    assertThat(due.toBuilder().basis(Basis.STANDARD).build()).isNotEqualTo(due);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> due.toBuilder().what(" ").build())
        .withMessage("Due.what is blank (\" \"); at least one visible character is required.");
  }

  @Test
  void datesEndAtTheLastDayThatThereIs() {
    assertThat(CYCLE.expiry(LocalDate.MAX).day()).isEqualTo(LocalDate.MAX);
    assertThat(CYCLE.nextExpiry(LocalDate.MAX).day()).isEqualTo(LocalDate.MAX);
    assertThat(CYCLE.renewal(LocalDate.MAX).lastDay()).isEqualTo(LocalDate.MAX);
    CertificationCycle exclusive =
        CertificationCycle.of(BodyConventions.builder().expiryDayCounts(false).build());

    assertThat(exclusive.majorsOfRecertification(LocalDate.MIN).lastDay()).isEqualTo(LocalDate.MIN);
  }

  @Test
  void surveillanceIsMissedInTheYearsThatRecordsCanHave() {
    assertThat(
            CYCLE.yearsWithoutSurveillance(day("9996-05-05"), List.of(), Set.of(), LocalDate.MAX))
        .containsExactly(Year.of(9997), Year.of(9998), Year.of(9999));
    assertThat(
            CYCLE.yearsWithoutSurveillance(LocalDate.MIN, List.of(), Set.of(), day("0003-01-01")))
        .containsExactly(Year.of(1), Year.of(2));
  }
}
