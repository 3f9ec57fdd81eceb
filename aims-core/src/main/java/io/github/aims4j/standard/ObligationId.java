// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Comparator;
import java.util.Locale;

/**
 * The id of an obligation: its clause and its number within the clause, such as {@code 6.1.2-03}.
 * The numbers are this library's own; the standard does not number its obligations.
 *
 * <p>Only ids of existing obligations exist. Ids are ordered by number, 10.1-01 after 9.3.3-02.
 *
 * <p>Source: this library, on the clauses of ISO/IEC 42001:2023. Immutable and thread-safe.
 */
public final class ObligationId implements Comparable<ObligationId> {

  private static final Comparator<ObligationId> ORDER =
      Comparator.comparing(ObligationId::clause).thenComparingInt(ObligationId::number);

  private final Clause clause;
  private final int number;
  private final String text;

  ObligationId(Clause clause, int number) {
    this.clause = clause;
    this.number = number;
    // The digits of an id do not depend on the locale.
    this.text = String.format(Locale.ROOT, "%s-%02d", clause.id(), number);
  }

  /**
   * Parses an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code 6.1.2-03} or {@code
   *     ISO/IEC 42001:2023 6.1.2-03}, in exactly that form
   * @throws IllegalArgumentException if there is no such obligation; the message suggests
   *     alternatives
   */
  public static ObligationId parse(String id) {
    return Obligations.parse(id).id();
  }

  /** Returns the clause of the obligation, always a leaf. */
  public Clause clause() {
    return clause;
  }

  /** Returns the number of the obligation within its clause, starting from 1. */
  public int number() {
    return number;
  }

  /**
   * Returns the id with the standard and its edition, such as {@code ISO/IEC 42001:2023 6.1.2-03}.
   */
  public String reference() {
    return Edition.PREFIX + text;
  }

  /** Compares ids by clause, then by number. */
  @Override
  public int compareTo(ObligationId other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ObligationId that && clause == that.clause && number == that.number;
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text of the id, which {@link #parse} accepts. */
  @Override
  public String toString() {
    return text;
  }
}
