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
import io.github.aims4j.standard.LifeCycleStage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A responsibility allocated to one side. Invariant: at most one of supplier, customer and partner
 * is set.
 *
 * <p>Source: ISO/IEC 42001:2023, A.10.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ResponsibilityShare implements Extensible
    permits ImmutableResponsibilityShare {

  ResponsibilityShare() {}

  /** The sides between which responsibilities are allocated. */
  public enum Side {
    /** The organization. */
    ORGANIZATION,
    /** A partner. */
    PARTNER,
    /** A supplier. */
    SUPPLIER,
    /** A customer. */
    CUSTOMER,
    /** Another third party. */
    THIRD_PARTY
  }

  /** Returns the responsibility. */
  public abstract String responsibility();

  /** Returns the responsible side. */
  public abstract Side side();

  /** Returns the life-cycle stages; none: not stated, or all. */
  public abstract List<LifeCycleStage> stages();

  /**
   * Returns the responsible party within the organization or as a third party; absent: not stated,
   * or another side.
   */
  public abstract Optional<Id<Party>> holder();

  /** Returns the supplier; absent: not stated, or another side. */
  public abstract Optional<Id<Supplier>> supplier();

  /** Returns the customer; absent: not stated, or another side. */
  public abstract Optional<Id<Customer>> customer();

  /** Returns the partner; absent: not stated, or another side. */
  public abstract Optional<Id<Partner>> partner();

  @Override
  public List<Reference> references() {
    return new References()
        .to("holder", RecordKind.PARTY, holder())
        .to("supplier", RecordKind.SUPPLIER, supplier())
        .to("customer", RecordKind.CUSTOMER, customer())
        .to("partner", RecordKind.PARTNER, partner())
        .toList();
  }

  @Override
  public ResponsibilityShare withIds(IdMapping ids) {
    return toBuilder()
        .holder(ids.of(holder()))
        .supplier(ids.of(supplier()))
        .customer(ids.of(customer()))
        .partner(ids.of(partner()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ResponsibilityShare").notBlank("responsibility", responsibility());
    long named = Stream.of(supplier(), customer(), partner()).filter(Optional::isPresent).count();
    if (named > 1) {
      throw new IllegalArgumentException(
          "ResponsibilityShare names %s of supplier, customer and partner; at most one is allowed."
              .formatted(named));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableResponsibilityShare.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableResponsibilityShare.builder().from(this);
  }

  /** Builds values of {@link ResponsibilityShare}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<ResponsibilityShare, Builder>
      permits ImmutableResponsibilityShare.Builder {

    Builder() {}

    /** Sets {@link ResponsibilityShare#responsibility()}. */
    public abstract Builder responsibility(String responsibility);

    /** Sets {@link ResponsibilityShare#side()}. */
    public abstract Builder side(Side side);

    /** Adds one of {@link ResponsibilityShare#stages()}. */
    public abstract Builder addStage(LifeCycleStage stage);

    /** Replaces {@link ResponsibilityShare#stages()}. */
    public abstract Builder stages(Iterable<? extends LifeCycleStage> stages);

    /** Sets {@link ResponsibilityShare#holder()}. */
    public abstract Builder holder(Id<Party> holder);

    /** Sets or clears {@link ResponsibilityShare#holder()}. */
    public abstract Builder holder(Optional<? extends Id<Party>> holder);

    /** Sets {@link ResponsibilityShare#supplier()}. */
    public abstract Builder supplier(Id<Supplier> supplier);

    /** Sets or clears {@link ResponsibilityShare#supplier()}. */
    public abstract Builder supplier(Optional<? extends Id<Supplier>> supplier);

    /** Sets {@link ResponsibilityShare#customer()}. */
    public abstract Builder customer(Id<Customer> customer);

    /** Sets or clears {@link ResponsibilityShare#customer()}. */
    public abstract Builder customer(Optional<? extends Id<Customer>> customer);

    /** Sets {@link ResponsibilityShare#partner()}. */
    public abstract Builder partner(Id<Partner> partner);

    /** Sets or clears {@link ResponsibilityShare#partner()}. */
    public abstract Builder partner(Optional<? extends Id<Partner>> partner);
  }
}
