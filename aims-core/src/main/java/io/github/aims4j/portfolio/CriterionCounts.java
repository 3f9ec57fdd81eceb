// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.AuditCriterion;

/**
 * In how many AIMS of a portfolio an obligation or a control has which status. Source: this
 * library's own form. Immutable and thread-safe.
 *
 * @param criterion the obligation or the control
 * @param aims how many AIMS have which status
 */
public record CriterionCounts(AuditCriterion criterion, StatusCounts aims) {

  /**
   * Accepts the counts of a criterion.
   *
   * @param criterion the obligation or the control
   * @param aims how many AIMS have which status
   */
  public CriterionCounts {
    requireNonNull(criterion, "criterion");
    requireNonNull(aims, "aims");
  }
}
