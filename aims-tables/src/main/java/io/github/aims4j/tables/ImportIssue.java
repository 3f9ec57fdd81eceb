package io.github.aims4j.tables;

/**
 * A cell, or a row, that could not be imported as it stood, and what was done with it. Only {@link
 * RegisterImport} makes issues.
 *
 * <p>Source: this library's own form. Immutable and thread-safe; issues with equal parts are equal.
 */
public sealed interface ImportIssue permits FoundIssue {

  /**
   * Returns the number of the row among the rows of data, from 1; the header row does not count.
   */
  int row();

  /** Returns the number of the column, from 1; 0 if the issue concerns the whole row. */
  int column();

  /** Returns the header of the column as it stood; empty if the issue concerns the whole row. */
  String header();

  /** Returns the kind of issue. */
  Kind kind();

  /** Returns the text of the cell as it stood; empty if the issue concerns the whole row. */
  String value();

  /** Returns what was done about it, in full sentences. */
  String done();

  /** The kinds of issue. */
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

    /** Returns the words for this kind in an issues file, such as {@code unlisted value}. */
    public String term() {
      return term;
    }
  }
}
