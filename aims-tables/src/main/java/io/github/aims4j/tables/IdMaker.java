// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Creates ids from the texts of cells: the same register always leads to the same ids. Duplicate
 * ids get a suffix: {@code -2}, {@code -3} and so on.
 */
final class IdMaker {

  /** Leaves room for the suffix. */
  private static final int LENGTH = Id.MAX_LENGTH - 12;

  private final Map<String, Integer> owners = new HashMap<>();
  private final Map<String, Integer> lastNumbers = new HashMap<>();

  /**
   * A created id.
   *
   * @param value the id
   * @param takenBy the row that has the id without a suffix; absent: this id has no suffix
   */
  record Made(String value, Optional<Integer> takenBy) {}

  /** Returns the id that texts lead to, if no other record has it. */
  static String base(List<String> texts) {
    String joined =
        texts.stream()
            .map(Slug::of)
            .filter(slug -> !slug.isEmpty())
            .collect(Collectors.joining("."));
    return joined.isEmpty() ? "row" : Slug.cut(joined, LENGTH);
  }

  /**
   * Takes an id as it stands.
   *
   * @param id the id
   * @param row the number of the row that gets it
   * @return the row that already has it; empty: none, and it is taken now
   */
  Optional<Integer> take(String id, int row) {
    return Optional.ofNullable(owners.putIfAbsent(id, row));
  }

  /** Reserves an id. */
  void reserve(Id<?> id) {
    owners.put(id.value(), 0);
  }

  /**
   * Creates an id.
   *
   * @param texts the texts to derive it from
   * @param row the number of the row that gets it
   */
  Made make(List<String> texts, int row) {
    String base = base(texts);
    Integer owner = owners.putIfAbsent(base, row);
    if (owner == null) {
      return new Made(base, Optional.empty());
    }
    int number = lastNumbers.getOrDefault(base, 1) + 1;
    while (owners.putIfAbsent(base + "-" + number, row) != null) {
      number++;
    }
    lastNumbers.put(base, number);
    return new Made(base + "-" + number, Optional.of(owner));
  }
}
