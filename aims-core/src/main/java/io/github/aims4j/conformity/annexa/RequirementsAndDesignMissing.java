// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.DesignDocumentation;
import io.github.aims4j.operation.SystemRequirement;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;

/**
 * The design of a version is complete, and its requirements or its design are not documented
 * although the control is claimed as implemented.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.6.2.2 and A.6.2.3: documented information). A system
 * that was bought as it is is not asked, unless the statement of applicability names it.
 */
final class RequirementsAndDesignMissing {

  private static final DocumentedControl REQUIREMENTS =
      DocumentedControl.ofVersions(
          AnnexControl.A_6_2_2,
          "no requirement",
          "Record the requirements on the version, or correct the status of the implementation.",
          "Which requirements were specified for these versions?");

  private static final DocumentedControl DESIGN =
      DocumentedControl.ofVersions(
          AnnexControl.A_6_2_3,
          "no design documentation with an approach, a choice or a document",
          "Document the design of the version, or correct the status of the implementation.",
          "Where are the design and development of these versions documented?");

  private RequirementsAndDesignMissing() {}

  static Rule rule() {
    return Rule.forAiSystems(
        RuleDescription.builder()
            .id("requirements-and-design")
            .asks("Are the requirements and the design of each version documented?")
            .reads(
                "SystemRequirement.aiSystem",
                "SystemRequirement.version",
                "AiSystemVersion.stage",
                "AiSystem.origin",
                "DesignDocumentation.aiSystem",
                "DesignDocumentation.version",
                "DesignDocumentation.document",
                "DesignDocumentation.approach",
                "DesignDocumentation.choices",
                "ControlImplementation.status")
            .checks(REQUIREMENTS.check(), DESIGN.check())
            .build(),
        RequirementsAndDesignMissing::examine);
  }

  private static Outcome examine(AiSystem aiSystem, Examination examination) {
    return Outcome.all(
        SystemVersion.of(aiSystem)
            .map(
                version ->
                    version.isPastDesign()
                        ? Outcome.all(
                            REQUIREMENTS.examine(
                                version, examination, requirements(version, examination)),
                            DESIGN.examine(version, examination, designs(version, examination)))
                        : Outcome.all(
                            REQUIREMENTS.check().notTriggered(aiSystem),
                            DESIGN.check().notTriggered(aiSystem))));
  }

  private static List<SystemRequirement> requirements(
      SystemVersion version, Examination examination) {
    return version.records(examination, SystemRequirement.class, SystemRequirement::version);
  }

  private static List<DesignDocumentation> designs(SystemVersion version, Examination examination) {
    return version
        .records(examination, DesignDocumentation.class, DesignDocumentation::version)
        .stream()
        .filter(
            design ->
                design.approach().isPresent()
                    || design.document().isPresent()
                    || !design.choices().isEmpty())
        .toList();
  }
}
