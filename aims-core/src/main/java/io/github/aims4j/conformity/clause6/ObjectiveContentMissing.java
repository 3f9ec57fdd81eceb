// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Objective;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The records do not show for which function or level an objective is set, how it is measured,
 * which requirements it takes into account, or how its result will be judged.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.2). Only the objectives themselves are asked for as
 * documented information, so silence is a question.
 */
final class ObjectiveContentMissing {

  private static final Check LEVEL =
      Check.asking("6.2-01")
          .key("level")
          .question(
              "No open objective states the function or level for which it is set.",
              "For which functions and levels are the objectives set, and why not for others?")
          .build();

  private static final Check MEASURED =
      Check.asking("6.2-03")
          .key("measured")
          .question(
              "These open objectives have no indicator, and it is not stated why they cannot be measured.",
              "How will you tell that these objectives are met?")
          .build();

  private static final Check REQUIREMENTS =
      Check.asking("6.2-04")
          .key("requirements")
          .question(
              "These open objectives name no interested party, and no requirement names them.",
              "Which requirements shaped these objectives?")
          .build();

  private static final Check EVALUATION =
      Check.asking("6.2-10")
          .key("evaluation")
          .question(
              "These open objectives do not state how their results will be evaluated.",
              "Who judges success here, and against what?")
          .build();

  private ObjectiveContentMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("objective-content")
            .asks(
                "Are objectives assigned to a level, measurable, based on requirements and monitored?")
            .reads(
                "Objective.status",
                "Objective.level",
                "Objective.indicators",
                "Objective.notMeasurableBecause",
                "Objective.interestedParties",
                "PartyRequirement.objectives",
                "Objective.evaluation")
            .checks(LEVEL, MEASURED, REQUIREMENTS, EVALUATION)
            .build(),
        ObjectiveContentMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    Set<Id<Objective>> required = new HashSet<>();
    examination
        .aims()
        .interestedParties()
        .forEach(party -> party.requirements().forEach(each -> required.addAll(each.objectives())));
    List<Objective> open =
        examination.aims().objectives().stream().filter(Objective::isOpen).toList();
    return Outcome.all(
        level(open), Outcome.all(open.stream().map(objective -> examine(objective, required))));
  }

  private static Outcome level(List<Objective> open) {
    List<Objective> withLevel =
        open.stream().filter(objective -> objective.level().isPresent()).toList();
    if (open.isEmpty()) {
      return LEVEL.notTriggered();
    }
    return withLevel.isEmpty() ? LEVEL.silent("/objectives") : LEVEL.supported(withLevel);
  }

  private static Outcome examine(Objective objective, Set<Id<Objective>> required) {
    boolean isMeasured =
        !objective.indicators().isEmpty() || objective.notMeasurableBecause().isPresent();
    boolean isBased = !objective.interestedParties().isEmpty() || required.contains(objective.id());
    return Outcome.all(
        stated(MEASURED, objective, "/indicators", isMeasured),
        stated(REQUIREMENTS, objective, "/interestedParties", isBased),
        stated(EVALUATION, objective, "/evaluation", objective.evaluation().isPresent()));
  }

  private static Outcome stated(Check check, Objective objective, String path, boolean isStated) {
    return isStated ? check.supported(objective) : check.silent(objective, path);
  }
}
