// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many obligations or controls of one AIMS, or how many AIMS for one obligation or control,
 * have which status. It is no measure of conformity: only people conclude.
 *
 * <p>Invariant: no count is negative. Source: this library's own form. Immutable and thread-safe.
 *
 * @param contradicted how many are contradicted by records
 * @param silent how many records leave open
 * @param notLookedAt how many no rule looked at and nobody judged
 * @param supported how many records support
 * @param notTriggered how many were looked at and not triggered
 * @param notApplicable how many a statement of applicability excludes
 */
public record StatusCounts(
    int contradicted,
    int silent,
    int notLookedAt,
    int supported,
    int notTriggered,
    int notApplicable) {

  /** Nothing. */
  static final StatusCounts NONE = new StatusCounts(0, 0, 0, 0, 0, 0);

  private static final Map<Status, StatusCounts> ONE = ones();

  /**
   * Accepts counts.
   *
   * @param contradicted how many are contradicted by records
   * @param silent how many records leave open
   * @param notLookedAt how many nobody looked at
   * @param supported how many records support
   * @param notTriggered how many were not triggered
   * @param notApplicable how many are excluded
   * @throws IllegalArgumentException if one of them is negative
   */
  public StatusCounts {
    Tally.requireCounts(
        "StatusCounts", contradicted, silent, notLookedAt, supported, notTriggered, notApplicable);
  }

  private static Map<Status, StatusCounts> ones() {
    Map<Status, StatusCounts> ones = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      ones.put(
          status,
          new StatusCounts(
              one(status, Status.CONTRADICTED),
              one(status, Status.SILENT),
              one(status, Status.NOT_LOOKED_AT),
              one(status, Status.SUPPORTED),
              one(status, Status.NOT_TRIGGERED),
              one(status, Status.NOT_APPLICABLE)));
    }
    return ones;
  }

  private static int one(Status status, Status counted) {
    return status == counted ? 1 : 0;
  }

  /** Returns the count of one status. */
  static StatusCounts of(Status status) {
    return ONE.getOrDefault(status, NONE);
  }

  /** Returns how many criteria of a report have which status. */
  static StatusCounts of(List<CriterionStatus> criteria) {
    StatusCounts counts = NONE;
    for (CriterionStatus each : criteria) {
      counts = counts.plus(of(each.status()));
    }
    return counts;
  }

  /**
   * Returns how many have a status.
   *
   * @param status the status
   */
  public int count(Status status) {
    return switch (status) {
      case CONTRADICTED -> contradicted;
      case SILENT -> silent;
      case NOT_LOOKED_AT -> notLookedAt;
      case SUPPORTED -> supported;
      case NOT_TRIGGERED -> notTriggered;
      case NOT_APPLICABLE -> notApplicable;
    };
  }

  /** Returns how many were looked at, those included that were not triggered. */
  public int lookedAt() {
    return total() - notLookedAt;
  }

  /** Returns how many there are. */
  public int total() {
    int total = 0;
    for (Status status : Status.values()) {
      total = Tally.sum(total, count(status));
    }
    return total;
  }

  /**
   * Returns the sums of these counts and others.
   *
   * @param other the other counts
   * @throws IllegalStateException if a sum exceeds 2,147,483,647
   */
  public StatusCounts plus(StatusCounts other) {
    return new StatusCounts(
        Tally.sum(contradicted, other.contradicted),
        Tally.sum(silent, other.silent),
        Tally.sum(notLookedAt, other.notLookedAt),
        Tally.sum(supported, other.supported),
        Tally.sum(notTriggered, other.notTriggered),
        Tally.sum(notApplicable, other.notApplicable));
  }
}
