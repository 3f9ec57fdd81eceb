package io.github.aims4j.tables;

import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The dates on which a register says that stages were entered. They make a history as far as the
 * stage that the register states: in the order of the stages, whatever the dates say, so that dates
 * which contradict it can be found.
 */
final class StageDates {

  private record Entry(List<LifeCycleStage> stages, DatedCell date) {
    /** The furthest of the stages that is not beyond the current one. */
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

  /** Returns the dates that the history of a system in that stage has. */
  List<DatedCell> within(Optional<LifeCycleStage> current) {
    return entries.stream()
        .filter(entry -> entry.entered(current).isPresent())
        .map(Entry::date)
        .toList();
  }

  /** Returns the dates that a system in that stage cannot have in its history. */
  List<DatedCell> beyond(Optional<LifeCycleStage> current) {
    return entries.stream()
        .filter(entry -> entry.entered(current).isEmpty())
        .map(Entry::date)
        .toList();
  }

  /**
   * Returns the history: no step where no date is, and else a last step into the current stage,
   * without a date if none tells of it.
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
                    .date(entry.date().date())
                    .build())
        .forEach(history::add);
    if (!history.isEmpty() && history.get(history.size() - 1).toStage() != current.orElseThrow()) {
      history.add(StageChange.builder().toStage(current.get()).build());
    }
    return history;
  }
}
