package io.github.aims4j.context;

import static io.github.aims4j.internal.Invariants.requireText;
import static io.github.aims4j.internal.Invariants.requireUnique;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person or body that affects the AIMS, is affected by it, or sees itself as affected, with what
 * it requires.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class InterestedParty implements Entity<InterestedParty>
    permits ImmutableInterestedParty {

  InterestedParty() {}

  /** Sorts of interested parties. */
  public enum Group {
    /** Those on whom AI systems are used, or whom their use affects. */
    AFFECTED_PERSONS,
    /** Those who use products or services. */
    CUSTOMER,
    /** Those who work for the organization, and who represent them. */
    EMPLOYEE,
    /** Owners, shareholders and investors. */
    OWNER,
    /** Those with whom the organization works together. */
    PARTNER,
    /** Those who supply it. */
    SUPPLIER,
    /** Regulators and supervisors. */
    AUTHORITY,
    /** The public, the press and associations. */
    SOCIETY
  }

  /** Returns the interested party, such as applicants for a loan. */
  public abstract String name();

  /** Returns what sort of interested party it is; absent: not stated. */
  public abstract Optional<Group> group();

  /** Returns why it has a stake; absent: not stated. */
  public abstract Optional<String> stake();

  /** Returns what it requires, in the order given; none: not stated. */
  public abstract List<PartyRequirement> requirements();

  /**
   * Returns why none of its requirements bears on the AIMS; absent: some do, or it is not stated.
   */
  public abstract Optional<String> noRequirementBecause();

  /** Returns when this record was last looked at; absent: not stated. */
  public abstract Optional<PartialDate> lastReview();

  /** Returns when it is to be looked at again; absent: not stated. */
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
    requireText(name(), "InterestedParty.name");
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
