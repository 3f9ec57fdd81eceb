// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import io.github.aims4j.internal.Quoted;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts in the cells of workbooks. XML has no control characters, so the format writes some as
 * {@code _x000D_}, and a text that looks so must be escaped.
 */
final class WorkbookText {

  /** The maximum number of UTF-16 code units in a cell. */
  static final int MAX_LENGTH = 32_767;

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private WorkbookText() {}

  /** Returns a text without control and format characters, of at most the maximum length. */
  static String shown(String text) {
    String visible = visible(text);
    if (visible.length() <= MAX_LENGTH) {
      return visible;
    }
    int end =
        Character.isHighSurrogate(visible.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    return visible.substring(0, end);
  }

  /** Tells whether a text is longer than a cell can have. */
  static boolean isCut(String text) {
    return text.length() > MAX_LENGTH || visible(text).length() > MAX_LENGTH;
  }

  /** XML has two code points of Unicode less. */
  private static String visible(String text) {
    return Quoted.visibleLines(text).replace("\uFFFE", "\\ufffe").replace("\uFFFF", "\\uffff");
  }

  /** Returns a shown text as the format writes it. */
  static String escaped(String shown) {
    return LOOKS_ESCAPED.matcher(shown).replaceAll("_x005F_").replace("\r", "_x000D_");
  }

  /** Returns the text that a cell of a workbook has. */
  static String unescaped(String written) {
    return written.contains("_x")
        ? ESCAPED
            .matcher(written)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16))))
        : written;
  }
}
