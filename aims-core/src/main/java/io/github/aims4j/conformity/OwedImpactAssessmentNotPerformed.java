package io.github.aims4j.conformity;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.standard.Clause;
import java.util.Optional;

/**
 * An impact assessment is owed for a system, and its record says that none was made.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.4, which asks for the assessment of AI systems at
 * planned intervals and before significant changes). Those plans a register does not show: so the
 * rule speaks only where the record says that an assessment is owed, by whatever rule, and holds
 * the answer against that. A plan to make it is neither support nor contradiction.
 */
final class OwedImpactAssessmentNotPerformed {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("impact-assessment-owed")
          .asks("Was the impact assessment made for each AI system that owes one?")
          .weight(Weight.POTENTIAL_MAJOR)
          .basis(Basis.REQUIREMENT)
          .requirement(Clause.CLAUSE_8_4)
          .build();

  private OwedImpactAssessmentNotPerformed() {}

  static Rule rule() {
    return Rule.forAiSystems(ASKS, OwedImpactAssessmentNotPerformed::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    Subject subject = Subject.of(aiSystem);
    return aiSystem
        .duty(Duty.Subject.IMPACT_ASSESSMENT)
        .filter(duty -> duty.state() == Duty.State.OWED)
        .map(
            duty ->
                isAssessed(aiSystem, examination)
                    ? new Outcome.Supported(subject)
                    : examine(aiSystem, duty))
        .orElse(new Outcome.NotTriggered(subject));
  }

  /** A record of the assessment itself says more than the answer of a register. */
  private static boolean isAssessed(AiSystem aiSystem, Examination examination) {
    return examination
        .aims()
        .referring(ImpactAssessment.class, aiSystem.id())
        .flatMap(assessment -> assessment.date().stream())
        .anyMatch(date -> date.canBeBy(examination.asOf()));
  }

  private static Outcome examine(AiSystem aiSystem, Duty duty) {
    Optional<ImpactAssessmentStatement> statement = aiSystem.impactAssessment();
    if (statement.isEmpty()) {
      return silent(aiSystem, "The record does not say whether it was made.");
    }
    return switch (statement.get().answer()) {
      case PERFORMED -> new Outcome.Supported(Subject.of(aiSystem));
      case NOT_PERFORMED ->
          ASKS.contradicted(
              Subject.of(aiSystem),
              "/impactAssessment",
              "An impact assessment is owed for \"%s\", and the record says that none was made. Why it is owed: %s"
                  .formatted(aiSystem.name(), duty.reason()),
              "Assess the impact of the system on individuals, groups and societies, or suspend its use until that is done.");
      case PLANNED -> silent(aiSystem, "The record says that it is planned or under way.");
      case WAIVED -> silent(aiSystem, "The record says that it was waived.");
    };
  }

  private static Outcome silent(AiSystem aiSystem, String reason) {
    return ASKS.silent(
        Subject.of(aiSystem),
        "/impactAssessment",
        "An impact assessment is owed for \"%s\". %s".formatted(aiSystem.name(), reason),
        "Was it made, and if not, by when will it be, and who decided that the system may run until then?");
  }
}
