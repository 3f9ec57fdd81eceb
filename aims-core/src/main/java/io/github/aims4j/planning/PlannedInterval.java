// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requirePositive;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A planned interval set by the organization. The standard requires planned intervals without
 * prescribing their length.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.2, 8.4, 9.2, 9.3 and A.2.4, for planned intervals; those of
 * other activities are this library's policy. Invariant: the interval is positive. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class PlannedInterval implements Entity<PlannedInterval>
    permits ImmutablePlannedInterval {

  PlannedInterval() {}

  /** Activities at planned intervals. */
  public enum Activity {
    /** AI risk assessment (8.2). */
    RISK_ASSESSMENT,
    /** AI system impact assessment (8.4). */
    IMPACT_ASSESSMENT,
    /** Internal audit (9.2.1). */
    INTERNAL_AUDIT,
    /** Management review (9.3.1). */
    MANAGEMENT_REVIEW,
    /** Review of the AI policy (A.2.4). */
    POLICY_REVIEW,
    /** Review of context and interested parties; this library's policy. */
    CONTEXT_REVIEW,
    /** Evaluation of performance; this library's policy, related to 9.1. */
    EVALUATION,
    /** Evaluation of suppliers; this library's policy, related to A.10.3. */
    SUPPLIER_EVALUATION,
    /**
     * Re-evaluation of AI systems in operation, a stage of ISO/IEC 22989:2022; this library's
     * policy.
     */
    RE_EVALUATION
  }

  /** Returns the activity. */
  public abstract Activity activity();

  /**
   * Returns the maximum time between two performances of the activity, in calendar units, such as
   * {@code P12M}.
   */
  public abstract Period interval();

  /** Returns the AI systems to which it applies; none: all, or not specific to systems. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns why this interval was chosen; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns who set it; absent: not stated. */
  public abstract Optional<Id<Party>> decidedBy();

  /** Returns the date from which it applies; absent: not stated. */
  public abstract Optional<LocalDate> effectiveFrom();

  @Override
  public final RecordKind kind() {
    return RecordKind.PLANNED_INTERVAL;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("decidedBy", RecordKind.PARTY, decidedBy())
        .toList();
  }

  @Override
  public PlannedInterval withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .decidedBy(ids.of(decidedBy()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("PlannedInterval").notBlank("reason", reason()).notBlank("notes", notes());
    new Dates("PlannedInterval").day("effectiveFrom", effectiveFrom());
    requirePositive(interval(), "PlannedInterval.interval");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePlannedInterval.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutablePlannedInterval.builder().from(this);
  }

  /** Builds values of {@link PlannedInterval}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<PlannedInterval, Builder>
      permits ImmutablePlannedInterval.Builder {

    Builder() {}

    /** Sets {@link PlannedInterval#activity()}. */
    public abstract Builder activity(Activity activity);

    /** Sets {@link PlannedInterval#interval()}. */
    public abstract Builder interval(Period interval);

    /** Adds one of {@link PlannedInterval#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link PlannedInterval#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link PlannedInterval#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link PlannedInterval#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Sets {@link PlannedInterval#decidedBy()}. */
    public abstract Builder decidedBy(Id<Party> decidedBy);

    /** Sets or clears {@link PlannedInterval#decidedBy()}. */
    public abstract Builder decidedBy(Optional<? extends Id<Party>> decidedBy);

    /** Sets {@link PlannedInterval#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets or clears {@link PlannedInterval#effectiveFrom()}. */
    public abstract Builder effectiveFrom(Optional<? extends LocalDate> effectiveFrom);
  }
}
