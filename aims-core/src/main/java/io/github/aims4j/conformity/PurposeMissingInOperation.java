package io.github.aims4j.conformity;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.Clause;

/**
 * A system is in operation, the record could state its purpose, and does not.
 *
 * <p>Basis: policy. That each system's purpose is taken into account is asked for (ISO/IEC
 * 42001:2023, 4.1); that the register states it is good practice.
 */
final class PurposeMissingInOperation {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("purpose-in-operation")
          .asks("Does each AI system in operation state what it is meant to do?")
          .weight(Weight.OPPORTUNITY)
          .basis(Basis.POLICY)
          .requirement(Clause.CLAUSE_4_1)
          .build();

  private PurposeMissingInOperation() {}

  static Rule rule() {
    return Rule.forAiSystems(ASKS, PurposeMissingInOperation::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    Subject subject = Subject.of(aiSystem);
    if (!aiSystem.isInOperation() || !examination.couldState(aiSystem.source(), "purpose")) {
      return new Outcome.NotTriggered(subject);
    }
    if (aiSystem.purpose().isPresent()) {
      return new Outcome.Supported(subject);
    }
    return ASKS.contradicted(
        subject,
        "/purpose",
        "\"%s\" is in operation, and its purpose is not stated.".formatted(aiSystem.name()),
        "State what the system is meant to do, or say why it is in use without a purpose.");
  }
}
