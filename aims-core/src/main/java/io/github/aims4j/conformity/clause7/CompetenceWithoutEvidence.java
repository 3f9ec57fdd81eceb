// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause7;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.support.Competence;

/**
 * A competence is said to be held, and neither a document nor evidence shows it.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 7.2). The clause asks for documented information, so
 * silence is a finding. The way in which a competence was acquired is no evidence of it.
 */
final class CompetenceWithoutEvidence {

  private static final Check EVIDENCE =
      Check.requirement(Weight.POTENTIAL_MINOR, "7.2-04")
          .finding(
              "The competence \"{need}\" is held, and neither a document nor evidence on record shows it.",
              "Add evidence, such as a certificate, a test or an assessment of work.")
          .build();

  private CompetenceWithoutEvidence() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("competence-evidence")
            .asks("Is there documented evidence of each competence?")
            .reads(
                "Competence.held",
                "Competence.documents",
                "Competence.evidence",
                "Competence.bases",
                "Competence.validUntil")
            .checks(EVIDENCE)
            .build(),
        Competence.class,
        CompetenceWithoutEvidence::examine);
  }

  private static Outcome examine(Competence competence, Examination examination) {
    if (competence.held().filter(held -> held).isEmpty()) {
      return EVIDENCE.notTriggered(competence);
    } else if (!competence.documents().isEmpty() || !competence.evidence().isEmpty()) {
      return EVIDENCE.supported(competence);
    }
    return examination.couldState(competence.source(), "documents")
        ? EVIDENCE.contradicted(competence, "/documents").with("need", competence.need())
        : EVIDENCE.notTriggered(competence);
  }
}
