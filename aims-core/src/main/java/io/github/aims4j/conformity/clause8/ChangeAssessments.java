// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.RiskAssessment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The assessments of one kind that were made because of changes, or after these were known.
 *
 * @param <T> the kind of assessment
 */
final class ChangeAssessments<T extends Entity<T>> {

  /** An assessment and when it was completed. */
  private record Made<T>(T assessment, LocalDate day) {}

  private final Map<Optional<Id<AiSystem>>, Made<T>> latest = new HashMap<>();
  private final Map<Id<Change>, Set<T>> named = new HashMap<>();

  private ChangeAssessments() {}

  static ChangeAssessments<RiskAssessment> ofRisk(Examination examination) {
    ChangeAssessments<RiskAssessment> made = new ChangeAssessments<>();
    for (RiskAssessment each : examination.performedRiskAssessments()) {
      made.add(each, each.date().orElseThrow(), each.aiSystems(), each.changes());
    }
    made.addNamed(RiskAssessment.class, Change::riskAssessments, RiskAssessment::date, examination);
    return made;
  }

  static ChangeAssessments<ImpactAssessment> ofImpact(Examination examination) {
    ChangeAssessments<ImpactAssessment> made = new ChangeAssessments<>();
    for (ImpactAssessment each : examination.performedImpactAssessments()) {
      made.add(each, each.date().orElseThrow(), each.aiSystems(), each.changes());
    }
    made.addNamed(
        ImpactAssessment.class, Change::impactAssessments, ImpactAssessment::date, examination);
    return made;
  }

  private void addNamed(
      Class<T> type,
      Function<Change, List<Id<T>>> named,
      Function<T, Optional<PartialDate>> date,
      Examination examination) {
    for (Change change : examination.aims().changes()) {
      named.apply(change).stream()
          .flatMap(id -> examination.aims().find(type, id).stream())
          .filter(each -> examination.hasHappened(date.apply(each)))
          .forEach(each -> addNamed(change.id(), each));
    }
  }

  private void add(
      T assessment,
      PartialDate date,
      Collection<Id<AiSystem>> aiSystems,
      Collection<Id<Change>> changes) {
    Made<T> made = new Made<>(assessment, date.firstDay());
    addLatest(Optional.empty(), made);
    aiSystems.forEach(id -> addLatest(Optional.of(id), made));
    changes.forEach(id -> addNamed(id, assessment));
  }

  private void addLatest(Optional<Id<AiSystem>> aiSystem, Made<T> made) {
    latest.merge(aiSystem, made, ChangeAssessments::later);
  }

  /** Of two of one day, the id decides, so that the order of the records does not. */
  private static <T extends Entity<T>> Made<T> later(Made<T> one, Made<T> other) {
    int days = one.day().compareTo(other.day());
    boolean isFirst =
        days == 0 ? one.assessment().id().compareTo(other.assessment().id()) < 0 : days > 0;
    return isFirst ? one : other;
  }

  private void addNamed(Id<Change> change, T assessment) {
    named.computeIfAbsent(change, id -> new LinkedHashSet<>()).add(assessment);
  }

  /** The assessments that were made because of a change or since it was known. */
  List<T> of(Change change) {
    Set<T> made = new LinkedHashSet<>(named.getOrDefault(change.id(), Set.of()));
    Optional<LocalDate> known =
        change.proposedOn().or(change::effectiveOn).map(PartialDate::firstDay);
    known.ifPresent(
        day ->
            aiSystems(change).stream()
                .map(latest::get)
                .filter(each -> each != null && !each.day().isBefore(day))
                .forEach(each -> made.add(each.assessment())));
    return List.copyOf(made);
  }

  private static Collection<Optional<Id<AiSystem>>> aiSystems(Change change) {
    Collection<Optional<Id<AiSystem>>> aiSystems = new ArrayList<>();
    change.aiSystems().forEach(id -> aiSystems.add(Optional.of(id)));
    return aiSystems.isEmpty() ? List.of(Optional.empty()) : aiSystems;
  }
}
