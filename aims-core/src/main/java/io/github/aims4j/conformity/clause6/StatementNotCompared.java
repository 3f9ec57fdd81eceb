// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.RiskTreatmentPlan;
import io.github.aims4j.planning.StatementOfApplicability;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The records do not show when the necessary controls were compared with Annex A, or whether
 * controls beyond it are needed; or the comparison is older than the plan.
 *
 * <p>Basis: requirement for the comparison (ISO/IEC 42001:2023, 6.1.3), where silence is a
 * question; policy for its age.
 */
final class StatementNotCompared {

  private static final Check COMPARED =
      Check.asking("6.1.3-03", "6.1.3-04")
          .key("compared")
          .question(
              "The statement of applicability does not state when the controls were compared with Annex A.",
              "When was that done, and which control of Annex A was closest to being wrongly left out?")
          .build();

  private static final Check AGE =
      Check.policy("6.1.3-03")
          .key("age")
          .finding(
              "The controls were last compared with Annex A on {compared}, before the plan \"{plan}\" came into force on {begin}.",
              "Compare the controls of the plan with Annex A, and record the date.")
          .build();

  private static final Check OWN =
      Check.asking("6.1.3-05")
          .key("own-controls")
          .question(
              "The statement of applicability has no control of the organization's own and no reason for none.",
              "Which of your risks does Annex A not reach?")
          .build();

  private static final Check BOTH =
      Check.asking("6.1.3-05")
          .key("own-controls-and-reason")
          .question(
              "The statement of applicability has controls of the organization's own and a reason why none is needed.",
              "Which of the two holds?")
          .build();

  private StatementNotCompared() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("statement-compared")
            .asks(
                "Were the necessary controls compared with Annex A, and was the need for further controls decided?")
            .reads(
                "StatementOfApplicability.comparedOn",
                "StatementOfApplicability.noOwnControlsBecause",
                "ApplicabilityEntry.ownControl",
                "RiskTreatmentPlan.effectiveFrom")
            .checks(COMPARED, AGE, OWN, BOTH)
            .build(),
        StatementNotCompared::examine);
  }

  private static Outcome examine(Examination examination) {
    return examination
        .applicability()
        .statement()
        .map(statement -> Outcome.all(compared(statement, examination), ownControls(statement)))
        .orElseGet(COMPARED::notTriggered);
  }

  private static Outcome compared(StatementOfApplicability statement, Examination examination) {
    if (!examination.hasHappened(statement.comparedOn())) {
      return COMPARED.silent(statement, "/comparedOn");
    }
    PartialDate compared = statement.comparedOn().orElseThrow();
    Optional<RiskTreatmentPlan> later =
        examination.treatments().plans().stream()
            .filter(plan -> begin(plan).filter(compared::isBefore).isPresent())
            .max(
                Comparator.comparing((RiskTreatmentPlan plan) -> begin(plan).orElseThrow())
                    .thenComparing(plan -> plan.id().value()));
    return Outcome.all(
        COMPARED.supported(statement),
        later
            .<Outcome>map(
                plan ->
                    AGE.contradicted(statement, "/comparedOn")
                        .with("compared", compared)
                        .with("plan", plan.title())
                        .with("begin", begin(plan).orElseThrow()))
            .orElseGet(Outcome::none));
  }

  private static Optional<LocalDate> begin(RiskTreatmentPlan plan) {
    return plan.effectiveFrom();
  }

  private static Outcome ownControls(StatementOfApplicability statement) {
    boolean hasOwn = statement.entries().stream().anyMatch(each -> each.ownControl().isPresent());
    boolean hasReason = statement.noOwnControlsBecause().isPresent();
    if (hasOwn && hasReason) {
      return BOTH.silent(statement, "/noOwnControlsBecause");
    }
    return hasOwn || hasReason
        ? OWN.supported(statement)
        : OWN.silent(statement, "/noOwnControlsBecause");
  }
}
