// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.improvement.Nonconformity;
import java.util.List;

/**
 * The record of a nonconformity does not say what it is, or it is closed without a result.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 10.2: nature, actions and results are retained as
 * documented information). A completed or reviewed corrective action, or the reason for none, is a
 * result.
 */
final class NonconformityNotDocumented {

  private static final Check NATURE =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-07")
          .key("nature")
          .finding(
              "The record of the nonconformity \"{nonconformity}\" does not state what is not met.",
              "State which requirement is not met, and how.")
          .build();

  private static final Check RESULT =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-07")
          .key("result")
          .finding(
              "The nonconformity \"{nonconformity}\" is closed, and neither the result of a corrective action nor a reason for none is on record.",
              "Keep the results of corrective action, or record why none was needed.")
          .build();

  private NonconformityNotDocumented() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("nonconformity-documented")
            .asks("Are the nature of each nonconformity and the results of action recorded?")
            .reads(
                "Nonconformity.statement",
                "Nonconformity.closedOn",
                "Nonconformity.noActionBecause",
                "CorrectiveAction.completedOn",
                "CorrectiveAction.effectivenessReviews")
            .checks(NATURE, RESULT)
            .build(),
        Nonconformity.class,
        NonconformityNotDocumented::examine);
  }

  private static Outcome examine(Nonconformity nonconformity, Examination examination) {
    Outcome nature =
        nonconformity.statement().isPresent()
            ? NATURE.supported(nonconformity)
            : NATURE
                .contradicted(nonconformity, "/statement")
                .with("nonconformity", nonconformity.title());
    return Outcome.all(nature, result(nonconformity, examination));
  }

  private static Outcome result(Nonconformity nonconformity, Examination examination) {
    if (!examination.hasHappened(nonconformity.closedOn())) {
      return RESULT.notTriggered(nonconformity);
    }
    List<CorrectiveAction> withResult =
        CorrectiveActions.of(nonconformity, examination).stream()
            .filter(action -> hasResult(action, examination))
            .toList();
    if (!withResult.isEmpty()) {
      return RESULT.supported(nonconformity, withResult);
    }
    return nonconformity.noActionBecause().isPresent()
        ? RESULT.supported(nonconformity)
        : RESULT
            .contradicted(nonconformity, "/closedOn")
            .with("nonconformity", nonconformity.title());
  }

  private static boolean hasResult(CorrectiveAction action, Examination examination) {
    return examination.hasHappened(action.completedOn())
        || action.effectivenessReviews().stream()
            .anyMatch(review -> review.date().canBeBy(examination.asOf()));
  }
}
