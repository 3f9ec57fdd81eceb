// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskAssessment;
import io.github.aims4j.planning.RiskResult;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The level of a risk in the register is not that of its latest assessment, and the risk was not
 * reviewed since.
 *
 * <p>Basis: policy. The standard asks for levels and for results of assessments (ISO/IEC
 * 42001:2023, 6.1.2 and 8.2), and names no register beside them.
 */
final class RegisterLevelDiffers {

  private static final Check AGREES =
      Check.policy("8.2-02", "6.1.2-06")
          .finding(
              "The register rates the risk \"{risk}\" as \"{level}\", and its latest assessment, {assessment} of {date}, as \"{assessed}\".",
              "Bring the register in line with the assessment, or review the risk.")
          .build();

  private RegisterLevelDiffers() {}

  /** The level of a risk by an assessment. */
  private record Assessed(RiskAssessment assessment, PartialDate date, String level) {

    LocalDate day() {
      return date.lastDay();
    }
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("risk-register-agrees")
            .asks("Does the level of each risk match its latest assessment?")
            .reads("Risk.level", "RiskResult.level", "RiskAssessment.date", "Risk.lastReview")
            .checks(AGREES)
            .build(),
        RegisterLevelDiffers::examine);
  }

  private static Outcome examine(Examination examination) {
    Map<Id<Risk>, Map<String, Assessed>> latest = new HashMap<>();
    for (RiskAssessment assessment : examination.performedRiskAssessments()) {
      assessment.results().forEach(result -> add(latest, assessment, result));
    }
    return Outcome.all(
        examination.aims().risks().stream()
            .map(risk -> examine(risk, latest.getOrDefault(risk.id(), Map.of()))));
  }

  /** Keeps the levels of the latest day only, of each the assessment whose id comes first. */
  private static void add(
      Map<Id<Risk>, Map<String, Assessed>> latest, RiskAssessment assessment, RiskResult result) {
    if (result.level().isEmpty()) {
      return;
    }
    Assessed assessed =
        new Assessed(assessment, assessment.date().orElseThrow(), result.level().get());
    Map<String, Assessed> kept = latest.computeIfAbsent(result.risk(), id -> new TreeMap<>());
    int days =
        kept.values().stream()
            .findAny()
            .map(each -> assessed.day().compareTo(each.day()))
            .orElse(0);
    if (days > 0) {
      kept.clear();
    }
    if (days >= 0) {
      kept.merge(assessed.level(), assessed, RegisterLevelDiffers::first);
    }
  }

  private static Assessed first(Assessed one, Assessed other) {
    return one.assessment().id().compareTo(other.assessment().id()) < 0 ? one : other;
  }

  private static Outcome examine(Risk risk, Map<String, Assessed> latest) {
    if (latest.isEmpty() || risk.level().isEmpty()) {
      return AGREES.notTriggered(risk);
    }
    String level = risk.level().get();
    if (latest.containsKey(level)) {
      return AGREES.supported(risk, List.of(latest.get(level).assessment()));
    }
    Assessed assessed = latest.values().stream().reduce(RegisterLevelDiffers::first).orElseThrow();
    return risk.lastReview().filter(assessed.date()::isBefore).isPresent()
        ? AGREES.notTriggered(risk)
        : AGREES
            .contradicted(risk, "/level")
            .with("risk", risk.title())
            .with("level", level)
            .with("assessment", assessed.assessment().id())
            .with("date", assessed.date())
            .with("assessed", assessed.level());
  }
}
