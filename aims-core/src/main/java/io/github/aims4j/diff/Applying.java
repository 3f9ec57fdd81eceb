// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.finding.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The application of a diff to an AIMS. */
final class Applying {

  private static final String ID = "id";

  private final AimsDiff diff;
  private final RecordForm form;

  Applying(AimsDiff diff, RecordForm form) {
    this.diff = diff;
    this.form = requireNonNull(form, "form");
  }

  Aims to(Aims aims) {
    Map<Subject, RecordChange> open = new LinkedHashMap<>();
    diff.records().forEach(change -> open.put(change.subject(), change));
    Aims.Builder result = ofAims(aims);
    aims.records()
        .flatMap(
            record -> after(record, Optional.ofNullable(open.remove(Subject.of(record)))).stream())
        .forEach(result::add);
    open.values().forEach(change -> result.add(added(change)));
    return result.build();
  }

  private Aims.Builder ofAims(Aims aims) {
    Fields after = Patch.of("the AIMS", diff.attributes()).applyTo(Comparing.ofAims(aims));
    List<Field> extensions =
        after.values().stream()
            .filter(field -> !field.name().equals("$schema") && !field.name().equals("edition"))
            .toList();
    return Aims.builder()
        .schema(text(after, "$schema"))
        .edition(text(after, "edition"))
        .extensions(new Extensions(new Fields(extensions)));
  }

  private static Optional<String> text(Fields fields, String name) {
    return fields.get(name).map(value -> ((Extension.Text) value).value());
  }

  /** Returns what a record becomes; empty: it goes. */
  private Optional<Entity<?>> after(Entity<?> record, Optional<RecordChange> change) {
    if (change.isEmpty()) {
      return Optional.of(record);
    }
    if (change.get().type() == ChangeType.NEW) {
      throw new IllegalArgumentException(
          "The diff adds the %s, which the AIMS already has; it applies to the version without it."
              .formatted(record.kind().term() + " " + record.id()));
    }
    Fields after = patch(change.get()).applyTo(form.attributes(record));
    return change.get().type() == ChangeType.GONE
        ? Optional.empty()
        : Optional.of(form.record(record.kind(), after));
  }

  private Entity<?> added(RecordChange change) {
    if (change.type() != ChangeType.NEW) {
      throw new IllegalArgumentException(
          "The diff changes the %s, which the AIMS does not have; it applies to the version with it."
              .formatted(change.subject()));
    }
    Id<?> id = change.subject().id();
    Fields start = new Fields(List.of(new Field(ID, Extension.of(id.value()))));
    return form.record(change.subject().kind(), patch(change).applyTo(start));
  }

  private static Patch patch(RecordChange change) {
    return Patch.of("the " + change.subject(), new ArrayList<>(change.attributes()));
  }
}
