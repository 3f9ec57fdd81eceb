// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

/**
 * How many risks are at one level of a scale.
 *
 * <p>Invariants: the label is not blank; the count is not negative. Source: this library's own
 * form. Immutable and thread-safe.
 *
 * @param level the label of the level
 * @param risks how many risks are at it
 */
public record LevelCount(String level, int risks) {

  /**
   * Accepts the count of a level.
   *
   * @param level the label of the level
   * @param risks how many risks are at it
   * @throws IllegalArgumentException if the label is blank or the count is negative
   */
  public LevelCount {
    requireText(requireNonNull(level, "level"), "LevelCount.level");
    Tally.requireCounts("LevelCount", risks);
  }

  LevelCount plus(int more) {
    return new LevelCount(level, Tally.sum(risks, more));
  }
}
