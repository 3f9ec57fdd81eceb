// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.time.LocalDate;

/** Days in workbooks, which count from 1900 and have a day that does not exist in that year. */
final class WorkbookDays {

  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private WorkbookDays() {}

  /** Tells whether a date cell can have the day; the days before March 1900 are ambiguous. */
  static boolean canHave(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }
}
