// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.aims4j.internal.SpreadsheetText;
import java.util.Optional;

/**
 * The record with which a row is merged.
 *
 * @param tree its JSON, before the row
 * @param text what shows its attributes in cells
 */
record ExistingRecord(ObjectNode tree, CellText text) {

  /** Returns the value of a part; empty: it has none, or there is no such part. */
  Optional<JsonNode> value(AttributePath path, int part) {
    return new TreeEdit(tree).value(path, part);
  }

  /** Tells whether a cell shows an attribute as it is, as a table of this library would. */
  boolean isShownAs(String cell, AttributePath path) {
    return isSame(cell, text.of(path, tree).text());
  }

  private static boolean isSame(String cell, String shown) {
    return cell.equals(shown)
        || plain(cell).equals(plain(shown))
        || plain(cell).equals(plain(SpreadsheetText.safe(shown)))
        || plain(cell).equals(plain(WorkbookText.shown(shown)));
  }

  /** Spreadsheets change the ends of lines, and white space at the ends of a cell. */
  private static String plain(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
