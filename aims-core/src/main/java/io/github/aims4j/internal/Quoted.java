// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

/**
 * External text for messages: bounded in length, and without characters that control a terminal or
 * hide other text.
 */
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /**
   * Returns a text in quotation marks, truncated after {@value #LONGEST} characters.
   *
   * @param text any text
   */
  public static String quoted(String text) {
    return '"' + shown(text) + '"';
  }

  /**
   * Returns a text without quotation marks, truncated after {@value #LONGEST} characters.
   *
   * @param text any text
   */
  public static String shown(String text) {
    return visible(abbreviated(text, LONGEST));
  }

  /**
   * Returns a text with control and format characters, line separators and unpaired surrogates
   * escaped, such as {@code \}{@code u001b}.
   *
   * @param text any text
   */
  public static String visible(String text) {
    return visible(text, false);
  }

  /**
   * Returns a text as {@link #visible} does, but the ends of its lines stay: line feeds, and
   * carriage returns before them.
   *
   * @param text any text
   */
  public static String visibleLines(String text) {
    return visible(text, true);
  }

  private static String visible(String text, boolean keepsLines) {
    int index = firstHidden(text, 0, keepsLines);
    if (index == text.length()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + 16);
    int from = 0;
    while (index < text.length()) {
      result.append(text, from, index);
      from = index + Character.charCount(text.codePointAt(index));
      text.substring(index, from).chars().forEach(unit -> result.append(escape(unit)));
      index = firstHidden(text, from, keepsLines);
    }
    return result.append(text, from, text.length()).toString();
  }

  private static String escape(int codeUnit) {
    String digits = Integer.toHexString(codeUnit);
    return "\\u" + "0".repeat(4 - digits.length()) + digits;
  }

  private static int firstHidden(String text, int from, boolean keepsLines) {
    int index = from;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      if (isHidden(character) && !(keepsLines && isLineEnd(text, index))) {
        return index;
      }
      index += Character.charCount(character);
    }
    return index;
  }

  private static boolean isLineEnd(String text, int index) {
    return text.charAt(index) == '\n' || text.startsWith("\r\n", index);
  }

  private static boolean isHidden(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /**
   * Returns the beginning of a text, cut between code points, followed by three dots if it was
   * truncated.
   *
   * @param text any text
   * @param longest how many {@code char}s are kept
   */
  public static String abbreviated(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, cut(text, longest)) + "...";
  }

  /**
   * Returns the beginning and the end of a text, cut between code points, with three dots in place
   * of the middle.
   *
   * @param text any text
   * @param longest the maximum number of {@code char}s, including the dots
   */
  public static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int half = (longest - 3) / 2;
    int end = text.length() - half;
    int start = Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    return abbreviated(text, half) + text.substring(start);
  }

  private static int cut(String text, int longest) {
    return longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1))
        ? longest - 1
        : longest;
  }
}
