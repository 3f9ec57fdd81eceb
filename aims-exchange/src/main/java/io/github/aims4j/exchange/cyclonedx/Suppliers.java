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

  private final Aims base;
  private final Ids ids;
  private final Source source;
  private final Map<String, Id<Supplier>> byName = new HashMap<>();
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<Id<Supplier>, Created> createdById = new LinkedHashMap<>();

  /** The name of a new supplier, and what it supplies. */
  private record Created(String name, Set<String> supplies) {}

  Suppliers(Aims base, Ids ids, Source source) {
    this.base = base;
    this.ids = ids;
    this.source = source;
    for (Supplier supplier : base.suppliers()) {
      if (byName.put(supplier.name(), supplier.id()) != null) {
        ambiguous.add(supplier.name());
      }
    }
  }

  /**
   * Tells whether a bill can name a supplier: there is such a record, and no other has the name.
   */
  boolean isNamed(Id<Supplier> id) {
    return createdById.containsKey(id)
        || base.find(Supplier.class, id)
            .filter(supplier -> !ambiguous.contains(supplier.name()))
            .isPresent();
  }

  /**
   * Takes the supplier of a component: who supplied it or, if that is not stated, who made or
   * published it; empty: nobody is named, it is the organization itself, or it is not clear who.
   */
  Optional<Id<Supplier>> of(Element element) {
    BomObject object = element.object();
    Map<String, String> names = new LinkedHashMap<>();
    for (String field : List.of(element.isService() ? "provider" : "supplier", "manufacturer")) {
      object
          .object(field)
          .flatMap(entity -> entity.text("name"))
          .ifPresent(name -> names.put(field, name));
    }
    object.text("publisher").ifPresent(name -> names.put("publisher", name));
    Optional<Map.Entry<String, String>> first = names.entrySet().stream().findFirst();
    names.forEach(
        (field, name) -> {
          if (first.filter(each -> each.getValue().equals(name)).isEmpty()) {
            object.leave(
                field,
                "It was not taken: a component has one supplier, and another one is stated.");
          }
        });
    return first
        .filter(each -> !isOrganization(each.getValue()))
        .flatMap(each -> named(each.getValue(), element, each.getKey(), element.name()));
  }

  private boolean isOrganization(String name) {
    return name.equals(base.organization().name()) && !byName.containsKey(name);
  }

  /**
   * Returns the supplier with a name, a new one if none is on record; empty: several have it.
   *
   * @param name the name
   * @param element the component that has it
   * @param field the field that states it
   * @param supplied what it supplies; empty: not stated
   */
  Optional<Id<Supplier>> named(
      String name, Element element, String field, Optional<String> supplied) {
    if (ambiguous.contains(name)) {
      element.object().leave(field, "It was not taken: several suppliers on record have the name.");
      return Optional.empty();
    }
    Id<Supplier> id = byName.computeIfAbsent(name, this::create);
    Created created = createdById.get(id);
    if (created != null) {
      supplied.ifPresent(created.supplies()::add);
    }
    return Optional.of(id);
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
