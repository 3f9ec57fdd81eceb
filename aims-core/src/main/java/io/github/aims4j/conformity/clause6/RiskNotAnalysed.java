// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Consequence;
import io.github.aims4j.planning.Consequence.Affected;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.planning.Risk;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records do not show which objectives a risk bears on, what would follow for the organization,
 * for people and for societies, or how likely it is.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.2). No documented information is asked for, so
 * silence is a question. What an assessment states of a risk counts as stated by the risk.
 */
final class RiskNotAnalysed {

  private static final Check OBJECTIVE =
      Check.asking("6.1.2-03")
          .key("objective")
          .question(
              "No risk on record names an objective.",
              "Which risks could advance or obstruct the AI objectives?")
          .build();

  private static final Check OPEN_OBJECTIVE =
      Check.asking("6.1.2-03")
          .key("open-objective")
          .question(
              "No risk on record names these open objectives.",
              "What could advance or obstruct these objectives?")
          .build();

  private static final Check ORGANIZATION =
      Check.asking("6.1.2-04")
          .key("organization")
          .question(
              "These risks have a level, and no consequence for the organization is stated.",
              "What would follow for the organization, and what is the rating based on?")
          .build();

  private static final Check PEOPLE =
      Check.asking("6.1.2-05")
          .key("people")
          .question(
              "These risks have a level, and it is not stated what would follow for individuals or groups, or for societies.",
              "Whose harm did you think about, and with whose input?")
          .build();

  private static final Check LIKELIHOOD =
      Check.asking("6.1.2-06")
          .key("likelihood")
          .question(
              "These risks have a level and no likelihood.",
              "Can the likelihood of these risks not be stated, or on what evidence would it rest?")
          .build();

  private final Examination examination;
  private final Aims aims;
  private final ResultsByRisk results;

  private RiskNotAnalysed(Examination examination) {
    this.examination = examination;
    this.aims = examination.aims();
    this.results = new ResultsByRisk(aims);
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("risk-analysed")
            .asks(
                "Are the affected objectives, the consequences and the likelihood of each risk analysed?")
            .reads(
                "Risk.objectives",
                "Objective.status",
                "Risk.level",
                "Risk.likelihood",
                "Risk.likelihoodNotStatedBecause",
                "Risk.consequences",
                "Consequence.affected",
                "RiskResult.consequences",
                "RiskResult.likelihood",
                "RiskResult.remark")
            .checks(OBJECTIVE, OPEN_OBJECTIVE, ORGANIZATION, PEOPLE, LIKELIHOOD)
            .build(),
        examination -> new RiskNotAnalysed(examination).outcome());
  }

  private Outcome outcome() {
    return Outcome.all(objectives(), Outcome.all(aims.risks().stream().map(this::risk)));
  }

  private Outcome objectives() {
    Set<Id<Objective>> named = new HashSet<>();
    aims.risks().forEach(risk -> named.addAll(risk.objectives()));
    if (named.isEmpty()) {
      return examination.isImportedRegister()
          ? OBJECTIVE.notTriggered()
          : OBJECTIVE.silent("/risks");
    }
    return Outcome.all(
        OBJECTIVE.supported(
            aims.risks().stream().filter(risk -> !risk.objectives().isEmpty()).toList()),
        Outcome.all(
            aims.objectives().stream()
                .filter(Objective::isOpen)
                .map(
                    objective ->
                        named.contains(objective.id())
                            ? OPEN_OBJECTIVE.supported(objective)
                            : OPEN_OBJECTIVE.silent(objective, ""))));
  }

  private Outcome risk(Risk risk) {
    if (risk.level().isEmpty() || examination.areAllRetired(risk.aiSystems())) {
      return Outcome.all(
          ORGANIZATION.notTriggered(risk),
          PEOPLE.notTriggered(risk),
          LIKELIHOOD.notTriggered(risk));
    }
    Set<Affected> affected = affected(risk);
    boolean isPeople =
        affected.contains(Affected.INDIVIDUALS) || affected.contains(Affected.GROUPS);
    return Outcome.all(
        stated(ORGANIZATION, risk, "consequences", affected.contains(Affected.ORGANIZATION)),
        stated(PEOPLE, risk, "consequences", isPeople && affected.contains(Affected.SOCIETIES)),
        stated(LIKELIHOOD, risk, "likelihood", hasLikelihood(risk)));
  }

  private Outcome stated(Check check, Risk risk, String attribute, boolean isStated) {
    if (isStated) {
      return check.supported(risk);
    }
    return examination.couldState(risk.source(), attribute)
        ? check.silent(risk, "/" + attribute)
        : check.notTriggered(risk);
  }

  private Set<Affected> affected(Risk risk) {
    Set<Affected> affected = EnumSet.noneOf(Affected.class);
    Stream.concat(
            risk.consequences().stream(),
            results.of(risk).flatMap(result -> result.consequences().stream()))
        .map(Consequence::affected)
        .forEach(affected::add);
    return affected;
  }

  /** A remark of the assessors can say why the likelihood cannot be stated. */
  private boolean hasLikelihood(Risk risk) {
    return risk.likelihood().isPresent()
        || risk.likelihoodNotStatedBecause().isPresent()
        || results
            .of(risk)
            .anyMatch(result -> result.likelihood().isPresent() || result.remark().isPresent());
  }
}
