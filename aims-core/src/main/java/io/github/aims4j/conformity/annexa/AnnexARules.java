// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on the controls of Annex A. Source: each rule names its own. */
public final class AnnexARules {

  private AnnexARules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        AiPolicyReviewOverdue.rule(),
        ConcernChannelMissing.rule(),
        GuidanceDetails.rule(),
        ResourcesNotDocumented.rule(),
        ImpactResultsNotRetained.rule(),
        ImpactNotAssessedInUse.rule(),
        ResponsibleObjectivesMissing.rule(),
        ResponsibleProcessesMissing.rule(),
        LifeCycleHistoryInconsistent.rule(),
        RequirementsAndDesignMissing.rule(),
        VerificationOrValidationFailed.rule(),
        DeploymentNotPlanned.rule(),
        DeploymentOpenAfterRetirement.rule(),
        OperationNotMonitored.rule(),
        TechnicalDocumentationMissing.rule(),
        EventLogWithoutUse.rule(),
        DataProcessesMissing.rule(),
        DataDetailsMissing.rule(),
        UserInformationMissing.rule(),
        ExternalChannelMissing.rule(),
        IncidentPlanMissing.rule(),
        IncidentNotTold.rule(),
        ReportingDutiesMissing.rule(),
        UsedOtherwiseThanIntended.rule(),
        ResponsibilitiesNotAllocated.rule(),
        SupplierProcessMissing.rule(),
        CustomerExpectationsUnknown.rule(),
        ControlOfOwnRoleLeftOut.rule());
  }
}
