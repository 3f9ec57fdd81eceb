// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.TreatmentOption;
import java.util.List;

/**
 * A risk is treated or retained, and no acceptance of what remains is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3). No record of it is asked for, so silence is a
 * question; where what remains is above the acceptable level, it is asked first.
 */
final class ResidualRiskNotAccepted {

  private static final Check ABOVE = check("above", true, "is above the acceptable level");
  private static final Check OTHER =
      check("other", false, "is at or below the acceptable level, or is not stated");

  private ResidualRiskNotAccepted() {}

  private static Check check(String key, boolean hasPriority, String level) {
    return Check.asking("6.1.3-11")
        .key(key)
        .hasPriority(hasPriority)
        .question(
            "These risks are treated or retained, what remains "
                + level
                + ", and no acceptance is on record.",
            "Who accepted what remains of these risks, and when?")
        .build();
  }

  static Rule rule() {
    return Rule.over(
        RuleDescription.builder()
            .id("residual-risk-accepted")
            .asks("Did the designated management accept each residual risk?")
            .reads(
                "RiskTreatment.residualLevel",
                "Risk.residualLevel",
                "RiskTreatment.acceptance",
                "Risk.acceptance",
                "RiskAcceptance.date",
                "RiskAcceptance.validUntil",
                "Risk.treatmentOptions",
                "RiskCriteria.acceptableUpTo")
            .checks(ABOVE, OTHER)
            .build(),
        CurrentRisks::of,
        ResidualRiskNotAccepted::examine);
  }

  private static Outcome examine(Risk risk, Examination examination) {
    List<AcceptedRisk> accounts = AcceptedRisk.of(risk, examination);
    Check check = isAbove(accounts, examination) ? ABOVE : OTHER;
    boolean isTreated =
        !examination.treatments().of(risk.id()).isEmpty()
            || risk.treatmentOptions().contains(TreatmentOption.RETAIN);
    if (accounts.stream().anyMatch(each -> each.isInForce(examination))) {
      return check.supported(risk);
    }
    // An acceptance that has ended is overdue, which another rule says.
    return isTreated && accounts.stream().noneMatch(each -> each.isGiven(examination))
        ? check.silent(risk, "/acceptance")
        : check.notTriggered(risk);
  }

  private static boolean isAbove(List<AcceptedRisk> accounts, Examination examination) {
    return accounts.stream()
        .anyMatch(
            each ->
                each.criteria(examination)
                    .flatMap(criteria -> each.residualLevel().flatMap(criteria::isAcceptable))
                    .filter(acceptable -> !acceptable)
                    .isPresent());
  }
}
