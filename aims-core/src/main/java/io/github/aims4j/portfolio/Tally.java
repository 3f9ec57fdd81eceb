// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

/** What holds of all counts: they are not negative, and they never start anew from below. */
final class Tally {

  private Tally() {}

  /** Requires counts not to be negative. */
  static void requireCounts(String type, int... counts) {
    for (int count : counts) {
      if (count < 0) {
        throw new IllegalArgumentException(
            "%s has the count %s; a count is 0 or more.".formatted(type, count));
      }
    }
  }

  /** Requires at least one AIMS. */
  static void requireAims(String type, int aims) {
    if (aims < 1) {
      throw new IllegalArgumentException(
          "%s.aims is %s; it must be 1 or more.".formatted(type, aims));
    }
  }

  /** Returns the sum of two counts. */
  static int sum(int one, int other) {
    int sum = one + other;
    if (sum < 0) {
      throw new IllegalStateException(
          "The portfolio is too large: %s and %s exceed %s, the largest count; roll up parts of it."
              .formatted(one, other, Integer.MAX_VALUE));
    }
    return sum;
  }
}
