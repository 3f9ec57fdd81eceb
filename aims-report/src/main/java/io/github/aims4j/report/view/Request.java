// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.report.view;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.TakenBack;
import io.github.aims4j.diff.AimsDiff;
import io.github.aims4j.readiness.AuditStage;
import io.github.aims4j.standard.ProvisionTexts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a report is about.
 *
 * @param aims the AIMS
 * @param asOf the day
 * @param stage the stage of the audit to prepare for
 * @param rules the rules
 * @param texts the texts of the user's copy of the standard
 * @param changes what changed since an earlier version; empty: it is not shown
 * @param takenBack how far the records were taken back to the day; empty: they are as they stand
 */
public record Request(
    Aims aims,
    LocalDate asOf,
    AuditStage stage,
    RuleSet rules,
    ProvisionTexts texts,
    Optional<AimsDiff> changes,
    Optional<TakenBack> takenBack) {

  boolean hasTexts() {
    return texts != ProvisionTexts.none();
  }
}
