// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.List;

/**
 * There is no statement of applicability with a decision on any control.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3, which asks for the statement as documented
 * information).
 */
final class StatementMissing {

  private static final Check STATEMENT =
      Check.requirement(Weight.POTENTIAL_MAJOR, "6.1.3-07", "6.1.3-03")
          .finding(
              "No statement of applicability with a decision on any control is on record.",
              "Compare the controls that the treatment of risks needs with Annex A, and state which are necessary and why.")
          .build();

  private StatementMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("statement-missing")
            .asks("Is there a statement of applicability?")
            .reads("StatementOfApplicability.entries")
            .checks(STATEMENT)
            .isForWholeAims(true)
            .build(),
        StatementMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<StatementOfApplicability> stated =
        examination.aims().applicabilityStatements().stream()
            .filter(statement -> !statement.entries().isEmpty())
            .toList();
    return stated.isEmpty()
        ? STATEMENT.contradicted("/applicabilityStatements")
        : STATEMENT.supported(stated);
  }
}
