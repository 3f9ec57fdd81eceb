// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * No risk and no opportunity names a context issue or an interested party.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.1). The links are how the records show it; a
 * person can show it otherwise, so silence is a question.
 */
final class PlanningWithoutContext {

  private static final Check CONTEXT =
      Check.asking("6.1.1-01")
          .question(
              "No risk and no opportunity on record names {missing}.",
              "How did the context and the interested parties shape this list of risks?")
          .build();

  private PlanningWithoutContext() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("planning-uses-context")
            .asks("Do risks and opportunities refer to the context and the interested parties?")
            .reads(
                "Risk.contextIssues",
                "Risk.interestedParties",
                "Opportunity.contextIssues",
                "Opportunity.interestedParties")
            .checks(CONTEXT)
            .isForWholeAims(true)
            .build(),
        PlanningWithoutContext::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Entity<?>> withIssue =
        naming(
            examination,
            risk -> !risk.contextIssues().isEmpty(),
            opportunity -> !opportunity.contextIssues().isEmpty());
    List<Entity<?>> withParty =
        naming(
            examination,
            risk -> !risk.interestedParties().isEmpty(),
            opportunity -> !opportunity.interestedParties().isEmpty());
    if (withIssue.isEmpty()) {
      return CONTEXT
          .silent("/risks")
          .with(
              "missing",
              withParty.isEmpty() ? "a context issue or an interested party" : "a context issue");
    } else if (withParty.isEmpty()) {
      return CONTEXT.silent("/risks").with("missing", "an interested party");
    }
    return CONTEXT.supported(
        Stream.concat(withIssue.stream(), withParty.stream()).distinct().toList());
  }

  private static List<Entity<?>> naming(
      Examination examination, Predicate<Risk> risk, Predicate<Opportunity> opportunity) {
    return Stream.<Entity<?>>concat(
            examination.aims().risks().stream().filter(risk),
            examination.aims().opportunities().stream().filter(opportunity))
        .toList();
  }
}
