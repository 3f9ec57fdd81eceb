// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Converts any text to lower-case letters, digits and hyphens for ids and field names. Letters of
 * all scripts are kept; the result is in Unicode normalization form C.
 */
final class Slug {

  private Slug() {}

  /** Returns the slug of a text; empty if the text has neither a letter nor a digit. */
  static String of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder result = new StringBuilder(normal.length());
    normal
        .codePoints()
        .forEach(
            character -> {
              if (Character.isLetterOrDigit(character) || isMark(character)) {
                result.appendCodePoint(character);
              } else if (result.length() > 0 && result.charAt(result.length() - 1) != '-') {
                result.append('-');
              }
            });
    return withoutHyphenAtEnd(Normalizer.normalize(result, Normalizer.Form.NFC));
  }

  /** Returns the beginning of a slug with a maximum length, without splitting a code point. */
  static String cut(String slug, int length) {
    if (slug.length() <= length) {
      return slug;
    }
    int end = Character.isHighSurrogate(slug.charAt(length - 1)) ? length - 1 : length;
    return withoutHyphenAtEnd(slug.substring(0, end));
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static String withoutHyphenAtEnd(String slug) {
    return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
  }
}
