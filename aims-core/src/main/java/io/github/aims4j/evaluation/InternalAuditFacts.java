// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The facts that the conditions of {@link InternalAuditWorkflow} examine: an internal audit, its
 * findings, the other audits of its programme, the owners of what was audited, and the date.
 * Findings of other audits are ignored.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2; the structure is this library's own. Immutable and
 * thread-safe.
 *
 * @param audit the audit
 * @param findings audit findings, including those of the audit
 * @param programmeAudits other audits of the same programme; none: there are none, or not stated
 * @param owners who owns the audited processes, AI systems and controls; none: not stated
 * @param asOf the day on which the step is evaluated
 */
public record InternalAuditFacts(
    InternalAudit audit,
    List<AuditFinding> findings,
    List<InternalAudit> programmeAudits,
    List<Id<Party>> owners,
    LocalDate asOf) {

  /**
   * Creates facts from an audit, its surroundings and a date.
   *
   * @param audit the audit
   * @param findings audit findings, including those of the audit
   * @param programmeAudits other audits of the same programme
   * @param owners who owns the audited processes, AI systems and controls
   * @param asOf the day on which the step is evaluated
   */
  public InternalAuditFacts {
    requireNonNull(audit, "audit");
    findings = List.copyOf(findings);
    programmeAudits = List.copyOf(programmeAudits);
    owners = List.copyOf(owners);
    requireNonNull(asOf, "asOf");
  }

  /**
   * Creates facts from an audit, findings and a date, without other audits and owners.
   *
   * @param audit the audit
   * @param findings audit findings, including those of the audit
   * @param asOf the day on which the step is evaluated
   */
  public InternalAuditFacts(InternalAudit audit, List<AuditFinding> findings, LocalDate asOf) {
    this(audit, findings, List.of(), List.of(), asOf);
  }

  /**
   * Returns the auditors who are also auditees, or own a process, an AI system or a control that
   * was audited, in the order of the team. Technical experts and observers are not auditors;
   * members without a role are.
   */
  public List<Id<Party>> partialAuditors() {
    return auditors()
        .filter(each -> audit.auditees().contains(each) || owners.contains(each))
        .toList();
  }

  /** Tells whether the audit states at least one of its conclusions. */
  boolean hasConclusion() {
    return audit.conclusionOnOwnRequirements().isPresent()
        || audit.conclusionOnStandard().isPresent()
        || audit.conclusionOnPractice().isPresent();
  }

  /** Tells whether the audit, or another one of its programme by the date, states a conclusion. */
  boolean isConcluded(Function<InternalAudit, Optional<String>> conclusion) {
    return Stream.concat(Stream.of(audit), programmeAudits.stream().filter(this::isOver))
        .anyMatch(each -> conclusion.apply(each).isPresent());
  }

  private boolean isOver(InternalAudit other) {
    return other.end().filter(end -> !end.isAfter(asOf)).isPresent();
  }

  private Stream<Id<Party>> auditors() {
    return audit.auditors().stream().filter(Auditor::audits).map(Auditor::party);
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
