// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.support.Competence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Somebody does not have a required competence, and no action is on record; or the last action was
 * not effective, and none follows.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.2). Whether somebody has it, the clause does not ask
 * to record before there is evidence, so silence is a question.
 */
final class CompetenceNotHeld {

  private static final Check HELD =
      Check.asking("7.2-02")
          .key("held")
          .question(
              "The records do not say whether these persons have the competence, or all actions to acquire it are completed and they do not.",
              "Does this person have the competence, and how is that known?")
          .build();

  private static final Check ACTION =
      Check.requirement(Weight.POTENTIAL_MINOR, "7.2-02", "7.2-03")
          .key("action")
          .finding(
              "The competence \"{need}\" is not held, and no action to acquire it is on record.",
              "Plan how it will be acquired, or assign the work to somebody who has it.")
          .build();

  private static final Check EFFECTIVE =
      Check.requirement(Weight.POTENTIAL_MINOR, "7.2-02", "7.2-03")
          .key("effective")
          .finding(
              "The last action to acquire the competence \"{need}\" was found not to be effective on {day}, and none follows.",
              "Plan another action, or assign the work to somebody who has the competence.")
          .build();

  private CompetenceNotHeld() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("competence-held")
            .asks(
                "Does each person have the required competence, or is action under way to acquire it?")
            .reads(
                "Competence.held",
                "Competence.actions",
                "PlannedAction.completedOn",
                "EffectivenessReview.effective")
            .checks(HELD, ACTION, EFFECTIVE)
            .build(),
        Competence.class,
        CompetenceNotHeld::examine);
  }

  private static Outcome examine(Competence competence, Examination examination) {
    if (competence.person().isEmpty() || !isOfActiveRole(competence, examination)) {
      return HELD.notTriggered(competence);
    }
    Optional<EffectivenessReview> failed = failedReview(competence);
    if (failed.isPresent()) {
      return EFFECTIVE
          .contradicted(competence, "/actions")
          .with("need", competence.need())
          .with("day", failed.get().date());
    }
    return held(competence, examination);
  }

  private static Outcome held(Competence competence, Examination examination) {
    if (competence.held().filter(held -> held).isPresent()) {
      return HELD.supported(competence);
    } else if (competence.actions().stream().anyMatch(each -> each.completedOn().isEmpty())) {
      return ACTION.supported(competence);
    } else if (competence.held().isPresent() && competence.actions().isEmpty()) {
      return ACTION.contradicted(competence, "/actions").with("need", competence.need());
    }
    return competence.held().isPresent() || examination.couldState(competence.source(), "held")
        ? HELD.silent(competence, "/held")
        : HELD.notTriggered(competence);
  }

  private static boolean isOfActiveRole(Competence competence, Examination examination) {
    return competence.role().isEmpty()
        || competence
            .role()
            .flatMap(id -> examination.aims().find(RoleAssignment.class, id))
            .filter(role -> Mandates.isActive(role, examination.asOf()))
            .isPresent();
  }

  /** Returns the last review of an action if it is negative and nothing was done since. */
  private static Optional<EffectivenessReview> failedReview(Competence competence) {
    return competence.actions().stream()
        .flatMap(action -> action.effectiveness().stream())
        .max(
            Comparator.<EffectivenessReview, LocalDate>comparing(each -> each.date().lastDay())
                .thenComparing(EffectivenessReview::effective))
        .filter(last -> !last.effective())
        .filter(last -> competence.actions().stream().noneMatch(each -> follows(each, last)))
        .filter(
            last -> competence.acquiredOn().filter(date -> last.date().isBefore(date)).isEmpty());
  }

  private static boolean follows(PlannedAction action, EffectivenessReview review) {
    return action.completedOn().isEmpty()
        || (action.effectiveness().isEmpty()
            && action.completedOn().filter(review.date()::isBefore).isPresent());
  }
}
