package io.github.aims4j.json;

import com.fasterxml.jackson.core.SerializableString;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** How the name of an extension begins: {@code x-}. */
  private static final long EXTENSION = 'x' | '-' << Byte.SIZE;

  private final SerializableString[] names;
  private final Map<String, Integer> indexes = new HashMap<>();

  /** The bytes of each name and the quotation mark after it. */
  private final byte[][] quoted;

  /** The first eight of these bytes, or all. */
  private final long[] heads;

  /** The bits of a head that count. */
  private final long[] masks;

  FieldNames(List<SerializableString> names) {
    this.names = names.toArray(SerializableString[]::new);
    this.quoted = new byte[names.size()][];
    this.heads = new long[names.size()];
    this.masks = new long[names.size()];
    for (int i = 0; i < names.size(); i++) {
      indexes.put(names.get(i).getValue(), i);
      quoted[i] = (names.get(i).getValue() + '"').getBytes(StandardCharsets.UTF_8);
      heads[i] =
          (long) LONGS.get(Arrays.copyOf(quoted[i], Math.max(quoted[i].length, Long.BYTES)), 0);
      masks[i] = quoted[i].length < Long.BYTES ? (1L << (Byte.SIZE * quoted[i].length)) - 1 : -1;
    }
  }

  int size() {
    return names.length;
  }

  SerializableString serialized(int index) {
    return names[index];
  }

  String name(int index) {
    return names[index].getValue();
  }

  /** How many bytes a name has in JSON, with the quotation mark after it. */
  int quotedLength(int index) {
    return quoted[index].length;
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
    long head = (long) LONGS.get(document, from);
    if ((head & 0xFFFF) == EXTENSION) {
      return OTHER;
    }
    int index = find(document, from, head, expected, names.length);
    return index == OTHER ? find(document, from, head, 0, expected) : index;
  }

  private int find(byte[] document, int from, long head, int first, int end) {
    for (int i = first; i < end; i++) {
      if ((head & masks[i]) == heads[i] && restEquals(document, from, quoted[i])) {
        return i;
      }
    }
    return OTHER;
  }

  /** Compares what comes after the head: the last eight bytes, which are the rest of most names. */
  private static boolean restEquals(byte[] document, int from, byte[] name) {
    if (name.length <= Long.BYTES) {
      return true;
    }
    int end = from + name.length;
    int last = name.length - Long.BYTES;
    return end <= document.length
        && (long) LONGS.get(document, end - Long.BYTES) == (long) LONGS.get(name, last)
        && (last <= Long.BYTES
            || Arrays.equals(document, from + Long.BYTES, end, name, Long.BYTES, name.length));
  }
}
