// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import java.util.List;
import java.util.Optional;

/**
 * A nonconformity is closed, and the corrective action that it needs is not on record, or not
 * completed.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 10.2). Action that is under way for an open
 * nonconformity is a matter of its due date.
 */
final class CorrectiveActionMissing {

  private static final Check DECIDED =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-03")
          .key("decided")
          .finding(
              "The nonconformity \"{nonconformity}\" needs corrective action and is closed, and no action on record names it.",
              "Record the action that was taken, or open the nonconformity again.")
          .question(
              "These nonconformities need corrective action, and no action on record names them.",
              "Which action is taken, by whom and by when?")
          .build();

  private static final Check COMPLETED =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-03")
          .key("completed")
          .finding(
              "The nonconformity \"{nonconformity}\" is closed, and these corrective actions for it are not completed: {actions}.",
              "Complete the actions, or record when they were completed.")
          .build();

  private CorrectiveActionMissing() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("nonconformity-action")
            .asks("Is the corrective action for each nonconformity carried out?")
            .reads(
                "Nonconformity.actionNeeded",
                "Nonconformity.closedOn",
                "CorrectiveAction.nonconformities",
                "CorrectiveAction.completedOn")
            .checks(DECIDED, COMPLETED)
            .build(),
        Nonconformity.class,
        CorrectiveActionMissing::examine);
  }

  private static Outcome examine(Nonconformity nonconformity, Examination examination) {
    List<CorrectiveAction> actions = CorrectiveActions.of(nonconformity, examination);
    return actions.isEmpty()
        ? Outcome.all(
            withoutAction(nonconformity, examination), COMPLETED.notTriggered(nonconformity))
        : Outcome.all(
            DECIDED.supported(nonconformity, actions),
            completed(nonconformity, actions, examination));
  }

  private static Outcome withoutAction(Nonconformity nonconformity, Examination examination) {
    if (!nonconformity.actionNeeded().equals(Optional.of(true))) {
      return DECIDED.notTriggered(nonconformity);
    }
    return examination.hasHappened(nonconformity.closedOn())
        ? DECIDED
            .contradicted(nonconformity, "/actionNeeded")
            .with("nonconformity", nonconformity.title())
        : DECIDED.silent(nonconformity, "/actionNeeded");
  }

  private static Outcome completed(
      Nonconformity nonconformity, List<CorrectiveAction> actions, Examination examination) {
    List<CorrectiveAction> open =
        actions.stream().filter(each -> !examination.hasHappened(each.completedOn())).toList();
    if (open.isEmpty()) {
      return COMPLETED.supported(nonconformity, actions);
    }
    return examination.hasHappened(nonconformity.closedOn())
        ? COMPLETED
            .contradicted(nonconformity, "/closedOn")
            .with("nonconformity", nonconformity.title())
            .with(
                "actions",
                open.stream()
                    .map(CorrectiveAction::id)
                    .map(Id::value)
                    .sorted()
                    .collect(joining(", ")))
        : COMPLETED.notTriggered(nonconformity);
  }
}
