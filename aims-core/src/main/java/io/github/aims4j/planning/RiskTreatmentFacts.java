package io.github.aims4j.planning;

import io.github.aims4j.base.Id;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the conditions of {@link RiskTreatmentWorkflow} look at: a risk, the plan that treats it,
 * who may accept what remains, what has changed, and the day.
 *
 * <p>Invariant: the plan, where there is one, has an entry for the risk. Source: this library's own
 * form, after ISO/IEC 42001:2023, 6.1.3 and 8.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class RiskTreatmentFacts permits ImmutableRiskTreatmentFacts {

  RiskTreatmentFacts() {}

  /** Returns the risk. */
  public abstract Risk risk();

  /** Returns the plan that has an entry for the risk; absent: there is none yet. */
  public abstract Optional<RiskTreatmentPlan> plan();

  /**
   * Returns who is designated to approve plans and to accept residual risks (6.1.3); none: not
   * stated, and then nobody is found to lack that authority.
   */
  public abstract List<Id<Party>> designatedManagement();

  /** Returns changes that may bear on the risk; none: none is known. */
  public abstract List<Change> changes();

  /** Returns the day on which the step is looked at. */
  public abstract LocalDate asOf();

  /** Returns what the plan has for the risk; empty: there is no plan yet. */
  public Optional<RiskTreatment> treatment() {
    return plan().flatMap(plan -> entry(plan));
  }

  private Optional<RiskTreatment> entry(RiskTreatmentPlan plan) {
    return plan.entries().stream().filter(entry -> entry.risk().equals(risk().id())).findFirst();
  }

  /** Returns the options that the plan has, or else the risk; none: not chosen. */
  public List<TreatmentOption> options() {
    return treatment()
        .map(RiskTreatment::options)
        .filter(options -> !options.isEmpty())
        .orElseGet(() -> risk().treatmentOptions());
  }

  /** Tells whether the plan or the risk names a control that treats it. */
  public boolean hasControls() {
    return !risk().controls().isEmpty()
        || !risk().ownControls().isEmpty()
        || treatment()
            .filter(entry -> !entry.controls().isEmpty() || !entry.ownControls().isEmpty())
            .isPresent();
  }

  /** Returns the actions of the plan that are not completed on the day; none: none is open. */
  public List<PlannedAction> openActions() {
    return treatment().map(RiskTreatment::actions).orElse(List.of()).stream()
        .filter(action -> action.completedOn().filter(date -> date.canBeBy(asOf())).isEmpty())
        .toList();
  }

  /** Returns who accepted what remains, as the plan has it, or else the risk; empty: nobody has. */
  public Optional<RiskAcceptance> acceptance() {
    return treatment().flatMap(RiskTreatment::acceptance).or(() -> risk().acceptance());
  }

  /** Returns the level after treatment, as the plan has it, or else the risk; empty: not known. */
  public Optional<String> residualLevel() {
    return treatment().flatMap(RiskTreatment::residualLevel).or(() -> risk().residualLevel());
  }

  /** Tells whether the acceptance was given an end, and the end is past. */
  public boolean isAcceptanceOver() {
    return acceptance()
        .flatMap(RiskAcceptance::validUntil)
        .filter(end -> end.isBefore(asOf()))
        .isPresent();
  }

  /** Tells whether somebody may approve or accept; where nobody is designated, anybody may. */
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
                  "RiskTreatmentFacts.plan is %s, which has no entry for risk %s; it has one."
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
