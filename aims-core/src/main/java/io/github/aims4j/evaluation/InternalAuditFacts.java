package io.github.aims4j.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The facts that the conditions of {@link InternalAuditWorkflow} examine: an internal audit, its
 * findings and the date. Findings of other audits are ignored.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2; the structure is this library's own. Immutable and
 * thread-safe.
 *
 * @param audit the audit
 * @param findings audit findings, including those of the audit
 * @param asOf the day on which the step is evaluated
 */
public record InternalAuditFacts(InternalAudit audit, List<AuditFinding> findings, LocalDate asOf) {

  /**
   * Creates facts from an audit, findings and a date.
   *
   * @param audit the audit
   * @param findings audit findings, including those of the audit
   * @param asOf the day on which the step is evaluated
   */
  public InternalAuditFacts {
    requireNonNull(audit, "audit");
    findings = List.copyOf(findings);
    requireNonNull(asOf, "asOf");
  }

  /**
   * Returns the auditors who are also auditees, in the order of the team. Technical experts and
   * observers are not auditors; members without a role are.
   */
  public List<Id<Party>> partialAuditors() {
    return auditors().filter(audit.auditees()::contains).toList();
  }

  private Stream<Id<Party>> auditors() {
    return audit.auditors().stream().filter(InternalAuditFacts::audits).map(Auditor::party);
  }

  private static boolean audits(Auditor auditor) {
    return auditor
        .role()
        .map(role -> role == Auditor.Role.LEAD_AUDITOR || role == Auditor.Role.AUDITOR)
        .orElse(true);
  }

  /** Tells whether the records state that managers received the results by the date. */
  public boolean hasReachedManagers() {
    return !audit.reportedTo().isEmpty()
        && audit.reportedOn().filter(date -> date.canBeBy(asOf)).isPresent();
  }

  /** Tells whether the team includes an auditor. */
  public boolean hasAuditors() {
    return auditors().findAny().isPresent();
  }

  /** Returns the findings of nonconformity for which no nonconformity is recorded yet. */
  public List<AuditFinding> nonconformitiesNotTakenUp() {
    return findings.stream()
        .filter(finding -> finding.audit().filter(audit.id()::equals).isPresent())
        .filter(InternalAuditFacts::isNonconformity)
        .filter(finding -> finding.nonconformity().isEmpty())
        .toList();
  }

  private static boolean isNonconformity(AuditFinding finding) {
    return finding.type() == AuditFinding.Type.MINOR_NONCONFORMITY
        || finding.type() == AuditFinding.Type.MAJOR_NONCONFORMITY;
  }
}
