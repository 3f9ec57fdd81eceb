package io.github.aims4j.json;

/**
 * A set of indexes of fields, in two words: it allocates nothing else, and mostly not even itself.
 */
final class FieldSet {

  /** How many fields a type can have. */
  static final int MAX_FIELDS = 2 * Long.SIZE;

  private long low;
  private long high;

  void clear() {
    low = 0;
    high = 0;
  }

  /** Adds an index; false: it was there already. */
  boolean add(int index) {
    boolean added = !contains(index);
    if (index < Long.SIZE) {
      low |= 1L << index;
    } else {
      high |= 1L << index;
    }
    return added;
  }

  boolean contains(int index) {
    long word = index < Long.SIZE ? low : high;
    return (word >>> index & 1) != 0;
  }

  /** Tells whether every index of another set is in this one. */
  boolean containsAll(FieldSet wanted) {
    return (wanted.low & ~low) == 0 && (wanted.high & ~high) == 0;
  }
}
