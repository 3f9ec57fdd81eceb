// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

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
 * The decision on whether to make the results of an impact assessment available to interested
 * parties. The standard permits this without requiring it.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DisclosureDecision implements Extensible
    permits ImmutableDisclosureDecision {

  DisclosureDecision() {}

  /** Returns whether the results are made available. */
  public abstract boolean disclosed();

  /** Returns the audience; absent: not stated. */
  public abstract Optional<String> audience();

  /** Returns the reason; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns who made the decision; absent: not stated. */
  public abstract Optional<Id<Party>> decidedBy();

  /** Returns the date of the decision; absent: not stated. */
  public abstract Optional<PartialDate> date();

  @Override
  public List<Reference> references() {
    return new References().to("decidedBy", RecordKind.PARTY, decidedBy()).toList();
  }

  @Override
  public DisclosureDecision withIds(IdMapping ids) {
    return toBuilder().decidedBy(ids.of(decidedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("DisclosureDecision").notBlank("audience", audience()).notBlank("reason", reason());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDisclosureDecision.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableDisclosureDecision.builder().from(this);
  }

  /** Builds values of {@link DisclosureDecision}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<DisclosureDecision, Builder>
      permits ImmutableDisclosureDecision.Builder {

    Builder() {}

    /** Sets {@link DisclosureDecision#disclosed()}. */
    public abstract Builder disclosed(boolean disclosed);

    /** Sets {@link DisclosureDecision#audience()}. */
    public abstract Builder audience(String audience);

    /** Sets or clears {@link DisclosureDecision#audience()}. */
    public abstract Builder audience(Optional<String> audience);

    /** Sets {@link DisclosureDecision#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link DisclosureDecision#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Sets {@link DisclosureDecision#decidedBy()}. */
    public abstract Builder decidedBy(Id<Party> decidedBy);

    /** Sets or clears {@link DisclosureDecision#decidedBy()}. */
    public abstract Builder decidedBy(Optional<? extends Id<Party>> decidedBy);

    /** Sets {@link DisclosureDecision#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link DisclosureDecision#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);
  }
}
