// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.internal.Texts;
import java.text.Normalizer;
import java.util.Locale;

/**
 * White space in cells of spreadsheets, which includes no-break spaces that {@link String#strip}
 * keeps.
 */
final class Spaces {

  private Spaces() {}

  /**
   * Returns the text with each run of white space replaced by one space, and without white space at
   * its ends.
   */
  static String collapse(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isSpace(character)) {
        pending = result.length() > 0;
      } else {
        if (pending) {
          result.append(' ');
          pending = false;
        }
        result.append(character);
      }
    }
    return result.toString();
  }

  /**
   * Returns the text for comparisons that ignore white space, case and how accents are composed.
   */
  static String folded(String text) {
    // Upper case first, so that letters with two lower-case forms become equal.
    return Normalizer.normalize(collapse(text), Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }

  /** Tells whether a text is blank. */
  static boolean isBlank(String text) {
    return Texts.isBlank(text);
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
