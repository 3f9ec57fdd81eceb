// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on clause 8. Source: each rule names its own. */
public final class Clause8Rules {

  private Clause8Rules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        ProcessWithoutCriteria.rule(),
        ControlNotPutInPlace.rule(),
        ControlEffectivenessUnknown.rule(),
        OperationNotEvidenced.rule(),
        ChangeNotControlled.rule(),
        SupplyNotControlled.rule(),
        RiskAssessmentMissing.rule(),
        RiskAssessmentWithoutResult.rule(),
        PlannedIntervalOver.rule(),
        ChangeWithoutRiskAssessment.rule(),
        RegisterLevelDiffers.rule(),
        TreatmentNotEffective.rule(),
        TreatmentWithoutResult.rule(),
        ImpactAssessmentMissing.rule(),
        ImpactAssessmentDutyUnknown.rule(),
        ChangeWithoutImpactAssessment.rule(),
        AssessedVersionNotInUse.rule());
  }
}
