// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.finding.Weight;

/**
 * An internal audit is completed, and nothing that it found is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.2.2: results are retained as documented
 * information). A report, a conclusion or a finding is enough.
 */
final class AuditResultsNotKept {

  private static final Check KEPT =
      Check.requirement(Weight.POTENTIAL_MINOR, "9.2.2-07")
          .finding(
              "The internal audit \"{audit}\" is completed, and neither a report, a conclusion nor a finding is on record.",
              "Keep the results of the audit.")
          .build();

  private AuditResultsNotKept() {}

  static Rule rule() {
    return DoneAudits.rule(
        RuleDescription.builder()
            .id("audit-results-kept")
            .asks("Are the results of each internal audit recorded?")
            .reads(
                "InternalAudit.end",
                "InternalAudit.report",
                "InternalAudit.conclusionOnOwnRequirements",
                "InternalAudit.conclusionOnStandard",
                "InternalAudit.conclusionOnPractice",
                "AuditFinding.audit")
            .checks(KEPT)
            .build(),
        AuditResultsNotKept::examine);
  }

  private static Outcome examine(InternalAudit audit, Examination examination) {
    boolean hasFinding =
        examination.aims().referring(AuditFinding.class, "audit", audit.id()).findAny().isPresent();
    return hasFinding || audit.report().isPresent() || concludes(audit)
        ? KEPT.supported(audit)
        : KEPT.contradicted(audit, "/report").with("audit", audit.title());
  }

  private static boolean concludes(InternalAudit audit) {
    return audit.conclusionOnOwnRequirements().isPresent()
        || audit.conclusionOnStandard().isPresent()
        || audit.conclusionOnPractice().isPresent();
  }
}
