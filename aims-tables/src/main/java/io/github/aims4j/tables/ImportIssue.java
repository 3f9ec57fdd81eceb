// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/**
 * A cell or row that could not be imported literally, and how it was handled. Only {@link
 * RegisterImport} makes issues.
 *
 * <p>Source: this library. Immutable and thread-safe; issues with equal parts are equal.
 */
public sealed interface ImportIssue permits FoundIssue {

  /** Returns the number of the data row, starting from 1, without the header row. */
  int row();

  /** Returns the number of the column, starting from 1; 0 if the issue concerns the whole row. */
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
    DATE_WITHOUT_PLACE("date without place");

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
