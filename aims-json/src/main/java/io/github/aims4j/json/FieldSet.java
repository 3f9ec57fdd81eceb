package io.github.aims4j.json;

/**
 * Sets of indexes of fields, each in two words. Reading keeps them in variables, and so allocates
 * nothing for them.
 */
final class FieldSet {

  /** How many fields a type can have. */
  static final int MAX_FIELDS = 2 * Long.SIZE;

  private FieldSet() {}

  /** What an index adds to the first word. */
  static long low(int index) {
    return index < Long.SIZE ? 1L << index : 0;
  }

  /** What an index adds to the second word. */
  static long high(int index) {
    return index < Long.SIZE ? 0 : 1L << (index - Long.SIZE);
  }

  /** Tells whether an index is in the set of these words. */
  static boolean contains(long low, long high, int index) {
    return ((low & low(index)) | (high & high(index))) != 0;
  }
}
