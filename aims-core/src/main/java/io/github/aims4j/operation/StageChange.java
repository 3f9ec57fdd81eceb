package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step in the life cycle of a version: the stage that it entered, when, why and on whose
 * decision.
 *
 * <p>A change that was made with {@link LifeCycle} carries the instant of the act; one that a
 * register tells of carries the date that the register gives. Source: ISO/IEC 22989:2022 for the
 * stages; that a step is recorded with its reason is this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class StageChange implements Extensible permits ImmutableStageChange {

  StageChange() {}

  /** Returns the stage that was left; absent: the first stage on record, or not stated. */
  public abstract Optional<LifeCycleStage> fromStage();

  /** Returns the stage that was entered. */
  public abstract LifeCycleStage toStage();

  /** Returns when the step was recorded; absent: a register tells of it. */
  public abstract Optional<Instant> recordedAt();

  /** Returns the date that a register gives for the step; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns who decided on the step; absent: not stated. */
  public abstract Optional<Id<Party>> decidedBy();

  /** Returns why the step was taken; absent: no reason is on record. */
  public abstract Optional<String> reason();

  /** Returns the advice that was not followed, in full sentences; none: there was none. */
  public abstract List<String> overridden();

  @Override
  public List<Reference> references() {
    return new References().to("decidedBy", RecordKind.PARTY, decidedBy()).toList();
  }

  @Override
  public StageChange withIds(IdMapping ids) {
    return toBuilder().decidedBy(ids.of(decidedBy())).build();
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
