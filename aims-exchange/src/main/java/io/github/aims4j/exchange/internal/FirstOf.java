// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The first of what an import or a verification finds; the others are counted, so that a hostile
 * document does not fill the memory. Not thread-safe.
 *
 * <p>Source: this library; {@code aims-json} keeps as many problems.
 *
 * @param <T> what is found
 */
public final class FirstOf<T> {

  /** How many are kept. */
  public static final int MAX = 1_000;

  private final List<T> kept = new ArrayList<>();
  private int omitted;

  /** Creates an instance for which nothing was found yet. */
  public FirstOf() {}

  /**
   * Adds something, which is not made when it is only counted.
   *
   * @param found makes it
   * @return whether it is kept
   */
  public boolean add(Supplier<T> found) {
    if (kept.size() == MAX) {
      omitted++;
      return false;
    }
    return kept.add(found.get());
  }

  /**
   * Returns what was found and, if some was only counted, what says so at the end.
   *
   * @param order the order of what is kept
   * @param more makes the end of how many more were found
   */
  public List<T> inOrder(Comparator<T> order, IntFunction<T> more) {
    kept.sort(order);
    return all(more);
  }

  /**
   * Returns what was found, in the order in which it was, and, if some was only counted, what says
   * so at the end.
   *
   * @param more makes the end of how many more were found
   */
  public List<T> all(IntFunction<T> more) {
    List<T> all = new ArrayList<>(kept);
    if (omitted > 0) {
      all.add(more.apply(omitted));
    }
    return all;
  }

  /**
   * Returns the sentence of the end.
   *
   * @param omitted how many were only counted
   */
  public static String sentence(int omitted) {
    return omitted == 1
        ? "There is 1 more; the first %s are listed.".formatted(MAX)
        : "There are %s more; the first %s are listed.".formatted(omitted, MAX);
  }
}
