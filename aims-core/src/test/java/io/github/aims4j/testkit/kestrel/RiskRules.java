package io.github.aims4j.testkit.kestrel;

import static io.github.aims4j.testkit.kestrel.Kit.MAEVE;
import static io.github.aims4j.testkit.kestrel.Kit.approvedByMaeve;
import static io.github.aims4j.testkit.kestrel.Kit.day;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.planning.SignificantChangeCriterion;
import java.time.Period;

/** By what risks are rated, how often things are done again, and which changes are significant. */
final class RiskRules {

  private RiskRules() {}

  static void addTo(Aims.Builder aims) {
    aims.addRiskCriteria(criteria());
    addIntervals(aims);
    addSignificantChange(aims);
  }

  private static RiskCriteria criteria() {
    return RiskCriteria.builder()
        .id(Id.of("criteria"))
        .title("Three by three")
        .version("1.0")
        .addLikelihoodLevel(level("rare", "Less than once in three years"))
        .addLikelihoodLevel(level("possible", "About once a year"))
        .addLikelihoodLevel(level("likely", "Several times a year"))
        .addConsequenceLevel(level("small", "Put right within the office in a day"))
        .addConsequenceLevel(level("noticeable", "A client or guest notices; up to 5 000 euros"))
        .addConsequenceLevel(
            level("serious", "Harm to a person, a lost client, or the insurer pays"))
        .addRiskLevel(level("low", "Acceptable; look at it once a year"))
        .addRiskLevel(level("medium", "Treat it; the principal may accept what remains"))
        .addRiskLevel(level("high", "Treat it before the tool is used on"))
        .addCell(cell("rare", "small", "low"))
        .addCell(cell("rare", "noticeable", "low"))
        .addCell(cell("rare", "serious", "medium"))
        .addCell(cell("possible", "small", "low"))
        .addCell(cell("possible", "noticeable", "medium"))
        .addCell(cell("possible", "serious", "high"))
        .addCell(cell("likely", "small", "medium"))
        .addCell(cell("likely", "noticeable", "high"))
        .addCell(cell("likely", "serious", "high"))
        .acceptableUpTo("low")
        .impactThreshold("noticeable")
        .approval(approvedByMaeve("2025-07-28"))
        .effectiveFrom(day("2025-08-01"))
        .nextReview(day("2026-09-10"))
        .build();
  }

  private static RiskScaleLevel level(String label, String description) {
    return RiskScaleLevel.builder().label(label).description(description).build();
  }

  private static RiskMatrixCell cell(String likelihood, String consequence, String riskLevel) {
    return RiskMatrixCell.builder()
        .likelihood(likelihood)
        .consequence(consequence)
        .riskLevel(riskLevel)
        .build();
  }

  private static void addIntervals(Aims.Builder aims) {
    addYearly(aims, "every-risk", PlannedInterval.Activity.RISK_ASSESSMENT);
    addYearly(aims, "every-impact", PlannedInterval.Activity.IMPACT_ASSESSMENT);
    addYearly(aims, "every-audit", PlannedInterval.Activity.INTERNAL_AUDIT);
    addYearly(aims, "every-review", PlannedInterval.Activity.MANAGEMENT_REVIEW);
    addYearly(aims, "every-policy", PlannedInterval.Activity.POLICY_REVIEW);
    addYearly(aims, "every-context", PlannedInterval.Activity.CONTEXT_REVIEW);
    addYearly(aims, "every-supplier", PlannedInterval.Activity.SUPPLIER_EVALUATION);
    addYearly(aims, "every-system", PlannedInterval.Activity.RE_EVALUATION);
    aims.addPlannedInterval(
        interval("every-figures", PlannedInterval.Activity.EVALUATION, 3)
            .reason("Quarters match the work plan of the office.")
            .build());
  }

  private static void addYearly(Aims.Builder aims, String id, PlannedInterval.Activity activity) {
    aims.addPlannedInterval(
        interval(id, activity, 12)
            .reason("One round a year is what 14 people keep up with two bought tools.")
            .build());
  }

  private static PlannedInterval.Builder interval(
      String id, PlannedInterval.Activity activity, int months) {
    return PlannedInterval.builder()
        .id(Id.of(id))
        .activity(activity)
        .interval(Period.ofMonths(months))
        .decidedBy(MAEVE)
        .effectiveFrom(day("2025-07-01"));
  }

  private static void addSignificantChange(Aims.Builder aims) {
    aims.addSignificantChangeCriterion(
        SignificantChangeCriterion.builder()
            .id(Id.of("significant-change"))
            .statement(
                "A tool gains a function, a use, a kind of data or a place of storage that the last"
                    + " assessment did not look at.")
            .callsForRiskAssessment(true)
            .callsForImpactAssessment(true)
            .decidedBy(MAEVE)
            .effectiveFrom(day("2025-07-01"))
            .build());
  }
}
