// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ImpactAssessmentStatement;
import io.github.aims4j.planning.ImpactAssessment;
import java.util.List;
import java.util.Optional;

/**
 * A system is in operation, and its record says that its impact was not assessed.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.4, with 6.1.4). It weighs most where no system in
 * operation was assessed. A duty of other law adds nothing to the weight; a plan or a waiver is
 * neither support nor contradiction.
 */
final class ImpactAssessmentMissing {

  private static final String[] CRITERIA = {"8.4-01", "8.4-02", "6.1.4-05"};

  private static final Check FOR_ANY =
      Check.requirement(Weight.POTENTIAL_MAJOR, CRITERIA)
          .key("for-any-system")
          .finding(
              "AI systems are in operation ({count}), and no impact assessment is on record for any of them.",
              "Assess the impact of each system on individuals, groups and societies.")
          .build();

  private static final Check FOR_SYSTEM =
      Check.requirement(Weight.POTENTIAL_MINOR, CRITERIA)
          .key("for-system")
          .finding(
              "\"{system}\" is in operation, and its record says that no impact assessment was performed.",
              "Assess the impact of the system on individuals, groups and societies, or suspend its use until that is done.")
          .question(
              "These AI systems are in operation, and the records do not show an impact assessment.",
              "Was the impact of these systems assessed, and if not, by when will it be and who decided on their use until then?")
          .build();

  private ImpactAssessmentMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("impact-assessment-missing")
            .asks("Has the impact of each AI system in operation been assessed?")
            .reads(
                "AiSystem.versions",
                "ImpactAssessment.aiSystems",
                "ImpactAssessment.date",
                "AiSystem.impactAssessment",
                "ImpactAssessmentStatement.answer")
            .checks(FOR_ANY, FOR_SYSTEM)
            .build(),
        ImpactAssessmentMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<AiSystem> inUse = examination.systemsInUse();
    return inUse.stream().anyMatch(each -> deniesAssessment(each, examination))
            && inUse.stream().noneMatch(each -> isAssessed(each, examination))
        ? FOR_ANY.contradicted("/impactAssessments").with("count", inUse.size())
        : Outcome.all(
            Outcome.all(inUse.stream().map(each -> examine(each, examination))),
            Outcome.all(
                examination
                    .aims()
                    .aiSystemsInScope()
                    .filter(each -> !each.isInOperation())
                    .map(FOR_SYSTEM::notTriggered)));
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    List<ImpactAssessment> performed = performed(aiSystem, examination);
    if (!performed.isEmpty()) {
      return FOR_SYSTEM.supported(aiSystem, performed);
    } else if (isAssessed(aiSystem, examination)) {
      return FOR_SYSTEM.supported(aiSystem);
    } else if (deniesAssessment(aiSystem, examination)) {
      return FOR_SYSTEM.contradicted(aiSystem, "/impactAssessment").with("system", aiSystem.name());
    }
    return examination.couldState(aiSystem.source(), "impactAssessment")
        ? FOR_SYSTEM.silent(aiSystem, "/impactAssessment")
        : FOR_SYSTEM.notTriggered(aiSystem);
  }

  private static boolean isAssessed(AiSystem aiSystem, Examination examination) {
    return answer(aiSystem).equals(Optional.of(ImpactAssessmentStatement.Answer.PERFORMED))
        || !performed(aiSystem, examination).isEmpty();
  }

  /** A record of the assessment itself says more than the answer of a register. */
  private static boolean deniesAssessment(AiSystem aiSystem, Examination examination) {
    return answer(aiSystem).equals(Optional.of(ImpactAssessmentStatement.Answer.NOT_PERFORMED))
        && performed(aiSystem, examination).isEmpty();
  }

  private static Optional<ImpactAssessmentStatement.Answer> answer(AiSystem aiSystem) {
    return aiSystem.impactAssessment().map(ImpactAssessmentStatement::answer);
  }

  private static List<ImpactAssessment> performed(AiSystem aiSystem, Examination examination) {
    return examination
        .aims()
        .referring(ImpactAssessment.class, "aiSystems", aiSystem.id())
        .filter(
            each ->
                each.date()
                    .filter(date -> !date.firstDay().isAfter(examination.asOf()))
                    .isPresent())
        .toList();
  }
}
