// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days in workbooks, which count from 1900 and have a day that does not exist in that year. */
final class WorkbookDays {

  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private WorkbookDays() {}

  /**
   * Tells whether numbers in a format are shown as dates: it has a sign for years, or for days and
   * months, outside quotation marks and brackets.
   */
  static boolean isDateFormat(@Nullable String format) {
    if (format == null) {
      return false;
    }
    String signs =
        format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "").toLowerCase(Locale.ROOT);
    return signs.indexOf('y') >= 0 || (signs.indexOf('d') >= 0 && signs.indexOf('m') >= 0);
  }

  /** Tells whether a date cell can have the day; the days before March 1900 are ambiguous. */
  static boolean canHave(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }
}
