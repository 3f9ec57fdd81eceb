// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims.OnConflict;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The merge of two AIMS. */
final class Merge {

  private static final int NAMED_CONFLICTS = 5;

  private final Aims into;
  private final Aims other;
  private final OnConflict onConflict;
  private final List<String> named = new ArrayList<>();
  private int conflicts;

  Merge(Aims into, Aims other, OnConflict onConflict) {
    this.into = into;
    this.other = requireNonNull(other, "other");
    this.onConflict = requireNonNull(onConflict, "onConflict");
  }

  Aims result() {
    List<Entity<?>> taken = other.records().filter(this::isTaken).toList();
    Extensions extensions = extensions();
    Optional<String> edition = edition();
    if (onConflict == OnConflict.REFUSE && conflicts > 0) {
      throw new IllegalArgumentException(refusal());
    }
    return RecordChanges.withAll(into, taken)
        .schema(into.schema().or(other::schema))
        .edition(edition)
        .extensions(extensions)
        .build();
  }

  private boolean isTaken(Entity<?> record) {
    Optional<? extends Entity<?>> present =
        switch (record.kind()) {
          case ORGANIZATION -> Optional.of(into.organization());
          case SCOPE -> into.scope();
          default -> into.find(record.id());
        };
    return present.isEmpty() || isTaken(record, present.get());
  }

  /** A record of another kind is taken and then rejected, as in any change. */
  private boolean isTaken(Entity<?> record, Entity<?> present) {
    return present.kind() != record.kind()
        || isReplaced(present, record, record.kind().term(), record.id().value());
  }

  private Optional<String> edition() {
    String stated = into.edition().or(other::edition).orElse("");
    return isReplaced(into.edition(), other.edition(), "edition", stated)
        ? other.edition()
        : into.edition();
  }

  private Extensions extensions() {
    Map<String, Extension> merged = new LinkedHashMap<>();
    into.extensions().forEach(field -> merged.put(field.name(), field.value()));
    for (Extension.Field field : other.extensions()) {
      Extension present = merged.get(field.name());
      if (present == null || isReplaced(present, field.value(), "extension", field.name())) {
        merged.put(field.name(), field.value());
      }
    }
    return new Extensions(
        new Extension.Fields(
            merged.entrySet().stream()
                .map(field -> new Extension.Field(field.getKey(), field.getValue()))
                .toList()));
  }

  private boolean isReplaced(Object present, Object others, String what, String name) {
    if (present.equals(others)) {
      return false;
    }
    conflicts++;
    if (named.size() < NAMED_CONFLICTS) {
      named.add("%s \"%s\"".formatted(what, name));
    }
    return onConflict == OnConflict.REPLACE;
  }

  private String refusal() {
    String more =
        conflicts > named.size() ? " and %s more".formatted(conflicts - named.size()) : "";
    return ("The two AIMS differ in: %s%s. Choose which value to use, or rename the ids of the"
            + " other"
            + " AIMS.")
        .formatted(String.join(", ", named), more);
  }
}
