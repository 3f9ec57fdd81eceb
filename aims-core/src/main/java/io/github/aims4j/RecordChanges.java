// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Changes to an AIMS, each in one pass over its records. */
final class RecordChanges {

  private RecordChanges() {}

  static Aims.Builder withAll(Aims aims, Iterable<? extends Entity<?>> records) {
    Map<Id<?>, Entity<?>> changed = byId(records);
    requireOne(RecordKind.ORGANIZATION, changed.values());
    requireOne(RecordKind.SCOPE, changed.values());
    changed.values().forEach(record -> requireSameKind(aims, record));
    Aims.Builder result = withoutRecords(aims);
    aims.records().forEach(record -> result.add(replacement(record, changed)));
    return result.addAll(changed.values());
  }

  /** Returns a builder with everything that is not a record. */
  static Aims.Builder withoutRecords(Aims aims) {
    return Aims.builder()
        .schema(aims.schema())
        .edition(aims.edition())
        .extensions(aims.extensions());
  }

  private static Map<Id<?>, Entity<?>> byId(Iterable<? extends Entity<?>> records) {
    Map<Id<?>, Entity<?>> byId = new LinkedHashMap<>();
    for (Entity<?> record : records) {
      if (byId.put(record.id(), record) != null) {
        throw new IllegalArgumentException(
            "Two of the records have the id \"%s\"; ids must be unique.".formatted(record.id()));
      }
    }
    return byId;
  }

  private static void requireOne(RecordKind kind, Collection<Entity<?>> records) {
    long count = records.stream().filter(record -> record.kind() == kind).count();
    if (count > 1) {
      throw new IllegalArgumentException(
          "%s of the records are of the kind %s; an AIMS can only have one."
              .formatted(count, kind.term()));
    }
  }

  private static void requireSameKind(Aims aims, Entity<?> record) {
    aims.find(record.id())
        .filter(present -> present.kind() != record.kind())
        .ifPresent(
            present -> {
              throw new IllegalArgumentException(
                  ("The id \"%s\" belongs to a record of the kind %s; a record of the kind %s must"
                          + " have another id.")
                      .formatted(record.id(), present.kind().term(), record.kind().term()));
            });
  }

  private static Entity<?> replacement(Entity<?> record, Map<Id<?>, Entity<?>> changed) {
    Entity<?> replacement = changed.remove(record.id());
    return replacement == null ? record : replacement;
  }

  static Aims withoutAll(Aims aims, Iterable<? extends Id<?>> ids) {
    Set<Id<?>> removed = new HashSet<>();
    ids.forEach(removed::add);
    if (removed.contains(aims.organization().id())) {
      throw new IllegalArgumentException(
          "\"%s\" is the id of the organization, which cannot be removed from an AIMS."
              .formatted(aims.organization().id()));
    }
    Aims.Builder result = withoutRecords(aims);
    aims.records().filter(record -> !removed.contains(record.id())).forEach(result::add);
    return result.build();
  }
}
