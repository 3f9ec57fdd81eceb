// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.conformity.Applicability;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.util.Arrays;

/**
 * The statement of applicability in force does not decide on every control of Annex A.
 *
 * <p>Basis: policy. The standard asks for the comparison with Annex A and for a reason for each
 * exclusion (ISO/IEC 42001:2023, 6.1.3), not for an entry for each of the 38 controls; but a
 * control that is left out without a word has no reason, which is a question.
 */
final class ControlWithoutDecision {

  private static final Check LISTED =
      Check.policy("6.1.3-03")
          .key("listed")
          .finding(
              "The statement of applicability has no entry for {controls}.",
              "Add an entry for each of these controls, included or excluded, with the reason.")
          .build();

  private static final Check REASON =
      Check.asking("6.1.3-08")
          .key("reason")
          .question(
              "The statement of applicability has no entry for {controls}.",
              "Why are these controls not necessary?")
          .build();

  private ControlWithoutDecision() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("statement-covers-annex-a")
            .asks("Does the statement of applicability decide on every control of Annex A?")
            .reads("StatementOfApplicability.entries", "ApplicabilityEntry.annexControl")
            .checks(LISTED, REASON)
            .build(),
        ControlWithoutDecision::examine);
  }

  private static Outcome examine(Examination examination) {
    Applicability applicability = examination.applicability();
    return applicability
        .statement()
        .filter(statement -> !statement.entries().isEmpty())
        .map(statement -> examine(statement, applicability))
        .orElseGet(LISTED::notTriggered);
  }

  private static Outcome examine(StatementOfApplicability statement, Applicability applicability) {
    String missing =
        Arrays.stream(AnnexControl.values())
            .filter(control -> applicability.entriesOf(control).isEmpty())
            .map(AnnexControl::id)
            .collect(joining(", "));
    return missing.isEmpty()
        ? LISTED.supported(statement)
        : Outcome.all(
            LISTED.contradicted(statement, "/entries").with("controls", missing),
            REASON.silent(statement, "/entries").with("controls", missing));
  }
}
