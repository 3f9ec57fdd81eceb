// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;

/**
 * The record could state the life-cycle stage of a system, and leaves open if it is in operation.
 *
 * <p>Basis: policy. No clause asks to record a stage; but most rules are about systems in use, so
 * without it their silence says nothing (ISO/IEC 42001:2023, 4.1: what the organization does with
 * AI is determined).
 */
final class StageUnknown {

  private static final Check STAGE =
      Check.askingAsPolicy("4.1-03")
          .question(
              "The records do not say whether these AI systems are in use, so what is asked of systems in use was not asked of them.",
              "Are these systems in use, and at which stage is each of their versions?")
          .build();

  private StageUnknown() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("stage-unknown")
            .asks("Is it recorded whether each AI system is in use?")
            .reads("AiSystem.versions", "AiSystemVersion.stage")
            .checks(STAGE)
            .build(),
        StageUnknown::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    return aiSystem.isOperationUnknown() && examination.couldState(aiSystem.source(), "stage")
        ? STAGE.silent(aiSystem, "/versions")
        : STAGE.notTriggered(aiSystem);
  }
}
