// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.List;

/**
 * A data row.
 *
 * @param number its number, starting from 1
 * @param cells the original texts of its cells
 */
record Row(int number, List<String> cells) {

  /** Returns the text of a cell; empty if the row has no such cell. */
  String text(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }
}
