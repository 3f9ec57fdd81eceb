// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.DecisionStatus;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.evaluation.ReviewDecision;
import io.github.aims4j.finding.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A management review looked at decisions of the review before, and left out one that was open.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.3.2: the status of actions from earlier reviews).
 * Decisions without a label cannot be referred to.
 */
final class EarlierDecisionNotFollowed {

  private static final Check FOLLOWED =
      Check.requirement(Weight.POTENTIAL_MINOR, "9.3.2-01")
          .finding(
              "The management review \"{review}\" states the status of decisions of \"{earlier}\", but not of {decisions}.",
              "State what became of each decision that was open.")
          .question(
              "The records of these management reviews do not state what became of decisions of the review before.",
              "Which actions of the review before were open, and what became of them?")
          .build();

  private static final Comparator<ManagementReview> BY_DATE =
      Comparator.comparing((ManagementReview each) -> HeldReviews.date(each).firstDay())
          .thenComparing(ManagementReview::id);

  private EarlierDecisionNotFollowed() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("review-earlier-actions")
            .asks("Does each management review follow up the open decisions of the previous one?")
            .reads(
                "ReviewInput.earlierDecisions",
                "DecisionStatus.decision",
                "ReviewDecision.label",
                "ReviewDecision.completedOn",
                "ManagementReview.date")
            .checks(FOLLOWED)
            .build(),
        EarlierDecisionNotFollowed::examine);
  }

  private static Outcome examine(Examination examination) {
    List<ManagementReview> held = HeldReviews.of(examination).sorted(BY_DATE).toList();
    return Outcome.all(
        IntStream.range(0, held.size())
            .mapToObj(
                i ->
                    i == 0
                        ? FOLLOWED.notTriggered(held.get(i))
                        : examine(held.get(i), held.get(i - 1))));
  }

  private static Outcome examine(ManagementReview review, ManagementReview earlier) {
    Set<String> followed =
        review.inputs().stream()
            .flatMap(input -> input.earlierDecisions().stream())
            .map(DecisionStatus::decision)
            .collect(Collectors.toSet());
    if (earlier.decisions().isEmpty()) {
      return FOLLOWED.notTriggered(review);
    } else if (followed.isEmpty()) {
      return FOLLOWED.silent(review, "/inputs");
    }
    List<String> missing = open(earlier).filter(label -> !followed.contains(label)).toList();
    return missing.isEmpty()
        ? FOLLOWED.supported(review)
        : FOLLOWED
            .contradicted(review, "/inputs")
            .with("review", review.title())
            .with("earlier", earlier.title())
            .with(
                "decisions",
                missing.stream().map(label -> "\"" + label + "\"").collect(joining(", ")));
  }

  /** The labels of the decisions that were not yet implemented when the review ended. */
  private static Stream<String> open(ManagementReview review) {
    return review.decisions().stream()
        .filter(decision -> isOpen(decision, review))
        .map(ReviewDecision::label)
        .flatMap(Optional::stream);
  }

  private static boolean isOpen(ReviewDecision decision, ManagementReview review) {
    return decision
        .completedOn()
        .filter(done -> !HeldReviews.date(review).isBefore(done))
        .isEmpty();
  }
}
