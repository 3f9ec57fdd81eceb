// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange;

import static java.util.Objects.requireNonNull;

/**
 * A value of an imported document that was not taken, or not as it is.
 *
 * <p>Source: this library. Immutable and thread-safe.
 *
 * @param pointer the place of the value in the imported document, as a JSON pointer (RFC 6901)
 * @param value the value as JSON or text, shortened if it is long
 * @param done what was done about it and why, in full sentences
 */
public record ExchangeIssue(String pointer, String value, String done) {

  /**
   * Accepts an issue.
   *
   * @param pointer the place of the value in the imported document
   * @param value the value
   * @param done what was done about it and why
   */
  public ExchangeIssue {
    requireNonNull(pointer, "pointer");
    requireNonNull(value, "value");
    requireNonNull(done, "done");
  }
}
