// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause6;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.planning.Objective;

/**
 * An open objective has neither a statement nor a document, or its document is not in force.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 6.2, which asks for documented information on the
 * objectives).
 */
final class ObjectiveNotDocumented {

  private static final Check DOCUMENTED =
      Check.requirement(Weight.POTENTIAL_MINOR, "6.2-08")
          .finding(
              "The objective \"{objective}\" {problem}.",
              "State the objective in full, or link it to a document in force that does.")
          .build();

  private ObjectiveNotDocumented() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("objective-documented")
            .asks("Is each open objective documented?")
            .reads(
                "Objective.status", "Objective.statement", "Objective.document", "Document.status")
            .checks(DOCUMENTED)
            .build(),
        Objective.class,
        ObjectiveNotDocumented::examine);
  }

  private static Outcome examine(Objective objective, Examination examination) {
    if (!objective.isOpen()) {
      return DOCUMENTED.notTriggered(objective);
    }
    if (examination.isOutOfForce(objective.document())) {
      return contradicted(objective, "/document", "is in a document that is not in force");
    }
    return objective.statement().isEmpty() && objective.document().isEmpty()
        ? contradicted(objective, "/statement", "has neither a full statement nor a document")
        : DOCUMENTED.supported(objective);
  }

  private static Outcome contradicted(Objective objective, String path, String problem) {
    return DOCUMENTED
        .contradicted(objective, path)
        .with("objective", objective.title())
        .with("problem", problem);
  }
}
