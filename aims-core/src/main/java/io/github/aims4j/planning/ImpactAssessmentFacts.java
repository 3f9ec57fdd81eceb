package io.github.aims4j.planning;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the conditions of {@link ImpactAssessmentWorkflow} look at: an assessment on a day, and what
 * has changed since.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.4: an interval or a significant change calls for an assessment;
 * the form is this library's. Immutable and thread-safe.
 *
 * @param assessment the assessment
 * @param changes changes that may bear on it; none: none is known
 * @param asOf the day on which the step is looked at
 */
public record ImpactAssessmentFacts(
    ImpactAssessment assessment, List<Change> changes, LocalDate asOf) {

  /**
   * Accepts an assessment, changes and a day.
   *
   * @param assessment the assessment
   * @param changes changes that may bear on it; none: none is known
   * @param asOf the day on which the step is looked at
   */
  public ImpactAssessmentFacts {
    requireNonNull(assessment, "assessment");
    changes = List.copyOf(changes);
    requireNonNull(asOf, "asOf");
  }

  /** Tells whether the assessment was completed on the day or before. */
  public boolean isPerformed() {
    return assessment.date().filter(date -> date.canBeBy(asOf)).isPresent();
  }

  /**
   * Tells whether another assessment is due on the day: the day of the next one has come, or a
   * change that is not known to be without significance bears on one of its systems. An assessment
   * that was made for a change, or since it was known, has taken it into account.
   */
  public boolean isDueAgain() {
    return assessment.nextDue().filter(due -> !due.isAfter(asOf)).isPresent()
        || changes.stream().anyMatch(this::bears);
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
