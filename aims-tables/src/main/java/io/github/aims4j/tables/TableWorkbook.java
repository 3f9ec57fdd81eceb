// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static java.util.Objects.requireNonNull;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Tables as the sheets of a workbook (XLSX): the header row is frozen and has filters, days are
 * dates, and no cell is a formula. A workbook contains the time at which it was written.
 *
 * <p>Source: this library, on ISO/IEC 29500-1. Immutable and thread-safe.
 */
public final class TableWorkbook {

  private final List<Table> tables;

  private TableWorkbook(List<Table> tables) {
    this.tables = tables;
  }

  /**
   * Returns a workbook with a sheet for each table.
   *
   * @param tables the tables, with different titles; at least one
   * @throws IllegalArgumentException if there is none, or two have the same title
   */
  public static TableWorkbook of(List<Table> tables) {
    long titles = tables.stream().map(Table::title).distinct().count();
    if (tables.isEmpty() || titles < tables.size()) {
      throw new IllegalArgumentException(
          "A workbook has one or more tables with different titles; %s tables with %s titles were given."
              .formatted(tables.size(), titles));
    }
    return new TableWorkbook(List.copyOf(tables));
  }

  /**
   * Writes the workbook. A cell of the format has at most 32,767 characters, and a sheet at most
   * 1,048,576 rows: a longer text is cut, and the result names its cell.
   *
   * @param out the output stream; not closed
   * @return the cells whose texts were cut, in order, as full sentences; empty: none
   * @throws IllegalArgumentException if a table has too many rows
   * @throws IOException if the stream cannot be written
   */
  public List<String> write(OutputStream out) throws IOException {
    List<String> shortened = new ArrayList<>();
    Workbook workbook = new Workbook(new Uncloseable(requireNonNull(out, "out")), "aims4j", null);
    for (Table table : tables) {
      new WorkbookSheet(table, workbook.newWorksheet(table.title())).write(shortened);
    }
    workbook.finish();
    return List.copyOf(shortened);
  }

  /** The stream belongs to the caller, and closing the workbook would close it. */
  private static final class Uncloseable extends FilterOutputStream {
    Uncloseable(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
