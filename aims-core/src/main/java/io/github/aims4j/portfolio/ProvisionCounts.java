// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.Provision;
import java.util.Optional;

/**
 * The findings and questions of a portfolio on one clause, control or guidance. Each counts once,
 * under the first provision that it bears on, so that the sums are those of the portfolio.
 *
 * <p>Invariant: at least one AIMS. Source: this library's own form. Immutable and thread-safe.
 *
 * @param provision the provision; empty: the records themselves, and no provision
 * @param aims how many AIMS have a finding or a question on it
 * @param counts the findings and questions in all of them
 */
public record ProvisionCounts(Optional<Provision> provision, int aims, FindingCounts counts) {

  /**
   * Accepts what was found on a provision.
   *
   * @param provision the provision
   * @param aims how many AIMS
   * @param counts the findings and questions
   * @throws IllegalArgumentException if there is no AIMS
   */
  public ProvisionCounts {
    requireNonNull(provision, "provision");
    Tally.requireAims("ProvisionCounts", aims);
    requireNonNull(counts, "counts");
  }

  ProvisionCounts plus(ProvisionCounts other) {
    return new ProvisionCounts(provision, Tally.sum(aims, other.aims), counts.plus(other.counts));
  }
}
