// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

/**
 * The text of a provision in one language, from the user's copy of the standard.
 *
 * <p>Invariants: text and language are not blank. Source: the user; this library includes no text
 * of the standard. Immutable and thread-safe.
 *
 * @param text the text
 * @param language the language, as an IETF language tag such as {@code en} or {@code pt-BR}
 */
public record ProvisionText(String text, String language) {

  /**
   * Creates a text.
   *
   * @param text the text
   * @param language the language, as an IETF language tag
   * @throws IllegalArgumentException if text or language is blank
   */
  public ProvisionText {
    requireText(requireNonNull(text, "text"), "ProvisionText.text");
    requireText(requireNonNull(language, "language"), "ProvisionText.language");
  }
}
