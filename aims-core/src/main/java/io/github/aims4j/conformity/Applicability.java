// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.ApplicabilityEntry;
import io.github.aims4j.planning.ApplicabilityEntry.Decision;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AnnexControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which controls of Annex A apply to which AI systems, by the statement of applicability in force.
 * A decision for a system is an exception to the general one. A control on which there is no
 * decision applies to nothing.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3. Immutable and thread-safe.
 */
public final class Applicability {

  private final Optional<StatementOfApplicability> statement;
  private final Map<AnnexControl, List<ApplicabilityEntry>> entries =
      new EnumMap<>(AnnexControl.class);
  private final Map<AnnexControl, ApplicabilityEntry> general = new EnumMap<>(AnnexControl.class);
  private final Map<AnnexControl, Map<Id<AiSystem>, ApplicabilityEntry>> bySystem =
      new EnumMap<>(AnnexControl.class);

  private Applicability(Optional<StatementOfApplicability> statement) {
    this.statement = statement;
    statement.stream().flatMap(each -> each.entries().stream()).forEach(this::add);
  }

  private void add(ApplicabilityEntry entry) {
    entry.annexControl().ifPresent(control -> add(control, entry));
  }

  private void add(AnnexControl control, ApplicabilityEntry entry) {
    entries.computeIfAbsent(control, each -> new ArrayList<>()).add(entry);
    if (entry.aiSystems().isEmpty()) {
      general.put(control, entry);
    }
    Map<Id<AiSystem>, ApplicabilityEntry> own =
        bySystem.computeIfAbsent(control, each -> new HashMap<>());
    entry.aiSystems().forEach(aiSystem -> own.put(aiSystem, entry));
  }

  /**
   * Returns what the statement in force on a day decides.
   *
   * @param aims the AIMS
   * @param asOf the day
   */
  public static Applicability of(Aims aims, LocalDate asOf) {
    return of(new Examination(aims, asOf));
  }

  static Applicability of(Examination examination) {
    return new Applicability(StatementsInForce.of(examination).latest());
  }

  /**
   * Returns the statement in force, the latest if there are several; empty: there is none. If the
   * documents of all statements are out of force, it is the latest that none supersedes.
   */
  public Optional<StatementOfApplicability> statement() {
    return statement;
  }

  /**
   * Returns the decisions on a control, in the order given; empty: there is none.
   *
   * @param control the control
   */
  public List<ApplicabilityEntry> entriesOf(AnnexControl control) {
    return Collections.unmodifiableList(
        entries.getOrDefault(requireNonNull(control, "control"), List.of()));
  }

  /**
   * Tells whether a control is included in general, or for at least one system.
   *
   * @param control the control
   */
  public boolean isIncluded(AnnexControl control) {
    return entriesOf(control).stream().anyMatch(entry -> entry.decision() == Decision.INCLUDED);
  }

  /**
   * Tells whether a control is excluded everywhere: there is a decision on it, and none includes
   * it.
   *
   * @param control the control
   */
  public boolean isExcluded(AnnexControl control) {
    return !entriesOf(control).isEmpty() && !isIncluded(control);
  }

  /**
   * Tells whether a control is included for a system.
   *
   * @param control the control
   * @param aiSystem the system
   */
  public boolean isIncludedFor(AnnexControl control, Id<AiSystem> aiSystem) {
    return decisionFor(control, aiSystem)
        .filter(entry -> entry.decision() == Decision.INCLUDED)
        .isPresent();
  }

  /**
   * Returns the decision on a control for a system: its own, or else the general one; empty: there
   * is none.
   *
   * @param control the control
   * @param aiSystem the system
   */
  public Optional<ApplicabilityEntry> decisionFor(AnnexControl control, Id<AiSystem> aiSystem) {
    return ownDecisionFor(control, aiSystem).or(() -> Optional.ofNullable(general.get(control)));
  }

  /**
   * Returns the decision on a control that names a system; empty: there is none, and the general
   * one applies.
   *
   * @param control the control
   * @param aiSystem the system
   */
  public Optional<ApplicabilityEntry> ownDecisionFor(AnnexControl control, Id<AiSystem> aiSystem) {
    return Optional.ofNullable(bySystem.getOrDefault(control, Map.of()).get(aiSystem));
  }

  /**
   * Returns the systems for which a control is excluded by a decision of their own, each once.
   *
   * @param control the control
   */
  public Set<Id<AiSystem>> excludedSystems(AnnexControl control) {
    Set<Id<AiSystem>> excluded = new HashSet<>();
    entriesOf(control).stream()
        .filter(entry -> entry.decision() == Decision.EXCLUDED)
        .forEach(entry -> excluded.addAll(entry.aiSystems()));
    return excluded;
  }
}
