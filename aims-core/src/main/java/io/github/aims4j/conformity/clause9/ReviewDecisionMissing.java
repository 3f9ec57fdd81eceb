// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.ReviewDecision;

/**
 * A management review decided nothing on continual improvement, or nothing on changes to the AIMS.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.3.3). The decision that none is needed counts; a
 * decision can stand in the minutes, so silence is a question.
 */
final class ReviewDecisionMissing {

  private static final Check IMPROVEMENT =
      Check.asking("9.3.3-01", "5.1-05")
          .key("improvement")
          .question(
              "The records of these management reviews hold no decision on continual improvement.",
              "What was decided on continual improvement, and what is different today because of it?")
          .build();

  private static final Check CHANGE =
      Check.asking("9.3.3-01")
          .key("change")
          .question(
              "The records of these management reviews hold no decision on changes to the AIMS.",
              "What was decided on changes to the AIMS, or that none is needed?")
          .build();

  private ReviewDecisionMissing() {}

  static Rule rule() {
    return HeldReviews.rule(
        RuleDescription.builder()
            .id("review-decides")
            .asks("Does each management review decide on improvement and on changes?")
            .reads("ReviewDecision.type", "ManagementReview.decisions")
            .checks(IMPROVEMENT, CHANGE)
            .build(),
        (review, examination) -> examine(review));
  }

  private static Outcome examine(ManagementReview review) {
    return Outcome.all(
        outcome(IMPROVEMENT, review, ReviewDecision.Type.IMPROVEMENT),
        outcome(CHANGE, review, ReviewDecision.Type.CHANGE));
  }

  private static Outcome outcome(Check check, ManagementReview review, ReviewDecision.Type type) {
    return review.decisions().stream().anyMatch(decision -> decision.type() == type)
        ? check.supported(review)
        : check.silent(review, "/decisions");
  }
}
