// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import io.github.aims4j.Aims;
import io.github.aims4j.transition.WorkflowStep;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The last step of each workflow of each record that an AIMS has. */
final class RecordedSteps {

  private final Map<String, Instant> last = new HashMap<>();

  RecordedSteps(Aims aims) {
    aims.workflowSteps()
        .forEach(
            step ->
                last.merge(
                    key(step),
                    step.recordedAt(),
                    (one, other) -> one.isAfter(other) ? one : other));
  }

  /** Returns when the last step of a workflow of a record was recorded; empty: there is none. */
  Optional<Instant> last(WorkflowStep step) {
    return Optional.ofNullable(last.get(key(step)));
  }

  /** No id contains a blank. */
  private static String key(WorkflowStep step) {
    return step.subject().id() + " " + step.subject().kind() + " " + step.workflow();
  }
}
