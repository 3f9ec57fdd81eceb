package io.github.aims4j.transition;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A version of something, and the version that follows it: what the conditions of documented
 * information look at.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.3, for the control of changes; the form is this library's.
 * Immutable and thread-safe where the versions are.
 *
 * @param <T> what has versions
 * @param version the version that takes the step
 * @param successor the version that follows it; empty: there is none yet
 */
public record Revision<T>(T version, Optional<T> successor) {

  /**
   * Accepts a version and the one that follows it.
   *
   * @param version the version that takes the step
   * @param successor the version that follows it; empty: there is none yet
   */
  public Revision {
    requireNonNull(version, "version");
    requireNonNull(successor, "successor");
  }

  /**
   * Returns a version that none follows yet.
   *
   * @param version the version
   * @param <T> what has versions
   */
  public static <T> Revision<T> of(T version) {
    return new Revision<>(version, Optional.empty());
  }

  /**
   * Returns a version and the one that follows it.
   *
   * @param version the version
   * @param successor the version that follows it
   * @param <T> what has versions
   */
  public static <T> Revision<T> of(T version, T successor) {
    return new Revision<>(version, Optional.of(successor));
  }
}
