package io.github.aims4j.json;

import com.fasterxml.jackson.core.SerializableString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the fields of one type in their order, found by text or in the bytes of JSON. */
final class FieldNames {

  /** In place of an index: the object has ended. */
  static final int END = -1;

  /** In place of an index: the type has no field of that name. */
  static final int OTHER = -2;

  /** How the name of an extension begins: {@code x-}. */
  private static final long EXTENSION = 'x' | '-' << Byte.SIZE;

  /** What {@link #keys} holds of each name, side by side, since they are looked at together. */
  private static final int MASK = 0;

  private static final int HEAD = 1;
  private static final int TAIL = 2;
  private static final int LENGTH = 3;
  private static final int KEY = 4;

  private final SerializableString[] names;
  private final Map<String, Integer> indexes = new HashMap<>();

  /** The bytes of each name and the quotation mark after it. */
  private final byte[][] quoted;

  /**
   * Of the bytes of each name and its quotation mark: the bits of the head that count; the head,
   * which is the first eight, or all; the tail, which is the last eight; and how many there are.
   */
  private final long[] keys;

  FieldNames(List<SerializableString> names) {
    this.names = names.toArray(SerializableString[]::new);
    this.quoted = new byte[names.size()][];
    this.keys = new long[KEY * names.size()];
    for (int i = 0; i < names.size(); i++) {
      indexes.put(names.get(i).getValue(), i);
      quoted[i] = (names.get(i).getValue() + '"').getBytes(StandardCharsets.UTF_8);
      putKey(KEY * i, quoted[i]);
    }
  }

  private void putKey(int key, byte[] name) {
    boolean isShort = name.length < Long.BYTES;
    byte[] head = Arrays.copyOf(name, Math.max(name.length, Long.BYTES));
    keys[key + MASK] = isShort ? (1L << (Byte.SIZE * name.length)) - 1 : -1;
    keys[key + HEAD] = EightBytes.at(head, 0);
    keys[key + TAIL] = EightBytes.at(head, head.length - Long.BYTES);
    keys[key + LENGTH] = name.length;
  }

  int size() {
    return names.length;
  }

  SerializableString serialized(int index) {
    return names[index];
  }

  /** How many bytes a name has in JSON, with the quotation mark after it. */
  int quotedLength(int index) {
    return (int) keys[KEY * index + LENGTH];
  }

  /** Returns the index of a name, or {@link #OTHER}; for null {@link #END}. */
  int indexOf(@Nullable String name) {
    if (name == null) {
      return END;
    }
    Integer index = indexes.get(name);
    return index == null ? OTHER : index;
  }

  /**
   * Returns the index of the name whose bytes stand in a document, first looked for from the
   * expected index on; {@link #OTHER}: it is to be looked for by its text.
   */
  int find(byte[] document, int from, int expected) {
    if (from > document.length - Long.BYTES) {
      return OTHER;
    }
    long head = EightBytes.at(document, from);
    if ((head & 0xFFFF) == EXTENSION) {
      return OTHER;
    }
    int index = find(document, from, head, expected, names.length);
    return index == OTHER ? find(document, from, head, 0, expected) : index;
  }

  private int find(byte[] document, int from, long head, int first, int end) {
    for (int i = first; i < end; i++) {
      int key = KEY * i;
      if ((head & keys[key + MASK]) == keys[key + HEAD] && restEquals(document, from, i)) {
        return i;
      }
    }
    return OTHER;
  }

  /** Compares what comes after the head: the tail, which is the rest of most names. */
  private boolean restEquals(byte[] document, int from, int index) {
    int length = quotedLength(index);
    if (length <= Long.BYTES) {
      return true;
    }
    return length <= document.length - from
        && EightBytes.at(document, from + length - Long.BYTES) == keys[KEY * index + TAIL]
        && (length <= 2 * Long.BYTES || EightBytes.equal(document, from, quoted[index]));
  }
}
