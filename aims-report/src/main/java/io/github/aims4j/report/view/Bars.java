// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Counts as horizontal bars.
 *
 * @param title what is counted
 * @param bars the bars, in order
 */
public record Bars(String title, List<Bar> bars) {

  /** The width of the longest bar in units of its drawing. */
  public static final int WIDTH = 400;

  /**
   * One bar.
   *
   * @param label what is counted
   * @param count how many there are
   * @param width the width of the bar
   */
  public record Bar(String label, long count, long width) {}

  static Bars of(String title, Map<String, Long> counts) {
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Bar> bars = new ArrayList<>();
    counts.forEach(
        (label, count) ->
            bars.add(new Bar(label, count, most == 0 ? 0 : (WIDTH * count + most - 1) / most)));
    return new Bars(title, List.copyOf(bars));
  }

  /** Returns the counts in words. */
  public String words() {
    return String.join(", ", bars.stream().map(each -> each.label() + " " + each.count()).toList());
  }
}
