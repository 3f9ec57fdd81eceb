// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.transition.WorkflowStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The comparison of two versions of an AIMS. */
final class Comparing {

  private static final String ID = "id";

  private final Aims earlier;
  private final Aims later;
  private final RecordForm form;
  private final RecordedSteps recorded;
  private final List<RecordChange> records = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  Comparing(Aims earlier, Aims later, RecordForm form) {
    this.earlier = requireNonNull(earlier, "earlier");
    this.later = requireNonNull(later, "later");
    this.form = requireNonNull(form, "form");
    this.recorded = new RecordedSteps(earlier);
  }

  AimsDiff result() {
    Map<Id<?>, Entity<?>> before = new LinkedHashMap<>();
    earlier.records().forEach(record -> before.put(record.id(), record));
    later.records().forEach(record -> compare(before, record));
    before.values().forEach(record -> add(Optional.of(record), Optional.empty()));
    records.sort(Comparator.comparing(RecordChange::subject));
    return AimsDiff.builder()
        .attributes(TreeComparison.between(ofAims(earlier), ofAims(later)))
        .records(records)
        .findings(findings.stream().sorted().toList())
        .build();
  }

  private void compare(Map<Id<?>, Entity<?>> before, Entity<?> record) {
    Entity<?> present = before.get(record.id());
    if (present == null || present.kind() != record.kind()) {
      add(Optional.empty(), Optional.of(record));
    } else {
      before.remove(record.id());
      if (!present.equals(record)) {
        add(Optional.of(present), Optional.of(record));
      }
    }
  }

  private void add(Optional<Entity<?>> before, Optional<Entity<?>> after) {
    Entity<?> record = after.or(() -> before).orElseThrow();
    Fields left = tree(before);
    Fields right = tree(after);
    List<AttributeChange> attributes = TreeComparison.between(left, right);
    ChangeType type =
        before.isEmpty() ? ChangeType.NEW : after.isEmpty() ? ChangeType.GONE : ChangeType.CHANGED;
    // Only the order of fields differs.
    if (attributes.isEmpty() && type == ChangeType.CHANGED) {
      return;
    }
    Aims named = after.isPresent() ? later : earlier;
    RecordChange change =
        RecordChange.builder()
            .type(type)
            .subject(Subject.of(record))
            .name(named.nameOf(record.id()))
            .attributes(attributes)
            .build();
    records.add(change);
    Optional<WorkflowStep> newStep =
        Optional.of(record)
            .filter(each -> type == ChangeType.NEW && each instanceof WorkflowStep)
            .map(WorkflowStep.class::cast);
    ChangeRules.findings(new ChangedRecord(left, right, change, newStep, recorded))
        .forEach(findings::add);
  }

  private Fields tree(Optional<Entity<?>> record) {
    return new Fields(
        record.map(form::attributes).map(Fields::values).orElse(List.of()).stream()
            .filter(field -> !field.name().equals(ID))
            .toList());
  }

  /** Returns what an AIMS has beside its records. */
  static Fields ofAims(Aims aims) {
    List<Field> fields = new ArrayList<>();
    aims.schema().ifPresent(schema -> fields.add(new Field("$schema", Extension.of(schema))));
    aims.edition().ifPresent(edition -> fields.add(new Field("edition", Extension.of(edition))));
    aims.extensions().forEach(fields::add);
    return new Fields(fields);
  }
}
