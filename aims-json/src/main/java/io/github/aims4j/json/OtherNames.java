package io.github.aims4j.json;

import org.jspecify.annotations.Nullable;

/**
 * Names that are no fields of the model. They come again with each record, and the same object each
 * time costs less than another.
 */
final class OtherNames {

  private static final int SLOTS = 128;

  private final @Nullable String[] names = new @Nullable String[SLOTS];

  /** Returns the name that a text says. */
  String of(PlainText text) {
    int slot = slotOf(text);
    String known = names[slot];
    if (known != null && says(text, known)) {
      return known;
    }
    String name = text.toString();
    names[slot] = name;
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

  private static boolean says(PlainText text, String name) {
    boolean same = text.length() == name.length();
    for (int i = 0; same && i < name.length(); i++) {
      same = text.charAt(i) == name.charAt(i);
    }
    return same;
  }
}
