// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import static io.github.aims4j.internal.Invariants.requireUnique;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
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
 * A person or organization that affects the AIMS, is affected by it, or considers itself affected,
 * with its requirements.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class InterestedParty implements Entity<InterestedParty>
    permits ImmutableInterestedParty {

  InterestedParty() {}

  /** Types of interested parties. */
  public enum Group {
    /** People who are subject to AI systems or affected by their use. */
    AFFECTED_PERSONS,
    /** Users of products or services. */
    CUSTOMER,
    /** Employees and their representatives. */
    EMPLOYEE,
    /** Owners, shareholders and investors. */
    OWNER,
    /** Partners of the organization. */
    PARTNER,
    /** Suppliers of the organization. */
    SUPPLIER,
    /** Regulators and supervisors. */
    AUTHORITY,
    /** The public, the press and associations. */
    SOCIETY
  }

  /** Returns the name of the interested party, such as {@code loan applicants}. */
  public abstract String name();

  /** Returns the type of interested party; absent: not stated. */
  public abstract Optional<Group> group();

  /** Returns the reason for its interest; absent: not stated. */
  public abstract Optional<String> stake();

  /** Returns its requirements, in the order given; none: not stated. */
  public abstract List<PartyRequirement> requirements();

  /**
   * Returns why none of its requirements are relevant to the AIMS; absent: some are, or not stated.
   */
  public abstract Optional<String> noRequirementBecause();

  /** Returns the date of the last review; absent: not stated. */
  public abstract Optional<PartialDate> lastReview();

  /** Returns the date of the next review; absent: not stated. */
  public abstract Optional<LocalDate> nextReview();

  @Override
  public final RecordKind kind() {
    return RecordKind.INTERESTED_PARTY;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).within("requirements", requirements()).toList();
  }

  @Override
  public InterestedParty withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).requirements(ids.in(requirements())).build();
  }

  @Value.Check
  void check() {
    new Texts("InterestedParty")
        .notBlank("name", name())
        .notBlank("stake", stake())
        .notBlank("noRequirementBecause", noRequirementBecause())
        .notBlank("notes", notes());
    new Dates("InterestedParty").day("nextReview", nextReview());
    requireUnique(requirements(), PartyRequirement::label, "InterestedParty.requirements", "label");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableInterestedParty.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableInterestedParty.builder().from(this);
  }

  /** Builds values of {@link InterestedParty}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<InterestedParty, Builder>
      permits ImmutableInterestedParty.Builder {

    Builder() {}

    /** Sets {@link InterestedParty#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link InterestedParty#group()}. */
    public abstract Builder group(Group group);

    /** Sets or clears {@link InterestedParty#group()}. */
    public abstract Builder group(Optional<? extends Group> group);

    /** Sets {@link InterestedParty#stake()}. */
    public abstract Builder stake(String stake);

    /** Sets or clears {@link InterestedParty#stake()}. */
    public abstract Builder stake(Optional<String> stake);

    /** Adds one of {@link InterestedParty#requirements()}. */
    public abstract Builder addRequirement(PartyRequirement requirement);

    /** Replaces {@link InterestedParty#requirements()}. */
    public abstract Builder requirements(Iterable<? extends PartyRequirement> requirements);

    /** Sets {@link InterestedParty#noRequirementBecause()}. */
    public abstract Builder noRequirementBecause(String noRequirementBecause);

    /** Sets or clears {@link InterestedParty#noRequirementBecause()}. */
    public abstract Builder noRequirementBecause(Optional<String> noRequirementBecause);

    /** Sets {@link InterestedParty#lastReview()}. */
    public abstract Builder lastReview(PartialDate lastReview);

    /** Sets or clears {@link InterestedParty#lastReview()}. */
    public abstract Builder lastReview(Optional<? extends PartialDate> lastReview);

    /** Sets {@link InterestedParty#nextReview()}. */
    public abstract Builder nextReview(LocalDate nextReview);

    /** Sets or clears {@link InterestedParty#nextReview()}. */
    public abstract Builder nextReview(Optional<? extends LocalDate> nextReview);
  }
}
