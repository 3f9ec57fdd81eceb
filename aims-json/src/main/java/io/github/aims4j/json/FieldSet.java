package io.github.aims4j.json;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A set of indexes of fields. The first 64 stand in one word, so that the set of a usual object
 * allocates nothing else, and mostly not even itself.
 */
final class FieldSet {

  private long first;
  private @Nullable BitSet others;

  /** Adds an index; false: it was there already. */
  boolean add(int index) {
    if (index >= Long.SIZE) {
      return addOther(index);
    }
    long before = first;
    first |= 1L << index;
    return first != before;
  }

  private boolean addOther(int index) {
    BitSet set = others == null ? new BitSet() : others;
    boolean added = !set.get(index);
    set.set(index);
    others = set;
    return added;
  }

  boolean contains(int index) {
    if (index < Long.SIZE) {
      return (first >>> index & 1) != 0;
    }
    return others != null && others.get(index);
  }

  /** Tells whether every index of another set is in this one. */
  boolean containsAll(FieldSet wanted) {
    return (wanted.first & ~first) == 0 && (wanted.others == null || containsOthers(wanted.others));
  }

  private boolean containsOthers(BitSet wanted) {
    return wanted.stream().allMatch(this::contains);
  }
}
