// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Impact;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.Risk;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A risk says that there is no consequence for individuals, groups or societies, and an impact
 * assessment that it names describes an impact on the same.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.2 and 6.1.4). Two statements of the organization
 * differ, and which of them holds only a person can tell, so it is a question.
 */
final class RiskDeniesAssessedImpact {

  private static final Check AGREES =
      Check.asking("6.1.2-05", "6.1.4-06")
          .question(
              "These risks state that there is no consequence for {affected}, but an impact assessment that they name describes one.",
              "Which of the two statements holds?")
          .build();

  private RiskDeniesAssessedImpact() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("risk-denies-assessed-impact")
            .asks("Are risks consistent with the impact assessments that they refer to?")
            .reads(
                "Consequence.noneBecause",
                "Consequence.affected",
                "Risk.impactAssessments",
                "Impact.affected",
                "Impact.description")
            .checks(AGREES)
            .build(),
        Risk.class,
        RiskDeniesAssessedImpact::examine);
  }

  private static Outcome examine(Risk risk, Examination examination) {
    List<Impact> impacts =
        risk.impactAssessments().stream()
            .flatMap(id -> examination.aims().find(ImpactAssessment.class, id).stream())
            .filter(assessment -> examination.hasHappened(assessment.date()))
            .flatMap(assessment -> assessment.impacts().stream())
            .toList();
    List<Consequence> consequences = risk.consequences();
    List<Outcome> outcomes =
        IntStream.range(0, consequences.size())
            .filter(index -> consequences.get(index).noneBecause().isPresent())
            .mapToObj(index -> examine(risk, index, impacts))
            .toList();
    return outcomes.isEmpty() ? AGREES.notTriggered(risk) : Outcome.all(outcomes.stream());
  }

  private static Outcome examine(Risk risk, int index, List<Impact> impacts) {
    Consequence.Affected affected = risk.consequences().get(index).affected();
    List<Impact> same =
        impacts.stream()
            .filter(impact -> impact.affected().name().equals(affected.name()))
            .toList();
    if (same.isEmpty()) {
      return AGREES.notTriggered(risk);
    }
    return same.stream().anyMatch(impact -> impact.description().isPresent())
        ? AGREES.silent(risk, "/consequences/" + index).with("affected", term(affected))
        : AGREES.supported(risk);
  }

  private static String term(Consequence.Affected affected) {
    return switch (affected) {
      case ORGANIZATION -> "the organization";
      case INDIVIDUALS -> "individuals";
      case GROUPS -> "groups";
      case SOCIETIES -> "societies";
    };
  }
}
