// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;

/**
 * No process for the responsible development, or the responsible use, of AI systems is described
 * although the control is claimed as implemented.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.6.1.3 and A.9.2: documented information).
 */
final class ResponsibleProcessesMissing {

  private static final DocumentedControl DEVELOPMENT =
      control(AnnexControl.A_6_1_3, "responsible development");
  private static final DocumentedControl USE = control(AnnexControl.A_9_2, "responsible use");

  private ResponsibleProcessesMissing() {}

  private static DocumentedControl control(AnnexControl control, String what) {
    return DocumentedControl.ofAims(
        control,
        "no process for " + what + " with a purpose or a document",
        "Describe the process for " + what + ", or correct the status of the implementation.",
        "By which process is the " + what + " of AI systems ensured?");
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("responsible-processes")
            .asks("Are there processes for the responsible development and use of AI systems?")
            .reads(
                "AimsProcess.types",
                "AimsProcess.purpose",
                "AimsProcess.documents",
                "ControlImplementation.status")
            .checks(DEVELOPMENT.check(), USE.check())
            .build(),
        examination ->
            Outcome.all(
                examine(DEVELOPMENT, AimsProcess.Type.RESPONSIBLE_DEVELOPMENT, examination),
                examine(USE, AimsProcess.Type.RESPONSIBLE_USE, examination)));
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
}
