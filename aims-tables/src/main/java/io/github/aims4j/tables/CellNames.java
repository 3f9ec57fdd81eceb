// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names by which cells refer to parties and suppliers, because people know them by name. Where
 * a name does not tell which of them is meant, it is the id, so that the cell can be read again;
 * {@link Aims#nameOf} is for readers only.
 */
final class CellNames {

  private final Map<String, Map<String, String>> names = new HashMap<>();

  /**
   * Collects the names of an AIMS.
   *
   * @param aims the AIMS; absent: there are no names
   */
  CellNames(Optional<Aims> aims) {
    aims.ifPresent(this::addAll);
    names.values().forEach(CellNames::removeAmbiguous);
  }

  private void addAll(Aims aims) {
    aims.records()
        .filter(record -> RecordBook.isMade(record.kind().typeName()))
        .forEach(record -> add(record, aims.nameOf(record.id())));
  }

  private void add(Entity<?> record, String name) {
    names
        .computeIfAbsent(record.kind().typeName(), type -> new HashMap<>())
        .put(record.id().value(), name);
  }

  private static void removeAmbiguous(Map<String, String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.values().forEach(name -> counts.merge(Spaces.folded(name), 1, Integer::sum));
    Set<String> ids = Set.copyOf(names.keySet());
    names
        .values()
        .removeIf(name -> counts.getOrDefault(Spaces.folded(name), 0) > 1 || ids.contains(name));
  }

  /**
   * Returns the name of a record, or its id.
   *
   * @param type the type of the record, such as {@code Party}
   * @param id its id
   */
  String shown(String type, String id) {
    return names.getOrDefault(type, Map.of()).getOrDefault(id, id);
  }
}
