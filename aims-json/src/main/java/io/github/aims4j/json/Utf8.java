// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Checks the bytes of a document before it is parsed: whether they are valid UTF-8, and whether a
 * string can contain an unpaired surrogate. The parser accepts both.
 */
final class Utf8 {

  /** The lowest bit of each of eight bytes. */
  private static final long EACH = 0x0101010101010101L;

  /** The highest bit of each of eight bytes, which ASCII does not have. */
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** Eight bytes at once, the first of them lowest. */
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final int firstInvalid;
  private final boolean escapesSurrogates;

  private Utf8(int firstInvalid, boolean escapesSurrogates) {
    this.firstInvalid = firstInvalid;
    this.escapesSurrogates = escapesSurrogates;
  }

  /** Returns the index of the first byte that is not UTF-8; -1 when there is none. */
  int firstInvalid() {
    return firstInvalid;
  }

  /** Tells whether an escape such as {@code \ud83d} occurs, which can stand alone. */
  boolean escapesSurrogates() {
    return escapesSurrogates;
  }

  /** Looks at the bytes from an index on, eight at a time where they are plain. */
  static Utf8 scan(byte[] bytes, int from) {
    boolean escapesSurrogates = false;
    int index = from;
    while (index < bytes.length) {
      index = afterPlain(bytes, index);
      if (index == bytes.length) {
        break;
      }
      int length = lengthOfCharacter(bytes, index);
      if (length == 0) {
        return new Utf8(index, escapesSurrogates);
      }
      escapesSurrogates |= isSurrogateEscape(bytes, index);
      index += length;
    }
    return new Utf8(-1, escapesSurrogates);
  }

  /** Returns the index of the next byte that is not ASCII or is a backslash; near the end, any. */
  private static int afterPlain(byte[] bytes, int from) {
    int index = from;
    while (index <= bytes.length - Long.BYTES) {
      long marks = marks((long) EIGHT.get(bytes, index));
      if (marks != 0) {
        return index + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
      }
      index += Long.BYTES;
    }
    return index;
  }

  /**
   * Zero when eight bytes are all ASCII and none of them is a backslash; otherwise the lowest bit
   * that is set is in the first byte that is.
   */
  private static long marks(long eight) {
    long backslash = ((eight ^ (EACH * '\\')) - EACH) & ~eight & HIGH_BITS;
    return (eight & HIGH_BITS) | backslash;
  }

  private static boolean isSurrogateEscape(byte[] bytes, int index) {
    return bytes[index] == '\\'
        && index + 3 < bytes.length
        && bytes[index + 1] == 'u'
        && (bytes[index + 2] | 0x20) == 'd'
        && Character.digit(bytes[index + 3], 16) >= 8;
  }

  /** The length of a well-formed character in bytes (Unicode, table 3-7); 0 when it is not one. */
  private static int lengthOfCharacter(byte[] bytes, int index) {
    int first = bytes[index] & 0xFF;
    if (first < 0x80) {
      return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
      return within(bytes, index + 1, 0x80, 0xBF) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      int low = first == 0xE0 ? 0xA0 : 0x80;
      int high = first == 0xED ? 0x9F : 0xBF;
      return within(bytes, index + 1, low, high) && within(bytes, index + 2, 0x80, 0xBF) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
      int low = first == 0xF0 ? 0x90 : 0x80;
      int high = first == 0xF4 ? 0x8F : 0xBF;
      boolean valid =
          within(bytes, index + 1, low, high)
              && within(bytes, index + 2, 0x80, 0xBF)
              && within(bytes, index + 3, 0x80, 0xBF);
      return valid ? 4 : 0;
    }
    return 0;
  }

  private static boolean within(byte[] bytes, int index, int low, int high) {
    return index < bytes.length && (bytes[index] & 0xFF) >= low && (bytes[index] & 0xFF) <= high;
  }

  /** Returns the index of the first surrogate; -1: there is none. */
  static int firstSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the index of the first unpaired surrogate from an index on; -1: there is none. */
  static int unpairedSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isHighSurrogate(character)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(character)) {
        return i;
      }
    }
    return -1;
  }
}
