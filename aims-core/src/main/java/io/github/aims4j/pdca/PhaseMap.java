// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.pdca;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.AnnexArea;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Clause;
import io.github.aims4j.standard.ControlObjective;
import io.github.aims4j.standard.Fact;
import io.github.aims4j.standard.Guidance;
import io.github.aims4j.standard.PdcaPhase;
import io.github.aims4j.standard.Provision;
import java.util.Optional;
import java.util.function.Function;

/**
 * The assignment of provisions to phases of the Plan-Do-Check-Act cycle, with its source. The
 * standard has no such assignment, and related standards differ, so users can provide their own.
 *
 * <p>Source: this library's policy, see {@link PdcaPhase#mappingSource()}. Immutable, and as
 * thread-safe as the function in it.
 */
public final class PhaseMap {

  private static final PhaseMap BUILT_IN =
      new PhaseMap(PdcaPhase.mappingSource(), PhaseMap::builtIn);

  private final Fact source;
  private final Function<? super Provision, Optional<PdcaPhase>> phases;

  private PhaseMap(Fact source, Function<? super Provision, Optional<PdcaPhase>> phases) {
    this.source = source;
    this.phases = phases;
  }

  /**
   * Returns the map of {@link PdcaPhase}: clauses as assigned there; controls, areas, objectives
   * and guidance in DO; Annex C in no phase.
   */
  public static PhaseMap builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns a map from a function.
   *
   * @param source the source of the assignment
   * @param phases the function that returns the phase of a provision; empty: none
   */
  public static PhaseMap of(Fact source, Function<? super Provision, Optional<PdcaPhase>> phases) {
    return new PhaseMap(requireNonNull(source, "source"), requireNonNull(phases, "phases"));
  }

  private static Optional<PdcaPhase> builtIn(Provision provision) {
    if (provision instanceof Clause clause) {
      return Optional.of(clause.phase());
    }
    return provision instanceof AnnexControl
            || provision instanceof ControlObjective
            || provision instanceof AnnexArea
            || provision instanceof Guidance
        ? Optional.of(PdcaPhase.DO)
        : Optional.empty();
  }

  /** Returns the source of the assignment. */
  public Fact source() {
    return source;
  }

  /**
   * Returns the phase of a provision or of the clause of an obligation; empty: none.
   *
   * @param criterion the provision or the obligation
   */
  public Optional<PdcaPhase> phaseOf(AuditCriterion criterion) {
    return phases.apply(criterion.provision());
  }
}
