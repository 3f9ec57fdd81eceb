// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.ImpactAssessment;

/**
 * An impact assessment was performed, and no result of it is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.4, 8.4 and A.5.3, which ask for documented
 * information on the results).
 */
final class ImpactResultMissing {

  private static final Check RESULT =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.4-05", "8.4-02", "A.5.3")
          .finding(
              "The impact assessment \"{assessment}\" was performed on {date}, and neither impacts nor a conclusion nor a document are on record.",
              "Keep the results of the assessment, in its record or in a document.")
          .build();

  private ImpactResultMissing() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("impact-result")
            .asks("Is the result of each impact assessment recorded?")
            .reads(
                "ImpactAssessment.date",
                "ImpactAssessment.impacts",
                "ImpactAssessment.conclusion",
                "ImpactAssessment.document")
            .checks(RESULT)
            .build(),
        ImpactAssessment.class,
        ImpactResultMissing::examine);
  }

  private static Outcome examine(ImpactAssessment assessment, Examination examination) {
    // A register lists assessments, and not their results.
    if (!examination.hasHappened(assessment.date()) || assessment.source().isPresent()) {
      return RESULT.notTriggered(assessment);
    }
    boolean hasResult =
        !assessment.impacts().isEmpty()
            || assessment.conclusion().isPresent()
            || assessment.document().isPresent();
    return hasResult
        ? RESULT.supported(assessment)
        : RESULT
            .contradicted(assessment, "/impacts")
            .with("assessment", assessment.title())
            .with("date", assessment.date().orElseThrow());
  }
}
