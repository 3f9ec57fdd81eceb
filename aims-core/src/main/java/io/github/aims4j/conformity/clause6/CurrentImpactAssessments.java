// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.planning.ImpactAssessment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The impact assessments that were performed and still matter: those that are not only about
 * retired systems or retired versions.
 */
final class CurrentImpactAssessments {

  private CurrentImpactAssessments() {}

  static Stream<ImpactAssessment> of(Examination examination) {
    return examination.performedImpactAssessments().stream()
        .filter(assessment -> !examination.areAllRetired(assessment.aiSystems()))
        .filter(assessment -> !isOfRetiredVersions(assessment, examination));
  }

  private static boolean isOfRetiredVersions(ImpactAssessment assessment, Examination examination) {
    List<AiSystemVersion> versions =
        assessment.aiSystems().stream()
            .flatMap(id -> versions(id, examination))
            .filter(version -> assessment.versions().contains(version.label()))
            .toList();
    return !versions.isEmpty() && versions.stream().allMatch(AiSystemVersion::isRetired);
  }

  private static Stream<AiSystemVersion> versions(Id<AiSystem> id, Examination examination) {
    return examination.aims().find(AiSystem.class, id).stream()
        .flatMap(system -> system.versions().stream());
  }

  /** The impact assessments of a system that were performed. */
  static List<ImpactAssessment> performedOf(AiSystem aiSystem, Examination examination) {
    return examination
        .aims()
        .referring(ImpactAssessment.class, "aiSystems", aiSystem.id())
        .filter(assessment -> examination.hasHappened(assessment.date()))
        .toList();
  }
}
