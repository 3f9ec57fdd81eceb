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
 * Which provision of the standard belongs to which phase of the Plan-Do-Check-Act cycle, and whose
 * view that is. The standard gives no such map, and other standards of its family draw it
 * differently, so the user can give another one.
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
   * Returns the map of {@link PdcaPhase}: clauses as they are assigned there, controls with their
   * areas, objectives and guidance to DO, and nothing of Annex C to any phase.
   */
  public static PhaseMap builtIn() {
    return BUILT_IN;
  }

  /**
   * Returns a map of the user's own.
   *
   * @param source whose view it is
   * @param phases the phase of a provision; empty: it belongs to none
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

  /** Returns whose view it is. */
  public Fact source() {
    return source;
  }

  /**
   * Returns the phase of a provision, or of the clause of an obligation; empty: it belongs to none.
   *
   * @param criterion the provision or the obligation
   */
  public Optional<PdcaPhase> phaseOf(AuditCriterion criterion) {
    return phases.apply(criterion.provision());
  }
}
