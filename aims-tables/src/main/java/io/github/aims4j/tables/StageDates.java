// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates on which stages were entered according to a register. They form a history up to the
 * stated stage, in the order of the stages regardless of the dates, so that contradictory dates can
 * be found.
 */
final class StageDates {

  private record Entry(List<LifeCycleStage> stages, DatedCell date) {
    /** Returns the furthest of the stages that is not beyond the current one. */
    private Optional<LifeCycleStage> entered(Optional<LifeCycleStage> current) {
      return stages.stream()
          .filter(stage -> current.isPresent() && stage.compareTo(current.get()) <= 0)
          .max(Comparator.naturalOrder());
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  void add(List<LifeCycleStage> stages, DatedCell date) {
    entries.add(new Entry(stages, date));
  }

  /** Tells whether there is a date. */
  boolean isStated() {
    return !entries.isEmpty();
  }

  /** Returns the dates that belong to the history of a system in a stage. */
  List<DatedCell> within(Optional<LifeCycleStage> current) {
    return entries.stream()
        .filter(entry -> entry.entered(current).isPresent())
        .map(Entry::date)
        .toList();
  }

  /** Returns the dates that cannot belong to the history of a system in a stage. */
  List<DatedCell> beyond(Optional<LifeCycleStage> current) {
    return entries.stream()
        .filter(entry -> entry.entered(current).isEmpty())
        .map(Entry::date)
        .toList();
  }

  /**
   * Returns the history: empty without dates, otherwise with a last step to the current stage,
   * dated if possible.
   */
  List<StageChange> history(Optional<LifeCycleStage> current) {
    List<StageChange> history = new ArrayList<>();
    entries.stream()
        .filter(entry -> entry.entered(current).isPresent())
        .sorted(Comparator.comparing(entry -> entry.entered(current).orElseThrow()))
        .map(
            entry ->
                StageChange.builder()
                    .toStage(entry.entered(current).orElseThrow())
                    .date(entry.date().reading().date())
                    .build())
        .forEach(history::add);
    if (!history.isEmpty() && history.get(history.size() - 1).toStage() != current.orElseThrow()) {
      history.add(StageChange.builder().toStage(current.get()).build());
    }
    return history;
  }
}
