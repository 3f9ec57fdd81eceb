// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.operation.ImpactAssessmentStatement.Answer;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.PlannedInterval.Activity;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Impact assessments that are due according to the last one, a statement of the system, or a
 * planned interval.
 */
final class AssessmentsDue {

  private final DueItems items;
  private final Aims aims;
  private final SystemsInUse inUse;
  private final LastDone<Id<AiSystem>> last = new LastDone<>();

  /** The systems whose last assessment states the date of the next one. */
  private final Set<Id<AiSystem>> planned = new HashSet<>();

  private AssessmentsDue(DueItems items, Aims aims) {
    this.items = items;
    this.aims = aims;
    this.inUse = SystemsInUse.of(aims);
  }

  static void addTo(DueItems items, Aims aims) {
    AssessmentsDue due = new AssessmentsDue(items, aims);
    due.collect();
    aims.impactAssessments().stream().filter(due::isOpen).forEach(due::addNamed);
    aims.impactAssessments().stream().filter(due::isInUse).forEach(due::addMeasures);
    aims.aiSystemsInScope().forEach(due::addStated);
    due.addByInterval();
  }

  private void collect() {
    for (ImpactAssessment assessment : aims.impactAssessments()) {
      assessment.date().ifPresent(date -> assessment.aiSystems().forEach(id -> last.add(id, date)));
    }
    for (AiSystem aiSystem : aims.aiSystems()) {
      aiSystem
          .impactAssessment()
          .filter(statement -> statement.answer() == Answer.PERFORMED)
          .flatMap(ImpactAssessmentStatement::date)
          .ifPresent(date -> last.add(aiSystem.id(), date));
    }
    aims.impactAssessments().stream()
        .filter(each -> each.nextDue().isPresent())
        .forEach(
            each -> each.aiSystems().stream().filter(id -> isLast(each, id)).forEach(planned::add));
  }

  private boolean isLast(ImpactAssessment assessment, Id<AiSystem> aiSystem) {
    return assessment.date().filter(date -> last.isAfter(aiSystem, date)).isEmpty();
  }

  private boolean isOpen(ImpactAssessment assessment) {
    return assessment.aiSystems().isEmpty()
        || assessment.aiSystems().stream()
            .filter(inUse::mayContain)
            .anyMatch(id -> isLast(assessment, id));
  }

  private boolean isInUse(ImpactAssessment assessment) {
    return assessment.aiSystems().isEmpty()
        || assessment.aiSystems().stream().anyMatch(inUse::mayContain);
  }

  /** A later assessment does not complete the measures of an earlier one. */
  private void addMeasures(ImpactAssessment assessment) {
    ActionsDue.addActions(
        items,
        assessment,
        "/measures",
        assessment.measures(),
        "impact assessment \"" + assessment.title() + "\"",
        AnnexControl.A_5_2);
  }

  private void addNamed(ImpactAssessment assessment) {
    assessment
        .nextDue()
        .ifPresent(
            day ->
                items.add(
                    DueKind.IMPACT_ASSESSMENT,
                    day,
                    assessment,
                    "/nextDue",
                    () ->
                        "The next assessment after the impact assessment \"%s\" is due on %s."
                            .formatted(assessment.title(), day)));
  }

  private void addStated(AiSystem aiSystem) {
    if (!inUse.contains(aiSystem.id())) {
      return;
    }
    aiSystem
        .impactAssessment()
        .filter(statement -> statement.answer() == Answer.PLANNED)
        .flatMap(ImpactAssessmentStatement::date)
        .filter(date -> !last.isAfter(aiSystem.id(), Dates.dayBefore(date.firstDay())))
        .ifPresent(
            date ->
                items.add(
                    DueKind.IMPACT_ASSESSMENT,
                    date.lastDay(),
                    aiSystem,
                    "/impactAssessment/date",
                    () ->
                        "The impact assessment of the AI system \"%s\" is planned for %s."
                            .formatted(aiSystem.name(), date)));
  }

  private void addByInterval() {
    PlannedIntervals intervals = PlannedIntervals.of(aims, Activity.IMPACT_ASSESSMENT);
    aims.aiSystemsInScope()
        .filter(AiSystem::isInOperation)
        .filter(aiSystem -> !planned.contains(aiSystem.id()) && isCounted(aiSystem))
        .forEach(
            aiSystem ->
                PlannedIntervals.next(
                        intervals.of(aiSystem.id()), last.of(aiSystem.id()), Optional.empty())
                    .ifPresent(next -> add(aiSystem, next)));
  }

  /**
   * The interval does not apply if no assessment is required, or if one was performed on an unknown
   * date.
   */
  private boolean isCounted(AiSystem aiSystem) {
    Optional<Answer> answer = aiSystem.impactAssessment().map(ImpactAssessmentStatement::answer);
    boolean isDated = last.of(aiSystem.id()).isPresent();
    return !answer.equals(Optional.of(Answer.WAIVED))
        && (isDated || !answer.equals(Optional.of(Answer.PERFORMED)));
  }

  private void add(AiSystem aiSystem, NextDue next) {
    LocalDate day = next.day();
    items.add(
        DueKind.IMPACT_ASSESSMENT,
        day,
        aiSystem,
        "",
        () -> next.reason("impact assessment of the AI system \"" + aiSystem.name() + "\""));
  }
}
