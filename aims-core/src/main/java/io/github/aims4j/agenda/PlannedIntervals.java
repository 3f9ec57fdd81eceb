package io.github.aims4j.agenda;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
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
 * The intervals that the organization has set for one activity: those that name AI systems hold for
 * these, the others for the rest. An interval holds until another one comes into force; of two that
 * came into force on one day the shorter holds.
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

  /** Returns every interval, whatever systems it names. */
  List<PlannedInterval> all() {
    return all;
  }

  /** Returns the intervals that name no system. */
  List<PlannedInterval> general() {
    return general;
  }

  /** Returns the intervals that name a system. */
  List<PlannedInterval> naming(Id<AiSystem> aiSystem) {
    return bySystem.getOrDefault(aiSystem, List.of());
  }

  /** Returns the intervals that hold for a system: those that name it, else those for all. */
  List<PlannedInterval> of(Id<AiSystem> aiSystem) {
    return bySystem.getOrDefault(aiSystem, general);
  }

  /** Returns the intervals that hold for what serves some systems. */
  List<PlannedInterval> of(Collection<Id<AiSystem>> aiSystems) {
    List<PlannedInterval> named =
        aiSystems.stream().flatMap(id -> naming(id).stream()).distinct().sorted(ORDER).toList();
    return named.isEmpty() ? general : named;
  }

  /**
   * Returns when something is due next.
   *
   * @param intervals the intervals that hold for it, from the earliest
   * @param last when it was done last; empty: never, as far as is on record
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

  /** How far it leads from one and the same day. */
  private static LocalDate length(PlannedInterval interval) {
    return NextDue.after(LocalDate.EPOCH, interval.interval());
  }
}
