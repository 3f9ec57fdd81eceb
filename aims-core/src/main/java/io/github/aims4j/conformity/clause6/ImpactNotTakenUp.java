// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.planning.RiskAssessment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * No risk and no risk assessment names an impact assessment of a system, or no risk assessment is
 * dated as late as the latest impact assessment.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.4). No documented information is asked for, so
 * silence is a question.
 */
final class ImpactNotTakenUp {

  private static final Check NAMED =
      Check.asking("6.1.4-06")
          .key("named")
          .question(
              "No risk and no risk assessment names an impact assessment of these AI systems.",
              "Which rating of a risk changed because of an impact assessment?")
          .build();

  private static final Check LATER =
      Check.asking("6.1.4-06")
          .key("later")
          .question(
              "No risk assessment of these AI systems is dated as late as their latest impact assessment.",
              "Which of their risks were rated again because of it?")
          .build();

  private final Examination examination;
  private final Set<Id<ImpactAssessment>> named = new HashSet<>();

  private ImpactNotTakenUp(Examination examination) {
    this.examination = examination;
    examination.aims().risks().forEach(risk -> named.addAll(risk.impactAssessments()));
    examination.aims().riskAssessments().forEach(each -> named.addAll(each.impactAssessments()));
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("impact-taken-up")
            .asks("Do risk assessments consider the results of impact assessments?")
            .reads(
                "Risk.impactAssessments",
                "RiskAssessment.impactAssessments",
                "RiskAssessment.date",
                "RiskAssessment.aiSystems",
                "ImpactAssessment.date",
                "ImpactAssessment.aiSystems")
            .checks(NAMED, LATER)
            .build(),
        examination -> new ImpactNotTakenUp(examination).outcome());
  }

  private Outcome outcome() {
    return Outcome.all(examination.aims().aiSystemsInScope().map(this::examine));
  }

  private Outcome examine(AiSystem aiSystem) {
    List<ImpactAssessment> performed = CurrentImpactAssessments.performedOf(aiSystem, examination);
    if (performed.isEmpty() || examination.areAllRetired(List.of(aiSystem.id()))) {
      return Outcome.all(NAMED.notTriggered(aiSystem), LATER.notTriggered(aiSystem));
    }
    List<ImpactAssessment> takenUp =
        performed.stream().filter(each -> named.contains(each.id())).toList();
    return takenUp.isEmpty()
        ? NAMED.silent(aiSystem, "")
        : Outcome.all(NAMED.supported(aiSystem, takenUp), later(aiSystem, performed));
  }

  private Outcome later(AiSystem aiSystem, List<ImpactAssessment> performed) {
    Optional<LocalDate> latestImpact =
        latest(performed.stream().flatMap(each -> each.date().stream()), PartialDate::firstDay);
    Optional<LocalDate> latestRisk = latest(riskAssessments(aiSystem), PartialDate::lastDay);
    if (latestImpact.isEmpty()) {
      return LATER.notTriggered(aiSystem);
    }
    return latestRisk.filter(day -> !day.isBefore(latestImpact.get())).isPresent()
        ? LATER.supported(aiSystem)
        : LATER.silent(aiSystem, "");
  }

  private Stream<PartialDate> riskAssessments(AiSystem aiSystem) {
    return examination
        .aims()
        .referring(RiskAssessment.class, aiSystem.id())
        .map(RiskAssessment::date)
        .filter(examination::hasHappened)
        .flatMap(Optional::stream);
  }

  private static Optional<LocalDate> latest(
      Stream<PartialDate> dates, Function<PartialDate, LocalDate> day) {
    return dates.map(day).max(Comparator.naturalOrder());
  }
}
