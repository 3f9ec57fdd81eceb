// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.planning.PlannedInterval.Activity;
import io.github.aims4j.standard.AnnexControl;
import java.util.Optional;

/**
 * The AI policy in force was not reviewed by the day, or within the interval, that the organization
 * planned.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.2.4: review at planned intervals); policy where the
 * statement of applicability does not include A.2.4. An interval that takes effect later plans
 * nothing yet.
 */
final class AiPolicyReviewOverdue {

  private static final String MESSAGE =
      "The AI policy \"{policy}\" was to be reviewed by {day} and was not.";
  private static final String REMEDY = "Review the policy, and record the outcome.";
  private static final String REASON =
      "The AI policy has neither a day of review nor an interval of review in effect.";
  private static final String QUESTION = "When is the AI policy reviewed, and by whom?";

  private static final Check INCLUDED =
      Check.requirement(Weight.POTENTIAL_MINOR, "A.2.4")
          .key("included")
          .finding(MESSAGE, REMEDY)
          .question(REASON, QUESTION)
          .build();

  private static final Check NOT_INCLUDED =
      Check.policy("A.2.4")
          .key("not-included")
          .finding(MESSAGE, REMEDY)
          .question(REASON, QUESTION)
          .build();

  private AiPolicyReviewOverdue() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("ai-policy-review")
            .asks("Is the AI policy reviewed at the planned intervals?")
            .reads(
                "Policy.nextReview",
                "Policy.reviews",
                "Review.date",
                "PlannedInterval.activity",
                "PlannedInterval.effectiveFrom")
            .checks(INCLUDED, NOT_INCLUDED)
            .build(),
        AiPolicyReviewOverdue::examine);
  }

  private static Outcome examine(Examination examination) {
    Check check = examination.askedControls().isAsked(AnnexControl.A_2_4) ? INCLUDED : NOT_INCLUDED;
    return examination.aiPoliciesInForce().isEmpty()
        ? check.notTriggered()
        : Outcome.all(
            examination.aiPoliciesInForce().stream()
                .map(policy -> examine(policy, check, examination)));
  }

  private static Outcome examine(Policy policy, Check check, Examination examination) {
    Optional<AgendaItem> overdue =
        examination.overdue().stream()
            .filter(item -> item.kind() == DueKind.POLICY_REVIEW)
            .filter(item -> item.subject().id().equals(policy.id()))
            .findFirst();
    if (overdue.isPresent()) {
      return check
          .contradicted(policy, overdue.get().path())
          .with("policy", policy.title())
          .with("day", overdue.get().day());
    }
    return policy.nextReview().isPresent() || hasInterval(examination)
        ? check.supported(policy)
        : check.silent(policy, "/nextReview");
  }

  private static boolean hasInterval(Examination examination) {
    return examination.aims().plannedIntervals().stream()
        .filter(interval -> interval.activity() == Activity.POLICY_REVIEW)
        .anyMatch(interval -> examination.hasBegun(interval.effectiveFrom()));
  }
}
