// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause4;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import java.util.List;

/**
 * Neither the organization nor each of its systems states an AI role. A register without a column
 * for roles is not asked.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 4.1). The clause asks for no documented information on
 * it, so silence is a question.
 */
final class AiRoleNotStated {

  private static final Check ROLE =
      Check.asking("4.1-04")
          .question(
              "Neither the organization nor each of its AI systems has an AI role on record.",
              "Which AI roles does the organization play towards its systems, and how was that decided?")
          .build();

  private AiRoleNotStated() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-role")
            .asks("Do the records state which AI roles the organization plays?")
            .reads("Organization.aiRoles", "AiSystem.roles")
            .checks(ROLE)
            .build(),
        AiRoleNotStated::examine);
  }

  private static Outcome examine(Examination examination) {
    Organization organization = examination.aims().organization();
    List<AiSystem> inScope = examination.aims().aiSystemsInScope().toList();
    List<AiSystem> without = inScope.stream().filter(each -> each.roles().isEmpty()).toList();
    if (!organization.aiRoles().isEmpty()) {
      return ROLE.supported(organization);
    } else if (without.isEmpty() && !inScope.isEmpty()) {
      return ROLE.supported(organization, inScope);
    }
    boolean couldBeStated =
        without.isEmpty()
            || without.stream().anyMatch(each -> examination.couldState(each.source(), "roles"));
    return couldBeStated ? ROLE.silent(organization, "/aiRoles") : ROLE.notTriggered(organization);
  }
}
