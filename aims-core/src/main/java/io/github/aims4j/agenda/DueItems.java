// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Provision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Collects the items that are due between two dates. Reasons are only formatted for these. */
final class DueItems {

  private final LocalDate from;
  private final LocalDate toInclusive;

  /** Items of one day and kind are few, so that they are compared with few others. */
  private final Map<LocalDate, Map<DueKind, List<AgendaItem>>> items = new TreeMap<>();

  DueItems(LocalDate from, LocalDate toInclusive) {
    this.from = from;
    this.toInclusive = toInclusive;
  }

  /** Adds an item with the provision of its kind. */
  void add(DueKind kind, LocalDate day, Entity<?> record, String path, Supplier<String> reason) {
    add(kind, kind.requirement(), day, record, path, reason);
  }

  /** Adds an item with another provision than that of its kind, or none. */
  void add(
      DueKind kind,
      Optional<? extends Provision> requirement,
      LocalDate day,
      Entity<?> record,
      String path,
      Supplier<String> reason) {
    // The maximum date means never.
    if (day.isBefore(from) || day.isAfter(toInclusive) || day.equals(LocalDate.MAX)) {
      return;
    }
    items
        .computeIfAbsent(day, each -> new EnumMap<>(DueKind.class))
        .computeIfAbsent(kind, each -> new ArrayList<>())
        .add(
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
   * Tells whether a planned activity was done on or after its planned date. An earlier date does
   * not count, because the record still states the planned date as the next one. The first day of a
   * partial date counts.
   */
  static boolean doneSince(LocalDate planned, Stream<PartialDate> dates) {
    return dates.anyMatch(date -> !date.firstDay().isBefore(planned));
  }

  List<AgendaItem> sorted() {
    return items.values().stream()
        .flatMap(kinds -> kinds.values().stream())
        .flatMap(alike -> alike.stream().sorted(AgendaItem.OF_ONE_DAY_AND_KIND))
        .toList();
  }
}
