// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell to write.
 *
 * @param text its text; empty: the cell is empty
 * @param day its day, of which the text is the ISO form; absent: it is no day
 */
record TableCell(String text, Optional<LocalDate> day) {

  static final TableCell EMPTY = of("");

  static TableCell of(String text) {
    return new TableCell(text, Optional.empty());
  }
}
