// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause9;

import io.github.aims4j.agenda.DueKind;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.finding.Weight;
import java.util.List;
import java.util.Optional;

/**
 * No internal audit was ever completed, although the first one was due or the AIMS is certified.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 9.2.1 and 9.2.2). Total absence of internal audits
 * calls the system into question, hence its weight.
 */
final class InternalAuditMissing {

  private static final Check DONE =
      Check.requirement(Weight.POTENTIAL_MAJOR, "9.2.2-07", "9.2.1-01")
          .finding(
              "No completed internal audit is on record, and {because}.",
              "Audit the AIMS, and keep the results.")
          .question(
              "No completed internal audit is on record.",
              "Was the AIMS audited internally, and if not, when will it be?")
          .build();

  private InternalAuditMissing() {}

  static Rule rule() {
    return Rule.forAims(
        RuleDescription.builder()
            .id("internal-audit-none")
            .asks("Has an internal audit been performed?")
            .reads(
                "InternalAudit.end",
                "InternalAudit.reportedOn",
                "Certificate.effectiveFrom",
                "PlannedInterval.effectiveFrom",
                "PlannedInterval.interval")
            .checks(DONE)
            .isForWholeAims(true)
            .build(),
        InternalAuditMissing::examine);
  }

  private static Outcome examine(Examination examination) {
    List<InternalAudit> done = DoneAudits.of(examination).toList();
    if (!done.isEmpty()) {
      return DONE.supported(done);
    }
    Optional<String> because = FirstOccurrence.wasDue(DueKind.INTERNAL_AUDIT, examination);
    return because.isPresent()
        ? DONE.contradicted("/internalAudits").with("because", because.get())
        : DONE.silent("/internalAudits");
  }
}
