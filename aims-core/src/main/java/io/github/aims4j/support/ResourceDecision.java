// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

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
 * A decision on a need of resources.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.1; the structure is this library's own. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ResourceDecision implements Extensible
    permits ImmutableResourceDecision {

  ResourceDecision() {}

  /** The possible decisions. */
  public enum Outcome {
    /** The resource is provided. */
    GRANTED,
    /** It is provided later than needed. */
    DELAYED,
    /** It is not provided. */
    REFUSED
  }

  /** Returns the decision. */
  public abstract Outcome outcome();

  /** Returns the reason; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns who decided; absent: not stated. */
  public abstract Optional<Id<Party>> decidedBy();

  /** Returns when it was decided; absent: not stated. */
  public abstract Optional<PartialDate> decidedOn();

  @Override
  public List<Reference> references() {
    return new References().to("decidedBy", RecordKind.PARTY, decidedBy()).toList();
  }

  @Override
  public ResourceDecision withIds(IdMapping ids) {
    return toBuilder().decidedBy(ids.of(decidedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("ResourceDecision").notBlank("reason", reason());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableResourceDecision.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableResourceDecision.builder().from(this);
  }

  /** Builds values of {@link ResourceDecision}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<ResourceDecision, Builder>
      permits ImmutableResourceDecision.Builder {

    Builder() {}

    /** Sets {@link ResourceDecision#outcome()}. */
    public abstract Builder outcome(Outcome outcome);

    /** Sets {@link ResourceDecision#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link ResourceDecision#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Sets {@link ResourceDecision#decidedBy()}. */
    public abstract Builder decidedBy(Id<Party> decidedBy);

    /** Sets or clears {@link ResourceDecision#decidedBy()}. */
    public abstract Builder decidedBy(Optional<? extends Id<Party>> decidedBy);

    /** Sets {@link ResourceDecision#decidedOn()}. */
    public abstract Builder decidedOn(PartialDate decidedOn);

    /** Sets or clears {@link ResourceDecision#decidedOn()}. */
    public abstract Builder decidedOn(Optional<? extends PartialDate> decidedOn);
  }
}
