package io.github.aims4j.leadership;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something by which top management shows leadership and commitment.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.1. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LeadershipCommitment implements Entity<LeadershipCommitment>
    permits ImmutableLeadershipCommitment {

  LeadershipCommitment() {}

  /** The ways in which clause 5.1 has leadership shown. */
  public enum Type {
    /** Policy and objectives exist and fit the strategic direction. */
    POLICY_AND_OBJECTIVES,
    /** The requirements of the AIMS are part of how the business runs. */
    INTEGRATION,
    /** The resources are there. */
    RESOURCES,
    /** Why AI management matters is made known. */
    COMMUNICATION,
    /** The AIMS delivers what it is meant to deliver. */
    INTENDED_RESULTS,
    /** People are guided and backed. */
    SUPPORT_OF_PERSONS,
    /** Continual improvement is driven. */
    CONTINUAL_IMPROVEMENT,
    /** Other managers are backed in leading in their fields. */
    SUPPORT_OF_MANAGERS
  }

  /** Returns which of the ways of clause 5.1 it is. */
  public abstract Type type();

  /** Returns what was done, said or decided. */
  public abstract String statement();

  /** Returns when; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns who of top management, in the order given; none: not stated. */
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
    requireText(statement(), "LeadershipCommitment.statement");
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
