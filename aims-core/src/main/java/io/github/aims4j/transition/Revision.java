package io.github.aims4j.transition;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Approval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of something and the version that follows it, as they stand on a day: what the
 * conditions of documented information look at. What is dated later has not happened on that day.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.3, for the control of changes; the form is this library's.
 * Immutable and thread-safe where the versions are.
 *
 * @param <T> what has versions
 * @param version the version that takes the step
 * @param successor the version that follows it; empty: there is none yet
 * @param asOf the day on which the step is looked at
 */
public record Revision<T>(T version, Optional<T> successor, LocalDate asOf) {

  /**
   * Accepts a version, the one that follows it, and a day.
   *
   * @param version the version that takes the step
   * @param successor the version that follows it; empty: there is none yet
   * @param asOf the day on which the step is looked at
   */
  public Revision {
    requireNonNull(version, "version");
    requireNonNull(successor, "successor");
    requireNonNull(asOf, "asOf");
  }

  /**
   * Returns a version that none follows yet.
   *
   * @param version the version
   * @param asOf the day on which the step is looked at
   * @param <T> what has versions
   */
  public static <T> Revision<T> of(T version, LocalDate asOf) {
    return new Revision<>(version, Optional.empty(), asOf);
  }

  /**
   * Returns a version and the one that follows it.
   *
   * @param version the version
   * @param successor the version that follows it
   * @param asOf the day on which the step is looked at
   * @param <T> what has versions
   */
  public static <T> Revision<T> of(T version, T successor, LocalDate asOf) {
    return new Revision<>(version, Optional.of(successor), asOf);
  }

  /**
   * Tells whether there is an approval that can have been given by the day.
   *
   * @param approval the approval of this version or of the one that follows it; empty: none is on
   *     record
   */
  public boolean isGiven(Optional<Approval> approval) {
    return approval
        .filter(each -> each.date().map(date -> date.canBeBy(asOf)).orElse(true))
        .isPresent();
  }
}
