// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.exchange.ledger;

/**
 * Something that is wrong with a ledger.
 *
 * <p>Source: this library.
 *
 * @param line the number of the line, from 1
 * @param kind what is wrong
 * @param message what was found and what was expected, as a sentence
 */
public record LedgerProblem(long line, Kind kind, String message) {

  /** What can be wrong with a ledger. */
  public enum Kind {
    /** The line is not an entry in the form that is written. */
    NOT_AN_ENTRY,
    /** None of the keys has signed the line. */
    NOT_SIGNED,
    /** A line was removed, repeated, swapped or put in between. */
    OUT_OF_SEQUENCE,
    /** The line before was changed after this one was signed. */
    CHAIN_BROKEN,
    /** The line states an earlier moment than the line before. */
    EARLIER_THAN_PREVIOUS,
    /** The document of the version is not there. */
    VERSION_MISSING,
    /** The document of the version has another digest. */
    VERSION_CHANGED,
    /** The ledger ends before the head that was kept: entries were cut off. */
    TRUNCATED,
    /** The ledger has another line in the place of the head that was kept. */
    REPLACED
  }

  @Override
  public String toString() {
    return "line %s: %s".formatted(line, message);
  }
}
