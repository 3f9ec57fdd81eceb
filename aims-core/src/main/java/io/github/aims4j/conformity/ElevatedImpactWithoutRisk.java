package io.github.aims4j.conformity;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.Clause;

/**
 * A system of elevated impact is in operation, and no risk concerns it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.1: risks reflect each system or group of systems).
 * A risk of a group can cover it, which a link from system to risk does not show: silence is a
 * question.
 */
final class ElevatedImpactWithoutRisk {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("elevated-impact-without-risk")
          .asks("Does a risk concern each AI system of elevated impact in operation?")
          .basis(Basis.REQUIREMENT)
          .requirement(Clause.CLAUSE_6_1_1)
          .build();

  private ElevatedImpactWithoutRisk() {}

  static Rule rule() {
    return Rule.forAiSystems(ASKS, ElevatedImpactWithoutRisk::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    Subject subject = Subject.of(aiSystem);
    if (!aiSystem.isInOperation()
        || aiSystem.impactLevel().filter(ImpactLevel::elevated).isEmpty()
        || !examination.couldState(aiSystem.source(), "risks")) {
      return new Outcome.NotTriggered(subject);
    }
    if (examination.aims().referring(Risk.class, aiSystem.id()).findAny().isPresent()) {
      return new Outcome.Supported(subject);
    }
    return ASKS.silent(
        subject,
        "",
        "\"%s\" is of elevated impact, and no risk on record names it.".formatted(aiSystem.name()),
        "Which risks cover this system, alone or within a group of systems?");
  }
}
