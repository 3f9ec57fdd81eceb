// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.improvement;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The facts that the conditions of {@link NonconformityWorkflow} examine: a nonconformity, its
 * corrective actions, and the date. Actions that do not refer to the nonconformity are ignored. An
 * action that another one replaces need not be completed, and whether it was effective no longer
 * matters.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.2; the structure is this library's own. Immutable and
 * thread-safe.
 *
 * @param nonconformity the nonconformity
 * @param actions corrective actions, including those of the nonconformity
 * @param asOf the day on which the step is evaluated
 */
public record NonconformityFacts(
    Nonconformity nonconformity, List<CorrectiveAction> actions, LocalDate asOf) {

  /**
   * Creates facts from a nonconformity, corrective actions and a date.
   *
   * @param nonconformity the nonconformity
   * @param actions corrective actions; those that do not refer to the nonconformity are ignored
   * @param asOf the day on which the step is evaluated
   */
  public NonconformityFacts {
    requireNonNull(nonconformity, "nonconformity");
    requireNonNull(asOf, "asOf");
    actions =
        actions.stream()
            .filter(action -> action.nonconformities().contains(nonconformity.id()))
            .toList();
  }

  /** Tells whether the nonconformity was corrected by the date. */
  public boolean isCorrected() {
    return nonconformity.correctedOn().filter(date -> date.canBeBy(asOf)).isPresent();
  }

  /** Tells whether the nonconformity was corrected by the date, or the records state why not. */
  boolean isCorrectedOrExplained() {
    return isCorrected() || nonconformity.noCorrectionBecause().isPresent();
  }

  /** Returns the actions that no other one replaces, in the order given; all, if none is left. */
  private List<CorrectiveAction> actionsInForce() {
    Set<Id<CorrectiveAction>> replaced =
        actions.stream()
            .flatMap(action -> action.replaces().stream())
            .collect(Collectors.toUnmodifiableSet());
    List<CorrectiveAction> inForce =
        actions.stream().filter(action -> !replaced.contains(action.id())).toList();
    return inForce.isEmpty() ? actions : inForce;
  }

  private boolean isCompleted(CorrectiveAction action) {
    return action.completedOn().filter(date -> date.canBeBy(asOf)).isPresent();
  }

  /**
   * Returns the actions that are not completed on the date and not replaced by another one, in the
   * order given.
   */
  public List<CorrectiveAction> openActions() {
    return actionsInForce().stream().filter(action -> !isCompleted(action)).toList();
  }

  /**
   * Returns the actions without an effectiveness review by the date, in the order given; an action
   * that was replaced before it was completed needs none.
   */
  public List<CorrectiveAction> actionsNotReviewed() {
    List<CorrectiveAction> inForce = actionsInForce();
    return actions.stream()
        .filter(action -> isCompleted(action) || inForce.contains(action))
        .filter(action -> lastReview(action).isEmpty())
        .toList();
  }

  /**
   * Returns the actions whose last review by the date found them not effective and that no other
   * one replaces, in the order given. Reviews are compared by their dates.
   */
  public List<CorrectiveAction> actionsNotEffective() {
    return actionsInForce().stream()
        .filter(action -> lastReview(action).filter(review -> !review.effective()).isPresent())
        .toList();
  }

  /** Returns the completed actions that were last reviewed before that, in the order given. */
  List<CorrectiveAction> actionsReviewedBeforeCompletion() {
    return actionsInForce().stream()
        .filter(
            action ->
                lastReview(action)
                    .filter(
                        review -> action.completedOn().filter(review.date()::isBefore).isPresent())
                    .isPresent())
        .toList();
  }

  private Optional<EffectivenessReview> lastReview(CorrectiveAction action) {
    return EffectivenessReview.last(action.effectivenessReviews(), asOf);
  }

  /** Returns the actions whose effectiveness was reviewed by their owner only. */
  List<CorrectiveAction> actionsReviewedByTheirOwner() {
    return actions.stream()
        .filter(action -> action.owner().isPresent())
        .filter(action -> !action.effectivenessReviews().isEmpty())
        .filter(
            action ->
                action.effectivenessReviews().stream()
                    .allMatch(look -> look.reviewedBy().equals(action.owner())))
        .toList();
  }

  /** Tells whether the records state, with a reason, that no action is needed. */
  public boolean isWithoutNeedForAction() {
    return nonconformity.actionNeeded().equals(Optional.of(false))
        && nonconformity.noActionBecause().isPresent();
  }
}
