// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The ids of one framework, or of the standard itself, in order, found by their keys.
 *
 * <p>Source: this library.
 *
 * @param <T> what an id stands for
 */
public final class Vocabulary<T> {

  /** An id with more slips than this is another id. */
  static final int MOST_SLIPS = 2;

  private static final int LISTED = 3;

  private final String name;
  private final Function<T, String> idOf;
  private final Map<String, T> byKey = new LinkedHashMap<>();
  private final Set<String> wholes = new LinkedHashSet<>();

  /**
   * Creates a vocabulary.
   *
   * @param name the name of the framework
   * @param all what its ids stand for, in order
   * @param idOf tells the id
   */
  public Vocabulary(String name, Collection<? extends T> all, Function<T, String> idOf) {
    this.name = name;
    this.idOf = idOf;
    for (T each : all) {
      String key = IdKey.of(idOf.apply(each));
      byKey.putIfAbsent(key, each);
      wholes.add(IdKey.parent(key));
    }
  }

  String name() {
    return name;
  }

  List<T> all() {
    return List.copyOf(byKey.values());
  }

  /**
   * Returns what the id with a key stands for; empty: there is none.
   *
   * @param key the key
   */
  public Optional<T> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Tells whether an id lies directly under a key. */
  boolean hasParts(String key) {
    return wholes.contains(key);
  }

  /** Returns the key that lies nearest above a key and has parts; empty: none has. */
  String whole(String key) {
    String whole = IdKey.parent(key);
    while (!whole.isEmpty() && !hasParts(whole)) {
      whole = IdKey.parent(whole);
    }
    return whole;
  }

  /** Returns the ids directly under a key. */
  List<String> partsOf(String whole) {
    return ids(key -> IdKey.parent(key).equals(whole));
  }

  /** Returns how many slips lie between a key and the nearest of these, or too many. */
  int slips(String key) {
    return byKey.keySet().stream()
        .mapToInt(each -> Slips.between(key, each, MOST_SLIPS))
        .min()
        .orElse(MOST_SLIPS + 1);
  }

  /** Returns the ids that lie within a number of slips. */
  List<String> within(String key, int slips) {
    return ids(each -> Slips.between(key, each, slips) <= slips);
  }

  private List<String> ids(Predicate<String> ofKey) {
    return byKey.entrySet().stream()
        .filter(each -> ofKey.test(each.getKey()))
        .map(each -> idOf.apply(each.getValue()))
        .toList();
  }

  /** Names ids, many of them by the first and the last. */
  static String run(List<String> ids) {
    return ids.size() <= LISTED
        ? String.join(", ", ids)
        : ids.get(0) + " to " + ids.get(ids.size() - 1);
  }
}
