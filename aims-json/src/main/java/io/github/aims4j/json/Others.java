// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields of one object that the model has no place for, while they are read. Some names are
 * told apart by a few bits of their hash codes, and compared one by one where these are the same;
 * of many a set is made, so that a document of nothing but such fields takes no longer than any
 * other.
 */
final class Others {

  private static final int SOME = Long.SIZE;

  /** Mostly there are one or two, which need no list that grows. */
  private List<Extension.Field> fields = List.of();

  private long hashes;
  private Set<String> names = Set.of();

  /** Tells whether a field of that name was added. */
  boolean contains(String name) {
    if (fields.size() > SOME) {
      return names.contains(name);
    }
    return (hashes & bit(name)) != 0 && isAmongFields(name);
  }

  private boolean isAmongFields(String name) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static long bit(String name) {
    return 1L << name.hashCode();
  }

  void add(String name, Extension value) {
    append(new Extension.Field(name, value));
    hashes |= bit(name);
    if (fields.size() == SOME + 1) {
      names = new HashSet<>(4 * SOME);
      fields.forEach(field -> names.add(field.name()));
    } else if (fields.size() > SOME) {
      names.add(name);
    }
  }

  private void append(Extension.Field field) {
    switch (fields.size()) {
      case 0 -> fields = List.of(field);
      case 1 -> fields = List.of(fields.get(0), field);
      case 2 -> {
        fields = new ArrayList<>(fields);
        fields.add(field);
      }
      default -> fields.add(field);
    }
  }

  Extension.Fields toFields() {
    return new Extension.Fields(fields);
  }
}
