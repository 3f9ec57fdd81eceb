// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Approval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version and its successor on a date: the facts that the conditions of documented information
 * examine. Later acts have not happened yet on that date.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.3, for the control of changes; the structure is this library's
 * own. Immutable and thread-safe if the versions are.
 *
 * @param <T> the versioned type
 * @param version the version that takes the step
 * @param successor its successor; empty: none yet
 * @param asOf the day on which the step is evaluated
 */
public record Revision<T>(T version, Optional<T> successor, LocalDate asOf) {

  /**
   * Creates a revision.
   *
   * @param version the version that takes the step
   * @param successor its successor; empty: none yet
   * @param asOf the day on which the step is evaluated
   */
  public Revision {
    requireNonNull(version, "version");
    requireNonNull(successor, "successor");
    requireNonNull(asOf, "asOf");
  }

  /**
   * Returns a version without a successor.
   *
   * @param version the version
   * @param asOf the day on which the step is evaluated
   * @param <T> the versioned type
   */
  public static <T> Revision<T> of(T version, LocalDate asOf) {
    return new Revision<>(version, Optional.empty(), asOf);
  }

  /**
   * Returns a version and its successor.
   *
   * @param version the version
   * @param successor its successor
   * @param asOf the day on which the step is evaluated
   * @param <T> the versioned type
   */
  public static <T> Revision<T> of(T version, T successor, LocalDate asOf) {
    return new Revision<>(version, Optional.of(successor), asOf);
  }

  /**
   * Tells whether an approval was given by the date.
   *
   * @param approval the approval of this version or its successor; empty: not recorded
   */
  public boolean isGiven(Optional<Approval> approval) {
    return approval
        .filter(each -> each.date().map(date -> date.canBeBy(asOf)).orElse(true))
        .isPresent();
  }
}
