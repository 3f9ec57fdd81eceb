// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the life cycle of a version: the new stage, the time, the reason and who decided.
 *
 * <p>A step made with {@link LifeCycle} has the instant at which it was recorded; a step imported
 * from a register has the date stated there. Source: ISO/IEC 22989:2022 for the stages; recording
 * steps with reasons is this library's policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class StageChange implements Extensible permits ImmutableStageChange {

  StageChange() {}

  /** Returns the previous stage; absent: first recorded stage, or not stated. */
  public abstract Optional<LifeCycleStage> fromStage();

  /** Returns the new stage. */
  public abstract LifeCycleStage toStage();

  /** Returns when the step was recorded; absent: imported from a register. */
  public abstract Optional<Instant> recordedAt();

  /** Returns the date of the step in a register; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns who decided on it; absent: not stated. */
  public abstract Optional<Id<Party>> decidedBy();

  /** Returns the reason for the step; absent: not recorded. */
  public abstract Optional<String> reason();

  /** Returns the advisory conditions that were overridden, in full sentences; none: none were. */
  public abstract List<String> overridden();

  @Override
  public List<Reference> references() {
    return new References().to("decidedBy", RecordKind.PARTY, decidedBy()).toList();
  }

  @Override
  public StageChange withIds(IdMapping ids) {
    return toBuilder().decidedBy(ids.of(decidedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("StageChange").notBlank("reason", reason()).notBlank("overridden", overridden());
    new Dates("StageChange").moment("recordedAt", recordedAt());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableStageChange.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableStageChange.builder().from(this);
  }

  /** Builds values of {@link StageChange}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<StageChange, Builder>
      permits ImmutableStageChange.Builder {

    Builder() {}

    /** Sets {@link StageChange#fromStage()}. */
    public abstract Builder fromStage(LifeCycleStage fromStage);

    /** Sets or clears {@link StageChange#fromStage()}. */
    public abstract Builder fromStage(Optional<? extends LifeCycleStage> fromStage);

    /** Sets {@link StageChange#toStage()}. */
    public abstract Builder toStage(LifeCycleStage toStage);

    /** Sets {@link StageChange#recordedAt()}. */
    public abstract Builder recordedAt(Instant recordedAt);

    /** Sets or clears {@link StageChange#recordedAt()}. */
    public abstract Builder recordedAt(Optional<? extends Instant> recordedAt);

    /** Sets {@link StageChange#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link StageChange#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link StageChange#decidedBy()}. */
    public abstract Builder decidedBy(Id<Party> decidedBy);

    /** Sets or clears {@link StageChange#decidedBy()}. */
    public abstract Builder decidedBy(Optional<? extends Id<Party>> decidedBy);

    /** Sets {@link StageChange#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link StageChange#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Adds one of {@link StageChange#overridden()}. */
    public abstract Builder addOverridden(String overridden);

    /** Replaces {@link StageChange#overridden()}. */
    public abstract Builder overridden(Iterable<String> overridden);
  }
}
