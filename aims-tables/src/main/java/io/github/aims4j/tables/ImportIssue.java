package io.github.aims4j.tables;

/**
 * A cell, or a row, that could not be taken as it stood, and what was done with it. Immutable and
 * thread-safe.
 *
 * @param row the number of the row among the rows of data, from 1
 * @param column the number of the column, from 1; 0: the issue is about the row
 * @param header the header of the column as it stands; empty: the issue is about the row
 * @param kind what the issue is
 * @param value the text of the cell as it stood; empty: the issue is about the row
 * @param done what was done, in full sentences
 */
public record ImportIssue(
    int row, int column, String header, Kind kind, String value, String done) {

  /** What an issue is. */
  public enum Kind {
    /** A row without a visible character. */
    EMPTY_ROW("empty row"),
    /** A row that became no system, and each of its cells. */
    ROW_LEFT_OUT("row left out"),
    /** A row with fewer cells than the header. */
    SHORT_ROW("short row"),
    /** A row that equals an earlier one in every cell. */
    DUPLICATE_ROW("duplicate row"),
    /** A row whose id belongs to an earlier one. */
    ID_TAKEN("id taken"),
    /** A value that the mapping does not list. */
    UNLISTED_VALUE("unlisted value"),
    /** A text that has none of the listed date forms. */
    UNREADABLE_DATE("unreadable date"),
    /** A year that was typed into a spreadsheet's date cell. */
    YEAR_IN_DATE_CELL("year in date cell"),
    /** A date for which the record has no place. */
    DATE_WITHOUT_PLACE("date without place");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** Returns the words for this kind that stand in the issues file. */
    public String term() {
      return term;
    }
  }

  static ImportIssue ofRow(Row row, Kind kind, String done) {
    return new ImportIssue(row.number(), 0, "", kind, "", done);
  }

  static ImportIssue ofCell(Cell cell, Kind kind, String done) {
    return new ImportIssue(cell.row(), cell.column() + 1, cell.header(), kind, cell.text(), done);
  }
}
