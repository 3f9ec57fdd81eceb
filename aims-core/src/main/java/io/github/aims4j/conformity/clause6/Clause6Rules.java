// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on clause 6. Source: each rule names its own. */
public final class Clause6Rules {

  private Clause6Rules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        PlanningWithoutContext.rule(),
        RisksNotDetermined.rule(),
        RiskCriteriaNotInForce.rule(),
        SystemWithoutRisk.rule(),
        ActionNotPlanned.rule(),
        ActionWithoutEvaluation.rule(),
        RiskMethodNotSettled.rule(),
        LevelNotOfMatrix.rule(),
        RiskNotAnalysed.rule(),
        RiskDeniesAssessedImpact.rule(),
        VerdictAgainstCriteria.rule(),
        RiskNotRanked.rule(),
        ProcessNotDocumented.rule(),
        TreatmentNotChosen.rule(),
        StatementNotCompared.rule(),
        ControlWithoutDecision.rule(),
        GuidanceNotConsidered.rule(),
        GuidanceNoteMissing.rule(),
        StatementMissing.rule(),
        StatementNotInForce.rule(),
        CertificateOfOldStatement.rule(),
        NecessaryControlNotInStatement.rule(),
        DecisionWithoutReason.rule(),
        ExclusionAgainstFacts.rule(),
        TreatmentPlanMissing.rule(),
        UnacceptableRiskNotPlanned.rule(),
        PlanNotApproved.rule(),
        ResidualRiskNotAccepted.rule(),
        AcceptanceNotValid.rule(),
        ControlNotLinked.rule(),
        ControlNotDocumented.rule(),
        ImpactProcessMissing.rule(),
        ImpactContentMissing.rule(),
        ImpactContextMissing.rule(),
        ImpactResultMissing.rule(),
        ImpactNotTakenUp.rule(),
        ObjectivesMissing.rule(),
        ObjectiveContentMissing.rule(),
        ObjectiveNotFollowed.rule(),
        ObjectiveNotUpdated.rule(),
        ObjectiveNotDocumented.rule(),
        ObjectivePlanIncomplete.rule(),
        ChangeNotPlanned.rule());
  }
}
