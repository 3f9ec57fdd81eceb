// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAcceptance;
import io.github.aims4j.planning.RiskScaleLevel;
import java.util.List;
import java.util.Optional;

/**
 * What was accepted of a risk is less than what remains, or who accepted it had no mandate. An
 * acceptance to come is none yet, and one that has ended is no support.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.3), since the levels and the mandates are the
 * organization's own.
 */
final class AcceptanceNotValid {

  private static final Check COVERS =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-11")
          .key("covers")
          .finding(
              "The level \"{accepted}\" was accepted for \"{risk}\", but the level \"{residual}\" remains.",
              "Let the designated management accept the level that remains, or treat the risk further.")
          .question(
              "It is not stated which level was accepted for these risks, or which level remains.",
              "Does the acceptance cover what remains of these risks?")
          .build();

  private static final Check AUTHORITY =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.1.3-11")
          .key("authority")
          .finding(
              "What remains of \"{risk}\" was accepted by {party}, who had no mandate to accept it on {date}.",
              "Let the designated management accept the risk, or record the mandate.")
          .question(
              "What remains of these risks was accepted, and no role on record has the mandate to accept it.",
              "With which authority was it accepted?")
          .build();

  private AcceptanceNotValid() {}

  static Rule rule() {
    return Rule.over(
        RuleDescription.builder()
            .id("acceptance-valid")
            .asks(
                "Does each acceptance cover the residual risk, and was it given by someone with the authority?")
            .reads(
                "RiskAcceptance.level",
                "RiskAcceptance.acceptedBy",
                "RiskAcceptance.otherAcceptors",
                "RiskAcceptance.date",
                "RiskAcceptance.validUntil",
                "Risk.residualLevel",
                "Risk.acceptance",
                "RiskTreatment.residualLevel",
                "RiskTreatment.acceptance",
                "RiskCriteria.riskLevels",
                "RoleAssignment.mandates",
                "RoleAssignment.start",
                "RoleAssignment.end")
            .checks(COVERS, AUTHORITY)
            .build(),
        CurrentRisks::of,
        AcceptanceNotValid::examine);
  }

  private static Outcome examine(Risk risk, Examination examination) {
    List<AcceptedRisk> accepted =
        AcceptedRisk.of(risk, examination).stream()
            .filter(each -> each.isGiven(examination))
            .toList();
    return accepted.isEmpty()
        ? COVERS.notTriggered(risk)
        : Outcome.all(
            accepted.stream()
                .map(each -> Outcome.all(covers(each, examination), authority(each, examination))));
  }

  private static Outcome covers(AcceptedRisk accepted, Examination examination) {
    Optional<String> level = accepted.acceptance().orElseThrow().level();
    if (level.isEmpty() || accepted.residualLevel().isEmpty()) {
      return COVERS.silent(accepted.record(), accepted.path("level"));
    }
    List<String> levels =
        accepted.criteria(examination).stream()
            .flatMap(criteria -> criteria.riskLevels().stream())
            .map(RiskScaleLevel::label)
            .toList();
    int covered = levels.indexOf(level.get());
    int remaining = levels.indexOf(accepted.residualLevel().get());
    // A label that the criteria do not have is a matter of another rule.
    if (covered < 0 || remaining < 0) {
      return COVERS.notTriggered(accepted.record());
    }
    return remaining <= covered
        ? supported(COVERS, accepted, examination)
        : COVERS
            .contradicted(accepted.record(), accepted.path("level"))
            .with("accepted", level.get())
            .with("risk", accepted.risk().title())
            .with("residual", accepted.residualLevel().get());
  }

  private static Outcome authority(AcceptedRisk accepted, Examination examination) {
    RiskAcceptance acceptance = accepted.acceptance().orElseThrow();
    if (!DesignatedManagement.isOnRecord(examination.mandates())) {
      return AUTHORITY.silent(accepted.record(), accepted.path("acceptedBy"));
    }
    return acceptance.acceptors().stream()
            .anyMatch(
                each ->
                    DesignatedManagement.includes(each, acceptance.date(), examination.mandates()))
        ? supported(AUTHORITY, accepted, examination)
        : AUTHORITY
            .contradicted(accepted.record(), accepted.path("acceptedBy"))
            .with("risk", accepted.risk().title())
            .with("party", name(acceptance, examination))
            .with("date", acceptance.date());
  }

  private static Outcome supported(Check check, AcceptedRisk accepted, Examination examination) {
    return accepted.isInForce(examination)
        ? check.supported(accepted.record())
        : check.notTriggered(accepted.record());
  }

  private static String name(RiskAcceptance acceptance, Examination examination) {
    return examination.aims().nameOf(acceptance.acceptedBy());
  }
}
