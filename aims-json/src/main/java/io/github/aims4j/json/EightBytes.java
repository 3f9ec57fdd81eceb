package io.github.aims4j.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of a document at once, the first of them lowest. */
final class EightBytes {

  /** The lowest bit of each byte. */
  static final long EACH = 0x0101010101010101L;

  /** The highest bit of each byte, which ASCII does not have. */
  static final long HIGH_BITS = 0x8080808080808080L;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private EightBytes() {}

  static long at(byte[] bytes, int index) {
    return (long) LONGS.get(bytes, index);
  }

  static void put(long eight, byte[] bytes, int index) {
    LONGS.set(bytes, index, eight);
  }

  /** Tells whether bytes are those of a document from an index on, which has as many there. */
  static boolean equal(byte[] document, int from, byte[] bytes) {
    int last = bytes.length - Long.BYTES;
    if (last < 0) {
      return equalOneByOne(document, from, bytes);
    }
    long difference = at(document, from + last) ^ at(bytes, last);
    for (int i = 0; i < last; i += Long.BYTES) {
      difference |= at(document, from + i) ^ at(bytes, i);
    }
    return difference == 0;
  }

  private static boolean equalOneByOne(byte[] document, int from, byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (document[from + i] != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The highest bit of each byte that is the ASCII character; after the first of these, perhaps of
   * others too.
   */
  static long each(char character, long eight) {
    return ((eight ^ (EACH * character)) - EACH) & ~eight & HIGH_BITS;
  }

  /**
   * Zero when none of eight bytes is a quotation mark, a backslash or a control character;
   * otherwise the lowest bit that is set is in the first byte that is.
   */
  static long marks(long eight) {
    long control = eight - EACH * ' ';
    long quotationMark = (eight ^ (EACH * '"')) - EACH;
    long backslash = (eight ^ (EACH * '\\')) - EACH;
    return (control | quotationMark | backslash) & ~eight & HIGH_BITS;
  }
}
