// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/**
 * A cell or row that could not be imported literally, and how it was handled. Only {@link
 * RegisterImport} makes issues.
 *
 * <p>Source: this library. Immutable and thread-safe; issues with equal parts are equal.
 */
public sealed interface ImportIssue permits FoundIssue {

  /**
   * Returns the number of the data row, starting from 1, without the header row; 0 if the issue
   * concerns the table or what is above its data.
   */
  int row();

  /** Returns the number of the column, starting from 1; 0 if the issue concerns no single cell. */
  int column();

  /** Returns the original header of the column; empty if the issue concerns the whole row. */
  String header();

  /** Returns the kind of issue. */
  Kind kind();

  /** Returns the original text of the cell; empty if the issue concerns the whole row. */
  String value();

  /** Returns how it was handled, in full sentences. */
  String done();

  /** The kinds of issue. */
  public enum Kind {
    /** A row without a visible character. */
    EMPTY_ROW("empty row"),
    /** A row that was not imported as a system, and each of its cells. */
    ROW_LEFT_OUT("row left out"),
    /** A row with fewer cells than the header. */
    SHORT_ROW("short row"),
    /** A row that equals an earlier one in every cell. */
    DUPLICATE_ROW("duplicate row"),
    /** A row whose id belongs to an earlier one. */
    ID_TAKEN("id taken"),
    /** A value that the mapping does not list. */
    UNLISTED_VALUE("unlisted value"),
    /** A text that matches none of the listed date formats. */
    UNREADABLE_DATE("unreadable date"),
    /** A year that was typed into a spreadsheet's date cell. */
    YEAR_IN_DATE_CELL("year in date cell"),
    /** A date that the record cannot contain. */
    DATE_WITHOUT_PLACE("date without place"),
    /** Another value that the record cannot contain, because what it is part of is missing. */
    VALUE_WITHOUT_PLACE("value without place"),
    /** A text that is no value of its attribute, such as a word where a number is expected. */
    UNREADABLE_VALUE("unreadable value"),
    /** A value that the model refuses. */
    REFUSED_VALUE("refused value"),
    /** A date that is probably a typing error; it was imported. */
    DOUBTFUL_DATE("doubtful date"),
    /** A row that the mapping leaves out, and each of its cells. */
    LEFT_OUT_BY_MAPPING("left out by mapping"),
    /** A row with the names of the mapping's own columns; it was imported. */
    HEADER_IN_DATA("header in data"),
    /** A cell above the header row. */
    ABOVE_HEADER("above header"),
    /** A charset in which the table was probably not written. */
    DOUBTFUL_CHARSET("doubtful charset"),
    /** A value of a condition of the mapping that no cell of its column has. */
    VALUE_NEVER_FOUND("value never found"),
    /** A blank cell where the existing record states something, which it still does. */
    BLANK_CELL("blank cell"),
    /** A changed cell that is not imported into an existing record. */
    NOT_CHANGED("not changed");

    private final String term;

    Kind(String term) {
      this.term = term;
    }

    /** Returns the term for this kind in an issues file, such as {@code unlisted value}. */
    public String term() {
      return term;
    }
  }
}
