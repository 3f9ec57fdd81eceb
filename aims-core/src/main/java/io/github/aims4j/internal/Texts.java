// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.internal;

import java.util.List;
import java.util.Optional;

/**
 * Requires the texts of a value not to be blank, attribute by attribute. Not thread-safe.
 *
 * <p>A text is blank if it has no visible character: white space, control and format characters and
 * a few others are invisible.
 */
public final class Texts {

  /** Invisible letters, marks and symbols: joiners, fillers and the empty Braille cell. */
  private static final String INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

  private final String type;

  /**
   * Creates the check of a type.
   *
   * @param type the name of the type, as messages use it
   */
  public Texts(String type) {
    this.type = type;
  }

  /**
   * Requires a text not to be blank.
   *
   * @param attribute the name of the attribute
   * @param text its value
   * @return this
   * @throws IllegalArgumentException if the text is blank
   */
  public Texts notBlank(String attribute, String text) {
    if (isBlank(text)) {
      Invariants.requireText(text, type + "." + attribute);
    }
    return this;
  }

  /**
   * Requires a text, if present, not to be blank.
   *
   * @param attribute the name of the attribute
   * @param text its value
   * @return this
   * @throws IllegalArgumentException if the text is blank
   */
  public Texts notBlank(String attribute, Optional<String> text) {
    return text.isPresent() ? notBlank(attribute, text.get()) : this;
  }

  /**
   * Requires each text of a list not to be blank.
   *
   * @param attribute the name of the attribute
   * @param texts its values
   * @return this
   * @throws IllegalArgumentException if a text is blank
   */
  public Texts notBlank(String attribute, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      if (isBlank(texts.get(i))) {
        Invariants.requireText(texts.get(i), "%s.%s[%s]".formatted(type, attribute, i));
      }
    }
    return this;
  }

  /**
   * Returns whether a text has no visible character.
   *
   * @param text any text
   */
  public static boolean isBlank(String text) {
    int index = 0;
    while (index < text.length()) {
      int character = text.codePointAt(index);
      if (isVisible(character)) {
        return false;
      }
      index += Character.charCount(character);
    }
    return true;
  }

  private static boolean isVisible(int character) {
    if (character < 0x7f) {
      return character > ' ';
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> INVISIBLE.indexOf(character) < 0 && !isVariationSelector(character);
    };
  }

  private static boolean isVariationSelector(int character) {
    return (character >= 0xfe00 && character <= 0xfe0f)
        || (character >= 0xe0100 && character <= 0xe01ef);
  }
}
