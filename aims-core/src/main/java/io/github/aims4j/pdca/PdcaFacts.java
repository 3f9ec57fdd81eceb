// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.agenda.AgendaItem;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.PdcaPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The facts that the gates of the cycle examine: findings and overdue items. The map assigns each
 * to a phase by its provision. Without a provision, or with one that is not in the map, it belongs
 * to no phase: such a finding is listed at no gate, since it contradicts no obligation; such an
 * overdue item is listed at each.
 *
 * <pre>{@code
 * PdcaFacts facts = PdcaFacts.of(aims, today);
 * }</pre>
 *
 * <p>Source: this library. Immutable and thread-safe.
 *
 * @param findings the findings
 * @param overdue the overdue items
 * @param map the assignment of provisions to phases
 */
public record PdcaFacts(List<Finding> findings, List<AgendaItem> overdue, PhaseMap map) {

  /**
   * Creates facts from findings, overdue items and a map.
   *
   * @param findings the findings
   * @param overdue the overdue items
   * @param map the assignment of provisions to phases
   */
  public PdcaFacts {
    findings = List.copyOf(findings);
    overdue = List.copyOf(overdue);
    requireNonNull(map, "map");
  }

  /**
   * Returns the findings of the built-in rules and the overdue items of an AIMS on a day, with the
   * built-in map.
   *
   * @param aims the AIMS
   * @param asOf the day
   */
  public static PdcaFacts of(Aims aims, LocalDate asOf) {
    return of(RuleSet.builtIn().assess(aims, asOf), Agenda.overdue(aims, asOf));
  }

  /**
   * Returns the findings of a report and the items of an agenda that are overdue on the day of the
   * report, with the built-in map. Findings that repeat an overdue item are left out: those on the
   * same attribute of the same record or, for a record as a whole, on the same provision.
   *
   * @param report the report
   * @param agenda the agenda, such as {@link Agenda#overdue} of the day of the report
   */
  public static PdcaFacts of(ConformityReport report, Agenda agenda) {
    List<AgendaItem> overdue = agenda.overdueOn(report.asOf());
    Map<Subject, List<AgendaItem>> bySubject =
        overdue.stream().collect(Collectors.groupingBy(AgendaItem::subject));
    return new PdcaFacts(
        report.findings().stream().filter(each -> !repeats(each, bySubject)).toList(),
        overdue,
        PhaseMap.builtIn());
  }

  private static boolean repeats(Finding finding, Map<Subject, List<AgendaItem>> overdue) {
    return finding
        .subject()
        .map(subject -> overdue.getOrDefault(subject, List.of()))
        .orElse(List.of())
        .stream()
        .filter(item -> item.path().equals(finding.path()))
        .anyMatch(item -> !item.path().isEmpty() || isOnSameProvision(finding, item));
  }

  private static boolean isOnSameProvision(Finding finding, AgendaItem item) {
    return finding.criteria().stream()
        .map(AuditCriterion::provision)
        .anyMatch(provision -> item.requirement().equals(Optional.of(provision)));
  }

  /**
   * Returns the findings of a phase, in the order given.
   *
   * @param phase the phase
   */
  public List<Finding> findingsOf(PdcaPhase phase) {
    return findings.stream().filter(finding -> isOf(phase, finding)).toList();
  }

  private boolean isOf(PdcaPhase phase, Finding finding) {
    return finding.criteria().stream()
        .anyMatch(criterion -> map.phaseOf(criterion).equals(Optional.of(phase)));
  }

  /**
   * Returns the overdue items of a phase or of no phase, in the order given.
   *
   * @param phase the phase
   */
  public List<AgendaItem> overdueOf(PdcaPhase phase) {
    return overdue.stream()
        .filter(item -> item.requirement().flatMap(map::phaseOf).orElse(phase) == phase)
        .toList();
  }
}
