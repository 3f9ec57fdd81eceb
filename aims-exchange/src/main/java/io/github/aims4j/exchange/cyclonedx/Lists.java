// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.cyclonedx;

import io.github.aims4j.base.ExternalId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Adds what a bill of materials states to lists on record. */
final class Lists {

  private Lists() {}

  /** Returns the names on record and behind them new ones; extensions do not distinguish names. */
  static List<ExternalId> unionOfNames(List<ExternalId> existing, List<ExternalId> read) {
    Set<List<String>> known = new HashSet<>();
    existing.forEach(each -> known.add(List.of(each.scheme(), each.value())));
    List<ExternalId> union = new ArrayList<>(existing);
    read.stream()
        .filter(each -> known.add(List.of(each.scheme(), each.value())))
        .forEach(union::add);
    return union;
  }

  /** Returns what is on record and behind it what is new, each once. */
  static <T> List<T> union(List<T> existing, List<T> read) {
    Set<T> union = new LinkedHashSet<>(existing);
    return union.addAll(read) ? List.copyOf(union) : existing;
  }
}
