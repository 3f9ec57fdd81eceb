package io.github.aims4j.tables;

/**
 * A cell of a row.
 *
 * @param row the number of the row, from 1
 * @param column the index of the column, from 0
 * @param header the header of the column as it stands
 * @param text the text of the cell as it stands
 */
record Cell(int row, int column, String header, String text) {

  /** Returns the text with each run of white space as one blank. */
  String collapsed() {
    return Spaces.collapse(text);
  }
}
