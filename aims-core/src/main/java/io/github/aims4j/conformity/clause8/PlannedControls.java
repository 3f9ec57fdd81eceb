// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.base.Id;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Treatments;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the records plan for controls: whether in operation, by which actions, and how. */
final class PlannedControls {

  private final Examination examination;
  private final Set<AnnexControl> notInOperation = EnumSet.noneOf(AnnexControl.class);
  private final Set<AnnexControl> annexControlsWithAction = EnumSet.noneOf(AnnexControl.class);
  private final Set<Id<Control>> ownControlsWithAction = new HashSet<>();

  private PlannedControls(Examination examination) {
    this.examination = examination;
  }

  static PlannedControls of(Examination examination) {
    PlannedControls planned = new PlannedControls(examination);
    examination.aims().controls().stream()
        .filter(PlannedControls::isNotInOperation)
        .forEach(control -> control.annexControl().ifPresent(planned.notInOperation::add));
    examination.treatments().all().stream()
        .map(Treatments.Planned::treatment)
        .filter(treatment -> !treatment.actions().isEmpty())
        .forEach(
            treatment -> {
              planned.annexControlsWithAction.addAll(treatment.controls());
              planned.ownControlsWithAction.addAll(treatment.ownControls());
            });
    return planned;
  }

  private static boolean isNotInOperation(Control control) {
    return control.concernsOperation().equals(Optional.of(false));
  }

  /**
   * Tells whether a control concerns operation; it does unless its record says that it does not.
   */
  boolean concernsOperation(ApplicabilityEntry entry) {
    boolean isLeftOut =
        entry.annexControl().filter(notInOperation::contains).isPresent()
            || entry
                .ownControl()
                .flatMap(id -> examination.aims().find(Control.class, id))
                .filter(PlannedControls::isNotInOperation)
                .isPresent();
    return !isLeftOut;
  }

  /** Tells whether a treatment plan in force has actions for a risk that the control treats. */
  boolean hasAction(ApplicabilityEntry entry) {
    return entry.annexControl().filter(annexControlsWithAction::contains).isPresent()
        || entry.ownControl().filter(ownControlsWithAction::contains).isPresent();
  }

  /** The implementations of a control for the systems of a decision, in the order given. */
  List<ControlImplementation> implementations(ApplicabilityEntry entry) {
    Stream<ControlImplementation> ofAnnexControl =
        entry.annexControl().stream()
            .flatMap(control -> examination.implementations().of(control).stream());
    Stream<ControlImplementation> ofOwnControl =
        entry.ownControl().stream()
            .flatMap(
                id -> examination.aims().referring(ControlImplementation.class, "ownControl", id));
    Set<Id<AiSystem>> aiSystems = new HashSet<>(entry.aiSystems());
    return Stream.concat(ofAnnexControl, ofOwnControl)
        .filter(each -> Examination.overlap(each.aiSystems(), aiSystems))
        .toList();
  }

  /** The control within a sentence. */
  String name(ApplicabilityEntry entry) {
    return entry
        .annexControl()
        .map(control -> "control " + control.id())
        .orElseGet(
            () ->
                "control \"" + examination.aims().nameOf(entry.ownControl().orElseThrow()) + "\"");
  }
}
