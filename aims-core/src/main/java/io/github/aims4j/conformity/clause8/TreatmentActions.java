// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause8;

import io.github.aims4j.conformity.Examination;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.planning.RiskTreatment;

/** How far the treatment of a risk is. */
final class TreatmentActions {

  private TreatmentActions() {}

  /** Tells whether a treatment has actions, and all are completed by the day. */
  static boolean areCompleted(RiskTreatment treatment, Examination examination) {
    return !treatment.actions().isEmpty()
        && treatment.actions().stream()
            .allMatch(action -> examination.hasHappened(action.completedOn()));
  }

  /** The title of the risk; its id if there is no such record. */
  static String risk(RiskTreatment treatment, Examination examination) {
    return examination
        .aims()
        .find(Risk.class, treatment.risk())
        .map(Risk::title)
        .orElse(treatment.risk().value());
  }
}
