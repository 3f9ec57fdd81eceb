// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.finding.Weight;

/**
 * A management review was held, and nothing that it came to is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.3.3: results are retained as documented
 * information). Minutes, a decision or a conclusion are enough.
 */
final class ReviewResultsNotKept {

  private static final Check KEPT =
      Check.requirement(Weight.POTENTIAL_MINOR, "9.3.3-02")
          .finding(
              "The management review \"{review}\" was held, and neither minutes, a decision nor a conclusion are on record.",
              "Keep the results of the review.")
          .build();

  private ReviewResultsNotKept() {}

  static Rule rule() {
    return HeldReviews.rule(
        RuleDescription.builder()
            .id("review-results-kept")
            .asks("Are the results of each management review recorded?")
            .reads(
                "ManagementReview.date",
                "ManagementReview.document",
                "ManagementReview.decisions",
                "ManagementReview.suitability",
                "ManagementReview.adequacy",
                "ManagementReview.effectiveness")
            .checks(KEPT)
            .build(),
        (review, examination) -> examine(review));
  }

  private static Outcome examine(ManagementReview review) {
    boolean isKept =
        review.document().isPresent()
            || !review.decisions().isEmpty()
            || review.suitability().isPresent()
            || review.adequacy().isPresent()
            || review.effectiveness().isPresent();
    return isKept
        ? KEPT.supported(review)
        : KEPT.contradicted(review, "/document").with("review", review.title());
  }
}
