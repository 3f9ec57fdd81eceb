// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many obligations or controls have which status, as one bar.
 *
 * @param title what is counted
 * @param total how many there are
 * @param segments the statuses that occur
 */
public record StatusBar(String title, int total, List<Segment> segments) {

  /** The width of a bar in units of its drawing. */
  public static final int WIDTH = 1000;

  /**
   * One status.
   *
   * @param mark the status
   * @param count how many have it
   * @param x where it begins
   * @param width its width
   */
  public record Segment(Mark mark, int count, int x, int width) {}

  private static final List<Status> ORDER =
      List.of(
          Status.CONTRADICTED,
          Status.SILENT,
          Status.SUPPORTED,
          Status.NOT_TRIGGERED,
          Status.NOT_APPLICABLE,
          Status.NOT_LOOKED_AT);

  static StatusBar of(String title, List<CriterionStatus> statuses) {
    Map<Status, Long> counts =
        statuses.stream()
            .collect(
                Collectors.groupingBy(
                    CriterionStatus::status,
                    () -> new TreeMap<>(Comparator.comparingInt(ORDER::indexOf)),
                    Collectors.counting()));
    List<Segment> segments = new ArrayList<>();
    int before = 0;
    for (Map.Entry<Status, Long> each : counts.entrySet()) {
      int count = each.getValue().intValue();
      int x = WIDTH * before / statuses.size();
      before += count;
      segments.add(
          new Segment(Mark.of(each.getKey()), count, x, WIDTH * before / statuses.size() - x));
    }
    return new StatusBar(title, statuses.size(), List.copyOf(segments));
  }

  /** Returns the counts in words. */
  public String words() {
    return segments.stream()
        .map(each -> each.count() + " " + each.mark().term())
        .collect(Collectors.joining(", "));
  }
}
