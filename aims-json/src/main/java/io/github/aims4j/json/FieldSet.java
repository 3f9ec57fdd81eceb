package io.github.aims4j.json;

/**
 * Sets of indexes of fields, each of two words. Whoever builds one keeps the words in variables of
 * its own, and so allocates nothing for it.
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

  static boolean contains(long low, long high, int index) {
    long word = index < Long.SIZE ? low : high;
    return (word >>> index & 1) != 0;
  }
}
