// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.annexa;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.Optional;

/**
 * No objective for the responsible development, or the responsible use, of AI systems is documented
 * although the control is claimed as implemented.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, A.6.1.2 and A.9.3: documented information). An
 * objective that was withdrawn, or that has a title only, documents none.
 */
final class ResponsibleObjectivesMissing {

  private static final DocumentedControl DEVELOPMENT =
      control(AnnexControl.A_6_1_2, "responsible development");
  private static final DocumentedControl USE = control(AnnexControl.A_9_3, "responsible use");

  private ResponsibleObjectivesMissing() {}

  private static DocumentedControl control(AnnexControl control, String what) {
    return DocumentedControl.ofAims(
        control,
        "no objective for " + what + " with a statement",
        "Record the objectives for " + what + ", or correct the status of the implementation.",
        "Which objectives guide the " + what + " of AI systems?");
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("responsible-objectives")
            .asks("Are there objectives for the responsible development and use of AI systems?")
            .reads(
                "Objective.type",
                "Objective.status",
                "Objective.statement",
                "Objective.document",
                "ControlImplementation.status")
            .checks(DEVELOPMENT.check(), USE.check())
            .build(),
        examination ->
            Outcome.all(
                examine(DEVELOPMENT, Objective.Type.RESPONSIBLE_DEVELOPMENT, examination),
                examine(USE, Objective.Type.RESPONSIBLE_USE, examination)));
  }

  private static Outcome examine(
      DocumentedControl control, Objective.Type type, Examination examination) {
    List<Objective> objectives =
        examination.aims().objectives().stream()
            .filter(objective -> objective.type() == type)
            .filter(
                objective -> !objective.status().equals(Optional.of(Objective.Status.WITHDRAWN)))
            .filter(
                objective -> objective.statement().isPresent() || objective.document().isPresent())
            .toList();
    return control.examine("/objectives", examination, objectives);
  }
}
