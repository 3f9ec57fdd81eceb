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
 * What a gate of the cycle looks at: what the records contradict, and what is overdue. The map says
 * to which phase each of them belongs. What has no requirement, or a provision that the map leaves
 * out, belongs to none: a finding is then listed at no gate, since no obligation is contradicted; a
 * thing that is overdue is listed at each.
 *
 * <pre>{@code
 * PdcaFacts facts = PdcaFacts.of(aims, today);
 * }</pre>
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 *
 * @param findings what the records contradict
 * @param overdue what is overdue
 * @param map which provision belongs to which phase
 */
public record PdcaFacts(List<Finding> findings, List<AgendaItem> overdue, PhaseMap map) {

  /**
   * Accepts findings and a map.
   *
   * @param findings what the records contradict
   * @param overdue what is overdue
   * @param map which provision belongs to which phase
   */
  public PdcaFacts {
    findings = List.copyOf(findings);
    overdue = List.copyOf(overdue);
    requireNonNull(map, "map");
  }

  /**
   * Returns what the built-in rules find in an AIMS on a day, and what is overdue on it, by the
   * built-in map.
   *
   * @param aims the AIMS
   * @param asOf the day
   */
  public static PdcaFacts of(Aims aims, LocalDate asOf) {
    return of(RuleSet.builtIn().assess(aims, asOf), Agenda.overdue(aims, asOf));
  }

  /**
   * Returns what a report found, and what an agenda holds that is overdue on the day of the report,
   * by the built-in map. What is due on that day or later is left out, and so are findings that
   * repeat an overdue item: those on the same attribute of the same record or, on a record as a
   * whole, of the same clause.
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
   * Returns what the records contradict of a phase, in the order given.
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
   * Returns what is overdue of a phase, or of none, in the order given.
   *
   * @param phase the phase
   */
  public List<AgendaItem> overdueOf(PdcaPhase phase) {
    return overdue.stream()
        .filter(item -> item.requirement().flatMap(map::phaseOf).orElse(phase) == phase)
        .toList();
  }
}
