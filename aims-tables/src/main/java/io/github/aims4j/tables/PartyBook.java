// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.Supplier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parties and suppliers named in the rows of a register, without duplicates. */
final class PartyBook {

  private final IdMaker ids;
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final Map<String, Supplier> suppliers = new LinkedHashMap<>();

  PartyBook(IdMaker ids) {
    this.ids = ids;
  }

  /** Returns the party with a name, creating it on first use. */
  Id<Party> party(String name, int row) {
    return parties
        .computeIfAbsent(
            name,
            key ->
                Party.builder()
                    .id(Id.of(ids.make(List.of("party", key), row).value()))
                    .name(key)
                    .build())
        .id();
  }

  /** Returns the supplier with a name, creating it on first use. */
  Id<Supplier> supplier(String name, int row) {
    return suppliers
        .computeIfAbsent(
            name,
            key ->
                Supplier.builder()
                    .id(Id.of(ids.make(List.of("supplier", key), row).value()))
                    .name(key)
                    .build())
        .id();
  }

  List<Party> parties() {
    return List.copyOf(parties.values());
  }

  List<Supplier> suppliers() {
    return List.copyOf(suppliers.values());
  }
}
