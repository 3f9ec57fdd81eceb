// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.context.Organization;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.evaluation.PerformanceEvaluation;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.PlannedInterval.Activity;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An act with a date in the future does nothing that was due. */
class ActsByThenTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  private static final PartialDate LATER = PartialDate.parse("2026-07");
  private static final PartialDate BY_THEN = PartialDate.parse("2026-06");
  private static final AiSystem SYSTEM =
      AiSystem.builder()
          .id(Id.of("s"))
          .name("Loan scoring")
          .addVersion(
              AiSystemVersion.builder()
                  .label("1")
                  .stage(LifeCycleStage.OPERATION_AND_MONITORING)
                  .build())
          .build();

  private static PlannedInterval yearly(Activity activity) {
    return PlannedInterval.builder()
        .id(Id.of("every-year"))
        .activity(activity)
        .interval(Period.ofYears(1))
        .effectiveFrom(LocalDate.of(2025, 1, 1))
        .build();
  }

  private static Arguments act(
      DueKind kind, Entity<?> duty, Function<PartialDate, Entity<?>> done) {
    return Arguments.of(kind, duty, done);
  }

  static Stream<Arguments> acts() {
    return Stream.of(
        act(
            DueKind.RISK_ASSESSMENT,
            yearly(Activity.RISK_ASSESSMENT),
            date -> RiskAssessment.builder().id(Id.of("act")).title("Act").date(date).build()),
        act(
            DueKind.IMPACT_ASSESSMENT,
            yearly(Activity.IMPACT_ASSESSMENT),
            date ->
                ImpactAssessment.builder()
                    .id(Id.of("act"))
                    .title("Act")
                    .addAiSystem(SYSTEM.id())
                    .date(date)
                    .build()),
        act(
            DueKind.EVALUATION,
            yearly(Activity.EVALUATION),
            date ->
                PerformanceEvaluation.builder().id(Id.of("act")).title("Act").date(date).build()),
        act(
            DueKind.MANAGEMENT_REVIEW,
            yearly(Activity.MANAGEMENT_REVIEW),
            date -> ManagementReview.builder().id(Id.of("act")).title("Act").date(date).build()),
        act(
            DueKind.INTERNAL_AUDIT,
            yearly(Activity.INTERNAL_AUDIT),
            date ->
                audit()
                    .start(date.firstDay())
                    .end(date.lastDay())
                    .reportedOn(PartialDate.of(date.lastDay()))
                    .build()),
        act(
            DueKind.INTERNAL_AUDIT,
            yearly(Activity.INTERNAL_AUDIT),
            date -> audit().end(date.lastDay()).build()),
        act(
            DueKind.INTERNAL_AUDIT,
            yearly(Activity.INTERNAL_AUDIT),
            date -> audit().reportedOn(date).build()),
        act(
            DueKind.MEASUREMENT,
            indicator().measuredEvery(Period.ofYears(1)).build(),
            date -> measurement(date).build()),
        act(
            DueKind.EVALUATION,
            indicator().evaluatedEvery(Period.ofYears(1)).build(),
            date -> measurement(BY_THEN).evaluatedOn(date).build()),
        act(
            DueKind.IMPACT_ASSESSMENT,
            yearly(Activity.IMPACT_ASSESSMENT),
            date ->
                SYSTEM.toBuilder()
                    .impactAssessment(
                        ImpactAssessmentStatement.builder()
                            .answer(ImpactAssessmentStatement.Answer.PERFORMED)
                            .date(date)
                            .build())
                    .build()));
  }

  private static InternalAudit.Builder audit() {
    return InternalAudit.builder().id(Id.of("act")).title("Act");
  }

  private static Indicator.Builder indicator() {
    return Indicator.builder().id(Id.of("ind")).name("Error rate").start(LocalDate.of(2025, 1, 1));
  }

  private static Measurement.Builder measurement(PartialDate date) {
    return Measurement.builder().id(Id.of("act")).indicator(Id.of("ind")).date(date).value("1");
  }

  private static List<DueKind> overdue(Entity<?>... records) {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("O").build())
            .addAiSystem(SYSTEM)
            .build()
            .withAll(List.of(records));
    return new Examination(aims, AS_OF).overdue().stream().map(AgendaItem::kind).toList();
  }

  @ParameterizedTest
  @MethodSource("acts")
  void whatIsDoneLaterWasOverdue(
      DueKind kind, Entity<?> duty, Function<PartialDate, Entity<?>> act) {
    assertThat(overdue(duty)).contains(kind);
    assertThat(overdue(duty, act.apply(LATER))).contains(kind);
    assertThat(overdue(duty, act.apply(BY_THEN))).doesNotContain(kind);
  }
}
