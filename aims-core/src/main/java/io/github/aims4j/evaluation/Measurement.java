// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value of an indicator on a date.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.1. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Measurement implements Entity<Measurement>
    permits ImmutableMeasurement {

  Measurement() {}

  /** Returns the indicator. */
  public abstract Id<Indicator> indicator();

  /** Returns the date of the measurement. */
  public abstract PartialDate date();

  /** Returns the value as given, without its unit. */
  public abstract String value();

  /** Returns the unit; absent: the unit of the indicator. */
  public abstract Optional<String> unit();

  /** Returns whether the target is reached; absent: not evaluated. */
  public abstract Optional<Boolean> onTarget();

  /** Returns the evaluation of the value; absent: not stated. */
  public abstract Optional<String> evaluation();

  /** Returns when it was evaluated; absent: not stated. */
  public abstract Optional<PartialDate> evaluatedOn();

  /** Returns who recorded it; absent: not stated. */
  public abstract Optional<Id<Party>> recordedBy();

  @Override
  public final RecordKind kind() {
    return RecordKind.MEASUREMENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("indicator", RecordKind.INDICATOR, indicator())
        .to("recordedBy", RecordKind.PARTY, recordedBy())
        .toList();
  }

  @Override
  public Measurement withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .indicator(ids.of(indicator()))
        .recordedBy(ids.of(recordedBy()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Measurement")
        .notBlank("value", value())
        .notBlank("unit", unit())
        .notBlank("evaluation", evaluation())
        .notBlank("notes", notes());
    requireOrder(
        "Measurement",
        "date",
        date().day(),
        "evaluatedOn",
        evaluatedOn().flatMap(PartialDate::day));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableMeasurement.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableMeasurement.builder().from(this);
  }

  /** Builds values of {@link Measurement}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Measurement, Builder>
      permits ImmutableMeasurement.Builder {

    Builder() {}

    /** Sets {@link Measurement#indicator()}. */
    public abstract Builder indicator(Id<Indicator> indicator);

    /** Sets {@link Measurement#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets {@link Measurement#value()}. */
    public abstract Builder value(String value);

    /** Sets {@link Measurement#unit()}. */
    public abstract Builder unit(String unit);

    /** Sets or clears {@link Measurement#unit()}. */
    public abstract Builder unit(Optional<String> unit);

    /** Sets {@link Measurement#onTarget()}. */
    public abstract Builder onTarget(boolean onTarget);

    /** Sets or clears {@link Measurement#onTarget()}. */
    public abstract Builder onTarget(Optional<Boolean> onTarget);

    /** Sets {@link Measurement#evaluation()}. */
    public abstract Builder evaluation(String evaluation);

    /** Sets or clears {@link Measurement#evaluation()}. */
    public abstract Builder evaluation(Optional<String> evaluation);

    /** Sets {@link Measurement#evaluatedOn()}. */
    public abstract Builder evaluatedOn(PartialDate evaluatedOn);

    /** Sets or clears {@link Measurement#evaluatedOn()}. */
    public abstract Builder evaluatedOn(Optional<? extends PartialDate> evaluatedOn);

    /** Sets {@link Measurement#recordedBy()}. */
    public abstract Builder recordedBy(Id<Party> recordedBy);

    /** Sets or clears {@link Measurement#recordedBy()}. */
    public abstract Builder recordedBy(Optional<? extends Id<Party>> recordedBy);
  }
}
