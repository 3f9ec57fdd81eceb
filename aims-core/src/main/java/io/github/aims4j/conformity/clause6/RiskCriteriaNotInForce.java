// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskCriteria;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * No risk criteria are in force, they set no line between acceptable and not acceptable risk, or an
 * assessment names criteria that came into force later.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.1). No documented information is asked for, and
 * which criteria were used only a person can tell, so these are questions.
 */
final class RiskCriteriaNotInForce {

  private static final String CITATION = "6.1.1-03";
  private static final String AGREED =
      "Who agreed the line between acceptable and not acceptable risk, and on what grounds?";

  private static final Check IN_FORCE =
      Check.asking(CITATION)
          .key("in-force")
          .question("No risk criteria in force are on record.", AGREED)
          .build();

  private static final Check LINE =
      Check.asking(CITATION)
          .key("line")
          .question(
              "These risk criteria do not state up to which level a risk is acceptable.", AGREED)
          .build();

  private static final Check USED =
      Check.asking(CITATION)
          .key("used")
          .question(
              "These risk assessments name criteria that came into force after them.",
              "Which criteria were used in these assessments?")
          .build();

  private RiskCriteriaNotInForce() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("risk-criteria-in-force")
            .asks("Are risk criteria in force that separate acceptable from unacceptable risks?")
            .reads(
                "RiskCriteria.acceptableUpTo",
                "RiskCriteria.effectiveFrom",
                "RiskAssessment.criteria",
                "RiskAssessment.date")
            .checks(IN_FORCE, LINE, USED)
            .isForWholeAims(true)
            .build(),
        RiskCriteriaNotInForce::examine);
  }

  private static Outcome examine(Examination examination) {
    List<RiskCriteria> inForce =
        examination.aims().riskCriteriaSets().stream()
            .filter(criteria -> examination.hasBegun(criteria.effectiveFrom()))
            .toList();
    return Outcome.all(
        inForce.isEmpty() ? IN_FORCE.silent("/riskCriteriaSets") : IN_FORCE.supported(inForce),
        Outcome.all(inForce.stream().map(RiskCriteriaNotInForce::line)),
        Outcome.all(
            examination.aims().riskAssessments().stream()
                .map(assessment -> used(assessment, examination))));
  }

  private static Outcome line(RiskCriteria criteria) {
    return criteria.acceptableUpTo().isPresent()
        ? LINE.supported(criteria)
        : LINE.silent(criteria, "/acceptableUpTo");
  }

  private static Outcome used(RiskAssessment assessment, Examination examination) {
    Optional<LocalDate> begin =
        assessment
            .criteria()
            .flatMap(id -> examination.aims().find(RiskCriteria.class, id))
            .flatMap(RiskCriteria::effectiveFrom);
    if (begin.isEmpty() || assessment.date().isEmpty()) {
      return USED.notTriggered(assessment);
    }
    return assessment.date().get().isBefore(begin.get())
        ? USED.silent(assessment, "/criteria")
        : USED.supported(assessment);
  }
}
