// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.finding.Weight;
import java.util.ArrayList;
import java.util.List;

/**
 * A management review does not conclude on suitability, adequacy or effectiveness.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.3.1 and 9.3.3). Where minutes are linked, or nothing
 * is concluded in the record, it is a question: a program does not read the minutes.
 */
final class ReviewConclusionMissing {

  private static final Check CONCLUDES =
      Check.requirement(Weight.POTENTIAL_MINOR, "9.3.1-01", "9.3.3-02")
          .finding(
              "The management review \"{review}\" has conclusions, but none on {missing}, and no minutes are linked.",
              "Let top management conclude on the suitability, adequacy and effectiveness of the AIMS, and record it.")
          .question(
              "The records of these management reviews do not conclude on suitability, adequacy and effectiveness.",
              "What did top management conclude on the suitability, adequacy and effectiveness of the AIMS?")
          .build();

  private ReviewConclusionMissing() {}

  static Rule rule() {
    return HeldReviews.rule(
        RuleDescription.builder()
            .id("review-concludes")
            .asks(
                "Does each management review conclude on suitability, adequacy and effectiveness?")
            .reads(
                "ManagementReview.suitability",
                "ManagementReview.adequacy",
                "ManagementReview.effectiveness",
                "ManagementReview.document")
            .checks(CONCLUDES)
            .build(),
        (review, examination) -> examine(review));
  }

  private static Outcome examine(ManagementReview review) {
    List<String> missing = missing(review);
    if (missing.isEmpty()) {
      return CONCLUDES.supported(review);
    }
    String path = "/" + missing.get(0);
    return missing.size() == 3 || review.document().isPresent()
        ? CONCLUDES.silent(review, path)
        : CONCLUDES
            .contradicted(review, path)
            .with("review", review.title())
            .with("missing", String.join(" and ", missing));
  }

  /** The missing conclusions, by the names of their attributes. */
  private static List<String> missing(ManagementReview review) {
    List<String> missing = new ArrayList<>();
    if (review.suitability().isEmpty()) {
      missing.add("suitability");
    }
    if (review.adequacy().isEmpty()) {
      missing.add("adequacy");
    }
    if (review.effectiveness().isEmpty()) {
      missing.add("effectiveness");
    }
    return missing;
  }
}
