package io.github.aims4j.testkit.harbour;

import static io.github.aims4j.testkit.harbour.OperationsKit.approval;
import static io.github.aims4j.testkit.harbour.OperationsKit.day;
import static io.github.aims4j.testkit.harbour.OperationsKit.evidence;
import static io.github.aims4j.testkit.harbour.OperationsKit.exported;
import static io.github.aims4j.testkit.harbour.OperationsKit.ids;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.planning.PlannedInterval;
import io.github.aims4j.planning.RiskCriteria;
import io.github.aims4j.planning.RiskMatrixCell;
import io.github.aims4j.planning.RiskScaleLevel;
import io.github.aims4j.planning.SignificantChangeCriterion;
import java.time.Period;
import java.util.List;

/**
 * By what Harbour Bank judges risks, how often it looks again, and when a change is significant.
 */
final class HarbourCriteria {

  private static final List<String> LIKELIHOODS =
      List.of("Rare", "Unlikely", "Possible", "Likely", "Almost certain");

  private static final List<String> CONSEQUENCES =
      List.of("Negligible", "Minor", "Moderate", "Major", "Severe");

  /** For each likelihood, from the lowest, the level that each consequence makes. */
  private static final List<List<String>> LEVELS =
      List.of(
          List.of("Low", "Low", "Low", "Medium", "Medium"),
          List.of("Low", "Low", "Medium", "Medium", "High"),
          List.of("Low", "Medium", "Medium", "High", "High"),
          List.of("Low", "Medium", "High", "High", "Critical"),
          List.of("Medium", "Medium", "High", "Critical", "Critical"));

  private static final RiskCriteria CRITERIA = criteria();

  private HarbourCriteria() {}

  static void addTo(Aims.Builder aims) {
    aims.addRiskCriteria(CRITERIA);
    addAssessmentIntervals(aims);
    addReviewIntervals(aims);
    addSignificantChanges(aims);
  }

  /** The level of risk by the criteria. */
  static String level(String likelihood, String consequence) {
    return CRITERIA.riskLevel(likelihood, consequence).orElseThrow();
  }

  /** Whether a level of risk is acceptable by the criteria. */
  static boolean isAcceptable(String level) {
    return CRITERIA.isAcceptable(level).orElseThrow();
  }

  /** The place of a consequence on its scale, from 0. */
  static int rank(String consequence) {
    return CONSEQUENCES.indexOf(consequence);
  }

  private static RiskCriteria criteria() {
    RiskCriteria.Builder criteria =
        RiskCriteria.builder()
            .id(Id.of("criteria-2025"))
            .title("AI risk criteria of Harbour Bank")
            .version("2025.1")
            .acceptableUpTo("Medium")
            .impactThreshold("Major")
            .approval(
                approval(
                    "board",
                    "2025-01-20",
                    "The board asked for a yearly look at the line between Medium and High."))
            .effectiveFrom(day("2025-02-01"))
            .nextReview(day("2027-01-31"))
            .source(exported(3, "title", "Criteria set", "AI risk criteria HB 2025"))
            .addNote(
                "Reviewed on 2026-01-19 without change. The matrix is that of the bank's operational risk policy, with the consequences for people added.")
            .addEvidence(
                evidence(
                    "Board minutes of 20 January 2025, item 4",
                    "grc://board/2025-01-20/item-4.pdf",
                    "2025-01-22",
                    "aims-manager-ines-okafor",
                    "2027-01-31"));
    addScales(criteria);
    for (int row = 0; row < LIKELIHOODS.size(); row++) {
      for (int column = 0; column < CONSEQUENCES.size(); column++) {
        criteria.addCell(
            RiskMatrixCell.builder()
                .likelihood(LIKELIHOODS.get(row))
                .consequence(CONSEQUENCES.get(column))
                .riskLevel(LEVELS.get(row).get(column))
                .build());
      }
    }
    return criteria.build();
  }

  private static void addScales(RiskCriteria.Builder criteria) {
    criteria
        .addLikelihoodLevel(scale("Rare", "Less than once in ten years."))
        .addLikelihoodLevel(scale("Unlikely", "Once in three to ten years."))
        .addLikelihoodLevel(scale("Possible", "Once in one to three years."))
        .addLikelihoodLevel(scale("Likely", "Once or more in a year."))
        .addLikelihoodLevel(scale("Almost certain", "Once or more in a quarter."))
        .addConsequenceLevel(
            scale(
                "Negligible", "No loss that anybody would notice; below EUR 10,000 for the bank."))
        .addConsequenceLevel(
            scale("Minor", "An annoyance that is put right within days; below EUR 100,000."))
        .addConsequenceLevel(
            scale(
                "Moderate",
                "A disadvantage that can be made good within a month; below EUR 1 million."))
        .addConsequenceLevel(
            scale(
                "Major",
                "A lasting disadvantage for some people, or a breach of law; below EUR 10 million."))
        .addConsequenceLevel(
            scale(
                "Severe",
                "A lasting disadvantage for many people or a group that the law protects, or EUR 10 million and more."))
        .addRiskLevel(scale("Low", "Kept; looked at once a year."))
        .addRiskLevel(scale("Medium", "Kept when the chief risk officer accepts it."))
        .addRiskLevel(scale("High", "Treated by a plan with dates."))
        .addRiskLevel(scale("Critical", "Treated at once; the board is told within a week."));
  }

  private static RiskScaleLevel scale(String label, String description) {
    return RiskScaleLevel.builder().label(label).description(description).build();
  }

  private static void addAssessmentIntervals(Aims.Builder aims) {
    aims.addPlannedInterval(
            interval(
                    "risk-assessment",
                    PlannedInterval.Activity.RISK_ASSESSMENT,
                    12,
                    "Fits the yearly risk inventory of the bank.")
                .source(exported(41, "interval", "Frequency", "yearly"))
                .addNote("A significant change makes an assessment due before the year is over.")
                .addEvidence(
                    evidence(
                        "Decision of the risk committee on intervals",
                        "grc://risk-committee/2025-02-03/intervals.pdf",
                        "2025-02-05",
                        "aims-manager-ines-okafor",
                        "2027-02-03"))
                .build())
        .addPlannedInterval(
            interval(
                    "impact-assessment",
                    PlannedInterval.Activity.IMPACT_ASSESSMENT,
                    24,
                    "Uses change slowly; a change in use is a significant change anyway.")
                .build())
        .addPlannedInterval(
            interval(
                    "impact-assessment-scoring",
                    PlannedInterval.Activity.IMPACT_ASSESSMENT,
                    12,
                    "A refused loan weighs heavily on a household.")
                .aiSystems(ids("credit-scoring"))
                .build())
        .addPlannedInterval(
            interval(
                    "re-evaluation",
                    PlannedInterval.Activity.RE_EVALUATION,
                    12,
                    "Model risk policy: every model is looked at once a year.")
                .aiSystems(ids("credit-scoring", "fraud-alerts", "document-triage", "service-chat"))
                .build())
        .addPlannedInterval(
            interval(
                    "supplier-evaluation",
                    PlannedInterval.Activity.SUPPLIER_EVALUATION,
                    12,
                    "Outsourcing rules of the supervisor.")
                .build());
  }

  private static void addReviewIntervals(Aims.Builder aims) {
    aims.addPlannedInterval(
            interval(
                    "internal-audit",
                    PlannedInterval.Activity.INTERNAL_AUDIT,
                    12,
                    "The audit programme covers every clause within a year.")
                .build())
        .addPlannedInterval(
            interval(
                    "management-review",
                    PlannedInterval.Activity.MANAGEMENT_REVIEW,
                    12,
                    "After the yearly accounts, before the budget is set.")
                .build())
        .addPlannedInterval(
            interval(
                    "policy-review",
                    PlannedInterval.Activity.POLICY_REVIEW,
                    12,
                    "With the management review.")
                .build())
        .addPlannedInterval(
            interval(
                    "context-review",
                    PlannedInterval.Activity.CONTEXT_REVIEW,
                    6,
                    "Law on AI moves quickly at present.")
                .build())
        .addPlannedInterval(
            interval(
                    "evaluation",
                    PlannedInterval.Activity.EVALUATION,
                    3,
                    "The risk committee sees the indicators each quarter.")
                .build());
  }

  private static PlannedInterval.Builder interval(
      String slug, PlannedInterval.Activity activity, int months, String reason) {
    return PlannedInterval.builder()
        .id(Id.of("interval-" + slug))
        .activity(activity)
        .interval(Period.ofMonths(months))
        .reason(reason)
        .decidedBy(Id.of("cro-tom-visser"))
        .effectiveFrom(day("2025-02-03"));
  }

  private static void addSignificantChanges(Aims.Builder aims) {
    aims.addSignificantChangeCriterion(
            significant(
                    "new-model",
                    "A model is trained anew with another method, or with a source of data that it did not have before.",
                    true,
                    true)
                .source(exported(52, "statement", "Trigger", "New method or new data source"))
                .addNote("A yearly training on newer months of the same data is not significant.")
                .addEvidence(
                    evidence(
                        "Procedure for changes, version 2, section 3",
                        "grc://procedures/changes/v2.pdf",
                        "2025-02-05",
                        "aims-manager-ines-okafor",
                        "2027-02-03"))
                .build())
        .addSignificantChangeCriterion(
            significant(
                    "new-use",
                    "A system is used for another decision, for another group of people or in another country.",
                    true,
                    true)
                .build())
        .addSignificantChangeCriterion(
            significant(
                    "less-human",
                    "A decision that a person took is taken by a system, or the person sees less of the case.",
                    true,
                    true)
                .build())
        .addSignificantChangeCriterion(
            significant(
                    "supplier",
                    "A supplier of a model, of data or of computing is replaced, or changes what it delivers without notice or so that our test fails.",
                    true,
                    false)
                .build());
  }

  private static SignificantChangeCriterion.Builder significant(
      String slug, String statement, boolean riskAssessment, boolean impactAssessment) {
    return SignificantChangeCriterion.builder()
        .id(Id.of("sig-" + slug))
        .statement(statement)
        .callsForRiskAssessment(riskAssessment)
        .callsForImpactAssessment(impactAssessment)
        .decidedBy(Id.of("cro-tom-visser"))
        .effectiveFrom(day("2025-02-03"));
  }
}
