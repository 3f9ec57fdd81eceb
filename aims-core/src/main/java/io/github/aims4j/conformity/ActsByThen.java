// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.evaluation.Measurement;
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
            aims.internalAudits().stream()
                .filter(each -> each.start().filter(start -> start.isAfter(day)).isPresent())
                .map(ActsByThen::notStarted))
        .flatMap(records -> records);
  }

  private static InternalAudit notStarted(InternalAudit audit) {
    return audit.toBuilder()
        .start(Optional.empty())
        .end(Optional.empty())
        .reportedOn(Optional.empty())
        .build();
  }

  private boolean isLater(Optional<PartialDate> date) {
    return date.filter(this::isLater).isPresent();
  }

  private boolean isLater(PartialDate date) {
    return !date.canBeBy(day);
  }
}
