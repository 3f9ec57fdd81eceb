package io.github.aims4j.internal;

/** Invariants that records of several packages have in common. */
public final class Invariants {

  private Invariants() {}

  /**
   * Refuses text without a visible character.
   *
   * @param text the value of the attribute
   * @param attribute the type and the name of the attribute, such as {@code Risk.title}
   * @throws IllegalArgumentException if the text is blank
   */
  public static void requireText(String text, String attribute) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "%s is blank (\"%s\"); it needs at least one visible character."
              .formatted(attribute, text));
    }
  }
}
