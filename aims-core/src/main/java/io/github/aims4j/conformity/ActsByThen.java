// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Measurement;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactAssessmentStatement.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The AIMS without the dates of assessments, measurements, audits and reviews after a day: what
 * takes place later was still due on that day, and a date in the future does nothing that was due.
 * Only the agenda needs it: rules ask themselves whether an act has happened. To take all records
 * back to a day, users have {@code AimsAsOf}, which must know how records are written.
 */
final class ActsByThen {

  private final Aims aims;
  private final LocalDate day;

  private ActsByThen(Aims aims, LocalDate day) {
    this.aims = aims;
    this.day = day;
  }

  static Aims of(Aims aims, LocalDate day) {
    return new ActsByThen(aims, day).result();
  }

  private Aims result() {
    List<Entity<?>> undated = undated().toList();
    List<Id<Measurement>> later =
        aims.measurements().stream()
            .filter(each -> isLater(each.date()))
            .map(Measurement::id)
            .toList();
    Aims result = undated.isEmpty() ? aims : aims.withAll(undated);
    return later.isEmpty() ? result : result.withoutAll(later);
  }

  private Stream<Entity<?>> undated() {
    return Stream.<Stream<? extends Entity<?>>>of(
            aims.riskAssessments().stream()
                .filter(each -> isLater(each.date()))
                .map(each -> each.toBuilder().date(Optional.empty()).build()),
            aims.impactAssessments().stream()
                .filter(each -> isLater(each.date()))
                .map(each -> each.toBuilder().date(Optional.empty()).build()),
            aims.performanceEvaluations().stream()
                .filter(each -> isLater(each.date()))
                .map(each -> each.toBuilder().date(Optional.empty()).build()),
            aims.managementReviews().stream()
                .filter(each -> isLater(each.date()))
                .map(each -> each.toBuilder().date(Optional.empty()).build()),
            aims.internalAudits().stream().map(this::byThen),
            aims.measurements().stream()
                .filter(each -> isLater(each.evaluatedOn()))
                .map(each -> each.toBuilder().evaluatedOn(Optional.empty()).build()),
            aims.aiSystems().stream()
                .filter(each -> each.impactAssessment().filter(this::isLater).isPresent())
                .map(each -> each.toBuilder().impactAssessment(Optional.empty()).build()))
        .<Entity<?>>flatMap(records -> records)
        .filter(each -> !aims.find(each.id()).equals(Optional.of(each)));
  }

  /** An audit can have begun by the day and ended after it. */
  private InternalAudit byThen(InternalAudit audit) {
    return audit.toBuilder()
        .start(audit.start().filter(this::isByThen))
        .end(audit.end().filter(this::isByThen))
        .reportedOn(audit.reportedOn().filter(date -> !isLater(date)))
        .build();
  }

  private boolean isByThen(LocalDate date) {
    return !date.isAfter(day);
  }

  private boolean isLater(ImpactAssessmentStatement statement) {
    return statement.answer() == Answer.PERFORMED && isLater(statement.date());
  }

  private boolean isLater(Optional<PartialDate> date) {
    return date.filter(this::isLater).isPresent();
  }

  private boolean isLater(PartialDate date) {
    return !date.canBeBy(day);
  }
}
