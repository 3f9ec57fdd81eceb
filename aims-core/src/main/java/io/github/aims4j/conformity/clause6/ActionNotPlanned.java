// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.Treatments.Planned;
import io.github.aims4j.planning.Opportunity;
import io.github.aims4j.planning.Risk;
import java.util.List;

/**
 * An opportunity, or a risk that is not acceptable, has no planned action, or its actions belong to
 * no process of the AIMS.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.1). No documented information is asked for, so
 * silence is a question.
 */
final class ActionNotPlanned {

  private static final String CITATION = "6.1.1-05";

  private static final Check ACTION =
      Check.asking(CITATION)
          .key("action")
          .question(
              "No action is planned for these opportunities and risks that are not acceptable.",
              "What will be done about them, and where in daily work?")
          .build();

  private static final Check PROCESS =
      Check.asking(CITATION)
          .key("process")
          .question(
              "The actions for these opportunities and risks belong to no process on record.",
              "Where in daily work are these actions carried out?")
          .build();

  private ActionNotPlanned() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("opportunity-action")
            .asks(
                "Are actions planned for opportunities and unacceptable risks, and integrated into processes?")
            .reads(
                "Opportunity.actions",
                "Opportunity.processes",
                "Risk.acceptable",
                "RiskTreatment.actions",
                "RiskTreatmentPlan.processes")
            .checks(ACTION, PROCESS)
            .build(),
        ActionNotPlanned::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        Outcome.all(
            examination.aims().opportunities().stream()
                .map(opportunity -> examine(opportunity, examination))),
        Outcome.all(examination.aims().risks().stream().map(risk -> examine(risk, examination))));
  }

  private static Outcome examine(Opportunity opportunity, Examination examination) {
    if (examination.areAllRetired(opportunity.aiSystems())
        || !examination.couldState(opportunity.source(), "actions")) {
      return ACTION.notTriggered(opportunity);
    } else if (opportunity.actions().isEmpty()) {
      return ACTION.silent(opportunity, "/actions");
    }
    return Outcome.all(
        ACTION.supported(opportunity),
        opportunity.processes().isEmpty()
            ? PROCESS.silent(opportunity, "/processes")
            : PROCESS.supported(opportunity));
  }

  private static Outcome examine(Risk risk, Examination examination) {
    if (!isUnacceptable(risk) || examination.areAllRetired(risk.aiSystems())) {
      return ACTION.notTriggered(risk);
    }
    List<Planned> withActions =
        examination.treatments().of(risk.id()).stream()
            .filter(planned -> !planned.treatment().actions().isEmpty())
            .toList();
    if (withActions.isEmpty()) {
      return ACTION.silent(risk, "");
    }
    return Outcome.all(
        ACTION.supported(risk, withActions.stream().map(Planned::plan).toList()),
        withActions.stream().allMatch(planned -> planned.plan().processes().isEmpty())
            ? PROCESS.silent(risk, "")
            : PROCESS.supported(risk, withActions.stream().map(Planned::plan).toList()));
  }

  private static boolean isUnacceptable(Risk risk) {
    return risk.acceptable().filter(acceptable -> !acceptable).isPresent();
  }
}
