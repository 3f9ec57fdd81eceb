// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/**
 * Tells whether bytes that are to be read in another charset are text in UTF-8 with characters
 * beyond ASCII, which in other charsets is hardly ever so by accident.
 */
final class Utf8Check {

  private int pending;
  private boolean beyondAscii;
  private boolean broken;

  /** Takes the next bytes. */
  void add(byte[] bytes, int from, int length) {
    for (int i = from; i < from + length && !broken; i++) {
      add(bytes[i] & 0xFF);
    }
  }

  private void add(int value) {
    if (pending > 0) {
      broken = (value & 0xC0) != 0x80;
      pending--;
    } else if (value >= 0x80) {
      beyondAscii = true;
      pending = value >= 0xF0 ? 3 : value >= 0xE0 ? 2 : 1;
      broken = value < 0xC2 || value > 0xF4;
    }
  }

  /** Tells whether all bytes so far are such text. */
  boolean isUtf8BeyondAscii() {
    return beyondAscii && !broken && pending == 0;
  }
}
