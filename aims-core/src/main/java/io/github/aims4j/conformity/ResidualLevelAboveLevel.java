package io.github.aims4j.conformity;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.RatedRecord.Scale;
import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.standard.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The level of a risk after treatment is above its level before.
 *
 * <p>Basis: requirement, since the residual risk is what is accepted; but which of the two levels
 * is right only a person can tell, so it is a question.
 */
final class ResidualLevelAboveLevel {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("residual-above-level")
          .asks("Is the level of each risk after treatment at or below its level before?")
          .basis(Basis.REQUIREMENT)
          .requirement(Clause.CLAUSE_6_1_3)
          .build();

  private ResidualLevelAboveLevel() {}

  static Rule rule() {
    return Rule.forAims(ASKS, ResidualLevelAboveLevel::examine);
  }

  private static Stream<Outcome> examine(Aims aims, LocalDate asOf) {
    return aims.risks().stream().map(risk -> examine(aims, risk));
  }

  private static Outcome examine(Aims aims, Risk risk) {
    Subject subject = Subject.of(risk);
    List<String> levels =
        risk.criteria()
            .flatMap(id -> aims.find(RiskCriteria.class, id))
            .map(Scale.RISK::labels)
            .orElse(List.of());
    int before = risk.level().map(levels::indexOf).orElse(-1);
    int after = risk.residualLevel().map(levels::indexOf).orElse(-1);
    if (before < 0 || after < 0) {
      return new Outcome.NotTriggered(subject);
    }
    if (after <= before) {
      return new Outcome.Supported(subject);
    }
    return ASKS.silent(
        subject,
        "/residualLevel",
        "\"%s\" is %s before treatment and %s after."
            .formatted(risk.title(), levels.get(before), levels.get(after)),
        "Which of the two levels is right, or did the treatment make the risk worse?");
  }
}
