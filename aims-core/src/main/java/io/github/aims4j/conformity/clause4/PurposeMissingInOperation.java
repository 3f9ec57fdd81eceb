// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;

/**
 * A system is in operation, the record could state its purpose, and does not.
 *
 * <p>Basis: policy. That each system's purpose is taken into account is asked for (ISO/IEC
 * 42001:2023, 4.1); that the register states it is good practice.
 */
final class PurposeMissingInOperation {

  private static final Check PURPOSE =
      Check.policy("4.1-03")
          .finding(
              "\"{system}\" is in operation, and its purpose is not stated.",
              "State what the system is meant to do, or why it is in use without a purpose.")
          .build();

  private PurposeMissingInOperation() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("purpose-in-operation")
            .asks("Does each AI system in operation state its purpose?")
            .reads("AiSystem.purpose", "AiSystem.versions")
            .checks(PURPOSE)
            .build(),
        PurposeMissingInOperation::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    if (!aiSystem.isInOperation() || !examination.couldState(aiSystem.source(), "purpose")) {
      return PURPOSE.notTriggered(aiSystem);
    }
    return aiSystem.purpose().isPresent()
        ? PURPOSE.supported(aiSystem)
        : PURPOSE.contradicted(aiSystem, "/purpose").with("system", aiSystem.name());
  }
}
