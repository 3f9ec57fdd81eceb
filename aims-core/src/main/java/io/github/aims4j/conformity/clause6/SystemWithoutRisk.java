// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ImpactLevel;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;

/**
 * A system is in operation, and no risk and no opportunity names it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.1: risks reflect each system or group of systems).
 * A risk of a group can cover a system that it does not name, so silence is a question; systems of
 * elevated impact are asked about first.
 */
final class SystemWithoutRisk {

  private static final Check ELEVATED = check("elevated").hasPriority(true).build();
  private static final Check OTHER = check("other").build();

  private SystemWithoutRisk() {}

  private static Check.Builder check(String key) {
    return Check.asking("6.1.1-04")
        .key(key)
        .question(
            "No risk and no opportunity on record names these AI systems.",
            "Which risks cover these systems, alone or within a group of systems?");
  }

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("system-without-risk")
            .asks("Is there a risk or an opportunity for each AI system in operation?")
            .reads(
                "Risk.aiSystems",
                "Opportunity.aiSystems",
                "AiSystem.versions",
                "AiSystem.impactLevel")
            .checks(ELEVATED, OTHER)
            .build(),
        SystemWithoutRisk::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    Check check =
        aiSystem.impactLevel().filter(ImpactLevel::elevated).isPresent() ? ELEVATED : OTHER;
    // A register lists AI systems, and not their risks.
    if (!aiSystem.isInOperation() || aiSystem.source().isPresent()) {
      return check.notTriggered(aiSystem);
    }
    return isNamed(aiSystem, examination) ? check.supported(aiSystem) : check.silent(aiSystem, "");
  }

  private static boolean isNamed(AiSystem aiSystem, Examination examination) {
    return examination.aims().referring(Risk.class, aiSystem.id()).findAny().isPresent()
        || examination.aims().referring(Opportunity.class, aiSystem.id()).findAny().isPresent();
  }
}
