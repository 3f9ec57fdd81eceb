// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.operation.Incident;
import java.util.Optional;

/**
 * The records do not state that an incident was resolved.
 *
 * <p>Basis: policy. An incident is a nonconformity only if a person says so, and no clause names a
 * time by which it must be resolved (ISO/IEC 42001:2023, 10.2: consequences are dealt with).
 */
final class IncidentNotResolved {

  private static final Check RESOLVED =
      Check.askingAsPolicy("10.2-01")
          .question(
              "The records do not state that these incidents were resolved.",
              "What was done about these incidents, and what still has to be done?")
          .build();

  private IncidentNotResolved() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("incident-unresolved")
            .asks("Is the resolution of each incident recorded?")
            .reads("Incident.resolvedOn", "Incident.detectedOn", "Incident.occurredOn")
            .checks(RESOLVED)
            .build(),
        Incident.class,
        IncidentNotResolved::examine);
  }

  private static Outcome examine(Incident incident, Examination examination) {
    Optional<PartialDate> known = incident.detectedOn().or(incident::occurredOn);
    boolean isToCome = known.isPresent() && !examination.hasHappened(known);
    if (isToCome || !examination.couldState(incident.source(), "resolvedOn")) {
      return RESOLVED.notTriggered(incident);
    }
    return examination.hasHappened(incident.resolvedOn())
        ? RESOLVED.supported(incident)
        : RESOLVED.silent(incident, "/resolvedOn");
  }
}
