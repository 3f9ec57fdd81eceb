// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause5;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;

/**
 * A system is in operation, the record could name its owner, and does not.
 *
 * <p>Basis: policy. That roles and responsibilities are defined is asked for (ISO/IEC 42001:2023,
 * A.3.2); an owner for each system is good practice.
 */
final class OwnerMissingInOperation {

  private static final Check OWNER =
      Check.policy("A.3.2")
          .finding("\"{system}\" is in operation and has no owner.", "Assign an owner.")
          .build();

  private OwnerMissingInOperation() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("owner-in-operation")
            .asks("Does each AI system in operation have an owner?")
            .reads("AiSystem.owner", "AiSystem.versions")
            .checks(OWNER)
            .build(),
        OwnerMissingInOperation::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    if (!aiSystem.isInOperation() || !examination.couldState(aiSystem.source(), "owner")) {
      return OWNER.notTriggered(aiSystem);
    }
    return aiSystem.owner().isPresent()
        ? OWNER.supported(aiSystem)
        : OWNER.contradicted(aiSystem, "/owner").with("system", aiSystem.name());
  }
}
