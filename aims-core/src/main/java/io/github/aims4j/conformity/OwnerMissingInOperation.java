package io.github.aims4j.conformity;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AnnexControl;

/**
 * A system is in operation, the record could name who answers for it, and does not.
 *
 * <p>Basis: policy. That roles and responsibilities are defined is asked for (ISO/IEC 42001:2023,
 * A.3.2); an owner for each system is good practice.
 */
final class OwnerMissingInOperation {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("owner-in-operation")
          .asks("Does each AI system in operation name who answers for it?")
          .weight(Weight.OPPORTUNITY)
          .basis(Basis.POLICY)
          .requirement(AnnexControl.A_3_2)
          .build();

  private OwnerMissingInOperation() {}

  static Rule rule() {
    return Rule.forAiSystems(ASKS, OwnerMissingInOperation::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    Subject subject = Subject.of(aiSystem);
    if (!aiSystem.isInOperation() || !examination.couldState(aiSystem.source(), "owner")) {
      return new Outcome.NotTriggered(subject);
    }
    if (aiSystem.owner().isPresent()) {
      return new Outcome.Supported(subject);
    }
    return ASKS.contradicted(
        subject,
        "/owner",
        "\"%s\" is in operation, and nobody is named who answers for it."
            .formatted(aiSystem.name()),
        "Name the owner of the system.");
  }
}
