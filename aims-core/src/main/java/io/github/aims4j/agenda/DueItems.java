package io.github.aims4j.agenda;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Collects what is due between two days. A reason is worded only for what is. */
final class DueItems {

  private final LocalDate from;
  private final LocalDate toInclusive;
  private final List<AgendaItem> items = new ArrayList<>();

  DueItems(LocalDate from, LocalDate toInclusive) {
    this.from = from;
    this.toInclusive = toInclusive;
  }

  /** Adds what the provision of its kind asks for. */
  void add(DueKind kind, LocalDate day, Entity<?> record, String path, Supplier<String> reason) {
    add(kind, kind.requirement(), day, record, path, reason);
  }

  /** Adds what another provision than that of its kind asks for, or none. */
  void add(
      DueKind kind,
      Optional<? extends Provision> requirement,
      LocalDate day,
      Entity<?> record,
      String path,
      Supplier<String> reason) {
    // The last day of the calendar stands for what never comes.
    if (day.isBefore(from) || day.isAfter(toInclusive) || day.equals(LocalDate.MAX)) {
      return;
    }
    items.add(
        AgendaItem.builder()
            .day(day)
            .kind(kind)
            .subject(Subject.of(record))
            .path(path)
            .reason(reason.get())
            .requirement(requirement)
            .build());
  }

  /**
   * Tells whether what was planned for a day was done on that day or later. An earlier date does
   * not count: the record still names the day as the next. Of a partial date the first day counts,
   * since nothing says that it was later.
   */
  static boolean doneSince(LocalDate planned, Stream<PartialDate> dates) {
    return dates.anyMatch(date -> !date.firstDay().isBefore(planned));
  }

  List<AgendaItem> sorted() {
    return items.stream().sorted().toList();
  }
}
