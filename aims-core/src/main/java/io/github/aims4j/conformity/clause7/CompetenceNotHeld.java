// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.internal.LastByDate;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.support.Competence;
import java.util.Comparator;
import java.util.List;
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
                "Competence.acquiredOn",
                "Competence.actions",
                "PlannedAction.completedOn",
                "EffectivenessReview.date",
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
    Optional<PlannedAction> failed = lastFailed(competence, examination);
    if (failed.isPresent()) {
      return EFFECTIVE
          .contradicted(competence, "/actions")
          .with("need", competence.need())
          .with("day", reviewed(failed.get()));
    }
    return held(competence, examination);
  }

  private static Outcome held(Competence competence, Examination examination) {
    boolean isToCome =
        competence.acquiredOn().filter(date -> !date.canBeBy(examination.asOf())).isPresent();
    if (competence.held().equals(Optional.of(true)) && !isToCome) {
      return HELD.supported(competence);
    } else if (competence.actions().stream()
        .anyMatch(each -> !examination.hasHappened(each.completedOn()))) {
      return ACTION.supported(competence);
    } else if (competence.held().equals(Optional.of(false)) && competence.actions().isEmpty()) {
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

  /** Returns the last action if it surely failed and nothing was done since. */
  private static Optional<PlannedAction> lastFailed(
      Competence competence, Examination examination) {
    List<PlannedAction> last = lastReviewed(competence, examination);
    if (last.stream().anyMatch(CompetenceNotHeld::isEffective)) {
      return Optional.empty();
    }
    return last.stream()
        .max(Comparator.comparing(action -> reviewed(action).lastDay()))
        .filter(failed -> !isFollowed(failed, competence, examination))
        .filter(
            failed ->
                competence
                    .acquiredOn()
                    .filter(date -> canFollow(date, reviewed(failed)))
                    .isEmpty());
  }

  /** Returns the actions of which the last review can be. */
  private static List<PlannedAction> lastReviewed(Competence competence, Examination examination) {
    return LastByDate.canBeLast(
        competence.actions().stream().filter(each -> isReviewed(each, examination)).toList(),
        action -> reviewed(action).firstDay(),
        action -> reviewed(action).lastDay());
  }

  /** Tells whether an action that nobody reviewed can be later than one that failed. */
  private static boolean isFollowed(
      PlannedAction failed, Competence competence, Examination examination) {
    PartialDate done = failed.completedOn().orElse(reviewed(failed));
    return competence.actions().stream()
        .filter(each -> !isReviewed(each, examination))
        .anyMatch(each -> each.completedOn().filter(date -> !canFollow(date, done)).isEmpty());
  }

  private static boolean isReviewed(PlannedAction action, Examination examination) {
    return examination.hasHappened(action.effectiveness().map(EffectivenessReview::date));
  }

  private static boolean isEffective(PlannedAction reviewed) {
    return reviewed.effectiveness().orElseThrow().effective();
  }

  private static PartialDate reviewed(PlannedAction action) {
    return action.effectiveness().orElseThrow().date();
  }

  /** Two acts on one day have no known order. */
  private static boolean canFollow(PartialDate date, PartialDate other) {
    return !date.isBefore(other);
  }
}
