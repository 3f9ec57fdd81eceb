// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.ManagementReview;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The management reviews that were held by the day of an examination. */
final class HeldReviews {

  private HeldReviews() {}

  /** The reviews that were held, in the order given. */
  static Stream<ManagementReview> of(Examination examination) {
    return examination.heldManagementReviews().stream();
  }

  /**
   * A rule that looks at one review after the other; none of its checks arises before a review is
   * held.
   */
  static Rule rule(
      RuleDescription description, BiFunction<ManagementReview, Examination, Outcome> examination) {
    return OnceDone.rule(
        description,
        ManagementReview.class,
        (review, circumstances) -> circumstances.hasHappened(review.date()),
        examination);
  }

  /** The date of a review that was held, as recorded. */
  static PartialDate date(ManagementReview review) {
    return review.date().orElseThrow();
  }
}
