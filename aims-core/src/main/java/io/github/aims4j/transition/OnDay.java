// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A record on a date: the facts for a workflow that needs no other record. Later acts have not
 * happened yet on that date.
 *
 * <p>Source: this library. Immutable and thread-safe if the record is.
 *
 * @param <T> the type of the record
 * @param record the record
 * @param asOf the day on which the step is evaluated
 */
public record OnDay<T>(T record, LocalDate asOf) {

  /**
   * Creates facts from a record and a date.
   *
   * @param record the record
   * @param asOf the day on which the step is evaluated
   */
  public OnDay {
    requireNonNull(record, "record");
    requireNonNull(asOf, "asOf");
  }

  /** Returns the day as a partial date. */
  public PartialDate date() {
    return PartialDate.of(asOf);
  }

  /**
   * Tells whether an act is dated and could have happened by the day.
   *
   * @param date the date of the act; empty: not happened, or not stated
   */
  public boolean hasHappened(Optional<PartialDate> date) {
    return date.filter(each -> each.canBeBy(asOf)).isPresent();
  }
}
