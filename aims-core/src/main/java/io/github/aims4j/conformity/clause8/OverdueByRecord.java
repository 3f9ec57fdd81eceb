// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import java.util.List;
import java.util.Map;

/** The overdue items of one kind, by the records that they concern. */
final class OverdueByRecord {

  private final Map<Id<?>, List<AgendaItem>> items;

  private OverdueByRecord(Map<Id<?>, List<AgendaItem>> items) {
    this.items = items;
  }

  static OverdueByRecord of(DueKind kind, Examination examination) {
    return new OverdueByRecord(
        examination.overdue().stream()
            .filter(item -> item.kind() == kind)
            .collect(groupingBy(item -> item.subject().id())));
  }

  /** The items about a record, the longest overdue first; none: nothing is overdue. */
  List<AgendaItem> about(Entity<?> record) {
    return items.getOrDefault(record.id(), List.of());
  }

  /** One finding about a record that is overdue for one or more AI systems. */
  static Outcome contradicted(Check check, Entity<?> record, List<AgendaItem> overdue) {
    return check
        .contradicted(record, overdue.get(0).path())
        .with("reason", overdue.stream().map(AgendaItem::reason).collect(joining(" ")));
  }
}
