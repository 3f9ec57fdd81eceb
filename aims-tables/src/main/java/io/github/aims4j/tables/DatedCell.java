// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.base.PartialDate;

/**
 * A cell from which a date was read.
 *
 * @param cell the cell
 * @param date the date, with the text of the cell
 * @param yearInCell whether it is a year that was typed into a spreadsheet's date cell
 */
record DatedCell(Cell cell, PartialDate date, boolean yearInCell) {

  /** Returns a sentence on how the text was interpreted; empty: literally. */
  String reading() {
    return yearInCell
        ? "It was interpreted as the year %s, typed into a date cell of a spreadsheet. "
            .formatted(date.firstDay().getYear())
        : "";
  }
}
