package io.github.aims4j.conformity;

import io.github.aims4j.finding.Basis;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.standard.Clause;

/**
 * The record says that it cannot be told whether an impact assessment is owed.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.4). The records are silent, so this is a question
 * and never a finding.
 */
final class ImpactAssessmentDutyUnknown {

  private static final RuleDescription ASKS =
      RuleDescription.builder()
          .id("impact-assessment-duty")
          .asks("Can it be told whether each AI system owes an impact assessment?")
          .basis(Basis.REQUIREMENT)
          .requirement(Clause.CLAUSE_8_4)
          .build();

  private ImpactAssessmentDutyUnknown() {}

  static Rule rule() {
    return Rule.forAiSystems(ASKS, ImpactAssessmentDutyUnknown::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    Subject subject = Subject.of(aiSystem);
    return aiSystem
        .duty(Duty.Subject.IMPACT_ASSESSMENT)
        .map(duty -> examine(aiSystem, duty))
        .orElse(new Outcome.NotTriggered(subject));
  }

  private static Outcome examine(AiSystem aiSystem, Duty duty) {
    Subject subject = Subject.of(aiSystem);
    if (duty.state() != Duty.State.UNKNOWN) {
      return new Outcome.Supported(subject);
    }
    return ASKS.silent(
        subject,
        "/duties",
        "It cannot be told whether \"%s\" owes an impact assessment. %s"
            .formatted(aiSystem.name(), duty.reason()),
        "Does this system owe an impact assessment, and if so, was it made?");
  }
}
