// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment came to on one obligation or one control. Source: this library's own form.
 * Immutable and thread-safe.
 *
 * @param criterion the obligation or the control
 * @param status what the records say of it
 * @param question the question of this library on it, for an obligation that no rule looks at or
 *     that was not triggered; empty: a control, or the status says more
 * @param judgements the judgements of it that are valid on the day, in order
 * @param excludedSystems the AI systems for which the statement of applicability excludes the
 *     control, in order; empty: none by a decision of its own
 */
public record CriterionStatus(
    AuditCriterion criterion,
    Status status,
    Optional<String> question,
    List<Subject> judgements,
    List<Subject> excludedSystems) {

  /**
   * Accepts the status of a criterion.
   *
   * @param criterion the obligation or the control
   * @param status what the records say of it
   * @param question the question of this library on it
   * @param judgements the judgements of it that are valid on the day
   * @param excludedSystems the AI systems for which the control is excluded
   */
  public CriterionStatus {
    requireNonNull(criterion, "criterion");
    requireNonNull(status, "status");
    requireNonNull(question, "question");
    judgements = List.copyOf(judgements);
    excludedSystems = List.copyOf(excludedSystems);
  }
}
