package io.github.aims4j.improvement;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.EffectivenessReview;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the conditions of {@link NonconformityWorkflow} look at: a nonconformity, the corrective
 * actions against its causes, and the day. Actions that do not name the nonconformity are left out
 * of account.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.2; the form is this library's. Immutable and thread-safe.
 *
 * @param nonconformity the nonconformity
 * @param actions corrective actions, among them those of the nonconformity
 * @param asOf the day on which the step is looked at
 */
public record NonconformityFacts(
    Nonconformity nonconformity, List<CorrectiveAction> actions, LocalDate asOf) {

  /**
   * Accepts a nonconformity, corrective actions and a day.
   *
   * @param nonconformity the nonconformity
   * @param actions corrective actions, of which those that name the nonconformity are kept
   * @param asOf the day on which the step is looked at
   */
  public NonconformityFacts {
    requireNonNull(nonconformity, "nonconformity");
    requireNonNull(asOf, "asOf");
    actions =
        actions.stream()
            .filter(action -> action.nonconformities().contains(nonconformity.id()))
            .toList();
  }

  /** Tells whether it was corrected by the day. */
  public boolean isCorrected() {
    return nonconformity.correctedOn().filter(date -> date.canBeBy(asOf)).isPresent();
  }

  /** Returns the actions that are not completed on the day, in the order given. */
  public List<CorrectiveAction> openActions() {
    return actions.stream()
        .filter(action -> action.completedOn().filter(date -> date.canBeBy(asOf)).isEmpty())
        .toList();
  }

  /** Returns the actions of which nobody has looked at whether they worked, in the order given. */
  public List<CorrectiveAction> actionsNotReviewed() {
    return actions.stream().filter(action -> action.effectivenessReviews().isEmpty()).toList();
  }

  /** Returns the actions that the last look found not to have worked, in the order given. */
  public List<CorrectiveAction> actionsNotEffective() {
    return actions.stream()
        .filter(action -> lastLook(action).filter(look -> !look.effective()).isPresent())
        .toList();
  }

  private static Optional<EffectivenessReview> lastLook(CorrectiveAction action) {
    List<EffectivenessReview> looks = action.effectivenessReviews();
    return looks.isEmpty() ? Optional.empty() : Optional.of(looks.get(looks.size() - 1));
  }

  /** Returns the actions whose own owner alone looked at whether they worked. */
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

  /** Tells whether it is on record that no action is needed, with the reason. */
  public boolean isWithoutNeedForAction() {
    return nonconformity.actionNeeded().equals(Optional.of(false))
        && nonconformity.noActionBecause().isPresent();
  }
}
