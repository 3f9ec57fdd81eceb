// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the references of a part of the model, attribute by attribute.
 *
 * <p>Source: this library. Not thread-safe.
 */
public final class References {

  private final List<Reference> found = new ArrayList<>();

  /** Creates an empty collection. */
  public References() {}

  /**
   * Returns a collection with the references of the source and the evidence of an entity.
   *
   * @param entity the entity
   */
  public static References of(Entity<?> entity) {
    return new References().within("source", entity.source()).within("evidence", entity.evidence());
  }

  /**
   * Adds the reference of an attribute.
   *
   * @param attribute the name of the attribute
   * @param kind the kind of record that it refers to
   * @param id the id of that record
   * @return this
   */
  public References to(String attribute, RecordKind kind, Id<?> id) {
    found.add(new Reference("/" + attribute, kind, id));
    return this;
  }

  /**
   * Adds the reference of an optional attribute, if present.
   *
   * @param attribute the name of the attribute
   * @param kind the kind of record that it refers to
   * @param id the id of that record
   * @return this
   */
  public References to(String attribute, RecordKind kind, Optional<? extends Id<?>> id) {
    id.ifPresent(present -> to(attribute, kind, present));
    return this;
  }

  /**
   * Adds the references of a list attribute.
   *
   * @param attribute the name of the attribute
   * @param kind the kind of record that it refers to
   * @param ids the ids of those records
   * @return this
   */
  public References to(String attribute, RecordKind kind, List<? extends Id<?>> ids) {
    for (int i = 0; i < ids.size(); i++) {
      to(attribute + "/" + i, kind, ids.get(i));
    }
    return this;
  }

  /**
   * Adds the references of an optional part, if present.
   *
   * @param attribute the name of the attribute that holds the part
   * @param part the part
   * @return this
   */
  public References within(String attribute, Optional<? extends Extensible> part) {
    part.ifPresent(present -> add("/" + attribute, present));
    return this;
  }

  /**
   * Adds the references of each part.
   *
   * @param attribute the name of the attribute that holds the parts
   * @param parts the parts
   * @return this
   */
  public References within(String attribute, List<? extends Extensible> parts) {
    for (int i = 0; i < parts.size(); i++) {
      add("/" + attribute + "/" + i, parts.get(i));
    }
    return this;
  }

  private void add(String prefix, Extensible part) {
    part.references().forEach(reference -> found.add(reference.within(prefix)));
  }

  /** Returns the references, in the order added. */
  public List<Reference> toList() {
    return List.copyOf(found);
  }
}
