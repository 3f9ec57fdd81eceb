// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.improvement.CorrectiveAction;

/**
 * A corrective action needs a change to the AIMS and is completed, its nonconformity is closed, and
 * no change is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 10.2). Before the nonconformity is closed, the change
 * can still come; whether one is needed is a question where the record does not say.
 */
final class AimsChangeMissing {

  private static final Check CHANGED =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-05")
          .finding(
              "The corrective action \"{action}\" needs a change to the AIMS, is completed and belongs to a closed nonconformity, and names no change.",
              "Make the change, or record the one that was made.")
          .question(
              "These corrective actions do not state whether the AIMS has to change.",
              "Does a rule or a process of the AIMS have to change because of these actions?")
          .build();

  private AimsChangeMissing() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("aims-change-made")
            .asks("Was the AIMS changed where a corrective action required it?")
            .reads(
                "CorrectiveAction.changeNeeded",
                "CorrectiveAction.changes",
                "CorrectiveAction.completedOn",
                "CorrectiveAction.nonconformities",
                "Nonconformity.closedOn")
            .checks(CHANGED)
            .build(),
        CorrectiveAction.class,
        AimsChangeMissing::examine);
  }

  private static Outcome examine(CorrectiveAction action, Examination examination) {
    if (!action.changes().isEmpty()) {
      return CHANGED.supported(action);
    } else if (action.changeNeeded().isEmpty()) {
      return CHANGED.silent(action, "/changeNeeded");
    } else if (!action.changeNeeded().get()) {
      return CHANGED.supported(action);
    }
    return examination.hasHappened(action.completedOn())
            && CorrectiveActions.isForClosed(action, examination)
        ? CHANGED.contradicted(action, "/changes").with("action", action.title())
        : CHANGED.notTriggered(action);
  }
}
