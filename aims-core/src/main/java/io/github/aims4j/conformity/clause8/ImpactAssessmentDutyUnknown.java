// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;

/**
 * The record leaves open whether other law asks for an impact assessment.
 *
 * <p>Basis: policy. ISO/IEC 42001:2023 asks for the assessment of every AI system (8.4) and knows
 * no owed or not owed; such a duty comes from elsewhere.
 */
final class ImpactAssessmentDutyUnknown {

  private static final Check DUTY =
      Check.askingAsPolicy("8.4-01")
          .question(
              "The records do not tell whether another rule asks for an impact assessment of these AI systems.",
              "Is an impact assessment owed for these systems by another rule, and if so, was it performed?")
          .build();

  private ImpactAssessmentDutyUnknown() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("impact-assessment-duty")
            .asks(
                "Is it recorded whether a law or another standard requires an impact assessment of each AI system?")
            .reads("Duty.state", "Duty.reason")
            .checks(DUTY)
            .build(),
        ImpactAssessmentDutyUnknown::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    return aiSystem
        .duty(Duty.Subject.IMPACT_ASSESSMENT)
        .map(
            duty ->
                duty.state() == Duty.State.UNKNOWN
                    ? DUTY.silent(aiSystem, "/duties")
                    : DUTY.supported(aiSystem))
        .orElse(DUTY.notTriggered(aiSystem));
  }
}
