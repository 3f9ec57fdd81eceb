// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Objective;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan for an open objective does not name the work, the resources, who is responsible, or the
 * date of completion.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.2). No documented information is asked for, so
 * silence is a question.
 */
final class ObjectivePlanIncomplete {

  private static final Check PLAN =
      Check.asking("6.2-09")
          .question(
              "The plan for these open objectives does not name {missing}.",
              "How will these objectives be reached: by which work, with which means, by whom and by when?")
          .build();

  private ObjectivePlanIncomplete() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("objective-plan")
            .asks(
                "Does the plan for each open objective name actions, resources, owner and due date?")
            .reads(
                "Objective.status",
                "Objective.actions",
                "Objective.resources",
                "Objective.owner",
                "Objective.due")
            .checks(PLAN)
            .build(),
        Objective.class,
        ObjectivePlanIncomplete::examine);
  }

  private static Outcome examine(Objective objective, Examination examination) {
    if (!objective.isOpen()) {
      return PLAN.notTriggered(objective);
    }
    List<String> missing = new ArrayList<>();
    if (objective.actions().isEmpty()) {
      missing.add("the work");
    }
    if (objective.resources().isEmpty()) {
      missing.add("the resources");
    }
    if (objective.owner().isEmpty()) {
      missing.add("who is responsible");
    }
    if (objective.due().isEmpty()) {
      missing.add("the date of completion");
    }
    return missing.isEmpty()
        ? PLAN.supported(objective)
        : PLAN.silent(objective, "").with("missing", String.join(" and ", missing));
  }
}
