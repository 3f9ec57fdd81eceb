// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import java.text.Normalizer;

/** Texts for cells of CSV files, which spreadsheets open. */
public final class SpreadsheetText {

  private static final String FORMULA_STARTS = "=+-@";

  private SpreadsheetText() {}

  /**
   * Returns a text that a spreadsheet does not interpret as a formula: one that could be is
   * prefixed with an apostrophe, and control and format characters are escaped. Line breaks are
   * kept.
   *
   * @param text any text
   */
  public static String safe(String text) {
    String visible = Quoted.visibleLines(text);
    return looksLikeFormula(text) ? "'" + visible : visible;
  }

  /** Spreadsheets ignore white space and invisible characters, and accept full-width signs. */
  private static boolean looksLikeFormula(String text) {
    return text.codePoints()
        .filter(character -> !isPassedOver(character))
        .limit(1)
        .mapToObj(Character::toString)
        .map(first -> Normalizer.normalize(first, Normalizer.Form.NFKC))
        .anyMatch(FORMULA_STARTS::contains);
  }

  private static boolean isPassedOver(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
