// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

/**
 * How far records were taken back to the day of a report by the dates in them, before the rules of
 * now examined them. It tells that the report is on a reconstruction. Source: this library's own
 * form. Immutable and thread-safe.
 *
 * @param leftOut how many records were left out, because they did not exist by then
 * @param woundBack how many places of other records were wound back
 * @param notDatable how many records and places were kept though their dates do not tell
 * @param undatedAttributes how many attributes without a date are as they stand now
 */
public record TakenBack(int leftOut, int woundBack, int notDatable, int undatedAttributes) {

  /**
   * Accepts the counts.
   *
   * @param leftOut how many records were left out
   * @param woundBack how many places of other records were wound back
   * @param notDatable how many records and places were kept though their dates do not tell
   * @param undatedAttributes how many attributes without a date are as they stand now
   * @throws IllegalArgumentException if a count is negative
   */
  public TakenBack {
    if (leftOut < 0 || woundBack < 0 || notDatable < 0 || undatedAttributes < 0) {
      throw new IllegalArgumentException(
          "TakenBack has the counts %s, %s, %s and %s; a count is at least 0."
              .formatted(leftOut, woundBack, notDatable, undatedAttributes));
    }
  }

  /** Returns the counts in full sentences, and whose rules are asked. */
  @Override
  public String toString() {
    return ("Taken back to that day by the dates in the records. Records left out: %s; places wound"
            + " back: %s; not datable: %s; attributes without a date, as they stand now: %s. The"
            + " rules are those of now.")
        .formatted(leftOut, woundBack, notDatable, undatedAttributes);
  }
}
