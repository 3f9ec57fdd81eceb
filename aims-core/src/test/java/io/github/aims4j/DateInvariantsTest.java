// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static io.github.aims4j.InvariantsTest.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.certification.Certificate;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.fixtures.Attribute;
import io.github.aims4j.fixtures.ModelType;
import io.github.aims4j.fixtures.Samples;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.planning.PlannedInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Days, moments and intervals that cannot be, and what is said of them. */
class DateInvariantsTest {

  static List<ModelType<?>> types() {
    return ModelType.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void theYearOfADayOrMomentIs1To9999(ModelType<?> type) {
    for (Attribute attribute : type.attributes()) {
      for (Object day : firstAndLast(attribute, "0001", "9999")) {
        Map<String, Object> values = Samples.values(type, 0);
        values.put(attribute.name(), attribute.stating(day));
        assertThatCode(() -> type.build(values))
            .as(attribute.toString())
            .doesNotThrowAnyException();
      }
      for (String year : List.of("-0001", "0000", "+10000")) {
        for (Object day : firstAndLast(attribute, year, year)) {
          Object builder = type.toBuilder(Samples.sample(type, 0));
          attribute.set(builder, attribute.stating(day));
          String place = attribute.isList() ? attribute + "[0]" : attribute.toString();
          refuses(
              () -> type.build(builder), place + " is " + day + "; its year must be 1 to 9999.");
        }
      }
    }
  }

  /** The first and the last value of an attribute in some years; none: it is no day or moment. */
  private static List<Object> firstAndLast(Attribute attribute, String first, String last) {
    if (attribute.valueType() == LocalDate.class) {
      return List.of(LocalDate.parse(first + "-01-01"), LocalDate.parse(last + "-12-31"));
    }
    return attribute.valueType() == Instant.class
        ? List.of(
            Instant.parse(first + "-01-01T00:00:00Z"),
            Instant.parse(last + "-12-31T23:59:59.999999999Z"))
        : List.of();
  }

  @Test
  void anIntervalIsLongerThanNothing() {
    PlannedInterval.Builder interval =
        PlannedInterval.builder().id(Id.of("i")).activity(PlannedInterval.Activity.INTERNAL_AUDIT);

    refuses(
        () -> interval.interval(Period.ZERO).build(),
        "PlannedInterval.interval is P0D; an interval must be positive, such as P12M.");
    refuses(
        () -> interval.interval(Period.of(1, -1, 0)).build(),
        "PlannedInterval.interval is P1Y-1M; an interval must be positive, such as P12M.");
  }

  @Test
  void anIndicatorIsMeasuredAndEvaluatedEveryFewDaysAtLeast() {
    Indicator.Builder indicator = Indicator.builder().id(Id.of("i")).name("Errors");

    refuses(
        () -> indicator.measuredEvery(Period.ofMonths(-1)).build(),
        "Indicator.measuredEvery is P-1M; an interval must be positive, such as P12M.");
    refuses(
        () -> indicator.measuredEvery(Optional.empty()).evaluatedEvery(Period.ZERO).build(),
        "Indicator.evaluatedEvery is P0D; an interval must be positive, such as P12M.");
  }

  @Test
  void whatEndsDoesNotEndBeforeItStarts() {
    RoleAssignment.Builder role =
        RoleAssignment.builder().id(Id.of("r")).role("Risk owner").holder(Id.of("jo"));
    LocalDate day = LocalDate.of(2026, 3, 1);

    assertThat(role.start(day).end(day).build().end()).contains(day);
    refuses(
        () -> role.start(day).end(day.minusDays(1)).build(),
        "RoleAssignment.end is 2026-02-28, before RoleAssignment.start (2026-03-01); it must not be"
            + " earlier.");
    refuses(
        () ->
            Certificate.builder()
                .id(Id.of("c"))
                .number("1")
                .body(Id.of("b"))
                .client("Bank")
                .standard("ISO/IEC 42001:2023")
                .effectiveFrom(day)
                .expiry(day.minusYears(1))
                .build(),
        "Certificate.expiry is 2025-03-01, before Certificate.effectiveFrom (2026-03-01); it must not"
            + " be earlier.");
  }

  @ParameterizedTest
  @CsvSource({
    "Evidence, collectedOn, validUntil",
    "Evidence, periodStart, periodEnd",
    "RiskAcceptance, date, validUntil",
    "Risk, identifiedOn, lastReview",
    "Judgement, date, validUntil",
    "Measurement, date, evaluatedOn",
    "Nonconformity, detectedOn, correctedOn",
    "Nonconformity, detectedOn, reviewedOn",
    "Nonconformity, detectedOn, closedOn",
    "Nonconformity, correctedOn, closedOn",
    "Improvement, proposedOn, completedOn",
    "Incident, occurredOn, detectedOn",
    "Incident, occurredOn, resolvedOn",
    "Concern, raisedOn, answeredOn",
    "Concern, raisedOn, closedOn",
    "AdverseImpactReport, receivedOn, answeredOn",
    "AdverseImpactReport, receivedOn, closedOn",
    "Competence, acquiredOn, validUntil",
    "AuditProgramme, start, end",
    "InternalAudit, start, end",
    "PerformanceEvaluation, start, end",
    "EarlierScope, effectiveFrom, effectiveUntil",
    "Accreditation, validFrom, validUntil",
    "CertificationAudit, start, end",
    "CertificationAppeal, date, closedOn",
    "CertificationApplication, date, reviewedOn",
    "CertificateEvent, date, until",
    "AuditNonconformity, correctedOn, verifiedOn"
  })
  void theDaysOfAnActAreInOrder(String typeName, String first, String then) {
    ModelType<?> type = ModelType.named(typeName);
    Object builder = type.toBuilder(sampleWith(type, then));
    LocalDate day = LocalDate.of(2026, 5, 5);
    setDay(type, builder, first, day);
    setDay(type, builder, then, day);

    assertThatCode(() -> type.build(builder)).doesNotThrowAnyException();
    setDay(type, builder, then, day.minusDays(1));
    refuses(
        () -> type.build(builder),
        "%s.%s is 2026-05-04, before %s.%s (2026-05-05); it must not be earlier."
            .formatted(typeName, then, typeName, first));
  }

  @Test
  void theMomentsOfAnIncidentAreInOrder() {
    Instant moment = Instant.parse("2026-03-01T23:30:00Z");
    Incident.Builder incident =
        Incident.builder().id(Id.of("i")).title("Outage").occurredAt(moment);

    assertThat(incident.detectedAt(moment).build().detectedAt()).contains(moment);
    refuses(
        () -> incident.detectedAt(moment.minusSeconds(1)).build(),
        "Incident.detectedAt is 2026-03-01T23:29:59Z, before Incident.occurredAt"
            + " (2026-03-01T23:30:00Z); it must not be earlier.");
  }

  @Test
  void datesThatAreNotKnownToTheDayAreNotChecked() {
    Nonconformity nonconformity =
        Nonconformity.builder()
            .id(Id.of("n"))
            .title("Untested release")
            .detectedOn(PartialDate.parse("2026-05-05"))
            .closedOn(PartialDate.parse("2026-04"))
            .build();

    assertThat(nonconformity.closedOn()).contains(PartialDate.parse("2026-04"));
  }

  private static Object sampleWith(ModelType<?> type, String attribute) {
    return Stream.of(Samples.sample(type, 0), Samples.sample(type, 1))
        .filter(each -> !type.attribute(attribute).get(each).equals(Optional.empty()))
        .findFirst()
        .get();
  }

  private static void setDay(ModelType<?> type, Object builder, String name, LocalDate day) {
    Attribute attribute = type.attribute(name);
    Object value = attribute.valueType() == PartialDate.class ? PartialDate.of(day) : day;
    attribute.set(builder, attribute.stating(value));
  }
}
