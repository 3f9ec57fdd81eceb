// SPDX-License-Identifier: Apache-2.0
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

/** The completed assessments of one kind by system, date and change. */
final class AssessmentsMade {

  /** The empty key is for any assessment. */
  private final Map<Optional<Id<AiSystem>>, LocalDate> latest = new HashMap<>();

  private final Map<Id<Change>, Set<Id<AiSystem>>> ofSystems = new HashMap<>();

  /** Changes that are covered for all their systems by an assessment without systems. */
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
   * Tells whether an assessment was made because of a change or after it was known.
   *
   * @param aiSystem the system; empty: the change states none, and any assessment counts
   */
  boolean covers(Change change, Optional<Id<AiSystem>> aiSystem, LocalDate known) {
    Set<Id<AiSystem>> made = ofSystems.getOrDefault(change.id(), Set.of());
    return ofAll.contains(change.id())
        || aiSystem.map(made::contains).orElse(!made.isEmpty())
        || !latest.getOrDefault(aiSystem, LocalDate.MIN).isBefore(known);
  }
}
