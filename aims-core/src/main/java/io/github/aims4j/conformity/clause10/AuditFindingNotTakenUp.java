// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity.clause10;

import io.github.aims4j.certification.CertificationAudit;
import io.github.aims4j.conformity.Check;
import io.github.aims4j.conformity.Examination;
import io.github.aims4j.conformity.Outcome;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleDescription;
import io.github.aims4j.evaluation.AuditFinding;
import io.github.aims4j.evaluation.InternalAudit;
import io.github.aims4j.finding.Weight;
import java.util.EnumSet;
import java.util.Set;

/**
 * An audit found a nonconformity, and none is on record.
 *
 * <p>Basis: requirement (ISO/IEC 42001:2023, 10.2). The grade that the auditor gave says nothing of
 * the weight of this finding. Before the audit has reported it is a question.
 */
final class AuditFindingNotTakenUp {

  private static final Set<AuditFinding.Type> NONCONFORMITIES =
      EnumSet.of(AuditFinding.Type.MINOR_NONCONFORMITY, AuditFinding.Type.MAJOR_NONCONFORMITY);

  private static final Check TAKEN_UP =
      Check.requirement(Weight.POTENTIAL_MINOR, "10.2-01", "10.2-07")
          .finding(
              "The audit finding \"{finding}\" is a nonconformity and was reported, and no nonconformity on record takes it up.",
              "Record the nonconformity, react to it and find its cause.")
          .question(
              "These audit findings are nonconformities that are not reported yet.",
              "What was done about them so far?")
          .build();

  private AuditFindingNotTakenUp() {}

  static Rule rule() {
    return Rule.forEach(
        RuleDescription.builder()
            .id("audit-finding-taken-up")
            .asks(
                "Is each nonconformity found by an audit recorded as a nonconformity of the AIMS?")
            .reads(
                "AuditFinding.type",
                "AuditFinding.nonconformity",
                "AuditFinding.audit",
                "AuditFinding.certificationAudit",
                "InternalAudit.reportedOn",
                "CertificationAudit.end")
            .checks(TAKEN_UP)
            .build(),
        AuditFinding.class,
        AuditFindingNotTakenUp::examine);
  }

  private static Outcome examine(AuditFinding finding, Examination examination) {
    if (!NONCONFORMITIES.contains(finding.type())) {
      return TAKEN_UP.notTriggered(finding);
    } else if (finding.nonconformity().isPresent()) {
      return TAKEN_UP.supported(finding);
    }
    return isReported(finding, examination)
        ? TAKEN_UP.contradicted(finding, "/nonconformity").with("finding", finding.title())
        : TAKEN_UP.silent(finding, "/nonconformity");
  }

  /** A certification audit tells its findings when it ends. */
  private static boolean isReported(AuditFinding finding, Examination examination) {
    return finding
            .audit()
            .flatMap(id -> examination.aims().find(InternalAudit.class, id))
            .filter(audit -> examination.hasHappened(audit.reportedOn()))
            .isPresent()
        || finding
            .certificationAudit()
            .flatMap(id -> examination.aims().find(CertificationAudit.class, id))
            .flatMap(CertificationAudit::end)
            .filter(end -> !end.isAfter(examination.asOf()))
            .isPresent();
  }
}
