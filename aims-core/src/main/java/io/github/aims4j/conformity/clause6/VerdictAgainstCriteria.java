// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.RiskCriteria;
import java.util.Optional;

/**
 * A risk is called acceptable above the line of its own criteria, or not acceptable below it, or it
 * is not held against the criteria at all.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.2), since the line is the organization's own. To
 * be stricter than one's own line is good practice to settle, no more.
 */
final class VerdictAgainstCriteria {

  private static final String CITATION = "6.1.2-07";

  private static final Check ABOVE =
      Check.requirement(Weight.POTENTIAL_MINOR, CITATION)
          .key("above")
          .finding(
              "\"{risk}\" is called acceptable at the level \"{level}\", but the criteria {criteria} accept no more than \"{line}\".",
              "Hold the risk against the criteria again; treat it, or change the criteria in the open.")
          .question(
              "These risks have a level, and it is not stated whether it is acceptable.",
              "Are these risks acceptable by the criteria?")
          .build();

  private static final Check BELOW =
      Check.policy(CITATION)
          .key("below")
          .finding(
              "\"{risk}\" is called not acceptable at the level \"{level}\", but the criteria {criteria} accept up to \"{line}\".",
              "Record why this risk is treated all the same, or lower the line of the criteria.")
          .build();

  private VerdictAgainstCriteria() {}

  static Rule rule() {
    return Rule.over(
        RuleDescription.builder()
            .id("verdict-against-criteria")
            .asks(
                "Is the verdict on each risk (acceptable or not) consistent with the organization's own criteria?")
            .reads(
                "Risk.acceptable",
                "Risk.level",
                "Risk.criteria",
                "RiskResult.acceptable",
                "RiskResult.level",
                "RiskAssessment.criteria",
                "RiskCriteria.acceptableUpTo",
                "RiskCriteria.riskLevels")
            .checks(ABOVE, BELOW)
            .build(),
        examination -> RatedRisk.of(examination.aims()),
        VerdictAgainstCriteria::examine);
  }

  private static Outcome examine(RatedRisk rated, Examination examination) {
    if (rated.level().isEmpty()) {
      return ABOVE.notTriggered(rated.record());
    } else if (rated.acceptable().isEmpty()) {
      return examination.couldState(rated.record().source(), "acceptable")
          ? ABOVE.silent(rated.record(), rated.path("acceptable"))
          : ABOVE.notTriggered(rated.record());
    }
    Optional<Boolean> byCriteria =
        rated.criteria().flatMap(criteria -> criteria.isAcceptable(rated.level().orElseThrow()));
    if (byCriteria.isEmpty()) {
      return ABOVE.notTriggered(rated.record());
    } else if (byCriteria.equals(rated.acceptable())) {
      return ABOVE.supported(rated.record());
    }
    return contradicted(byCriteria.get() ? BELOW : ABOVE, rated);
  }

  private static Outcome contradicted(Check check, RatedRisk rated) {
    RiskCriteria criteria = rated.criteria().orElseThrow();
    return check
        .contradicted(rated.record(), rated.path("acceptable"))
        .with("risk", rated.title())
        .with("level", rated.level().orElseThrow())
        .with("criteria", criteria.id())
        .with("line", criteria.acceptableUpTo().orElseThrow());
  }
}
