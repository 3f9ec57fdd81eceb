// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.StatementOfApplicability;
import java.util.stream.IntStream;

/**
 * The statement of applicability gives no reason for including or excluding a control.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3: the statement as documented information has the
 * reasons). An inclusion can be justified by its kind of reason; an exclusion needs words.
 */
final class DecisionWithoutReason {

  private static final Check REASON =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-08")
          .finding(
              "The statement of applicability gives no justification for {decision} {control}.",
              "Justify the decision in the statement.")
          .build();

  private DecisionWithoutReason() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("statement-justification")
            .asks("Does the statement of applicability justify each decision on a control?")
            .reads(
                "ApplicabilityEntry.justification",
                "ApplicabilityEntry.reasons",
                "ApplicabilityEntry.decision")
            .checks(REASON)
            .build(),
        DecisionWithoutReason::examine);
  }

  private static Outcome examine(Examination examination) {
    return examination
        .applicability()
        .statement()
        .map(DecisionWithoutReason::examine)
        .orElseGet(REASON::notTriggered);
  }

  private static Outcome examine(StatementOfApplicability statement) {
    return Outcome.all(
        IntStream.range(0, statement.entries().size())
            .mapToObj(index -> examine(statement, index)));
  }

  private static Outcome examine(StatementOfApplicability statement, int index) {
    ApplicabilityEntry entry = statement.entries().get(index);
    boolean isExcluded = entry.decision() == Decision.EXCLUDED;
    boolean isJustified =
        entry.justification().isPresent() || (!isExcluded && !entry.reasons().isEmpty());
    return isJustified
        ? REASON.supported(statement)
        : REASON
            .contradicted(statement, "/entries/" + index)
            .with("decision", isExcluded ? "excluding" : "including")
            .with("control", AnyControl.of(entry).name());
  }
}
