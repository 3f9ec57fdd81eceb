// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.RiskAssessment;

/**
 * An AI risk assessment was performed, and its results are not on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.2: results are retained as documented information).
 */
final class RiskAssessmentWithoutResult {

  private static final Check RESULT =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.2-02")
          .finding(
              "The AI risk assessment \"{assessment}\" was performed, and neither results nor a document with them are on record.",
              "Keep the results of the assessment.")
          .build();

  private RiskAssessmentWithoutResult() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("risk-assessment-result")
            .asks("Are the results of each AI risk assessment recorded?")
            .reads("RiskAssessment.date", "RiskAssessment.results", "RiskAssessment.document")
            .checks(RESULT)
            .build(),
        RiskAssessment.class,
        RiskAssessmentWithoutResult::examine);
  }

  private static Outcome examine(RiskAssessment assessment, Examination examination) {
    if (!examination.hasHappened(assessment.date())) {
      return RESULT.notTriggered(assessment);
    }
    return assessment.results().isEmpty() && assessment.document().isEmpty()
        ? RESULT.contradicted(assessment, "/results").with("assessment", assessment.title())
        : RESULT.supported(assessment);
  }
}
