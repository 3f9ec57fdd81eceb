// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.util.List;

/**
 * A risk is not acceptable, and there is no plan for the treatment of any risk.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3: a plan is drawn up, which is a document by its
 * nature).
 */
final class TreatmentPlanMissing {

  private static final Check PLAN =
      Check.requirement(Weight.POTENTIAL_MAJOR, "6.1.3-09")
          .finding(
              "Risks on record are not acceptable ({count}), and no plan treats any risk.",
              "Draw up a plan that treats these risks, and let the designated management approve it.")
          .build();

  private TreatmentPlanMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("treatment-plan-missing")
            .asks("Is there a risk treatment plan for unacceptable risks?")
            .reads("Risk.acceptable", "RiskTreatmentPlan.entries")
            .checks(PLAN)
            .isForWholeAims(true)
            .build(),
        TreatmentPlanMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<RiskTreatmentPlan> plans =
        examination.aims().riskTreatmentPlans().stream()
            .filter(plan -> !plan.entries().isEmpty())
            .toList();
    if (!plans.isEmpty()) {
      return PLAN.supported(plans);
    }
    long toBeTreated = CurrentRisks.of(examination).filter(CurrentRisks::isToBeTreated).count();
    return toBeTreated == 0
        ? PLAN.notTriggered()
        : PLAN.contradicted("/riskTreatmentPlans").with("count", toBeTreated);
  }
}
