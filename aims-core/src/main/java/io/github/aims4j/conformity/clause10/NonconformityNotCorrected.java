// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.improvement.Nonconformity;

/**
 * A nonconformity is closed, and neither a correction nor a reason for none is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 10.2: react as the case requires). While it is open it
 * is a question.
 */
final class NonconformityNotCorrected {

  private static final Check REACTED =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-01")
          .finding(
              "The nonconformity \"{nonconformity}\" is closed, and neither a correction nor a reason for none is on record.",
              "Record what was done to control and correct it, or why nothing had to be done.")
          .question(
              "These nonconformities are open, and no correction is on record.",
              "What was done at once to control and correct them, and to deal with their consequences?")
          .build();

  private NonconformityNotCorrected() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("nonconformity-reacted")
            .asks("Was each nonconformity corrected, or is there a reason why not?")
            .reads(
                "Nonconformity.correction",
                "Nonconformity.correctedOn",
                "Nonconformity.noCorrectionBecause",
                "Nonconformity.closedOn",
                "Nonconformity.noActionBecause")
            .checks(REACTED)
            .build(),
        Nonconformity.class,
        NonconformityNotCorrected::examine);
  }

  private static Outcome examine(Nonconformity nonconformity, Examination examination) {
    if (hasReaction(nonconformity, examination)) {
      return REACTED.supported(nonconformity);
    }
    return examination.hasHappened(nonconformity.closedOn())
        ? REACTED
            .contradicted(nonconformity, "/correction")
            .with("nonconformity", nonconformity.title())
        : REACTED.silent(nonconformity, "/correction");
  }

  private static boolean hasReaction(Nonconformity nonconformity, Examination examination) {
    return nonconformity.correction().isPresent()
        || examination.hasHappened(nonconformity.correctedOn())
        || nonconformity.noCorrectionBecause().isPresent()
        || nonconformity.noActionBecause().isPresent();
  }
}
