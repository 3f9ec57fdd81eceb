// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.Optional;

/**
 * How often a check came to which outcome in one assessment, and which records support it. Source:
 * this library's own form. Immutable and thread-safe.
 *
 * @param key the key of the check within its rule; empty: the rule has one check
 * @param basis what the check rests on
 * @param criteria the provisions and obligations that it bears on
 * @param supported how many records support it
 * @param contradicted how many findings it made
 * @param silent how many records leave it open
 * @param notTriggered for how many records it does not arise
 * @param supportedBy the records that support it, each once, in order
 */
public record CheckTally(
    Optional<String> key,
    Basis basis,
    List<AuditCriterion> criteria,
    int supported,
    int contradicted,
    int silent,
    int notTriggered,
    List<Subject> supportedBy) {

  /**
   * Accepts the tally of a check.
   *
   * @param key the key of the check
   * @param basis what the check rests on
   * @param criteria the provisions and obligations that it bears on
   * @param supported how many records support it
   * @param contradicted how many findings it made
   * @param silent how many records leave it open
   * @param notTriggered for how many records it does not arise
   * @param supportedBy the records that support it
   */
  public CheckTally {
    requireNonNull(key, "key");
    requireNonNull(basis, "basis");
    criteria = List.copyOf(criteria);
    supportedBy = List.copyOf(supportedBy);
  }
}
