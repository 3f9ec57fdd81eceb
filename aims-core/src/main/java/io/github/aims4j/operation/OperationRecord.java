// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Change;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity in the operation of an AI system: monitoring, repair, update or support.
 *
 * <p>Source: ISO/IEC 42001:2023, A.6.2.6. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class OperationRecord implements Entity<OperationRecord>
    permits ImmutableOperationRecord {

  OperationRecord() {}

  /** Types of activities. */
  public enum Type {
    /** Monitoring of performance and use. */
    MONITORING,
    /** Repair of failures. */
    REPAIR,
    /** Update of the system. */
    UPDATE,
    /** Support for users. */
    SUPPORT
  }

  /** Returns the title of the activity. */
  public abstract String title();

  /** Returns the type of activity. */
  public abstract Type type();

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: not stated, or all. */
  public abstract Optional<String> version();

  /** Returns the description of the activity; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the frequency; absent: once, or not stated. */
  public abstract Optional<String> frequency();

  /** Returns the indicators that were monitored; none: not stated. */
  public abstract List<Id<Indicator>> indicators();

  /** Returns the date; absent: not yet performed, or not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns who performed it, in the order given; none: not stated. */
  public abstract List<Id<Party>> performedBy();

  /** Returns the outcome; absent: not stated. */
  public abstract Optional<String> outcome();

  /** Returns the changes that it made or caused; none: not stated, or none. */
  public abstract List<Id<Change>> changes();

  @Override
  public final RecordKind kind() {
    return RecordKind.OPERATION_RECORD;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .to("indicators", RecordKind.INDICATOR, indicators())
        .to("performedBy", RecordKind.PARTY, performedBy())
        .to("changes", RecordKind.CHANGE, changes())
        .toList();
  }

  @Override
  public OperationRecord withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .indicators(ids.of(indicators()))
        .performedBy(ids.of(performedBy()))
        .changes(ids.of(changes()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("OperationRecord")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("description", description())
        .notBlank("frequency", frequency())
        .notBlank("outcome", outcome())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableOperationRecord.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableOperationRecord.builder().from(this);
  }

  /** Builds values of {@link OperationRecord}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<OperationRecord, Builder>
      permits ImmutableOperationRecord.Builder {

    Builder() {}

    /** Sets {@link OperationRecord#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link OperationRecord#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link OperationRecord#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link OperationRecord#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link OperationRecord#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link OperationRecord#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link OperationRecord#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link OperationRecord#frequency()}. */
    public abstract Builder frequency(String frequency);

    /** Sets or clears {@link OperationRecord#frequency()}. */
    public abstract Builder frequency(Optional<String> frequency);

    /** Adds one of {@link OperationRecord#indicators()}. */
    public abstract Builder addIndicator(Id<Indicator> indicator);

    /** Replaces {@link OperationRecord#indicators()}. */
    public abstract Builder indicators(Iterable<? extends Id<Indicator>> indicators);

    /** Sets {@link OperationRecord#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link OperationRecord#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Adds one of {@link OperationRecord#performedBy()}. */
    public abstract Builder addPerformedBy(Id<Party> performedBy);

    /** Replaces {@link OperationRecord#performedBy()}. */
    public abstract Builder performedBy(Iterable<? extends Id<Party>> performedBy);

    /** Sets {@link OperationRecord#outcome()}. */
    public abstract Builder outcome(String outcome);

    /** Sets or clears {@link OperationRecord#outcome()}. */
    public abstract Builder outcome(Optional<String> outcome);

    /** Adds one of {@link OperationRecord#changes()}. */
    public abstract Builder addChange(Id<Change> change);

    /** Replaces {@link OperationRecord#changes()}. */
    public abstract Builder changes(Iterable<? extends Id<Change>> changes);
  }
}
