// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.planning.Objective;
import java.util.ArrayList;
import java.util.List;

/**
 * An open objective is past its due date, or rests on a policy that is not in force or on retired
 * systems.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.2: objectives are updated as appropriate). One case
 * is often no more than an opportunity, which the message says.
 */
final class ObjectiveNotUpdated {

  private static final Check UPDATED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.2-07")
          .finding(
              "The objective \"{objective}\" is open, although {cause}; one such case is often no more than an opportunity for improvement.",
              "Close the objective with its result, or set it anew.")
          .question(
              "These open objectives have no due date.",
              "What makes you change or keep these objectives, and when?")
          .build();

  private ObjectiveNotUpdated() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("objective-updated")
            .asks("Are objectives updated or closed when they are overdue or no longer apply?")
            .reads(
                "Objective.due",
                "Objective.status",
                "Objective.policy",
                "Objective.aiSystems",
                "Policy.document",
                "Policy.effectiveFrom",
                "Document.status")
            .checks(UPDATED)
            .build(),
        Objective.class,
        ObjectiveNotUpdated::examine);
  }

  private static Outcome examine(Objective objective, Examination examination) {
    if (!objective.isOpen()) {
      return UPDATED.supported(objective);
    }
    List<Outcome> contradicted = new ArrayList<>();
    objective
        .due()
        .filter(day -> day.isBefore(examination.asOf()))
        .ifPresent(
            day -> contradicted.add(contradicted(objective, "/due", "it was due on " + day)));
    if (isPolicyOutOfForce(objective, examination)) {
      contradicted.add(
          contradicted(objective, "/policy", "the policy that it rests on is not in force"));
    }
    if (examination.areAllRetired(objective.aiSystems())) {
      contradicted.add(
          contradicted(objective, "/aiSystems", "the AI systems that it concerns are retired"));
    }
    if (!contradicted.isEmpty()) {
      return Outcome.all(contradicted.stream());
    }
    return objective.due().isEmpty()
        ? UPDATED.silent(objective, "/due")
        : UPDATED.notTriggered(objective);
  }

  private static Outcome contradicted(Objective objective, String path, String cause) {
    return UPDATED
        .contradicted(objective, path)
        .with("objective", objective.title())
        .with("cause", cause);
  }

  private static boolean isPolicyOutOfForce(Objective objective, Examination examination) {
    return objective
        .policy()
        .flatMap(id -> examination.aims().find(Policy.class, id))
        .filter(policy -> isOutOfForce(policy, examination))
        .isPresent();
  }

  private static boolean isOutOfForce(Policy policy, Examination examination) {
    return !examination.hasBegun(policy.effectiveFrom())
        || examination.isOutOfForce(policy.document());
  }
}
