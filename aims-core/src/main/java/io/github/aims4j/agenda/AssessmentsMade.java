package io.github.aims4j.agenda;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.Change;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which assessments of one kind were completed: of which systems, when, and for which changes. */
final class AssessmentsMade {

  /** Of an empty system: any assessment. */
  private final Map<Optional<Id<AiSystem>>, LocalDate> latest = new HashMap<>();

  private final Map<Id<Change>, Set<Id<AiSystem>>> ofSystems = new HashMap<>();

  /** What names a change and no system leaves the systems to the change. */
  private final Set<Id<Change>> ofAll = new HashSet<>();

  void add(PartialDate date, List<Id<AiSystem>> aiSystems, Collection<Id<Change>> changes) {
    add(Optional.empty(), date);
    aiSystems.forEach(id -> add(Optional.of(id), date));
    for (Id<Change> change : changes) {
      if (aiSystems.isEmpty()) {
        ofAll.add(change);
      }
      ofSystems.computeIfAbsent(change, id -> new HashSet<>()).addAll(aiSystems);
    }
  }

  private void add(Optional<Id<AiSystem>> aiSystem, PartialDate date) {
    latest.merge(aiSystem, date.firstDay(), (one, other) -> one.isBefore(other) ? other : one);
  }

  /**
   * Tells whether there is one that was made for a change, or since it was known.
   *
   * @param aiSystem the system; empty: the change names none, and any assessment counts
   */
  boolean covers(Change change, Optional<Id<AiSystem>> aiSystem, LocalDate known) {
    Set<Id<AiSystem>> made = ofSystems.getOrDefault(change.id(), Set.of());
    return ofAll.contains(change.id())
        || aiSystem.map(made::contains).orElse(!made.isEmpty())
        || !latest.getOrDefault(aiSystem, LocalDate.MIN).isBefore(known);
  }
}
