// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The facts that the conditions of {@link RiskTreatmentWorkflow} examine: a risk, its treatment
 * plan, the designated management, changes, and the date.
 *
 * <p>Invariant: the plan, if present, has an entry for the risk. Source: this library, after
 * ISO/IEC 42001:2023, 6.1.3 and 8.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskTreatmentFacts permits ImmutableRiskTreatmentFacts {

  RiskTreatmentFacts() {}

  /** Returns the risk. */
  public abstract Risk risk();

  /** Returns the plan that has an entry for the risk; absent: not yet planned. */
  public abstract Optional<RiskTreatmentPlan> plan();

  /**
   * Returns the management designated to approve plans and accept residual risks (6.1.3); none: not
   * stated, in which case any party is considered designated.
   */
  public abstract List<Id<Party>> designatedManagement();

  /** Returns changes that may affect the risk; empty: none are known. */
  public abstract List<Change> changes();

  /** Returns the day on which the step is evaluated. */
  public abstract LocalDate asOf();

  /** Returns the treatment in the plan; empty: not yet planned. */
  public Optional<RiskTreatment> treatment() {
    return plan().flatMap(plan -> entry(plan));
  }

  private Optional<RiskTreatment> entry(RiskTreatmentPlan plan) {
    return plan.entries().stream().filter(entry -> entry.risk().equals(risk().id())).findFirst();
  }

  /** Returns the options of the plan or, if there are none, of the risk; none: not selected. */
  public List<TreatmentOption> options() {
    return treatment()
        .map(RiskTreatment::options)
        .filter(options -> !options.isEmpty())
        .orElseGet(() -> risk().treatmentOptions());
  }

  /** Tells whether the plan or the risk states a control. */
  public boolean hasControls() {
    return !risk().controls().isEmpty()
        || !risk().ownControls().isEmpty()
        || treatment()
            .filter(entry -> !entry.controls().isEmpty() || !entry.ownControls().isEmpty())
            .isPresent();
  }

  /**
   * Returns the actions of the plan that are not completed on the date; none: all are completed.
   */
  public List<PlannedAction> openActions() {
    return treatment().map(RiskTreatment::actions).orElse(List.of()).stream()
        .filter(action -> action.completedOn().filter(date -> date.canBeBy(asOf())).isEmpty())
        .toList();
  }

  /**
   * Returns the acceptance of the residual risk from the plan or, if absent, from the risk; empty:
   * not accepted.
   */
  public Optional<RiskAcceptance> acceptance() {
    return treatment().flatMap(RiskTreatment::acceptance).or(() -> risk().acceptance());
  }

  /** Returns the residual level from the plan or, if absent, from the risk; empty: not known. */
  public Optional<String> residualLevel() {
    return treatment().flatMap(RiskTreatment::residualLevel).or(() -> risk().residualLevel());
  }

  /** Tells whether the acceptance has expired. */
  public boolean isAcceptanceOver() {
    return acceptance()
        .flatMap(RiskAcceptance::validUntil)
        .filter(end -> end.isBefore(asOf()))
        .isPresent();
  }

  /**
   * Tells whether a party may approve plans and accept risks; any party may if none is designated.
   */
  boolean isDesignated(Id<Party> party) {
    return designatedManagement().isEmpty() || designatedManagement().contains(party);
  }

  @Value.Check
  void check() {
    plan()
        .filter(plan -> entry(plan).isEmpty())
        .ifPresent(
            plan -> {
              throw new IllegalArgumentException(
                  ("RiskTreatmentFacts.plan is %s, which has no entry for risk %s; an entry is"
                          + " required.")
                      .formatted(plan.id(), risk().id()));
            });
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRiskTreatmentFacts.builder();
  }

  /** Returns a builder that starts from these facts. */
  public Builder toBuilder() {
    return ImmutableRiskTreatmentFacts.builder().from(this);
  }

  /** Builds values of {@link RiskTreatmentFacts}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableRiskTreatmentFacts.Builder {

    Builder() {}

    /** Sets {@link RiskTreatmentFacts#risk()}. */
    public abstract Builder risk(Risk risk);

    /** Sets {@link RiskTreatmentFacts#plan()}. */
    public abstract Builder plan(RiskTreatmentPlan plan);

    /** Sets or clears {@link RiskTreatmentFacts#plan()}. */
    public abstract Builder plan(Optional<? extends RiskTreatmentPlan> plan);

    /** Adds one of {@link RiskTreatmentFacts#designatedManagement()}. */
    public abstract Builder addDesignatedManagement(Id<Party> party);

    /** Replaces {@link RiskTreatmentFacts#designatedManagement()}. */
    public abstract Builder designatedManagement(Iterable<? extends Id<Party>> parties);

    /** Adds one of {@link RiskTreatmentFacts#changes()}. */
    public abstract Builder addChange(Change change);

    /** Replaces {@link RiskTreatmentFacts#changes()}. */
    public abstract Builder changes(Iterable<? extends Change> changes);

    /** Sets {@link RiskTreatmentFacts#asOf()}. */
    public abstract Builder asOf(LocalDate asOf);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract RiskTreatmentFacts build();
  }
}
