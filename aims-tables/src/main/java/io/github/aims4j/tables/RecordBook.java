// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.operation.Supplier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The records to which cells refer: those of the AIMS into which a table is imported, and the
 * parties and suppliers that its rows name. Names are compared without case.
 */
final class RecordBook {

  private final IdMaker ids;
  private final Map<String, Map<String, String>> idsByName = new HashMap<>();
  private final Map<String, Set<String>> idsByType = new HashMap<>();
  private final Map<String, String> madeNames = new HashMap<>();
  private final List<Entity<?>> added = new ArrayList<>();

  /**
   * Creates a book.
   *
   * @param base the AIMS into which a table is imported; absent: there is none
   * @param ids what makes ids
   */
  RecordBook(Optional<Aims> base, IdMaker ids) {
    this.ids = ids;
    base.ifPresent(this::addAll);
  }

  private void addAll(Aims aims) {
    CellNames names = new CellNames(Optional.of(aims));
    aims.records()
        .forEach(
            record -> {
              String type = record.kind().typeName();
              String id = record.id().value();
              add(type, id);
              if (isMade(type)) {
                named(type).putIfAbsent(Spaces.folded(names.shown(type, id)), id);
              }
            });
    aims.aiSystems()
        .forEach(
            system ->
                named(system.kind().typeName())
                    .putIfAbsent(Spaces.folded(system.name()), system.id().value()));
  }

  private void add(String type, String id) {
    idsByType.computeIfAbsent(type, each -> new HashSet<>()).add(id);
  }

  private Map<String, String> named(String type) {
    return idsByName.computeIfAbsent(type, each -> new HashMap<>());
  }

  /** Tells whether records of a type are made when a row names one that does not exist. */
  static boolean isMade(String type) {
    return type.equals("Party") || type.equals("Supplier");
  }

  /** Returns the id of the existing record that a text names by id or by name. */
  Optional<String> find(String type, String text) {
    return idsByType.getOrDefault(type, Set.of()).contains(text)
        ? Optional.of(text)
        : Optional.ofNullable(named(type).get(Spaces.folded(text)));
  }

  /**
   * Returns the id of a party or supplier, which is made on first use.
   *
   * @param type its type
   * @param name its name
   * @param ownId the text from which its id is made; absent: the name
   * @param row the row that names it
   */
  String named(String type, String name, Optional<String> ownId, int row) {
    Optional<String> known =
        ownId.isPresent()
            ? Optional.ofNullable(named(type).get(key(ownId.get())))
            : find(type, name);
    return known.orElseGet(() -> make(type, name, ownId, row));
  }

  /** A name cannot be the same as the key of an id. */
  private static String key(String id) {
    return "\u0000" + Spaces.folded(id);
  }

  /** Tells whether a record that was made has a name, letter for letter. */
  boolean isName(String type, String id, String text) {
    return text.equals(madeNames.get(type + " " + id));
  }

  private String make(String type, String name, Optional<String> ownId, int row) {
    String id = ids.make(List.of(type.toLowerCase(Locale.ROOT), ownId.orElse(name)), row).value();
    added.add(
        type.equals("Party")
            ? Party.builder().id(Id.of(id)).name(name).build()
            : Supplier.builder().id(Id.of(id)).name(name).build());
    madeNames.put(type + " " + id, name);
    add(type, id);
    ownId.ifPresent(text -> named(type).put(key(text), id));
    named(type).putIfAbsent(Spaces.folded(name), id);
    return id;
  }

  /** Returns the parties and suppliers that were made, in order. */
  List<Entity<?>> added() {
    return added;
  }
}
