// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new date for a planned internal audit or management review, and the reason. The new date is
 * that of the audit or review, or of the postponement that follows.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.2.1 and 9.3.1, for planned intervals; the structure is this
 * library's own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Postponement implements Extensible permits ImmutablePostponement {

  Postponement() {}

  /** Returns the date for which it was planned before. */
  public abstract LocalDate plannedFor();

  /** Returns why it was postponed. */
  public abstract String reason();

  /** Returns who decided; absent: not stated. */
  public abstract Optional<Id<Party>> decidedBy();

  /** Returns when it was decided; absent: not stated. */
  public abstract Optional<PartialDate> decidedOn();

  @Override
  public List<Reference> references() {
    return new References().to("decidedBy", RecordKind.PARTY, decidedBy()).toList();
  }

  @Override
  public Postponement withIds(IdMapping ids) {
    return toBuilder().decidedBy(ids.of(decidedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("Postponement").notBlank("reason", reason());
    new Dates("Postponement").day("plannedFor", plannedFor());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePostponement.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutablePostponement.builder().from(this);
  }

  /** Builds values of {@link Postponement}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Postponement, Builder>
      permits ImmutablePostponement.Builder {

    Builder() {}

    /** Sets {@link Postponement#plannedFor()}. */
    public abstract Builder plannedFor(LocalDate plannedFor);

    /** Sets {@link Postponement#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets {@link Postponement#decidedBy()}. */
    public abstract Builder decidedBy(Id<Party> decidedBy);

    /** Sets or clears {@link Postponement#decidedBy()}. */
    public abstract Builder decidedBy(Optional<? extends Id<Party>> decidedBy);

    /** Sets {@link Postponement#decidedOn()}. */
    public abstract Builder decidedOn(PartialDate decidedOn);

    /** Sets or clears {@link Postponement#decidedOn()}. */
    public abstract Builder decidedOn(Optional<? extends PartialDate> decidedOn);
  }
}
