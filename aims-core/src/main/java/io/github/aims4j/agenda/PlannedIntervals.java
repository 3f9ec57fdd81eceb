// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.PlannedInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The planned intervals for one activity: those with AI systems apply to these, the others to the
 * rest. An interval applies until another one comes into force; if two come into force on the same
 * day, the shorter one applies.
 */
final class PlannedIntervals {

  private static final Comparator<PlannedInterval> ORDER =
      Comparator.comparing(PlannedIntervals::start)
          .thenComparing(PlannedIntervals::length, Comparator.reverseOrder())
          .thenComparing(PlannedInterval::id);

  private final List<PlannedInterval> all = new ArrayList<>();
  private final List<PlannedInterval> general = new ArrayList<>();
  private final Map<Id<AiSystem>, List<PlannedInterval>> bySystem = new HashMap<>();

  private PlannedIntervals() {}

  static PlannedIntervals of(Aims aims, PlannedInterval.Activity activity) {
    PlannedIntervals intervals = new PlannedIntervals();
    aims.plannedIntervals().stream()
        .filter(interval -> interval.activity() == activity)
        .sorted(ORDER)
        .forEach(intervals::add);
    return intervals;
  }

  private void add(PlannedInterval interval) {
    all.add(interval);
    if (interval.aiSystems().isEmpty()) {
      general.add(interval);
    }
    interval.aiSystems().stream()
        .distinct()
        .forEach(id -> bySystem.computeIfAbsent(id, key -> new ArrayList<>()).add(interval));
  }

  /** Returns all intervals. */
  List<PlannedInterval> all() {
    return all;
  }

  /** Returns the intervals without systems. */
  List<PlannedInterval> general() {
    return general;
  }

  /** Returns the intervals for a system. */
  List<PlannedInterval> naming(Id<AiSystem> aiSystem) {
    return bySystem.getOrDefault(aiSystem, List.of());
  }

  /**
   * Returns the intervals that apply to a system: those for it or, if there are none, those for
   * all.
   */
  List<PlannedInterval> of(Id<AiSystem> aiSystem) {
    return bySystem.getOrDefault(aiSystem, general);
  }

  /** Returns the intervals that apply to something used for several systems. */
  List<PlannedInterval> of(Collection<Id<AiSystem>> aiSystems) {
    List<PlannedInterval> named =
        aiSystems.stream().flatMap(id -> naming(id).stream()).distinct().sorted(ORDER).toList();
    return named.isEmpty() ? general : named;
  }

  /**
   * Returns the next due date.
   *
   * @param intervals the applicable intervals, the earliest first
   * @param last the last occurrence; empty: none recorded
   * @param since the day before which it cannot have been done; empty: not known
   */
  static Optional<NextDue> next(
      List<PlannedInterval> intervals, Optional<Done> last, Optional<LocalDate> since) {
    for (int i = 0; i < intervals.size(); i++) {
      LocalDate followedOn = i + 1 < intervals.size() ? start(intervals.get(i + 1)) : LocalDate.MAX;
      Optional<NextDue> next = NextDue.by(intervals.get(i), last, since);
      if (next.filter(due -> due.day().isBefore(followedOn)).isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  private static LocalDate start(PlannedInterval interval) {
    return interval.effectiveFrom().orElse(LocalDate.MIN);
  }

  /** Returns the end of the interval from a fixed start, for comparison. */
  private static LocalDate length(PlannedInterval interval) {
    return Dates.after(LocalDate.EPOCH, interval.interval());
  }
}
