// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.DataDetails;
import io.github.aims4j.support.Resource;
import java.util.List;
import java.util.stream.Stream;

/**
 * No process for the management of data, or for their provenance, is described although the control
 * is claimed as implemented; or data resources do not state where their data come from, or there
 * are none.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.7.2 and A.7.5: documented information).
 */
final class DataProcessesMissing {

  private static final DocumentedControl MANAGEMENT =
      control(AnnexControl.A_7_2, "the management of data");
  private static final DocumentedControl PROVENANCE =
      control(AnnexControl.A_7_5, "the provenance of data");

  private static final Check OF_RESOURCE =
      Check.asking("A.7.5")
          .key("provenance-of-resource")
          .question(
              "The records do not state the provenance of these data resources.",
              "Where do these data come from?")
          .build();

  private static final Check ON_RECORD =
      Check.asking("A.7.5")
          .key("data-resources")
          .question(
              "The statement of applicability includes A.7.5, and no data resource to which it applies is on record.",
              "Which data do the AI systems use, and where do these data come from?")
          .build();

  private DataProcessesMissing() {}

  private static DocumentedControl control(AnnexControl control, String what) {
    return DocumentedControl.ofAims(
        control,
        "no process for " + what + " with a purpose or a document",
        "Describe the process for " + what + ", or correct the status of the implementation.",
        "By which process is " + what + " ensured?");
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("data-processes")
            .asks("Are there processes for data management and data provenance?")
            .reads(
                "AimsProcess.types",
                "AimsProcess.purpose",
                "AimsProcess.documents",
                "DataDetails.provenance",
                "Resource.data",
                "ControlImplementation.status")
            .checks(MANAGEMENT.check(), PROVENANCE.check(), OF_RESOURCE, ON_RECORD)
            .build(),
        DataProcessesMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    return Outcome.all(
        examine(MANAGEMENT, AimsProcess.Type.DATA_MANAGEMENT, examination),
        examine(PROVENANCE, AimsProcess.Type.DATA_PROVENANCE, examination),
        ofResources(examination));
  }

  private static Outcome ofResources(Examination examination) {
    List<Resource> data =
        examination.aims().resources().stream()
            .filter(resource -> resource.type() == Resource.Type.DATA)
            .toList();
    Outcome ofEach = Outcome.all(data.stream().map(resource -> examine(resource, examination)));
    boolean isOnRecord = data.stream().anyMatch(resource -> isAskedOf(resource, examination));
    return isOnRecord || !examination.askedControls().isAsked(AnnexControl.A_7_5)
        ? ofEach
        : Outcome.all(ofEach, ON_RECORD.silent("/resources"));
  }

  private static Outcome examine(
      DocumentedControl control, AimsProcess.Type type, Examination examination) {
    List<AimsProcess> processes =
        examination.aims().processes().stream()
            .filter(process -> process.types().contains(type))
            .filter(process -> process.purpose().isPresent() || !process.documents().isEmpty())
            .toList();
    return control.examine("/processes", examination, processes);
  }

  private static Outcome examine(Resource resource, Examination examination) {
    if (!isAskedOf(resource, examination)) {
      return OF_RESOURCE.notTriggered(resource);
    }
    return resource.data().flatMap(DataDetails::provenance).isPresent()
        ? OF_RESOURCE.supported(resource)
        : OF_RESOURCE.silent(resource, "/data/provenance");
  }

  private static boolean isAskedOf(Resource resource, Examination examination) {
    if (resource.aiSystems().isEmpty()) {
      return examination.askedControls().isAsked(AnnexControl.A_7_5);
    }
    Stream<AiSystem> systems =
        resource.aiSystems().stream()
            .flatMap(id -> examination.aims().find(AiSystem.class, id).stream());
    return systems.anyMatch(
        aiSystem -> examination.askedControls().isAskedOf(AnnexControl.A_7_5, aiSystem));
  }
}
