// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.AiSystemVersion;
import io.github.aims4j.operation.Deployment;
import io.github.aims4j.planning.ImpactAssessment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An impact assessment does not state the technical and societal context or the jurisdictions, or a
 * system is deployed in a jurisdiction that no assessment of it names.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.1.4). No documented information is asked for, and
 * jurisdictions can lie within each other, so these are questions.
 */
final class ImpactContextMissing {

  private static final Check CONTEXT =
      Check.asking("6.1.4-04")
          .key("context")
          .question(
              "These impact assessments do not state {missing}.",
              "In which setting and under which law are these systems used, and what follows from it?")
          .build();

  private static final Check JURISDICTION =
      Check.asking("6.1.4-04")
          .key("jurisdiction")
          .question(
              "These AI systems are deployed in {jurisdiction}, which no impact assessment of them names.",
              "What differs between the places where these systems are in use?")
          .build();

  private ImpactContextMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("impact-context")
            .asks("Does each impact assessment consider the context and the jurisdictions of use?")
            .reads(
                "ImpactAssessment.technicalContext",
                "ImpactAssessment.societalContext",
                "ImpactAssessment.jurisdictions",
                "Deployment.jurisdiction",
                "Deployment.end")
            .checks(CONTEXT, JURISDICTION)
            .build(),
        ImpactContextMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        Outcome.all(CurrentImpactAssessments.of(examination).map(ImpactContextMissing::context)),
        Outcome.all(
            examination.systemsInUse().stream().map(each -> jurisdictions(each, examination))));
  }

  private static Outcome context(ImpactAssessment assessment) {
    List<String> missing = new ArrayList<>();
    if (assessment.technicalContext().isEmpty()) {
      missing.add("the technical context");
    }
    if (assessment.societalContext().isEmpty()) {
      missing.add("the societal context");
    }
    if (assessment.jurisdictions().isEmpty()) {
      missing.add("the jurisdictions");
    }
    return missing.isEmpty()
        ? CONTEXT.supported(assessment)
        : CONTEXT.silent(assessment, "").with("missing", String.join(" and ", missing));
  }

  private static Outcome jurisdictions(AiSystem aiSystem, Examination examination) {
    List<ImpactAssessment> performed = CurrentImpactAssessments.performedOf(aiSystem, examination);
    Set<String> named = new HashSet<>();
    performed.forEach(assessment -> named.addAll(assessment.jurisdictions()));
    List<String> deployed = openJurisdictions(aiSystem, examination);
    if (named.isEmpty() || deployed.isEmpty()) {
      return JURISDICTION.notTriggered(aiSystem);
    }
    List<String> unnamed = deployed.stream().filter(each -> !named.contains(each)).toList();
    return unnamed.isEmpty()
        ? JURISDICTION.supported(aiSystem, performed)
        : Outcome.all(
            unnamed.stream()
                .map(
                    each -> JURISDICTION.silent(aiSystem, "/versions").with("jurisdiction", each)));
  }

  private static List<String> openJurisdictions(AiSystem aiSystem, Examination examination) {
    return aiSystem.versions().stream()
        .filter(version -> !version.isRetired())
        .flatMap((AiSystemVersion version) -> version.deployments().stream())
        .filter(deployment -> isOpen(deployment, examination))
        .flatMap((Deployment deployment) -> deployment.jurisdiction().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isOpen(Deployment deployment, Examination examination) {
    boolean hasBegun =
        deployment.start().map(PartialDate::firstDay).stream()
            .noneMatch(day -> day.isAfter(examination.asOf()));
    return hasBegun && deployment.end().stream().noneMatch(end -> end.isBefore(examination.asOf()));
  }
}
