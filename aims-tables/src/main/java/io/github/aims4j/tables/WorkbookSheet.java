// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table into a sheet of a workbook. */
final class WorkbookSheet {

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final String DAY = "yyyy-mm-dd";
  private static final String HEADER_COLOR = "DDE6EE";

  private final Table table;
  private final Worksheet sheet;

  WorkbookSheet(Table table, Worksheet sheet) {
    this.table = table;
    this.sheet = sheet;
  }

  /**
   * Writes the table.
   *
   * @param shortened takes a sentence for each cell whose text was cut
   */
  void write(List<String> shortened) {
    int headerRow = table.head().size();
    if (headerRow + 1 + table.size() > Worksheet.MAX_ROWS) {
      throw new IllegalArgumentException(
          "The table %s has %s rows; a sheet of a workbook has at most %s, with those above."
              .formatted(table.title(), table.size(), Worksheet.MAX_ROWS));
    }
    for (int row = 0; row < headerRow; row++) {
      List<String> cells = table.head().get(row);
      for (int column = 0; column < cells.size(); column++) {
        text(row, column, cells.get(column), shortened);
      }
    }
    int columns = table.headers().size();
    for (int column = 0; column < columns; column++) {
      text(headerRow, column, table.headers().get(column), shortened);
      sheet.width(column, width(column));
    }
    for (int row = 0; row < table.size(); row++) {
      List<TableCell> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        cell(headerRow + 1 + row, column, cells.get(column), shortened);
      }
    }
    style(headerRow, columns);
  }

  private void style(int headerRow, int columns) {
    sheet
        .range(headerRow, 0, headerRow, columns - 1)
        .style()
        .bold()
        .fillColor(HEADER_COLOR)
        .wrapText(true)
        .verticalAlignment("top")
        .set();
    int lastRow = headerRow + table.size();
    sheet.freezePane(0, headerRow + 1);
    sheet.setAutoFilter(headerRow, 0, lastRow, columns - 1);
  }

  private void cell(int row, int column, TableCell cell, List<String> shortened) {
    if (cell.text().isEmpty()) {
      return;
    }
    if (cell.day().filter(WorkbookDays::canHave).isPresent()) {
      sheet.value(row, column, cell.day().get());
      sheet.style(row, column).format(DAY).verticalAlignment("top").set();
    } else {
      text(row, column, cell.text(), shortened);
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  private void text(int row, int column, String text, List<String> shortened) {
    String shown = WorkbookText.shown(text);
    if (WorkbookText.isCut(text)) {
      shortened.add(
          "The text in row %s, column %s of the sheet %s has %s characters; it was cut after %s."
              .formatted(
                  row + 1, column + 1, table.title(), text.length(), WorkbookText.MAX_LENGTH));
    }
    if (!shown.isEmpty()) {
      sheet.value(row, column, WorkbookText.escaped(shown));
    }
  }

  /** Returns the width of the longest line, within limits. */
  private int width(int column) {
    int longest = table.headers().get(column).length();
    for (List<TableCell> row : table.rows()) {
      longest = Math.max(longest, longestLine(row.get(column).text()));
    }
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  }

  private static int longestLine(String text) {
    return text.lines().limit(WIDEST).mapToInt(String::length).max().orElse(0);
  }
}
