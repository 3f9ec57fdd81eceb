// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.Stream;

/**
 * A date rule: the day something is due by, the last day in time, and whether it is in time on a
 * day.
 */
record DueRow(String name, Due due, String dueDay, String lastDay, String on, boolean inTime) {

  private static final CertificationCycle CYCLE = CertificationCycle.of(BodyConventions.standard());
  private static final CertificationCycle EXCLUSIVE =
      CertificationCycle.of(BodyConventions.builder().expiryDayCounts(false).build());

  static Stream<DueRow> all() {
    return Stream.of(expiries(), surveillances(), renewals(), periods()).flatMap(each -> each);
  }

  private static Stream<DueRow> expiries() {
    return Stream.of(
        new DueRow(
            "a decision in the middle of a month",
            CYCLE.expiry(day("2026-03-15")),
            "2029-03-15",
            "2029-03-15",
            "2029-03-16",
            false),
        new DueRow(
            "a decision on 29 February expires on 28 February",
            CYCLE.expiry(day("2028-02-29")),
            "2031-02-28",
            "2031-02-28",
            "2031-03-01",
            false),
        new DueRow(
            "a decision on 28 February before a leap year keeps the 28th",
            CYCLE.expiry(day("2025-02-28")),
            "2028-02-28",
            "2028-02-28",
            "2028-02-29",
            false),
        new DueRow(
            "a decision on the last day of a year",
            CYCLE.expiry(day("2026-12-31")),
            "2029-12-31",
            "2029-12-31",
            "2030-01-01",
            false),
        new DueRow(
            "the day of expiry where it counts",
            CYCLE.expiry(day("2026-03-01")),
            "2029-03-01",
            "2029-03-01",
            "2029-03-01",
            true),
        new DueRow(
            "the day of expiry where it does not count",
            EXCLUSIVE.expiry(day("2026-03-01")),
            "2029-03-01",
            "2029-02-28",
            "2029-03-01",
            false),
        new DueRow(
            "the day before expiry where that day does not count",
            EXCLUSIVE.expiry(day("2026-03-01")),
            "2029-03-01",
            "2029-02-28",
            "2029-02-28",
            true));
  }

  private static Stream<DueRow> surveillances() {
    return Stream.of(
        new DueRow(
            "the first surveillance at twelve months",
            CYCLE.firstSurveillance(day("2026-03-01")),
            "2027-03-01",
            "2027-03-01",
            "2027-03-01",
            true),
        new DueRow(
            "the first surveillance one day later",
            CYCLE.firstSurveillance(day("2026-03-01")),
            "2027-03-01",
            "2027-03-01",
            "2027-03-02",
            false),
        new DueRow(
            "the first surveillance after a decision on 29 February",
            CYCLE.firstSurveillance(day("2028-02-29")),
            "2029-02-28",
            "2029-02-28",
            "2029-03-01",
            false),
        new DueRow(
            "twelve months over a leap day are 366 days",
            CYCLE.firstSurveillance(day("2027-03-01")),
            "2028-03-01",
            "2028-03-01",
            "2028-03-01",
            true),
        new DueRow(
            "surveillance on the last day of the year",
            CYCLE.surveillance(Year.of(2027)),
            "2027-12-31",
            "2027-12-31",
            "2027-12-31",
            true),
        new DueRow(
            "surveillance on the first day of the next year",
            CYCLE.surveillance(Year.of(2027)),
            "2027-12-31",
            "2027-12-31",
            "2028-01-01",
            false));
  }

  private static Stream<DueRow> renewals() {
    return Stream.of(
        new DueRow(
            "a renewal on the day of expiry where it counts",
            CYCLE.renewal(day("2029-03-01")),
            "2029-03-01",
            "2029-03-01",
            "2029-03-01",
            true),
        new DueRow(
            "a renewal on the day of expiry where it does not count",
            EXCLUSIVE.renewal(day("2029-03-01")),
            "2029-03-01",
            "2029-02-28",
            "2029-03-01",
            false),
        new DueRow(
            "majors of a recertification verified after expiry",
            CYCLE.majorsOfRecertification(day("2029-03-01")),
            "2029-03-01",
            "2029-03-01",
            "2029-03-02",
            false),
        new DueRow(
            "the expiry after an early recertification of 2028-10-01 is beyond three years",
            CYCLE.nextExpiry(day("2029-03-01")),
            "2032-03-01",
            "2032-03-01",
            "2032-03-01",
            true),
        new DueRow(
            "restoration at six months",
            CYCLE.restoration(day("2029-03-01")),
            "2029-09-01",
            "2029-09-01",
            "2029-09-01",
            true),
        new DueRow(
            "restoration one day later",
            CYCLE.restoration(day("2029-03-01")),
            "2029-09-01",
            "2029-09-01",
            "2029-09-02",
            false),
        new DueRow(
            "restoration from the end of a long month to the end of a short one",
            CYCLE.restoration(day("2029-08-31")),
            "2030-02-28",
            "2030-02-28",
            "2030-03-01",
            false),
        new DueRow(
            "the expiry after a restoration is that of the prior cycle",
            CYCLE.nextExpiry(day("2029-08-31")),
            "2032-08-31",
            "2032-08-31",
            "2032-09-01",
            false));
  }

  private static Stream<DueRow> periods() {
    return Stream.of(
        new DueRow(
            "a major of stage 2 verified at six months",
            CYCLE.majorsOfStage2(day("2026-02-10")),
            "2026-08-10",
            "2026-08-10",
            "2026-08-10",
            true),
        new DueRow(
            "a major of stage 2 verified after six months",
            CYCLE.majorsOfStage2(day("2026-02-10")),
            "2026-08-10",
            "2026-08-10",
            "2026-08-11",
            false),
        new DueRow(
            "six months from 31 August of the year before a leap year",
            CYCLE.majorsOfStage2(day("2027-08-31")),
            "2028-02-29",
            "2028-02-29",
            "2028-02-29",
            true),
        new DueRow(
            "a suspension at its default end",
            CYCLE.suspensionEnd(day("2027-01-10")),
            "2027-07-10",
            "2027-07-10",
            "2027-07-10",
            true),
        new DueRow(
            "a suspension beyond its default",
            CYCLE.suspensionEnd(day("2027-01-10")),
            "2027-07-10",
            "2027-07-10",
            "2027-07-11",
            false),
        new DueRow(
            "an answer over the end of a year",
            CYCLE.answer(day("2026-12-15")),
            "2027-01-14",
            "2027-01-14",
            "2027-01-15",
            false),
        new DueRow(
            "majors of another audit",
            CYCLE.majorsOfAudit(day("2027-02-01")),
            "2027-04-02",
            "2027-04-02",
            "2027-04-02",
            true),
        new DueRow(
            "minors of another audit",
            CYCLE.minorsOfAudit(day("2027-02-01")),
            "2027-05-02",
            "2027-05-02",
            "2027-05-03",
            false));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Override
  public String toString() {
    return name;
  }
}
