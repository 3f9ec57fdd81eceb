// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.util.stream.IntStream;

/**
 * The actions of a treatment are completed, and its result is not on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.3: results are retained as documented information).
 * A residual level, a review or a document is a result.
 */
final class TreatmentWithoutResult {

  private static final Check RESULT =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.3-05")
          .finding(
              "All actions to treat the risk \"{risk}\" are completed, and neither a residual level, a review nor a document with the result is on record.",
              "Keep the result of the treatment.")
          .build();

  private TreatmentWithoutResult() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("treatment-result")
            .asks("Is the result of each completed treatment recorded?")
            .reads(
                "RiskTreatment.actions",
                "PlannedAction.completedOn",
                "RiskTreatment.residualLevel",
                "RiskTreatment.verifications",
                "RiskTreatmentPlan.document")
            .checks(RESULT)
            .build(),
        RiskTreatmentPlan.class,
        TreatmentWithoutResult::examine);
  }

  private static Outcome examine(RiskTreatmentPlan plan, Examination examination) {
    return Outcome.all(
        IntStream.range(0, plan.entries().size())
            .mapToObj(index -> examine(plan, index, examination)));
  }

  private static Outcome examine(RiskTreatmentPlan plan, int index, Examination examination) {
    RiskTreatment entry = plan.entries().get(index);
    if (!TreatmentActions.areCompleted(entry, examination)) {
      return RESULT.notTriggered(plan);
    }
    boolean isKept =
        entry.residualLevel().isPresent()
            || !entry.verifications().isEmpty()
            || plan.document().isPresent();
    return isKept
        ? RESULT.supported(plan)
        : RESULT
            .contradicted(plan, "/entries/" + index + "/residualLevel")
            .with("risk", TreatmentActions.risk(entry, examination));
  }
}
