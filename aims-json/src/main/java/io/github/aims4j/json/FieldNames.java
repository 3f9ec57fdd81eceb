package io.github.aims4j.json;

import com.fasterxml.jackson.core.SerializableString;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the fields of one type in their order. */
final class FieldNames {

  /** In place of an index: the object has ended. */
  static final int END = -1;

  /** In place of an index: the type has no field of that name. */
  static final int OTHER = -2;

  private final SerializableString[] names;
  private final Map<String, Integer> indexes = new HashMap<>();

  FieldNames(List<SerializableString> names) {
    this.names = names.toArray(SerializableString[]::new);
    for (int i = 0; i < names.size(); i++) {
      indexes.put(names.get(i).getValue(), i);
    }
  }

  int size() {
    return names.length;
  }

  SerializableString serialized(int index) {
    return names[index];
  }

  /** Returns the index of a name, or {@link #OTHER}; for null {@link #END}. */
  int indexOf(@Nullable String name) {
    if (name == null) {
      return END;
    }
    Integer index = indexes.get(name);
    return index == null ? OTHER : index;
  }
}
