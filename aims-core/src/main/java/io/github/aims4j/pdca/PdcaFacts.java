package io.github.aims4j.pdca;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.standard.PdcaPhase;
import java.util.List;

/**
 * What a gate of the cycle looks at: what the records contradict, and what is overdue. The map says
 * to which phase each finding belongs; one without a requirement, or of a provision that the map
 * leaves out, belongs to none.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 *
 * @param findings what the records contradict
 * @param overdue what is overdue, as findings
 * @param map which provision belongs to which phase
 */
public record PdcaFacts(List<Finding> findings, List<Finding> overdue, PhaseMap map) {

  /**
   * Accepts findings and a map.
   *
   * @param findings what the records contradict
   * @param overdue what is overdue, as findings
   * @param map which provision belongs to which phase
   */
  public PdcaFacts {
    findings = List.copyOf(findings);
    overdue = List.copyOf(overdue);
    requireNonNull(map, "map");
  }

  /**
   * Returns what a report found, by the built-in map.
   *
   * @param report the report
   * @param overdue what is overdue, as findings
   */
  public static PdcaFacts of(ConformityReport report, List<Finding> overdue) {
    return new PdcaFacts(report.findings(), overdue, PhaseMap.builtIn());
  }

  /**
   * Returns what the records contradict of a phase, in the order given.
   *
   * @param phase the phase
   */
  public List<Finding> findingsOf(PdcaPhase phase) {
    return of(phase, findings);
  }

  /**
   * Returns what is overdue of a phase, in the order given.
   *
   * @param phase the phase
   */
  public List<Finding> overdueOf(PdcaPhase phase) {
    return of(phase, overdue);
  }

  private List<Finding> of(PdcaPhase phase, List<Finding> all) {
    return all.stream()
        .filter(
            finding ->
                finding.requirement().flatMap(map::phaseOf).filter(phase::equals).isPresent())
        .toList();
  }
}
