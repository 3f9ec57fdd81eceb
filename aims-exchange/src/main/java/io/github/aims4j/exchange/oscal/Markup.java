// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.oscal;

/**
 * Plain text as the markup of OSCAL, which is a subset of CommonMark, and back. Characters that
 * would be markup are escaped with a backslash.
 *
 * <p>Source: the data types {@code markup-line}, {@code markup-multiline} and {@code string} of the
 * OSCAL Metaschema.
 */
final class Markup {

  private static final String ANYWHERE = "\\`*_[]<>~^&{";
  private static final String AT_THE_START = "#-+=|";

  private Markup() {}

  /**
   * Returns the markup of a text. A reader of markup sees the text, {@link #text} returns it.
   *
   * @param text any text
   */
  static String of(String text) {
    StringBuilder markup = new StringBuilder(text.length() + 16);
    boolean atStart = true;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (ANYWHERE.indexOf(character) >= 0 || (atStart && AT_THE_START.indexOf(character) >= 0)) {
        markup.append('\\');
      }
      markup.append(character);
      atStart = character == '\n' || (atStart && (character == ' ' || character == '\t'));
    }
    return markup.toString();
  }

  /**
   * Returns the text of a markup: backslashes before punctuation are removed; other markup stays as
   * it is.
   *
   * @param markup any markup
   */
  static String text(String markup) {
    StringBuilder text = new StringBuilder(markup.length());
    for (int i = 0; i < markup.length(); i++) {
      char character = markup.charAt(i);
      boolean escapes =
          character == '\\' && i + 1 < markup.length() && isPunctuation(markup.charAt(i + 1));
      if (escapes) {
        i++;
      }
      text.append(markup.charAt(i));
    }
    return text.toString();
  }

  private static boolean isPunctuation(char character) {
    return (character >= '!' && character <= '/')
        || (character >= ':' && character <= '@')
        || (character >= '[' && character <= '`')
        || (character >= '{' && character <= '~');
  }

  /** Returns a text as a string of OSCAL: unchanged if it is one, or else as one line. */
  static String string(String text) {
    return isOneLine(text) ? text : oneLine(text);
  }

  /** Returns a text as one line, without white space at its ends. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean gap = false;
    for (int character : text.codePoints().toArray()) {
      if (isSpace(character)) {
        gap = !line.isEmpty();
      } else {
        if (gap) {
          line.append(' ');
        }
        line.appendCodePoint(character);
        gap = false;
      }
    }
    return line.toString();
  }

  /** Tells whether a text is one line without white space at its ends. */
  static boolean isOneLine(String text) {
    return !text.isEmpty()
        && !isSpace(text.codePointAt(0))
        && !isSpace(text.codePointBefore(text.length()))
        && text.chars().noneMatch(character -> character != ' ' && isLineEndOrControl(character));
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || isLineEndOrControl(character)
        || character == '\ufeff';
  }

  private static boolean isLineEndOrControl(int character) {
    return Character.isISOControl(character) || character == '\u2028' || character == '\u2029';
  }
}
