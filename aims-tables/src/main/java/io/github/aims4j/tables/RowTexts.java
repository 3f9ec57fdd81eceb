// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

/** The texts of a row for conditions, by the keys of their columns. */
interface RowTexts {

  /** Returns the text of a cell, with each run of white space replaced by one space. */
  String text(String column);

  /** Tells whether a text states nothing in a column. */
  boolean statesNothing(String column, String text);

  /** Tells whether a column lists its values, and the text is none of them. */
  boolean isUnlisted(String column, String text);
}
