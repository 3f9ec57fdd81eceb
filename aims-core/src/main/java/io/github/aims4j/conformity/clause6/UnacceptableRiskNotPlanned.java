// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.conformity.Treatments.Planned;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A risk is not acceptable, and no plan in force treats it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3 and 8.3). A risk that was identified after the
 * latest plan came into force is a question: a plan cannot have what was not known.
 */
final class UnacceptableRiskNotPlanned {

  private static final Check PLANNED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-09", "8.3-03")
          .finding(
              "\"{risk}\" is not acceptable, and no treatment plan in force treats it.",
              "Add the treatment of the risk to the plan, and let the designated management approve it.")
          .question(
              "These risks are not acceptable, and were identified after the latest treatment plan came into force.",
              "How and by when are these new risks treated?")
          .build();

  private UnacceptableRiskNotPlanned() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("unacceptable-risk-not-planned")
            .asks("Does a treatment plan in force cover every unacceptable risk?")
            .reads(
                "Risk.acceptable",
                "Risk.identifiedOn",
                "RiskTreatment.risk",
                "RiskTreatmentPlan.effectiveFrom")
            .checks(PLANNED)
            .isForWholeAims(true)
            .build(),
        UnacceptableRiskNotPlanned::examine);
  }

  private static Outcome examine(Examination examination) {
    if (examination.aims().riskTreatmentPlans().isEmpty()) {
      return PLANNED.notTriggered();
    }
    Optional<LocalDate> latest =
        examination.treatments().plans().stream()
            .flatMap(plan -> plan.effectiveFrom().stream())
            .max(Comparator.naturalOrder());
    return Outcome.all(
        CurrentRisks.of(examination).map(risk -> examine(risk, latest, examination)));
  }

  private static Outcome examine(Risk risk, Optional<LocalDate> latest, Examination examination) {
    if (!CurrentRisks.isToBeTreated(risk)) {
      return PLANNED.notTriggered(risk);
    }
    List<RiskTreatmentPlan> plans =
        examination.treatments().of(risk.id()).stream().map(Planned::plan).toList();
    if (!plans.isEmpty()) {
      return PLANNED.supported(risk, plans);
    }
    boolean isNew =
        latest
            .filter(
                day ->
                    risk.identifiedOn()
                        .map(PartialDate::firstDay)
                        .filter(identified -> identified.isAfter(day))
                        .isPresent())
            .isPresent();
    return isNew
        ? PLANNED.silent(risk, "")
        : PLANNED.contradicted(risk, "").with("risk", risk.title());
  }
}
