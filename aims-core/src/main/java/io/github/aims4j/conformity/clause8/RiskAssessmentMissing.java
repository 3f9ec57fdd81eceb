// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.RiskAssessment;
import java.util.List;

/**
 * AI systems are in operation, and no AI risk assessment was ever performed. Where it is unknown
 * whether systems are, that is asked.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.2: results are retained as documented information).
 * Total absence of risk assessment calls the system into question, hence its weight.
 */
final class RiskAssessmentMissing {

  private static final Check PERFORMED =
      Check.requirement(Weight.POTENTIAL_MAJOR, "8.2-02", "8.2-01")
          .key("performed")
          .finding(
              "AI systems are in operation ({count}), and no AI risk assessment is on record.",
              "Assess the risks of the systems, and keep the results.")
          .build();

  private static final Check USE_UNKNOWN =
      Check.asking("8.2-02", "8.2-01")
          .key("use-unknown")
          .hasPriority(true)
          .question(
              "The records do not say whether AI systems are in operation ({count}), and no AI risk assessment is on record.",
              "Are these systems in use, and were their risks assessed?")
          .build();

  private RiskAssessmentMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("risk-assessment-missing")
            .asks("Have AI risks been assessed?")
            .reads("RiskAssessment.date", "AiSystem.versions")
            .checks(PERFORMED, USE_UNKNOWN)
            .isForWholeAims(true)
            .build(),
        RiskAssessmentMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<RiskAssessment> performed = examination.performedRiskAssessments();
    if (!performed.isEmpty()) {
      return PERFORMED.supported(performed);
    }
    int inUse = examination.systemsInUse().size();
    if (inUse > 0) {
      return PERFORMED.contradicted("/riskAssessments").with("count", inUse);
    }
    int unknown = examination.systemsOfUnknownUse().size();
    return unknown == 0
        ? PERFORMED.notTriggered()
        : USE_UNKNOWN.silent("/riskAssessments").with("count", unknown);
  }
}
