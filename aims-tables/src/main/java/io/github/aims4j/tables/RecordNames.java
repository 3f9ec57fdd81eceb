// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.Supplier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The names by which cells refer to parties and suppliers, because people know them by name. Where
 * a name does not tell which of them is meant, it is the id.
 */
final class RecordNames {

  private final Map<String, Map<String, String>> names = new HashMap<>();

  private RecordNames() {}

  /** Returns no names. */
  static RecordNames none() {
    return new RecordNames();
  }

  /** Collects the names of an AIMS. */
  RecordNames(Aims aims) {
    Map<String, String> parties = names.computeIfAbsent("Party", type -> new HashMap<>());
    Map<String, String> suppliers = names.computeIfAbsent("Supplier", type -> new HashMap<>());
    aims.parties().forEach(party -> parties.put(party.id().value(), party.name()));
    aims.suppliers().forEach(supplier -> suppliers.put(supplier.id().value(), supplier.name()));
    names.values().forEach(RecordNames::removeAmbiguous);
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
   * @param type the type of the record, such as {@link Party} or {@link Supplier}
   * @param id its id
   */
  String shown(String type, String id) {
    return names.getOrDefault(type, Map.of()).getOrDefault(id, id);
  }
}
