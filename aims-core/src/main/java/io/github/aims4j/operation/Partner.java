// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
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
 * A party with which the organization cooperates on AI systems without supplying or buying them.
 *
 * <p>Source: ISO/IEC 42001:2023, A.10.2; ISO/IEC 22989:2022 for the term. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Partner implements Entity<Partner> permits ImmutablePartner {

  Partner() {}

  /** Returns the name of the partner. */
  public abstract String name();

  /** Returns its contribution; absent: not stated. */
  public abstract Optional<String> contribution();

  /** Returns the contract, by its reference; absent: not stated. */
  public abstract Optional<String> contract();

  /** Returns the owner of the relationship within the organization; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  @Override
  public final RecordKind kind() {
    return RecordKind.PARTNER;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).to("owner", RecordKind.PARTY, owner()).toList();
  }

  @Override
  public Partner withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).owner(ids.of(owner())).build();
  }

  @Value.Check
  void check() {
    new Texts("Partner")
        .notBlank("name", name())
        .notBlank("contribution", contribution())
        .notBlank("contract", contract())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePartner.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutablePartner.builder().from(this);
  }

  /** Builds values of {@link Partner}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Partner, Builder>
      permits ImmutablePartner.Builder {

    Builder() {}

    /** Sets {@link Partner#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link Partner#contribution()}. */
    public abstract Builder contribution(String contribution);

    /** Sets or clears {@link Partner#contribution()}. */
    public abstract Builder contribution(Optional<String> contribution);

    /** Sets {@link Partner#contract()}. */
    public abstract Builder contract(String contract);

    /** Sets or clears {@link Partner#contract()}. */
    public abstract Builder contract(Optional<String> contract);

    /** Sets {@link Partner#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Partner#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);
  }
}
