package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

/**
 * A statement about a standard, with how well it is founded.
 *
 * <p>Source: this library's own form for what it says of ISO/IEC 42001:2023 and the standards
 * around it. Immutable and thread-safe.
 *
 * @param statement the statement, in a full sentence
 * @param confidence how well it is founded
 */
public record Fact(String statement, Confidence confidence) {

  /**
   * Accepts a statement and how well it is founded.
   *
   * @param statement the statement, in a full sentence
   * @param confidence how well it is founded
   */
  public Fact {
    requireNonNull(statement, "statement");
    requireNonNull(confidence, "confidence");
  }
}
