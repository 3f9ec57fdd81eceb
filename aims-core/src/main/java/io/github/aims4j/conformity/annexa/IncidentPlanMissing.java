// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.IncidentCommunicationPlan;
import io.github.aims4j.standard.AnnexControl;
import java.util.stream.Stream;

/**
 * A system is in use, and no plan says how its users are told of incidents although the control is
 * claimed as implemented; or a plan does not say who is told, or how.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.8.4: documented information).
 */
final class IncidentPlanMissing {

  private static final DocumentedControl PLAN =
      DocumentedControl.ofSystems(
          AnnexControl.A_8_4,
          "no plan for the communication of incidents",
          "Record the plan, or correct the status of the implementation.",
          "How are the users of these systems told of incidents?");

  private static final Check COMPLETE =
      Check.asking("A.8.4")
          .key("audience-and-channel")
          .question(
              "These plans for the communication of incidents do not state both audience and channel.",
              "Who is told of an incident by these plans, and through which channel?")
          .build();

  private IncidentPlanMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("incident-plan")
            .asks(
                "Is there a plan for informing the users of each AI system in use about incidents?")
            .reads(
                "IncidentCommunicationPlan.aiSystems",
                "IncidentCommunicationPlan.audiences",
                "IncidentCommunicationPlan.channel",
                "ControlImplementation.status")
            .checks(PLAN.check(), COMPLETE)
            .build(),
        IncidentPlanMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    OfAll<IncidentCommunicationPlan> ofAll =
        OfAll.of(
            examination.aims().incidentCommunicationPlans().stream()
                .filter(plan -> plan.aiSystems().isEmpty()));
    return Outcome.all(
        Stream.concat(
            examination
                .aims()
                .aiSystemsInScope()
                .map(aiSystem -> examine(aiSystem, ofAll, examination)),
            examination.aims().incidentCommunicationPlans().stream()
                .map(plan -> examine(plan, examination))));
  }

  private static Outcome examine(
      AiSystem aiSystem, OfAll<IncidentCommunicationPlan> ofAll, Examination examination) {
    if (!aiSystem.isInOperation()) {
      return PLAN.check().notTriggered(aiSystem);
    }
    return PLAN.examine(
        aiSystem,
        examination,
        ofAll.and(examination.aims().referring(IncidentCommunicationPlan.class, aiSystem.id())));
  }

  private static Outcome examine(IncidentCommunicationPlan plan, Examination examination) {
    if (!examination.askedControls().isAsked(AnnexControl.A_8_4)) {
      return COMPLETE.notTriggered(plan);
    }
    return plan.channel().isPresent() && !plan.audiences().isEmpty()
        ? COMPLETE.supported(plan)
        : COMPLETE.silent(plan, "");
  }
}
