// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard.framework;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ids regardless of how they are spelled: {@code GOVERN 1.1}, {@code govern-1.1} and {@code
 * Govern1.01} have one key, which is a path of words and numbers.
 *
 * <p>Source: this library.
 */
public final class IdKey {

  /** Longer than any id with the name of its framework. */
  private static final int LONGEST = 120;

  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");
  private static final Pattern WORD_BEFORE_NUMBER =
      Pattern.compile("(?<=[\\p{L}\\p{M}])(?=\\p{N})");
  private static final Pattern NUMBER_BEFORE_WORD = Pattern.compile("(?<=\\p{N})(?=\\p{L})");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![^.])0++(?=[0-9])");

  private IdKey() {}

  /**
   * Returns the key of an id, or the id itself if it is too long to be one or has neither letters
   * nor digits.
   *
   * @param id the id
   */
  public static String of(String id) {
    if (id.length() > LONGEST) {
      return id;
    }
    String dotted = SEPARATORS.matcher(id.toUpperCase(Locale.ROOT)).replaceAll(".");
    String split =
        NUMBER_BEFORE_WORD
            .matcher(WORD_BEFORE_NUMBER.matcher(dotted).replaceAll("."))
            .replaceAll(".");
    String key = trimmed(LEADING_ZEROS.matcher(split).replaceAll(""));
    return key.isEmpty() ? id : key;
  }

  private static String trimmed(String key) {
    int from = key.startsWith(".") ? 1 : 0;
    int to = key.endsWith(".") ? key.length() - 1 : key.length();
    return from < to ? key.substring(from, to) : "";
  }

  /**
   * Tells whether a key is that of a whole or of a part of it.
   *
   * @param key the key
   * @param whole the key of the whole
   */
  public static boolean isWithin(String key, String whole) {
    return key.startsWith(whole)
        && (key.length() == whole.length() || key.charAt(whole.length()) == '.');
  }

  /**
   * Returns the key of what contains it; empty if nothing does, or it is too long to be a key.
   *
   * @param key the key
   */
  public static String parent(String key) {
    int lastDot = key.length() > 2 * LONGEST ? -1 : key.lastIndexOf('.');
    return lastDot < 0 ? "" : key.substring(0, lastDot);
  }
}
