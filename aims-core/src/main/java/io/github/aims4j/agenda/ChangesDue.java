// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.SignificantChangeCriterion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Assessments that significant changes make due, by the date on which a change takes effect or an
 * unintended one was detected: what nobody intended cannot be assessed before it is detected. A
 * change that is not stated to be significant makes none due.
 */
final class ChangesDue {

  private final DueItems items;
  private final Aims aims;
  private final SystemsInUse inUse;

  private ChangesDue(DueItems items, Aims aims) {
    this.items = items;
    this.aims = aims;
    this.inUse = SystemsInUse.of(aims);
  }

  static void addTo(DueItems items, Aims aims) {
    new ChangesDue(items, aims).addAll();
  }

  private void addAll() {
    AssessmentsMade ofRisk = riskAssessments();
    AssessmentsMade ofImpact = impactAssessments();
    for (Change change : aims.changes()) {
      if (change.significant().equals(Optional.of(true))) {
        if (isCalledFor(change, SignificantChangeCriterion::callsForRiskAssessment)) {
          add(DueKind.RISK_ASSESSMENT_ON_CHANGE, change, systems(change), ofRisk);
        }
        if (isCalledFor(change, SignificantChangeCriterion::callsForImpactAssessment)) {
          Stream<Optional<Id<AiSystem>>> named = systems(change).filter(Optional::isPresent);
          add(DueKind.IMPACT_ASSESSMENT_ON_CHANGE, change, named, ofImpact);
        }
      }
    }
  }

  private AssessmentsMade riskAssessments() {
    Map<Id<?>, Set<Id<Change>>> changes = byAssessment(Change::riskAssessments);
    AssessmentsMade made = new AssessmentsMade();
    for (var each : aims.riskAssessments()) {
      Set<Id<Change>> all = changes.computeIfAbsent(each.id(), id -> new HashSet<>());
      all.addAll(each.changes());
      each.date().ifPresent(date -> made.add(date, each.aiSystems(), all));
    }
    return made;
  }

  private AssessmentsMade impactAssessments() {
    Map<Id<?>, Set<Id<Change>>> changes = byAssessment(Change::impactAssessments);
    AssessmentsMade made = new AssessmentsMade();
    for (var each : aims.impactAssessments()) {
      Set<Id<Change>> all = changes.computeIfAbsent(each.id(), id -> new HashSet<>());
      all.addAll(each.changes());
      each.date().ifPresent(date -> made.add(date, each.aiSystems(), all));
    }
    return made;
  }

  private Map<Id<?>, Set<Id<Change>>> byAssessment(
      Function<Change, ? extends List<? extends Id<?>>> assessments) {
    Map<Id<?>, Set<Id<Change>>> changes = new HashMap<>();
    for (Change change : aims.changes()) {
      for (Id<?> id : assessments.apply(change)) {
        changes.computeIfAbsent(id, key -> new HashSet<>()).add(change.id());
      }
    }
    return changes;
  }

  /** By the criteria of the change; all assessments if none of these criteria is recorded. */
  private boolean isCalledFor(
      Change change, Function<SignificantChangeCriterion, Optional<Boolean>> calls) {
    List<SignificantChangeCriterion> criteria =
        change.significantBy().stream()
            .flatMap(id -> aims.find(SignificantChangeCriterion.class, id).stream())
            .toList();
    return criteria.isEmpty()
        || criteria.stream().anyMatch(each -> !calls.apply(each).equals(Optional.of(false)));
  }

  /**
   * Returns the changed systems that may be in use; a single empty value if the change states none.
   */
  private Stream<Optional<Id<AiSystem>>> systems(Change change) {
    return change.aiSystems().isEmpty()
        ? Stream.of(Optional.empty())
        : change.aiSystems().stream().distinct().filter(inUse::mayContain).map(Optional::of);
  }

  private void add(
      DueKind kind, Change change, Stream<Optional<Id<AiSystem>>> systems, AssessmentsMade made) {
    day(change)
        .ifPresent(
            due -> {
              PartialDate known = change.proposedOn().orElse(due);
              systems
                  .filter(system -> !made.covers(change, system, known.firstDay()))
                  .forEach(system -> add(kind, change, system, due, known));
            });
  }

  private static Optional<PartialDate> day(Change change) {
    return isDueWhenDetected(change) ? change.proposedOn() : change.effectiveOn();
  }

  private static boolean isDueWhenDetected(Change change) {
    return change.type() == Change.Type.UNINTENDED && change.proposedOn().isPresent();
  }

  private void add(
      DueKind kind,
      Change change,
      Optional<Id<AiSystem>> system,
      PartialDate due,
      PartialDate known) {
    items.add(
        kind,
        due.lastDay(),
        change,
        isDueWhenDetected(change) ? "/proposedOn" : "/effectiveOn",
        () ->
            ("The change \"%s\" of %s is significant, and no assessment%s because of it or since %s"
                    + " is recorded.")
                .formatted(change.title(), due, system.map(this::named).orElse(""), known));
  }

  private String named(Id<AiSystem> id) {
    return " of the AI system \"%s\""
        .formatted(aims.find(AiSystem.class, id).map(AiSystem::name).orElse(id.value()));
  }
}
