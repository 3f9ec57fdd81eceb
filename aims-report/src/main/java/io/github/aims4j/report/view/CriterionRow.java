// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.portfolio.CriterionCounts;
import io.github.aims4j.portfolio.StatusCounts;
import io.github.aims4j.standard.ProvisionTexts;

/**
 * In how many AIMS of a portfolio an obligation or a control has which status.
 *
 * @param criterion the obligation or the control
 * @param aims how many AIMS have which status
 */
public record CriterionRow(Criterion criterion, StatusCounts aims) {

  static CriterionRow of(CriterionCounts counts) {
    return new CriterionRow(Criterion.of(counts.criterion(), ProvisionTexts.none()), counts.aims());
  }
}
