// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Objective;
import java.util.List;
import java.util.Optional;

/**
 * There is no AI objective.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.2, which asks for documented information on the
 * objectives, and 5.1).
 */
final class ObjectivesMissing {

  private static final Check OBJECTIVES =
      Check.requirement(Weight.POTENTIAL_MAJOR, "6.2-01", "6.2-08", "5.1-01")
          .finding(
              "No AI objective is on record.",
              "Set AI objectives for the functions and levels where they matter, and document them.")
          .question("All AI objectives on record are withdrawn.", "Which AI objectives hold today?")
          .build();

  private ObjectivesMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("objectives-missing")
            .asks("Are there AI objectives?")
            .reads("Objective.status")
            .checks(OBJECTIVES)
            .isForWholeAims(true)
            .build(),
        ObjectivesMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<Objective> objectives = examination.aims().objectives();
    List<Objective> held =
        objectives.stream()
            .filter(each -> !each.status().equals(Optional.of(Objective.Status.WITHDRAWN)))
            .toList();
    if (objectives.isEmpty()) {
      return OBJECTIVES.contradicted("/objectives");
    }
    return held.isEmpty() ? OBJECTIVES.silent("/objectives") : OBJECTIVES.supported(held);
  }
}
