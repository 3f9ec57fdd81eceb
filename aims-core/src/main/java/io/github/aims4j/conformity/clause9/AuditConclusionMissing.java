// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.InternalAudit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The internal audits of the last programme do not conclude on the organization's own requirements,
 * on the standard, or on practice.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.2.1), over a programme and not in each audit; no
 * documented information is asked for on a conclusion, so silence is a question.
 */
final class AuditConclusionMissing {

  private static final Check OWN_REQUIREMENTS =
      check(
          "own-requirements",
          "9.2.1-02",
          "No completed internal audit of the last programme concludes on the organization's own requirements.",
          "Which of your own rules did you audit against, and what did you conclude?");

  private static final Check STANDARD =
      check(
          "standard",
          "9.2.1-03",
          "No completed internal audit of the last programme concludes on the requirements of the standard.",
          "Does the AIMS conform to the standard by your audits, and which clauses did you not look at?");

  private static final Check PRACTICE =
      check(
          "practice",
          "9.2.1-04",
          "No completed internal audit of the last programme concludes on whether the AIMS is effectively implemented and maintained.",
          "What did the auditors see at work, beyond the documents?");

  private AuditConclusionMissing() {}

  private static Check check(String key, String obligation, String reason, String question) {
    return Check.asking(obligation).key(key).question(reason, question).build();
  }

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("audit-concludes")
            .asks(
                "Do internal audits conclude on the organization's own requirements, on the standard and on implementation?")
            .reads(
                "InternalAudit.conclusionOnOwnRequirements",
                "InternalAudit.conclusionOnStandard",
                "InternalAudit.conclusionOnPractice",
                "InternalAudit.programme",
                "InternalAudit.end")
            .checks(OWN_REQUIREMENTS, STANDARD, PRACTICE)
            .isForWholeAims(true)
            .build(),
        AuditConclusionMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<InternalAudit> audits = Programmes.lastAudits(examination);
    return Outcome.all(
        outcome(OWN_REQUIREMENTS, audits, InternalAudit::conclusionOnOwnRequirements),
        outcome(STANDARD, audits, InternalAudit::conclusionOnStandard),
        outcome(PRACTICE, audits, InternalAudit::conclusionOnPractice));
  }

  private static Outcome outcome(
      Check check,
      List<InternalAudit> audits,
      Function<InternalAudit, Optional<String>> attribute) {
    List<InternalAudit> concluding =
        audits.stream().filter(audit -> attribute.apply(audit).isPresent()).toList();
    return concluding.isEmpty() ? check.silent("/internalAudits") : check.supported(concluding);
  }
}
