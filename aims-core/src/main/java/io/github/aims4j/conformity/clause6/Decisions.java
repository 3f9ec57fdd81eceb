// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a statement of applicability decides on any control, by control and system. */
final class Decisions {

  /** The first entry of each decision on a control. */
  private final Map<AnyControl, Map<Decision, Integer>> first = new HashMap<>();

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
    first
        .computeIfAbsent(control, each -> new EnumMap<>(Decision.class))
        .putIfAbsent(entry.decision(), index);
    if (entry.aiSystems().isEmpty()) {
      general.put(control, entry.decision());
    }
    Map<Id<AiSystem>, Decision> own = bySystem.computeIfAbsent(control, each -> new HashMap<>());
    entry.aiSystems().forEach(system -> own.put(system, entry.decision()));
  }

  /** Whether there is a decision on a control. */
  boolean hasEntryOf(AnyControl control) {
    return first.containsKey(control);
  }

  /** Whether there is a decision on a control, and none includes it. */
  boolean excludes(AnyControl control) {
    return anywhere(control).equals(Set.of(Decision.EXCLUDED));
  }

  private Set<Decision> anywhere(AnyControl control) {
    return first.getOrDefault(control, Map.of()).keySet();
  }

  /**
   * The decision on a control for the systems of a risk, or anywhere if it names none: that it is
   * included for one of them, or else excluded; empty: nothing is decided for them.
   */
  Optional<Decision> decisionFor(Risk risk, AnyControl control) {
    Set<Decision> decisions =
        risk.aiSystems().isEmpty()
            ? anywhere(control)
            : risk.aiSystems().stream()
                .flatMap(system -> decisionFor(system, control).stream())
                .collect(Collectors.toSet());
    return decisions.contains(Decision.INCLUDED)
        ? Optional.of(Decision.INCLUDED)
        : decisions.stream().findFirst();
  }

  private Optional<Decision> decisionFor(Id<AiSystem> system, AnyControl control) {
    return Optional.ofNullable(bySystem.getOrDefault(control, Map.of()).get(system))
        .or(() -> Optional.ofNullable(general.get(control)));
  }

  /** Where a control is excluded first, as a JSON pointer; empty: nowhere. */
  Optional<String> exclusion(AnyControl control) {
    return Optional.ofNullable(first.getOrDefault(control, Map.of()).get(Decision.EXCLUDED))
        .map(index -> "/entries/" + index);
  }
}
