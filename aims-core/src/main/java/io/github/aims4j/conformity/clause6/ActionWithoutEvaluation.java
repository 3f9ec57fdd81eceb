// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.Treatments.Planned;
import io.github.aims4j.planning.Opportunity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An open action does not say how its effectiveness will be evaluated, or a completed one was not
 * evaluated.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.1 and 8.3). No documented information is asked
 * for, so silence is a question. A review of the treatment as a whole after its actions counts for
 * each of them.
 */
final class ActionWithoutEvaluation {

  private static final Check PLANNED =
      Check.asking("6.1.1-06")
          .key("planned")
          .question(
              "These open actions do not say how their effectiveness will be evaluated.",
              "How will you know that these actions work?")
          .build();

  private static final Check EVALUATED =
      Check.asking("6.1.1-06", "8.3-02")
          .key("evaluated")
          .question(
              "These actions are completed, and no review of their effectiveness is on record.",
              "How do you know that these actions work?")
          .build();

  private ActionWithoutEvaluation() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("action-effectiveness")
            .asks(
                "Is the evaluation of each action planned, and done once the action is completed?")
            .reads(
                "PlannedAction.evaluation",
                "PlannedAction.completedOn",
                "PlannedAction.effectiveness",
                "RiskTreatment.actions",
                "RiskTreatment.verifications",
                "Opportunity.actions")
            .checks(PLANNED, EVALUATED)
            .build(),
        ActionWithoutEvaluation::examine);
  }

  private static Outcome examine(Examination examination) {
    Stream<Outcome> ofTreatments =
        examination.treatments().all().stream().map(planned -> examine(planned, examination));
    Stream<Outcome> ofOpportunities =
        examination.aims().opportunities().stream()
            .map(opportunity -> examine(opportunity, examination));
    return Outcome.all(Stream.concat(ofTreatments, ofOpportunities));
  }

  private static Outcome examine(Planned planned, Examination examination) {
    return examine(
        planned.plan(),
        planned.path("actions"),
        planned.treatment().actions(),
        planned.treatment().verifications(),
        examination);
  }

  private static Outcome examine(Opportunity opportunity, Examination examination) {
    return examine(opportunity, "/actions", opportunity.actions(), List.of(), examination);
  }

  private static Outcome examine(
      Entity<?> record,
      String path,
      List<PlannedAction> actions,
      List<EffectivenessReview> reviews,
      Examination examination) {
    return Outcome.all(
        IntStream.range(0, actions.size())
            .mapToObj(
                index ->
                    examine(record, path + "/" + index, actions.get(index), reviews, examination)));
  }

  private static Outcome examine(
      Entity<?> record,
      String path,
      PlannedAction action,
      List<EffectivenessReview> reviews,
      Examination examination) {
    if (!examination.hasHappened(action.completedOn())) {
      return action.evaluation().isPresent()
          ? PLANNED.supported(record)
          : PLANNED.silent(record, path + "/evaluation");
    }
    boolean isEvaluated =
        Stream.concat(action.effectiveness().stream(), reviews.stream())
            .map(EffectivenessReview::date)
            .anyMatch(
                date ->
                    examination.hasHappened(Optional.of(date))
                        && !date.isBefore(completion(action)));
    return isEvaluated
        ? EVALUATED.supported(record)
        : EVALUATED.silent(record, path + "/effectiveness");
  }

  private static PartialDate completion(PlannedAction action) {
    return action.completedOn().orElseThrow();
  }
}
