// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;

import java.text.Normalizer;

/**
 * The identity of a record, typed by the record that it identifies: an {@code Id<Risk>} is not an
 * {@code Id<AiSystem>}. An id is unique within one AIMS, across all types of record.
 *
 * <p>An id has 1 to {@value #MAX_LENGTH} characters ({@code char}s of UTF-16). Letters, digits and
 * marks of any script and {@code - _ . : / # @ + ~} are allowed; white space, control characters
 * and other punctuation are not, so that an id can be used unescaped in paths, tables and log
 * lines. It must be in Unicode normalization form C. Ids are case-sensitive. Source: this library's
 * policy. Immutable and thread-safe.
 *
 * @param <T> the type of record that is identified
 * @param value the text of the id
 */
// A HashMap orders keys with equal hash codes only if they are Comparable to their own raw class.
@SuppressWarnings("rawtypes")
public record Id<T extends Entity<T>>(String value) implements Comparable<Id> {

  /** The maximum length of an id, in characters. */
  public static final int MAX_LENGTH = 200;

  private static final String PUNCTUATION = "-_.:/#@+~";
  private static final boolean[] ALLOWED_ASCII = allowedAscii();

  /**
   * Creates an id.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public Id {
    requireNonNull(value, "value");
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "An id must have 1 to %s characters; %s has %s."
              .formatted(MAX_LENGTH, quoted(value), value.length()));
    }
    if (!isPlain(value)) {
      requireAllowed(value);
    }
  }

  private static void requireAllowed(String value) {
    int refused = firstRefused(value);
    if (refused >= 0) {
      throw new IllegalArgumentException(
          ("%s is not a valid id: U+%04X at index %s is not allowed; use only letters, digits"
                  + " and %s.")
              .formatted(quoted(value), value.codePointAt(refused), refused, PUNCTUATION));
    }
    if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException(
          "%s is not a valid id: it is not in Unicode normalization form C."
              .formatted(quoted(value)));
    }
  }

  /**
   * Returns an id.
   *
   * @param value the text of the id
   * @param <T> the type of record that is identified
   * @return the id
   * @throws IllegalArgumentException if the text is not a valid id
   */
  public static <T extends Entity<T>> Id<T> of(String value) {
    return new Id<>(value);
  }

  /** Tells whether the text is allowed ASCII only, which is always in normalization form C. */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      if (character >= 0x80 || !ALLOWED_ASCII[character]) {
        return false;
      }
    }
    return true;
  }

  private static int firstRefused(String value) {
    int index = 0;
    while (index < value.length()) {
      int character = value.codePointAt(index);
      if (!allowed(character)) {
        return index;
      }
      index += Character.charCount(character);
    }
    return -1;
  }

  private static boolean[] allowedAscii() {
    boolean[] allowed = new boolean[0x80];
    for (char character = 0; character < 0x80; character++) {
      allowed[character] =
          Character.isLetterOrDigit(character) || PUNCTUATION.indexOf(character) >= 0;
    }
    return allowed;
  }

  private static boolean allowed(int character) {
    if (character < 0x80) {
      return ALLOWED_ASCII[character];
    }
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK
        || Character.getType(character) == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Compares ids by their text, whatever records they identify, so that reports are the same on
   * every run. {@link java.util.HashMap} uses this order for ids with equal hash codes, so ids that
   * are chosen to collide do not slow down a map of ids.
   */
  @Override
  public int compareTo(Id other) {
    return value.compareTo(other.value);
  }

  /** Returns the text of the id, which {@link #of} accepts. */
  @Override
  public String toString() {
    return value;
  }
}
