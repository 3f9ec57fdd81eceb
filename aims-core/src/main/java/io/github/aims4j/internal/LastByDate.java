// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Which of several acts were the last, as far as their dates tell: two on one day, or one in a
 * month and one on a day of it, have no known order.
 */
public final class LastByDate {

  private LastByDate() {}

  /**
   * Returns the acts that can be the last, in the order given: no other is known to be later; empty
   * only if there are no acts.
   *
   * @param acts the acts
   * @param firstDay the first day on which an act can have taken place
   * @param lastDay the last day on which it can
   * @param <A> the type of the acts
   */
  public static <A> List<A> canBeLast(
      List<A> acts, Function<A, LocalDate> firstDay, Function<A, LocalDate> lastDay) {
    LocalDate latestStart =
        acts.stream().map(firstDay).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    return acts.stream().filter(act -> !lastDay.apply(act).isBefore(latestStart)).toList();
  }
}
