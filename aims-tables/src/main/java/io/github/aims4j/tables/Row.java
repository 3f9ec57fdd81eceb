package io.github.aims4j.tables;

import java.util.List;

/**
 * A row of data.
 *
 * @param number its number among the rows of data, from 1
 * @param cells the texts of its cells as they stand
 */
record Row(int number, List<String> cells) {

  /** Returns the text of a cell; empty when the row does not reach so far. */
  String text(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
