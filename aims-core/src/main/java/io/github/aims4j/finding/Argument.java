// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.finding;

import static java.util.Objects.requireNonNull;

/**
 * A named value in the message of a finding or in a question, so that a program can word it in
 * another language. Source: this library's own form. Immutable and thread-safe.
 *
 * @param name the name that stands in braces in the wording of the check, such as {@code system}
 * @param value the value as text
 */
public record Argument(String name, String value) {

  /**
   * Accepts a name and a value.
   *
   * @param name the name
   * @param value the value as text
   */
  public Argument {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
  }
}
