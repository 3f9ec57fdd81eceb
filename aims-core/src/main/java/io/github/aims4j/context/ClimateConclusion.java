// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import io.github.aims4j.base.Extensible;
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
 * The conclusion on whether climate change is a relevant issue, with its reason.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.1; reason and date are this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ClimateConclusion implements Extensible
    permits ImmutableClimateConclusion {

  ClimateConclusion() {}

  /** Returns whether climate change is relevant. */
  public abstract boolean relevant();

  /** Returns the reason; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns the date of the conclusion; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns who concluded it; absent: not stated. */
  public abstract Optional<Id<Party>> decidedBy();

  @Override
  public List<Reference> references() {
    return new References().to("decidedBy", RecordKind.PARTY, decidedBy()).toList();
  }

  @Override
  public ClimateConclusion withIds(IdMapping ids) {
    return toBuilder().decidedBy(ids.of(decidedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("ClimateConclusion").notBlank("reason", reason());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableClimateConclusion.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableClimateConclusion.builder().from(this);
  }

  /** Builds values of {@link ClimateConclusion}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<ClimateConclusion, Builder>
      permits ImmutableClimateConclusion.Builder {

    Builder() {}

    /** Sets {@link ClimateConclusion#relevant()}. */
    public abstract Builder relevant(boolean relevant);

    /** Sets {@link ClimateConclusion#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link ClimateConclusion#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Sets {@link ClimateConclusion#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link ClimateConclusion#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link ClimateConclusion#decidedBy()}. */
    public abstract Builder decidedBy(Id<Party> decidedBy);

    /** Sets or clears {@link ClimateConclusion#decidedBy()}. */
    public abstract Builder decidedBy(Optional<? extends Id<Party>> decidedBy);
  }
}
