// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

/**
 * A statement about a standard, with the confidence in it.
 *
 * <p>Source: this library, for statements about ISO/IEC 42001:2023 and related standards. Immutable
 * and thread-safe.
 *
 * @param statement the statement, in a full sentence
 * @param confidence the confidence in the statement
 */
public record Fact(String statement, Confidence confidence) {

  /**
   * Creates a fact.
   *
   * @param statement the statement, in a full sentence
   * @param confidence the confidence in the statement
   */
  public Fact {
    requireNonNull(statement, "statement");
    requireNonNull(confidence, "confidence");
  }
}
