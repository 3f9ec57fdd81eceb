// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A nonconformity is closed, and the effectiveness of its corrective action was not reviewed, or
 * the last review found it not effective.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 10.2). An action that failed is no obstacle if a later
 * one for the same nonconformity worked. That the review follows the completion is policy.
 */
final class EffectivenessNotReviewed {

  private static final Check REVIEWED =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-04")
          .key("reviewed")
          .finding(
              "The corrective action \"{action}\" belongs to a closed nonconformity, and its effectiveness was never reviewed.",
              "Review whether the action worked.")
          .question(
              "These corrective actions are completed, and no review of their effectiveness is on record.",
              "Did these actions work, and how was that tested?")
          .build();

  private static final Check EFFECTIVE =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-04")
          .key("effective")
          .finding(
              "The nonconformity of the corrective action \"{action}\" is closed, although the last review, of {date}, found the action not effective.",
              "Decide on further action, or open the nonconformity again.")
          .build();

  private static final Check AFTER_COMPLETION =
      Check.policy("10.2-04")
          .key("after-completion")
          .finding(
              "The effectiveness of the corrective action \"{action}\" was last reviewed on {date}, before the action was completed on {completed}.",
              "Review the effectiveness again, now that the action is completed.")
          .build();

  private EffectivenessNotReviewed() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("effectiveness-reviewed")
            .asks("Was the effectiveness of each corrective action reviewed?")
            .reads(
                "CorrectiveAction.completedOn",
                "CorrectiveAction.effectivenessReviews",
                "CorrectiveAction.nonconformities",
                "CorrectiveAction.replaces",
                "EffectivenessReview.date",
                "EffectivenessReview.effective",
                "Nonconformity.closedOn")
            .checks(REVIEWED, EFFECTIVE, AFTER_COMPLETION)
            .build(),
        EffectivenessNotReviewed::examine);
  }

  private static Outcome examine(Examination examination) {
    Map<Id<Nonconformity>, LocalDate> worked = new HashMap<>();
    for (CorrectiveAction action : examination.aims().correctiveActions()) {
      last(action, examination)
          .filter(EffectivenessReview::effective)
          .map(review -> review.date().lastDay())
          .ifPresent(
              day ->
                  action
                      .nonconformities()
                      .forEach(
                          id ->
                              worked.merge(
                                  id, day, (one, other) -> one.isBefore(other) ? other : one)));
    }
    return Outcome.all(
        examination.aims().correctiveActions().stream()
            .map(action -> examine(action, worked, examination)));
  }

  private static Outcome examine(
      CorrectiveAction action, Map<Id<Nonconformity>, LocalDate> worked, Examination examination) {
    return last(action, examination)
        .map(
            review ->
                Outcome.all(
                    REVIEWED.supported(action),
                    effective(action, review, worked, examination),
                    afterCompletion(action, review)))
        .orElseGet(
            () ->
                Outcome.all(
                    notReviewed(action, examination),
                    EFFECTIVE.notTriggered(action),
                    AFTER_COMPLETION.notTriggered(action)));
  }

  private static Optional<EffectivenessReview> last(
      CorrectiveAction action, Examination examination) {
    return EffectivenessReview.last(action.effectivenessReviews(), examination.asOf());
  }

  private static Outcome notReviewed(CorrectiveAction action, Examination examination) {
    boolean completed = examination.hasHappened(action.completedOn());
    if (!completed && CorrectiveActions.isReplaced(action, examination)) {
      return REVIEWED.notTriggered(action);
    }
    if (CorrectiveActions.isForClosed(action, examination)) {
      return REVIEWED.contradicted(action, "/effectivenessReviews").with("action", action.title());
    }
    return completed
        ? REVIEWED.silent(action, "/effectivenessReviews")
        : REVIEWED.notTriggered(action);
  }

  private static Outcome effective(
      CorrectiveAction action,
      EffectivenessReview review,
      Map<Id<Nonconformity>, LocalDate> worked,
      Examination examination) {
    if (review.effective()) {
      return EFFECTIVE.supported(action);
    }
    return !CorrectiveActions.isReplaced(action, examination)
            && isClosedAllTheSame(action, review, worked, examination)
        ? EFFECTIVE
            .contradicted(action, "/effectivenessReviews")
            .with("action", action.title())
            .with("date", review.date())
        : EFFECTIVE.notTriggered(action);
  }

  /** Tells whether a nonconformity is closed that no other action put right later. */
  private static boolean isClosedAllTheSame(
      CorrectiveAction action,
      EffectivenessReview failed,
      Map<Id<Nonconformity>, LocalDate> worked,
      Examination examination) {
    return action.nonconformities().stream()
        .flatMap(id -> examination.aims().find(Nonconformity.class, id).stream())
        .filter(nonconformity -> examination.hasHappened(nonconformity.closedOn()))
        .map(nonconformity -> worked.getOrDefault(nonconformity.id(), LocalDate.MIN))
        .anyMatch(day -> day.isBefore(failed.date().firstDay()));
  }

  private static Outcome afterCompletion(CorrectiveAction action, EffectivenessReview review) {
    return action
        .completedOn()
        .map(
            completed ->
                review.date().isBefore(completed)
                    ? AFTER_COMPLETION
                        .contradicted(action, "/effectivenessReviews")
                        .with("action", action.title())
                        .with("date", review.date())
                        .with("completed", completed)
                    : AFTER_COMPLETION.supported(action))
        .orElseGet(() -> AFTER_COMPLETION.notTriggered(action));
  }
}
