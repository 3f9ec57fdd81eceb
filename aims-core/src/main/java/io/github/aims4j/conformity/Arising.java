// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.operation.AdverseImpactReport;
import io.github.aims4j.operation.Concern;
import io.github.aims4j.operation.Incident;
import io.github.aims4j.planning.Risk;
import java.util.Optional;

/** When what a record is about arose. */
final class Arising {

  private Arising() {}

  /** Returns the date; empty: the record has none, or its kind is not of something that arises. */
  static Optional<PartialDate> date(Entity<?> record) {
    if (record instanceof Incident incident) {
      return incident.occurredOn().or(incident::detectedOn);
    } else if (record instanceof Nonconformity nonconformity) {
      return nonconformity.detectedOn();
    } else if (record instanceof Concern concern) {
      return concern.raisedOn();
    } else if (record instanceof AdverseImpactReport report) {
      return report.receivedOn();
    } else if (record instanceof Risk risk) {
      return risk.identifiedOn();
    } else if (record instanceof Improvement improvement) {
      return improvement.proposedOn();
    }
    return Optional.empty();
  }
}
