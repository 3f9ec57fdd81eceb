// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person, organizational unit or organization that owns, decides, performs or records something
 * in the AIMS.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.3, on responsibilities and authorities; the structure is this
 * library's own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Party implements Entity<Party> permits ImmutableParty {

  Party() {}

  /** Types of party. */
  public enum Type {
    /** A natural person. */
    PERSON,
    /** A unit, team or committee of an organization. */
    UNIT,
    /** A legal entity. */
    ORGANIZATION
  }

  /** Returns the name of the party. */
  public abstract String name();

  /** Returns the type of party; absent: not stated. */
  public abstract Optional<Type> type();

  /**
   * Returns the party that this one belongs to, such as a person's unit; absent: none, or not
   * stated.
   */
  public abstract Optional<Id<Party>> partOf();

  /** Returns the contact details of the party; absent: not stated. */
  public abstract Optional<String> contact();

  @Override
  public final RecordKind kind() {
    return RecordKind.PARTY;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).to("partOf", RecordKind.PARTY, partOf()).toList();
  }

  @Override
  public Party withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).partOf(ids.of(partOf())).build();
  }

  @Value.Check
  void check() {
    new Texts("Party")
        .notBlank("name", name())
        .notBlank("contact", contact())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableParty.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableParty.builder().from(this);
  }

  /** Builds values of {@link Party}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Party, Builder>
      permits ImmutableParty.Builder {

    Builder() {}

    /** Sets {@link Party#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link Party#type()}. */
    public abstract Builder type(Type type);

    /** Sets or clears {@link Party#type()}. */
    public abstract Builder type(Optional<? extends Type> type);

    /** Sets {@link Party#partOf()}. */
    public abstract Builder partOf(Id<Party> partOf);

    /** Sets or clears {@link Party#partOf()}. */
    public abstract Builder partOf(Optional<? extends Id<Party>> partOf);

    /** Sets {@link Party#contact()}. */
    public abstract Builder contact(String contact);

    /** Sets or clears {@link Party#contact()}. */
    public abstract Builder contact(Optional<String> contact);
  }
}
