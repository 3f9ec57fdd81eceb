// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.Extension.Field;
import io.github.aims4j.base.Extension.Fields;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which elements of two lists are the same: those with equal content, then those with an equal key
 * that only one element of each list has, then those that follow each other in both lists and have
 * an attribute in common. Takes time in proportion to the lists, but for a logarithm.
 */
final class ListMatch {

  private static final int NONE = -1;

  private final List<Extension> before;
  private final List<Extension> after;

  /** The earlier index of each later element. */
  private final int[] earlier;

  private final BitSet taken = new BitSet();
  private final BitSet moved = new BitSet();

  private ListMatch(List<Extension> before, List<Extension> after) {
    this.before = before;
    this.after = after;
    this.earlier = new int[after.size()];
    Arrays.fill(earlier, NONE);
  }

  static ListMatch of(List<Extension> before, List<Extension> after) {
    ListMatch match = new ListMatch(before, after);
    match.byContent();
    ElementKeys.NAMES.forEach(match::byKey);
    match.byOrder();
    match.findMoved();
    return match;
  }

  /** Returns the earlier index of a later element; negative: it is new. */
  int earlier(int later) {
    return earlier[later];
  }

  /** Tells whether a later element of both lists comes in another order than the most of them. */
  boolean isMoved(int later) {
    return moved.get(later);
  }

  /** Returns the earlier indexes of the elements that are gone. */
  int[] gone() {
    return IntStream.range(0, before.size()).filter(index -> !taken.get(index)).toArray();
  }

  private int[] added() {
    return IntStream.range(0, after.size()).filter(index -> earlier[index] == NONE).toArray();
  }

  private void pair(int earlierIndex, int later) {
    earlier[later] = earlierIndex;
    taken.set(earlierIndex);
  }

  /** By text, which a map can order: values of one hash code would make it slow. */
  private void byContent() {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      open.computeIfAbsent(before.get(i).toString(), text -> new ArrayDeque<>()).add(i);
    }
    for (int later = 0; later < after.size(); later++) {
      Deque<Integer> alike = open.get(after.get(later).toString());
      if (alike != null
          && !alike.isEmpty()
          && before.get(alike.element()).equals(after.get(later))) {
        pair(alike.remove(), later);
      }
    }
  }

  private void byKey(String key) {
    Map<String, Integer> left = byUniqueValue(key, before, gone());
    Map<String, Integer> right = byUniqueValue(key, after, added());
    right.forEach(
        (value, later) -> {
          Integer earlierIndex = left.get(value);
          if (earlierIndex != null) {
            pair(earlierIndex, later);
          }
        });
  }

  private static Map<String, Integer> byUniqueValue(
      String key, List<Extension> elements, int[] open) {
    Map<String, Integer> byValue = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (int index : open) {
      Optional<String> value = ElementKeys.value(elements.get(index), key);
      if (value.isPresent()) {
        byValue.put(value.get(), index);
        times.merge(value.get(), 1, Integer::sum);
      }
    }
    byValue.keySet().removeIf(value -> times.getOrDefault(value, 0) > 1);
    return byValue;
  }

  private void byOrder() {
    int[] left = gone();
    int[] right = added();
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      if (before.get(left[i]) instanceof Fields was
          && after.get(right[i]) instanceof Fields is
          && hasOneInCommon(was, is)) {
        pair(left[i], right[i]);
      }
    }
  }

  private static boolean hasOneInCommon(Fields one, Fields other) {
    for (Field field : one.values()) {
      if (other.get(field.name()).filter(field.value()::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All but the longest run of elements that are in order in both lists have moved. */
  private void findMoved() {
    List<Integer> ends = new ArrayList<>();
    int[] previous = new int[after.size()];
    for (int later = 0; later < after.size(); later++) {
      if (earlier[later] != NONE) {
        int length = shorter(ends, earlier[later]);
        previous[later] = length == 0 ? NONE : ends.get(length - 1);
        if (length == ends.size()) {
          ends.add(later);
        } else {
          ends.set(length, later);
        }
        moved.set(later);
      }
    }
    int last = ends.isEmpty() ? NONE : ends.get(ends.size() - 1);
    while (last != NONE) {
      moved.clear(last);
      last = previous[last];
    }
  }

  /** Returns how many elements the longest run has that ends before an earlier index. */
  private int shorter(List<Integer> ends, int earlierIndex) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (earlier[ends.get(middle)] < earlierIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
