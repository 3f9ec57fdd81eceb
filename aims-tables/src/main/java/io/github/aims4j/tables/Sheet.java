// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The content of a table.
 *
 * @param headers the cells of the header row
 * @param rows the rows of data, in order
 * @param above the cells that are not blank above the data and not in the header row
 * @param warnings sentences about the table as a whole
 * @param isWorkbook whether it is from a workbook: its rows end with the last cell that is not
 *     blank, and the texts of its dates are in the ISO format
 */
record Sheet(
    List<String> headers,
    List<Row> rows,
    List<Cell> above,
    List<String> warnings,
    boolean isWorkbook) {

  /** Takes the rows of a table one by one. */
  static final class Builder {

    private final String name;
    private final HeaderRows where;
    private final List<String> headers = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> above = new ArrayList<>();
    private int count;

    /**
     * Creates a builder.
     *
     * @param name the name of the table, for messages
     * @param where where its header row is
     */
    Builder(String name, HeaderRows where) {
      this.name = name;
      this.where = where;
    }

    /** Takes the next row. */
    void add(List<String> cells) {
      count++;
      if (count >= where.data()) {
        rows.add(new Row(count - where.data() + 1, cells));
      } else if (count >= where.first() && count <= where.last()) {
        addHeaders(cells);
      } else {
        for (int column = 0; column < cells.size(); column++) {
          if (!Spaces.isBlank(cells.get(column))) {
            above.add(new Cell(0, column, "row " + count, cells.get(column)));
          }
        }
      }
    }

    /** In an upper header row, a cell that is blank belongs to the one before it. */
    private void addHeaders(List<String> cells) {
      String current = "";
      for (int column = 0; column < Math.max(cells.size(), headers.size()); column++) {
        String cell = column < cells.size() ? cells.get(column) : "";
        current = Spaces.isBlank(cell) && count < where.last() ? current : cell;
        if (column < headers.size()) {
          headers.set(column, joined(headers.get(column), current));
        } else {
          headers.add(current);
        }
      }
      if (count == where.last()) {
        requireNames();
      }
    }

    private static String joined(String upper, String lower) {
      if (Spaces.isBlank(upper)) {
        return lower;
      }
      return Spaces.isBlank(lower) ? upper : upper + " " + lower;
    }

    private void requireNames() {
      if (headers.stream().allMatch(Spaces::isBlank)) {
        throw new ImportException(
            "%s has no header row: %s is empty; it must contain the names of the columns."
                .formatted(name, where.last() == 1 ? "its first line" : "row " + where.last()));
      }
    }

    /**
     * Returns the table.
     *
     * @param warnings sentences about the table as a whole
     * @param isWorkbook whether it is from a workbook
     * @throws ImportException if it has no header row
     */
    Sheet build(List<String> warnings, boolean isWorkbook) {
      requireNames();
      return new Sheet(
          List.copyOf(headers), rows, List.copyOf(above), List.copyOf(warnings), isWorkbook);
    }
  }
}
