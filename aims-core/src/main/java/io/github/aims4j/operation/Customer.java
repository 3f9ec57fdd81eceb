// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

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
 * A party to which the organization provides AI systems or products and services with AI, and its
 * expectations.
 *
 * <p>Source: ISO/IEC 42001:2023, A.10.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Customer implements Entity<Customer> permits ImmutableCustomer {

  Customer() {}

  /** Returns the customer, or a group of customers. */
  public abstract String name();

  /**
   * Returns its expectations and needs for responsible AI, in the order given; none: not stated.
   */
  public abstract List<String> expectations();

  /** Returns the requirements on the customer, in the order given; none: nothing, or not stated. */
  public abstract List<String> requirements();

  /** Returns the contract, by its reference; absent: not stated. */
  public abstract Optional<String> contract();

  /** Returns the owner of the relationship within the organization; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns when expectations and needs were last reviewed; absent: not stated. */
  public abstract Optional<PartialDate> lastReview();

  /** Returns when it was last provided with information; absent: not stated. */
  public abstract Optional<PartialDate> informedOn();

  @Override
  public final RecordKind kind() {
    return RecordKind.CUSTOMER;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).to("owner", RecordKind.PARTY, owner()).toList();
  }

  @Override
  public Customer withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).owner(ids.of(owner())).build();
  }

  @Value.Check
  void check() {
    new Texts("Customer")
        .notBlank("name", name())
        .notBlank("expectations", expectations())
        .notBlank("requirements", requirements())
        .notBlank("contract", contract())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCustomer.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCustomer.builder().from(this);
  }

  /** Builds values of {@link Customer}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Customer, Builder>
      permits ImmutableCustomer.Builder {

    Builder() {}

    /** Sets {@link Customer#name()}. */
    public abstract Builder name(String name);

    /** Adds one of {@link Customer#expectations()}. */
    public abstract Builder addExpectation(String expectation);

    /** Replaces {@link Customer#expectations()}. */
    public abstract Builder expectations(Iterable<String> expectations);

    /** Adds one of {@link Customer#requirements()}. */
    public abstract Builder addRequirement(String requirement);

    /** Replaces {@link Customer#requirements()}. */
    public abstract Builder requirements(Iterable<String> requirements);

    /** Sets {@link Customer#contract()}. */
    public abstract Builder contract(String contract);

    /** Sets or clears {@link Customer#contract()}. */
    public abstract Builder contract(Optional<String> contract);

    /** Sets {@link Customer#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Customer#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Customer#lastReview()}. */
    public abstract Builder lastReview(PartialDate lastReview);

    /** Sets or clears {@link Customer#lastReview()}. */
    public abstract Builder lastReview(Optional<? extends PartialDate> lastReview);

    /** Sets {@link Customer#informedOn()}. */
    public abstract Builder informedOn(PartialDate informedOn);

    /** Sets or clears {@link Customer#informedOn()}. */
    public abstract Builder informedOn(Optional<? extends PartialDate> informedOn);
  }
}
