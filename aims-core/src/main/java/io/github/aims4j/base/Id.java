package io.github.aims4j.base;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;

/**
 * The identity of a record, typed by the record that it names: an {@code Id<Risk>} is not an {@code
 * Id<AiSystem>}. Within one AIMS no two records have the same id, of whatever type they are.
 *
 * <p>An id has 1 to {@value #MAX_LENGTH} characters ({@code char}s of UTF-16). Letters, digits and
 * marks of any script are allowed, and {@code - _ . : / # @ + ~}; white space, control characters
 * and other punctuation are not, so that an id can stand in a path, a table or a log line as it is.
 * It is in Unicode normalization form C: two ids that look the same are the same. Ids are
 * case-sensitive. Source: this library's policy. Immutable and thread-safe.
 *
 * @param <T> the type of record that is named
 * @param value the text of the id
 */
// A HashMap orders keys with equal hash codes only if they are Comparable to their own raw class.
@SuppressWarnings("rawtypes")
public record Id<T extends Entity<T>>(String value) implements Comparable<Id> {

  /** The greatest length of an id, in characters. */
  public static final int MAX_LENGTH = 200;

  private static final String PUNCTUATION = "-_.:/#@+~";
  private static final boolean[] ALLOWED_ASCII = allowedAscii();

  /**
   * Accepts the text of an id.
   *
   * @param value the text of the id
   * @throws IllegalArgumentException if the text is not an id
   */
  public Id {
    requireNonNull(value, "value");
    if (value.isEmpty() || value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "An id has 1 to %d characters; \"%s\" has %d."
              .formatted(MAX_LENGTH, abbreviated(value), value.length()));
    }
    if (!isPlain(value)) {
      requireAllowed(value);
    }
  }

  private static void requireAllowed(String value) {
    int refused = firstRefused(value);
    if (refused >= 0) {
      throw new IllegalArgumentException(
          "\"%s\" is not an id: U+%04X at index %d is not allowed; allowed are letters, digits and %s."
              .formatted(value, value.codePointAt(refused), refused, PUNCTUATION));
    }
    if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException(
          "\"%s\" is not an id: it is not in Unicode normalization form C.".formatted(value));
    }
  }

  /**
   * Accepts the text of an id.
   *
   * @param value the text of the id
   * @param <T> the type of record that is named
   * @return the id
   * @throws IllegalArgumentException if the text is not an id
   */
  public static <T extends Entity<T>> Id<T> of(String value) {
    return new Id<>(value);
  }

  /** Tells whether all is ASCII that is allowed, which is in normalization form C. */
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

  private static String abbreviated(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + "...";
  }

  /**
   * Orders ids by their text, whatever they name, so that reports come out the same on every run.
   * {@link java.util.HashMap} uses the order for ids with equal hash codes, so ids that are chosen
   * to collide do not make a map of ids slow.
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
