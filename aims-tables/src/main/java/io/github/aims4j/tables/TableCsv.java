// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes a table as CSV. Every record has as many cells as the header row. */
final class TableCsv {

  private final Table table;

  TableCsv(Table table) {
    this.table = table;
  }

  /** Writes the table to a stream; the stream is not closed. */
  void write(OutputStream out) throws IOException {
    List<List<String>> all = new ArrayList<>();
    table.head().forEach(row -> all.add(filled(row)));
    all.add(table.headers());
    table.rows().forEach(row -> all.add(row.stream().map(TableCell::text).toList()));
    new SpreadsheetCsv(true).write(all, out);
  }

  private List<String> filled(List<String> row) {
    List<String> cells = new ArrayList<>(row);
    cells.addAll(Collections.nCopies(Math.max(0, table.headers().size() - cells.size()), ""));
    return cells;
  }
}
