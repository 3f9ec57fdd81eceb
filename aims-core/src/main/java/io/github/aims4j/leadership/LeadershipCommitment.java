// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.leadership;

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
 * A demonstration of leadership and commitment by top management.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.1. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LeadershipCommitment implements Entity<LeadershipCommitment>
    permits ImmutableLeadershipCommitment {

  LeadershipCommitment() {}

  /** The ways to demonstrate leadership that clause 5.1 lists. */
  public enum Type {
    /** Policy and objectives that fit the strategic direction. */
    POLICY_AND_OBJECTIVES,
    /** Integration of the AIMS into the business. */
    INTEGRATION,
    /** Resources. */
    RESOURCES,
    /** Communication of why AI management matters. */
    COMMUNICATION,
    /** Achievement of intended results. */
    INTENDED_RESULTS,
    /** Guidance and support for people. */
    SUPPORT_OF_PERSONS,
    /** Continual improvement. */
    CONTINUAL_IMPROVEMENT,
    /** Support for other managers in their areas. */
    SUPPORT_OF_MANAGERS
  }

  /** Returns the type of commitment in terms of clause 5.1. */
  public abstract Type type();

  /** Returns what was done, said or decided. */
  public abstract String statement();

  /** Returns the date; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the members of top management, in the order given; none: not stated. */
  public abstract List<Id<Party>> shownBy();

  @Override
  public final RecordKind kind() {
    return RecordKind.LEADERSHIP_COMMITMENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).to("shownBy", RecordKind.PARTY, shownBy()).toList();
  }

  @Override
  public LeadershipCommitment withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).shownBy(ids.of(shownBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("LeadershipCommitment").notBlank("statement", statement()).notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableLeadershipCommitment.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableLeadershipCommitment.builder().from(this);
  }

  /** Builds values of {@link LeadershipCommitment}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<LeadershipCommitment, Builder>
      permits ImmutableLeadershipCommitment.Builder {

    Builder() {}

    /** Sets {@link LeadershipCommitment#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link LeadershipCommitment#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets {@link LeadershipCommitment#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link LeadershipCommitment#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Adds one of {@link LeadershipCommitment#shownBy()}. */
    public abstract Builder addShownBy(Id<Party> shownBy);

    /** Replaces {@link LeadershipCommitment#shownBy()}. */
    public abstract Builder shownBy(Iterable<? extends Id<Party>> shownBy);
  }
}
