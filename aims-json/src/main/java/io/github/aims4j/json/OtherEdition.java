// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document of another edition of the standard. What keeps it from being read is moved into the
 * extension {@link Extensions#OTHER_EDITION} of its record: first ids that this edition lacks, then
 * objects that are invalid without them.
 */
final class OtherEdition {

  private static final String EDITION = "edition";

  private Extension.Fields document;

  /** The JSON pointers of the objects from which something was moved. */
  private Set<String> incomplete = Set.of();

  OtherEdition(Extension.Fields document) {
    this.document = document;
  }

  /** Tells whether a document states an edition, which it does if it is not that of 2023. */
  static boolean isStatedBy(Extension.Fields document) {
    return document.get(EDITION).isPresent();
  }

  /** Returns the document as it stands. */
  Extension.Fields document() {
    return document;
  }

  /**
   * Moves what has problems.
   *
   * @param problems the problems of the document as it stands
   * @return false if something else is wrong, too
   */
  boolean move(Problems problems) {
    List<String> pointers = problems.pointers(ProblemRule.UNKNOWN_PROVISION);
    if (pointers.isEmpty()) {
      pointers = problems.pointers();
      if (pointers.contains("") || !incomplete.containsAll(pointers)) {
        return false;
      }
    }
    Targets targets = new Targets();
    pointers.forEach(targets::add);
    incomplete = new HashSet<>();
    Owner aims = new Owner(0);
    document = aims.withMoved(fields(document, targets, "", aims));
    return !incomplete.isEmpty();
  }

  /** Returns a value without what is moved from it; null: it is moved itself. */
  private @Nullable Extension remaining(
      Extension value, @Nullable Targets targets, String pointer, String object, Owner owner) {
    if (targets == null) {
      return value;
    }
    if (targets.isTarget) {
      incomplete.add(object);
      owner.add(pointer, value);
      return null;
    }
    if (value instanceof Extension.Items list) {
      return items(list, targets, pointer, object, owner);
    }
    return value instanceof Extension.Fields fields
        ? object(fields, targets, pointer, owner)
        : value;
  }

  private Extension object(Extension.Fields object, Targets targets, String pointer, Owner owner) {
    if (!owner.isAims()) {
      return fields(object, targets, pointer, owner);
    }
    Owner record = new Owner(pointer.length());
    return record.withMoved(fields(object, targets, pointer, record));
  }

  private Extension.Fields fields(
      Extension.Fields object, Targets targets, String pointer, Owner owner) {
    List<Extension.Field> fields = new ArrayList<>();
    for (Extension.Field field : object.values()) {
      String segment = field.name().replace("~", "~0").replace("/", "~1");
      Extension value =
          remaining(
              field.value(), targets.within(segment), pointer + "/" + segment, pointer, owner);
      if (value != null) {
        fields.add(new Extension.Field(field.name(), value));
      }
    }
    return new Extension.Fields(fields);
  }

  private Extension items(
      Extension.Items list, Targets targets, String pointer, String object, Owner owner) {
    List<Extension> items = new ArrayList<>();
    for (int i = 0; i < list.values().size(); i++) {
      String segment = Integer.toString(i);
      Extension value =
          remaining(
              list.values().get(i),
              targets.within(segment),
              pointer + "/" + segment,
              object,
              owner);
      if (value != null) {
        items.add(value);
      }
    }
    return new Extension.Items(items);
  }

  /** The values to move, by the segments of their JSON pointers. */
  private static final class Targets {

    private final Map<String, Targets> children = new HashMap<>();
    private boolean isTarget;

    void add(String pointer) {
      Targets targets = this;
      for (String segment : pointer.substring(1).split("/", -1)) {
        targets = targets.children.computeIfAbsent(segment, each -> new Targets());
      }
      targets.isTarget = true;
    }

    /** Returns those within a field or an element; null: there are none. */
    @Nullable Targets within(String segment) {
      return children.get(segment);
    }
  }

  /** The record, or the AIMS, whose extension keeps what is moved. */
  private static final class Owner {

    private final int start;
    private final List<Extension> moved = new ArrayList<>();

    /**
     * Keeps nothing yet.
     *
     * @param start the length of its JSON pointer; 0: it is the AIMS
     */
    Owner(int start) {
      this.start = start;
    }

    boolean isAims() {
      return start == 0;
    }

    void add(String pointer, Extension value) {
      moved.add(
          new Extension.Fields(
              List.of(
                  new Extension.Field("path", Extension.of(pointer.substring(start))),
                  new Extension.Field("value", value))));
    }

    Extension.Fields withMoved(Extension.Fields object) {
      if (moved.isEmpty()) {
        return object;
      }
      List<Extension> all = new ArrayList<>();
      if (object.get(Extensions.OTHER_EDITION).orElse(Extension.NULL)
          instanceof Extension.Items earlier) {
        all.addAll(earlier.values());
      }
      all.addAll(moved);
      return object.with(Extensions.OTHER_EDITION, new Extension.Items(all));
    }
  }
}
