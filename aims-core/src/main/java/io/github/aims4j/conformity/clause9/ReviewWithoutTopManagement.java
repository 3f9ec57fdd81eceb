// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Mandates;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.RoleAssignment.Mandate;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A management review was held, and nobody of top management took part.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.3.1: top management reviews). Where the records do
 * not say who took part, or who top management was on that day, it is a question.
 */
final class ReviewWithoutTopManagement {

  private static final Check THERE =
      Check.requirement(Weight.POTENTIAL_MINOR, "9.3.1-01")
          .finding(
              "Nobody who chaired or took part in the management review \"{review}\" had a mandate of top management on {date}.",
              "Let top management review the AIMS, or record its part in the review.")
          .question(
              "The records do not show whether top management took part in these management reviews.",
              "Who of top management took part, and what did they ask?")
          .build();

  private ReviewWithoutTopManagement() {}

  static Rule rule() {
    return HeldReviews.rule(
        RuleDescription.builder()
            .id("review-by-top-management")
            .asks("Does top management take part in each management review?")
            .reads(
                "ManagementReview.chairedBy",
                "ManagementReview.participants",
                "RoleAssignment.mandates",
                "RoleAssignment.holder",
                "RoleAssignment.start",
                "RoleAssignment.end",
                "Party.partOf")
            .checks(THERE)
            .build(),
        ReviewWithoutTopManagement::examine);
  }

  private static Outcome examine(ManagementReview review, Examination examination) {
    Set<Id<Party>> present =
        Stream.concat(review.chairedBy().stream(), review.participants().stream())
            .collect(Collectors.toSet());
    LocalDate day = HeldReviews.date(review).lastDay();
    if (present.isEmpty() || !isKnown(day, examination)) {
      return THERE.silent(review, present.isEmpty() ? "/participants" : "");
    }
    boolean isThere =
        present.stream()
            .anyMatch(party -> examination.mandates().isHeldBy(party, Mandate.TOP_MANAGEMENT, day));
    return isThere
        ? THERE.supported(review)
        : THERE
            .contradicted(review, "/participants")
            .with("review", review.title())
            .with("date", HeldReviews.date(review));
  }

  private static boolean isKnown(LocalDate day, Examination examination) {
    return examination.mandates().assignments(Mandate.TOP_MANAGEMENT).stream()
        .anyMatch(assignment -> Mandates.isActive(assignment, day));
  }
}
