// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts that the conditions of {@link ImpactAssessmentWorkflow} examine: an assessment, the
 * changes since, and the date.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.4: a planned interval or a significant change triggers an
 * assessment; the structure is this library's own. Immutable and thread-safe.
 *
 * @param assessment the assessment
 * @param changes changes that may affect it; empty: none are known
 * @param asOf the day on which the step is evaluated
 */
public record ImpactAssessmentFacts(
    ImpactAssessment assessment, List<Change> changes, LocalDate asOf) {

  /**
   * Creates facts from an assessment, changes and a date.
   *
   * @param assessment the assessment
   * @param changes changes that may affect it; empty: none are known
   * @param asOf the day on which the step is evaluated
   */
  public ImpactAssessmentFacts {
    requireNonNull(assessment, "assessment");
    changes = List.copyOf(changes);
    requireNonNull(asOf, "asOf");
  }

  /** Tells whether the assessment was completed on or before the date. */
  public boolean isPerformed() {
    return assessment.date().filter(date -> date.canBeBy(asOf)).isPresent();
  }

  /**
   * Tells whether another assessment is due on the date: its due date has been reached, or a change
   * that is not stated to be insignificant affects one of its systems. A change is covered if the
   * assessment was made because of it or after it was known.
   */
  public boolean isDueAgain() {
    return assessment.nextDue().filter(due -> !due.isAfter(asOf)).isPresent()
        || changes.stream().anyMatch(this::bears);
  }

  /**
   * Returns the latest review by the date, if it was not passed; empty: it was, or none is known.
   */
  Optional<Review> failedReview() {
    return Review.last(assessment.reviews(), asOf).filter(Review::isFailed);
  }

  private boolean bears(Change change) {
    return !change.significant().equals(Optional.of(false))
        && change.aiSystems().stream().anyMatch(assessment.aiSystems()::contains)
        && !isMadeFor(change)
        && assessment.date().filter(change::isKnownBy).isEmpty();
  }

  private boolean isMadeFor(Change change) {
    return assessment.changes().contains(change.id())
        || change.impactAssessments().contains(assessment.id());
  }
}
