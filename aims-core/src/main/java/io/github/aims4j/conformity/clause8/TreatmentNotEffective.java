// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.Approval;
import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatment;
import io.github.aims4j.planning.RiskTreatmentPlan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The treatment of a risk was found not effective, and no plan since then treats it anew.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.3). Reviews are compared by their dates. A treatment
 * that is carried out and not verified is a question.
 */
final class TreatmentNotEffective {

  private static final Check EFFECTIVE =
      Check.requirement(Weight.POTENTIAL_MINOR, "8.3-04", "8.3-02")
          .finding(
              "The last review, of {date}, found the treatment of the risk \"{risk}\" not effective, and no plan is newer.",
              "Decide on the treatment anew, and update the plan.")
          .question(
              "All actions of these treatments are completed, and no review of their effectiveness is on record.",
              "Did the treatment reduce the risks, and how was that verified?")
          .build();

  private TreatmentNotEffective() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("treatment-effective")
            .asks("Is the treatment of each risk effective, or was a new treatment planned?")
            .reads(
                "RiskTreatment.verifications",
                "EffectivenessReview.effective",
                "EffectivenessReview.date",
                "RiskTreatmentPlan.approval",
                "RiskTreatmentPlan.effectiveFrom",
                "RiskTreatment.actions",
                "PlannedAction.completedOn")
            .checks(EFFECTIVE)
            .build(),
        TreatmentNotEffective::examine);
  }

  private static Outcome examine(Examination examination) {
    Map<Id<Risk>, LocalDate> planned = new HashMap<>();
    for (RiskTreatmentPlan plan : examination.aims().riskTreatmentPlans()) {
      day(plan)
          .ifPresent(
              day ->
                  plan.entries()
                      .forEach(
                          entry ->
                              planned.merge(
                                  entry.risk(),
                                  day,
                                  (one, other) -> one.isBefore(other) ? other : one)));
    }
    return Outcome.all(
        examination.aims().riskTreatmentPlans().stream()
            .flatMap(
                plan ->
                    IntStream.range(0, plan.entries().size())
                        .mapToObj(index -> examine(plan, index, planned, examination))));
  }

  /** The later of approval and first day; a partial date counts as its last day. */
  private static Optional<LocalDate> day(RiskTreatmentPlan plan) {
    return Stream.concat(
            plan.effectiveFrom().stream(),
            plan.approval().flatMap(Approval::date).map(PartialDate::lastDay).stream())
        .max(LocalDate::compareTo);
  }

  private static Outcome examine(
      RiskTreatmentPlan plan,
      int index,
      Map<Id<Risk>, LocalDate> planned,
      Examination examination) {
    RiskTreatment entry = plan.entries().get(index);
    Optional<EffectivenessReview> last =
        EffectivenessReview.last(entry.verifications(), examination.asOf());
    if (last.isEmpty()) {
      return TreatmentActions.areCompleted(entry, examination)
          ? EFFECTIVE.silent(plan, "/entries/" + index + "/verifications")
          : EFFECTIVE.notTriggered(plan);
    }
    boolean isTreatedAnew =
        Optional.ofNullable(planned.get(entry.risk()))
            .filter(last.get().date()::isBefore)
            .isPresent();
    return last.get().effective() || isTreatedAnew
        ? EFFECTIVE.supported(plan)
        : EFFECTIVE
            .contradicted(plan, "/entries/" + index + "/verifications")
            .with("risk", TreatmentActions.risk(entry, examination))
            .with("date", last.get().date());
  }
}
