// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.ManagementReview;
import io.github.aims4j.finding.Weight;
import java.util.List;
import java.util.Optional;

/**
 * No management review was ever held, although the first one was due or the AIMS is certified.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.3.1 and 9.3.3). Total absence of reviews calls the
 * system into question, hence its weight.
 */
final class ManagementReviewMissing {

  private static final Check HELD =
      Check.requirement(Weight.POTENTIAL_MAJOR, "9.3.3-02", "9.3.1-01")
          .finding(
              "No management review is on record, and {because}.",
              "Let top management review the AIMS, and keep the results.")
          .question(
              "No management review is on record.",
              "Has top management reviewed the AIMS, and if not, when will it?")
          .build();

  private ManagementReviewMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("management-review-none")
            .asks("Has top management reviewed the AIMS?")
            .reads(
                "ManagementReview.date",
                "Certificate.effectiveFrom",
                "PlannedInterval.effectiveFrom",
                "PlannedInterval.interval")
            .checks(HELD)
            .isForWholeAims(true)
            .build(),
        ManagementReviewMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<ManagementReview> held = HeldReviews.of(examination).toList();
    if (!held.isEmpty()) {
      return HELD.supported(held);
    }
    Optional<String> because = FirstOccurrence.wasDue(DueKind.MANAGEMENT_REVIEW, examination);
    return because.isPresent()
        ? HELD.contradicted("/managementReviews").with("because", because.get())
        : HELD.silent("/managementReviews");
  }
}
