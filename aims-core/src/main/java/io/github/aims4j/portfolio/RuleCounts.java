// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * What one rule found in a portfolio. What an organization silenced is not among it: its line says
 * how much that is.
 *
 * <p>Invariant: at least one AIMS. Source: this library's own form. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param aims in how many AIMS the rule made a finding or left a question open
 * @param counts its findings and questions in all of them
 */
public record RuleCounts(String rule, int aims, FindingCounts counts) {

  private static final Comparator<RuleCounts> MOST_FINDINGS_FIRST =
      Comparator.comparingInt((RuleCounts each) -> each.counts().findings())
          .thenComparingInt(each -> each.counts().questions())
          .reversed()
          .thenComparing(RuleCounts::rule);

  /**
   * Accepts what a rule found.
   *
   * @param rule the id of the rule
   * @param aims in how many AIMS
   * @param counts its findings and questions
   * @throws IllegalArgumentException if there is no AIMS
   */
  public RuleCounts {
    requireNonNull(rule, "rule");
    Tally.requireAims("RuleCounts", aims);
    requireNonNull(counts, "counts");
  }

  RuleCounts plus(RuleCounts other) {
    return new RuleCounts(rule, Tally.sum(aims, other.aims), counts.plus(other.counts));
  }

  /** Returns the order by findings, then questions, the most first, then by the id of the rule. */
  public static Comparator<RuleCounts> mostFindingsFirst() {
    return MOST_FINDINGS_FIRST;
  }
}
