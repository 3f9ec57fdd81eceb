// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.base.Id;
import io.github.aims4j.operation.ControlImplementation;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import java.util.Optional;

/**
 * A control of Annex A or of the organization's own.
 *
 * @param annexControl the control of Annex A; empty: it is the organization's own
 * @param ownControl the organization's own control; empty: it is one of Annex A
 */
record AnyControl(Optional<AnnexControl> annexControl, Optional<Id<Control>> ownControl) {

  static AnyControl of(ApplicabilityEntry entry) {
    return new AnyControl(entry.annexControl(), entry.ownControl());
  }

  static AnyControl of(ControlImplementation implementation) {
    return new AnyControl(implementation.annexControl(), implementation.ownControl());
  }

  /** What the organization's record of a control defines: one of Annex A, or itself. */
  static AnyControl of(Control control) {
    return control.annexControl().isPresent()
        ? new AnyControl(control.annexControl(), Optional.empty())
        : new AnyControl(Optional.empty(), Optional.of(control.id()));
  }

  static AnyControl of(AnnexControl control) {
    return new AnyControl(Optional.of(control), Optional.empty());
  }

  static AnyControl of(Id<Control> control) {
    return new AnyControl(Optional.empty(), Optional.of(control));
  }

  /** Its id. */
  String name() {
    return annexControl().map(AnnexControl::id).orElseGet(() -> ownControl().orElseThrow().value());
  }
}
