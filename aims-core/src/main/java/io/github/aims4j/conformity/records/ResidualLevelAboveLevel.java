// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.records;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.Treatments.Planned;
import io.github.aims4j.conformity.records.RatedRecord.Scale;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import java.util.List;
import java.util.Optional;

/**
 * The level of a risk after treatment is above its level before.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3 and 8.3), since the residual risk is what is
 * accepted; but which of the two levels is right only a person can tell, so it is a question.
 */
final class ResidualLevelAboveLevel {

  private static final Check LEVEL =
      Check.asking("6.1.3-11", "8.3-02")
          .question(
              "The level of these risks after treatment is above their level before.",
              "Which of the two levels is right, or did the treatment make the risk worse?")
          .build();

  private ResidualLevelAboveLevel() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("residual-above-level")
            .asks("Is the residual level of each risk no higher than its level before treatment?")
            .reads(
                "Risk.level",
                "Risk.residualLevel",
                "RiskTreatment.residualLevel",
                "RiskCriteria.riskLevels")
            .checks(LEVEL)
            .build(),
        Risk.class,
        ResidualLevelAboveLevel::examine);
  }

  private static Outcome examine(Risk risk, Examination examination) {
    List<String> levels =
        risk.criteria()
            .flatMap(id -> examination.aims().find(RiskCriteria.class, id))
            .map(Scale.RISK::labels)
            .orElse(List.of());
    int before = rank(risk.level(), levels);
    return Outcome.all(
        examine(risk, "/residualLevel", before, rank(risk.residualLevel(), levels)),
        Outcome.all(
            examination.treatments().of(risk.id()).stream()
                .filter(planned -> planned.treatment().residualLevel().isPresent())
                .map(planned -> examine(planned, before, levels))));
  }

  private static Outcome examine(Planned planned, int before, List<String> levels) {
    return examine(
        planned.plan(),
        planned.path("residualLevel"),
        before,
        rank(planned.treatment().residualLevel(), levels));
  }

  private static int rank(Optional<String> level, List<String> levels) {
    return level.map(levels::indexOf).orElse(-1);
  }

  private static Outcome examine(Entity<?> record, String path, int before, int after) {
    if (before < 0 || after < 0) {
      return LEVEL.notTriggered(record);
    }
    return after <= before ? LEVEL.supported(record) : LEVEL.silent(record, path);
  }
}
