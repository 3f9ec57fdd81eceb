// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a statement of applicability decides on any control, by control and system. */
final class Decisions {

  private final Map<AnyControl, Integer> places = new HashMap<>();
  private final Set<AnyControl> included = new HashSet<>();
  private final Map<AnyControl, Decision> general = new HashMap<>();
  private final Map<AnyControl, Map<Id<AiSystem>, Decision>> bySystem = new HashMap<>();

  Decisions(StatementOfApplicability statement) {
    List<ApplicabilityEntry> entries = statement.entries();
    for (int index = 0; index < entries.size(); index++) {
      add(entries.get(index), index);
    }
  }

  private void add(ApplicabilityEntry entry, int index) {
    AnyControl control = AnyControl.of(entry);
    places.putIfAbsent(control, index);
    if (entry.decision() == Decision.INCLUDED) {
      included.add(control);
    }
    if (entry.aiSystems().isEmpty()) {
      general.put(control, entry.decision());
    }
    Map<Id<AiSystem>, Decision> own = bySystem.computeIfAbsent(control, each -> new HashMap<>());
    entry.aiSystems().forEach(system -> own.put(system, entry.decision()));
  }

  /** Whether there is a decision on a control. */
  boolean hasEntryOf(AnyControl control) {
    return places.containsKey(control);
  }

  /** Whether there is a decision on a control, and none includes it. */
  boolean excludes(AnyControl control) {
    return hasEntryOf(control) && !included.contains(control);
  }

  /** Whether a control is included for a system of a risk, or anywhere if it names none. */
  boolean includeFor(Risk risk, AnyControl control) {
    return risk.aiSystems().isEmpty()
        ? included.contains(control)
        : risk.aiSystems().stream().anyMatch(system -> includeFor(system, control));
  }

  private boolean includeFor(Id<AiSystem> system, AnyControl control) {
    return Optional.ofNullable(bySystem.getOrDefault(control, Map.of()).get(system))
        .or(() -> Optional.ofNullable(general.get(control)))
        .filter(decision -> decision == Decision.INCLUDED)
        .isPresent();
  }

  /** Where the first decision on a control is, as a JSON pointer; empty: there is none. */
  Optional<String> path(AnyControl control) {
    return Optional.ofNullable(places.get(control)).map(index -> "/entries/" + index);
  }
}
