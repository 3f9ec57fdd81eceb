// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of what is on record and what a bill of materials states. */
final class Lists {

  private Lists() {}

  /** Returns what is on record and behind it what is new, each once. */
  static <T> List<T> union(List<T> existing, List<T> read) {
    Set<T> union = new LinkedHashSet<>(existing);
    return union.addAll(read) ? List.copyOf(union) : existing;
  }
}
