package io.github.aims4j.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the conditions of {@link InternalAuditWorkflow} look at: an internal audit, what it found,
 * and the day. Findings of other audits are left out of account.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2; the form is this library's. Immutable and thread-safe.
 *
 * @param audit the audit
 * @param findings audit findings, among them those of the audit
 * @param asOf the day on which the step is looked at
 */
public record InternalAuditFacts(InternalAudit audit, List<AuditFinding> findings, LocalDate asOf) {

  /**
   * Accepts an audit, findings and a day.
   *
   * @param audit the audit
   * @param findings audit findings, among them those of the audit
   * @param asOf the day on which the step is looked at
   */
  public InternalAuditFacts {
    requireNonNull(audit, "audit");
    findings = List.copyOf(findings);
    requireNonNull(asOf, "asOf");
  }

  /**
   * Returns who audits and is among those whose work is audited, in the order of the auditors.
   * Experts and observers do not audit; who has no role stated does.
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

  /** Tells whether it is stated which managers got the results, by the day. */
  public boolean hasReachedManagers() {
    return !audit.reportedTo().isEmpty()
        && audit.reportedOn().filter(date -> date.canBeBy(asOf)).isPresent();
  }

  /** Tells whether somebody audits. */
  public boolean hasAuditors() {
    return auditors().findAny().isPresent();
  }

  /** Returns the nonconformities that the audit found and that nobody has taken up yet. */
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
