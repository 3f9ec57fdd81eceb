// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/**
 * A cell of a row.
 *
 * @param row the number of the row, from 1
 * @param column the index of the column, from 0; -1 if it is a constant of the mapping
 * @param header the original header of the column
 * @param text the original text of the cell
 */
record Cell(int row, int column, String header, String text) {

  /** Returns the header, or the number of the column where the header is blank. */
  String columnName() {
    return Spaces.isBlank(header) ? "column " + (column + 1) : header;
  }

  /** Tells whether it is a constant of the mapping, which is kept there. */
  boolean isConstant() {
    return column < 0;
  }
}
