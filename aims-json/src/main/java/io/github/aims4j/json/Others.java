package io.github.aims4j.json;

import io.github.aims4j.base.Extension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The fields of one object that the model has no place for, while they are read. A few names are
 * compared one by one; of many a set is made, so that a document of nothing but such fields takes
 * no longer than any other.
 */
final class Others {

  private static final int FEW = 8;

  private final List<Extension.Field> fields = new ArrayList<>(2);
  private Set<String> names = Set.of();

  /** Tells whether a field of that name was added. */
  boolean contains(String name) {
    if (fields.size() > FEW) {
      return names.contains(name);
    }
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  void add(String name, Extension value) {
    fields.add(new Extension.Field(name, value));
    if (fields.size() == FEW + 1) {
      names = new HashSet<>(4 * FEW);
      fields.forEach(field -> names.add(field.name()));
    } else if (fields.size() > FEW) {
      names.add(name);
    }
  }

  Extension.Fields toFields() {
    return new Extension.Fields(fields);
  }
}
