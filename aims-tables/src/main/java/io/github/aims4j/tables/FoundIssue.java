// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/** The implementation of an issue. */
record FoundIssue(int row, int column, String header, Kind kind, String value, String done)
    implements ImportIssue {

  static ImportIssue ofRow(Row row, Kind kind, String done) {
    return new FoundIssue(row.number(), 0, "", kind, "", done);
  }

  static ImportIssue ofTable(Kind kind, String value, String done) {
    return new FoundIssue(0, 0, "", kind, value, done);
  }

  static ImportIssue ofCell(Cell cell, Kind kind, String done) {
    return new FoundIssue(cell.row(), cell.column() + 1, cell.header(), kind, cell.text(), done);
  }
}
