package io.github.aims4j.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import org.jspecify.annotations.Nullable;

/**
 * Names that are no fields of the model. They come again with each record, and the same object each
 * time costs less than another.
 */
final class OtherNames {

  private static final int SLOTS = 128;

  private final @Nullable SerializableString[] names = new @Nullable SerializableString[SLOTS];

  /** Returns the name that a text says. */
  String of(PlainText text) {
    int slot = slotOf(text);
    SerializableString known = names[slot];
    if (known != null && text.is(known)) {
      return known.getValue();
    }
    String name = text.toString();
    names[slot] = new SerializedString(name);
    return name;
  }

  private static int slotOf(PlainText text) {
    int length = text.length();
    int hash = length;
    if (length > 2) {
      hash = 31 * hash + text.charAt(2);
      hash = 31 * hash + text.charAt(length / 2);
      hash = 31 * hash + text.charAt(length - 1);
    }
    return (hash ^ (hash >>> 7)) & (SLOTS - 1);
  }
}
