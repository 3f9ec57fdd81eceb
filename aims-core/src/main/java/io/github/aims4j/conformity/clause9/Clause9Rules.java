// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Rule;
import java.util.List;

/** The built-in rules on clause 9. Source: each rule names its own. */
public final class Clause9Rules {

  private Clause9Rules() {}

  /** Returns the rules, in the order of the standard. */
  public static List<Rule> all() {
    return List.of(
        IndicatorNotSettled.rule(),
        PerformanceNotEvaluated.rule(),
        MeasurementsMissing.rule(),
        InternalAuditMissing.rule(),
        AuditConclusionMissing.rule(),
        AuditCoverageIncomplete.rule(),
        AuditProgrammeIncomplete.rule(),
        AuditRecordIncomplete.rule(),
        AuditorOfOwnWork.rule(),
        AuditResultsNotKept.rule(),
        ManagementReviewMissing.rule(),
        ReviewWithoutTopManagement.rule(),
        ReviewConclusionMissing.rule(),
        ReviewInputMissing.rule(),
        EarlierDecisionNotFollowed.rule(),
        ReviewDecisionMissing.rule(),
        ReviewResultsNotKept.rule());
  }
}
