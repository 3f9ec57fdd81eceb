// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The human oversight of an AI system.
 *
 * <p>Source: this library's policy: the standard requires no such record; it supports A.6.2.6 and
 * A.9.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class HumanOversight implements Extensible permits ImmutableHumanOversight {

  HumanOversight() {}

  /** Returns how people oversee the system; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns who may stop the system, in the order given; none: not stated. */
  public abstract List<Id<Party>> mayStop();

  /** Returns who may override the output of the system, in the order given; none: not stated. */
  public abstract List<Id<Party>> mayOverride();

  /** Returns the means to stop or override the system; absent: not stated. */
  public abstract Optional<String> means();

  @Override
  public List<Reference> references() {
    return new References()
        .to("mayStop", RecordKind.PARTY, mayStop())
        .to("mayOverride", RecordKind.PARTY, mayOverride())
        .toList();
  }

  @Override
  public HumanOversight withIds(IdMapping ids) {
    return toBuilder().mayStop(ids.of(mayStop())).mayOverride(ids.of(mayOverride())).build();
  }

  @Value.Check
  void check() {
    new Texts("HumanOversight").notBlank("description", description()).notBlank("means", means());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableHumanOversight.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableHumanOversight.builder().from(this);
  }

  /** Builds values of {@link HumanOversight}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<HumanOversight, Builder>
      permits ImmutableHumanOversight.Builder {

    Builder() {}

    /** Sets {@link HumanOversight#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link HumanOversight#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Adds one of {@link HumanOversight#mayStop()}. */
    public abstract Builder addMayStop(Id<Party> mayStop);

    /** Replaces {@link HumanOversight#mayStop()}. */
    public abstract Builder mayStop(Iterable<? extends Id<Party>> mayStop);

    /** Adds one of {@link HumanOversight#mayOverride()}. */
    public abstract Builder addMayOverride(Id<Party> mayOverride);

    /** Replaces {@link HumanOversight#mayOverride()}. */
    public abstract Builder mayOverride(Iterable<? extends Id<Party>> mayOverride);

    /** Sets {@link HumanOversight#means()}. */
    public abstract Builder means(String means);

    /** Sets or clears {@link HumanOversight#means()}. */
    public abstract Builder means(Optional<String> means);
  }
}
