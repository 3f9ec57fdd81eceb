// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import io.github.aims4j.base.Extension.Items;
import io.github.aims4j.diff.RecordForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A record without some of its places. If it cannot be without one, it goes without the object
 * around it; a record that cannot be without what is left goes as a whole.
 */
final class Pruning {

  private final Entity<?> record;
  private final RecordForm form;
  private final Fields tree;
  private final Set<String> removed = new HashSet<>();
  private Entity<?> result;

  Pruning(Entity<?> record, RecordForm form) {
    this.record = record;
    this.form = form;
    this.tree = form.attributes(record);
    this.result = record;
  }

  Entity<?> result() {
    return result;
  }

  /** Tells whether a place, or an object or list that holds it, is gone. */
  boolean isGone(String pointer) {
    for (String each = pointer; !each.isEmpty(); each = parent(each)) {
      if (removed.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Removes places.
   *
   * @param pointers JSON pointers to values of the record
   * @return for each of them what went: itself or an object around it; the empty pointer: the
   *     record can be without neither
   */
  Map<String, String> remove(Collection<String> pointers) {
    Set<String> all = new LinkedHashSet<>(pointers);
    if (goes(all)) {
      return all.stream().collect(Collectors.toMap(each -> each, each -> each));
    }
    Map<String, String> gone = new TreeMap<>();
    for (List<String> alike : byShape(all)) {
      removeAlike(alike, gone);
    }
    return gone;
  }

  /** Places of the same attribute of the objects of a list go alike. */
  private static Collection<List<String>> byShape(Set<String> pointers) {
    Map<String, List<String>> shapes = new TreeMap<>();
    pointers.forEach(
        each ->
            shapes
                .computeIfAbsent(each.replaceAll("/[0-9]+", "/*"), shape -> new ArrayList<>())
                .add(each));
    return shapes.values();
  }

  private void removeAlike(List<String> alike, Map<String, String> gone) {
    Map<String, String> places = new TreeMap<>();
    alike.forEach(each -> places.put(each, each));
    while (!places.containsValue("") && !goes(places.values())) {
      places.replaceAll((pointer, place) -> around(place));
    }
    gone.putAll(places);
  }

  private boolean goes(Collection<String> places) {
    List<String> added = places.stream().filter(removed::add).toList();
    Optional<Entity<?>> without = without();
    if (without.isPresent()) {
      result = without.get();
    } else {
      added.forEach(removed::remove);
    }
    return without.isPresent();
  }

  private Optional<Entity<?>> without() {
    try {
      return Optional.of(form.record(record.kind(), pruned(tree, "")));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Fields pruned(Fields object, String pointer) {
    List<Field> kept = new ArrayList<>(object.values().size());
    for (Field field : object.values()) {
      String place = pointer + "/" + field.name();
      if (!removed.contains(place)) {
        pruned(field.value(), place).ifPresent(value -> kept.add(new Field(field.name(), value)));
      }
    }
    return new Fields(kept);
  }

  /** Returns what is left of a value; empty: a list that lost all its elements. */
  private Optional<Extension> pruned(Extension value, String pointer) {
    if (value instanceof Fields object) {
      return Optional.of(pruned(object, pointer));
    } else if (value instanceof Items items) {
      List<Extension> kept = new ArrayList<>(items.values().size());
      for (int i = 0; i < items.values().size(); i++) {
        String place = pointer + "/" + i;
        if (!removed.contains(place)) {
          pruned(items.values().get(i), place).ifPresent(kept::add);
        }
      }
      return kept.isEmpty() && !items.values().isEmpty()
          ? Optional.empty()
          : Optional.of(new Items(kept));
    }
    return Optional.of(value);
  }

  /** Returns the object that holds a value or the list with it. */
  private static String around(String pointer) {
    String parent = parent(pointer);
    boolean isElement = pointer.substring(parent.length() + 1).matches("[0-9]+");
    return isElement ? parent(parent) : parent;
  }

  private static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
