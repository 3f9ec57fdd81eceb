// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Source;
import io.github.aims4j.operation.Supplier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The suppliers that a bill of materials names. CycloneDX has no ids for them: a supplier on record
 * is found by its name if no other has it.
 */
final class Suppliers {

  private final String organization;
  private final Ids ids;
  private final Source source;
  private final Map<String, Id<Supplier>> byName = new HashMap<>();
  private final Map<Id<Supplier>, Created> createdById = new LinkedHashMap<>();

  /** The name of a new supplier, and what it supplies. */
  private record Created(String name, Set<String> supplies) {}

  Suppliers(Aims base, Ids ids, Source source) {
    this.organization = base.organization().name();
    this.ids = ids;
    this.source = source;
    Set<String> ambiguous = new HashSet<>();
    for (Supplier supplier : base.suppliers()) {
      if (byName.put(supplier.name(), supplier.id()) != null) {
        ambiguous.add(supplier.name());
      }
    }
    ambiguous.forEach(byName::remove);
  }

  /**
   * Takes the supplier of a component: who supplied it or, if that is not stated, who made or
   * published it; empty: nobody is named, or it is the organization itself.
   */
  Optional<Id<Supplier>> of(Element element) {
    List<String> names = new ArrayList<>();
    for (String field : List.of(element.isService() ? "provider" : "supplier", "manufacturer")) {
      element
          .object()
          .object(field)
          .flatMap(entity -> entity.text("name"))
          .filter(name -> isFirstOrSame(name, names, element, field))
          .ifPresent(names::add);
    }
    element
        .object()
        .text("publisher")
        .filter(name -> isFirstOrSame(name, names, element, "publisher"))
        .ifPresent(names::add);
    return names.stream()
        .findFirst()
        .filter(name -> !name.equals(organization))
        .map(name -> named(name, element.name()));
  }

  private static boolean isFirstOrSame(
      String name, List<String> names, Element element, String field) {
    if (!names.isEmpty() && !names.contains(name)) {
      element
          .object()
          .leave(
              field, "It was not taken: a component has one supplier, and another one is stated.");
      return false;
    }
    return true;
  }

  /** Returns the supplier with a name, a new one if none is known. */
  Id<Supplier> named(String name, Optional<String> supplied) {
    Id<Supplier> id = byName.computeIfAbsent(name, this::create);
    Created created = createdById.get(id);
    if (created != null) {
      supplied.ifPresent(created.supplies()::add);
    }
    return id;
  }

  private Id<Supplier> create(String name) {
    Id<Supplier> id = ids.make(name, RecordKind.SUPPLIER, existing -> false);
    createdById.put(id, new Created(name, new LinkedHashSet<>()));
    return id;
  }

  /** Returns the suppliers that are not on record yet. */
  List<Supplier> created() {
    List<Supplier> records = new ArrayList<>();
    createdById.forEach(
        (id, created) ->
            records.add(
                Supplier.builder()
                    .id(id)
                    .name(created.name())
                    .supplies(created.supplies())
                    .source(source)
                    .build()));
    return records;
  }
}
