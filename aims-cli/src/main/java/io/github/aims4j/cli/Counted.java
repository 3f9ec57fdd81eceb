// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

/** Counts in sentences. */
final class Counted {

  private Counted() {}

  /** Returns a count with its noun, such as {@code 1 row} or {@code 12 rows}. */
  static String of(long count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }
}
