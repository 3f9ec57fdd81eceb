// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Change;
import io.github.aims4j.planning.RiskAssessment;
import java.util.List;
import java.util.stream.Stream;

/**
 * A significant change took effect or was found, and no AI risk assessment was made because of it
 * or since it was known.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.2: when significant changes are proposed or occur).
 * That the day of effect is the deadline is this library's policy.
 */
final class ChangeWithoutRiskAssessment {

  private static final Check ASSESSED =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.2-01")
          .key("assessed")
          .finding("{reason}", "Assess the risks of the change.")
          .build();

  private static final Check SIGNIFICANCE =
      Check.asking("8.2-01")
          .key("significance")
          .question(
              "The records do not state whether these changes are significant.",
              "Are these changes significant for the risks, and who decided that?")
          .build();

  private ChangeWithoutRiskAssessment() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("risk-assessment-on-change")
            .asks("Are the risks of each significant change assessed?")
            .reads(
                "Change.significant",
                "Change.significantBy",
                "Change.type",
                "Change.proposedOn",
                "Change.effectiveOn",
                "Change.riskAssessments",
                "RiskAssessment.changes",
                "RiskAssessment.date")
            .checks(ASSESSED, SIGNIFICANCE)
            .build(),
        ChangeWithoutRiskAssessment::examine);
  }

  private static Outcome examine(Examination examination) {
    OverdueByRecord overdue = OverdueByRecord.of(DueKind.RISK_ASSESSMENT_ON_CHANGE, examination);
    ChangeAssessments<RiskAssessment> made = ChangeAssessments.ofRisk(examination);
    return Outcome.all(
        examination.aims().changes().stream()
            .flatMap(
                change ->
                    Stream.of(
                        significance(change), assessed(change, overdue.about(change), made))));
  }

  private static Outcome significance(Change change) {
    return change.significant().isPresent()
        ? SIGNIFICANCE.notTriggered(change)
        : SIGNIFICANCE.silent(change, "/significant");
  }

  private static Outcome assessed(
      Change change, List<AgendaItem> overdue, ChangeAssessments<RiskAssessment> made) {
    if (!overdue.isEmpty()) {
      return OverdueByRecord.contradicted(ASSESSED, change, overdue);
    }
    List<RiskAssessment> assessments = made.of(change);
    return change.significant().filter(yes -> yes).isPresent() && !assessments.isEmpty()
        ? ASSESSED.supported(change, assessments)
        : ASSESSED.notTriggered(change);
  }
}
