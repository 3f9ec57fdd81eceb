package io.github.aims4j.transition;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A record as it stands on a day: what the conditions of a workflow look at that needs no other
 * record. What is dated later has not happened on that day.
 *
 * <p>Source: this library's own form. Immutable and thread-safe where the record is.
 *
 * @param <T> the type of the record
 * @param record the record
 * @param asOf the day on which the step is looked at
 */
public record OnDay<T>(T record, LocalDate asOf) {

  /**
   * Accepts a record and a day.
   *
   * @param record the record
   * @param asOf the day on which the step is looked at
   */
  public OnDay {
    requireNonNull(record, "record");
    requireNonNull(asOf, "asOf");
  }

  /** Returns the day as the date of what happens on it. */
  public PartialDate date() {
    return PartialDate.of(asOf);
  }

  /**
   * Tells whether something is dated and can have happened by the day.
   *
   * @param date its date; empty: it has not happened, or the date is not stated
   */
  public boolean hasHappened(Optional<PartialDate> date) {
    return date.filter(each -> each.canBeBy(asOf)).isPresent();
  }
}
