// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.ImpactAssessment;
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The impact of a system in operation was assessed for versions only that are not in use.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 8.4 and A.5.4). A new version is no significant change
 * by itself, so it is a question.
 */
final class AssessedVersionNotInUse {

  private static final Check VERSION =
      Check.asking("8.4-01", "A.5.4")
          .question(
              "The impact assessments of these AI systems name versions, and none of those is in operation.",
              "Does the assessment still hold for the version in use, and who decided that?")
          .build();

  private AssessedVersionNotInUse() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("impact-assessment-version")
            .asks("Has the impact of a version in use been assessed?")
            .reads(
                "ImpactAssessment.versions",
                "ImpactAssessment.date",
                "AiSystemVersion.label",
                "AiSystemVersion.stage")
            .checks(VERSION)
            .build(),
        AssessedVersionNotInUse::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    List<ImpactAssessment> assessments =
        examination
            .aims()
            .referring(ImpactAssessment.class, "aiSystems", aiSystem.id())
            .filter(each -> examination.hasHappened(each.date()))
            .toList();
    if (!aiSystem.isInOperation() || assessments.isEmpty()) {
      return VERSION.notTriggered(aiSystem);
    }
    Set<String> inUse =
        aiSystem.versions().stream()
            .filter(version -> version.stage().filter(LifeCycleStage::isInOperation).isPresent())
            .map(AiSystemVersion::label)
            .collect(Collectors.toSet());
    List<ImpactAssessment> covering =
        assessments.stream()
            .filter(
                each ->
                    each.versions().isEmpty() || each.versions().stream().anyMatch(inUse::contains))
            .toList();
    return covering.isEmpty()
        ? VERSION.silent(aiSystem, "")
        : VERSION.supported(aiSystem, covering);
  }
}
