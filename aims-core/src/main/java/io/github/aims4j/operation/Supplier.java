// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.base.Review;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party outside the organization that supplies AI systems, parts of them, data or services.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.1 and A.10.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Supplier implements Entity<Supplier> permits ImmutableSupplier {

  Supplier() {}

  /** Returns the name of the supplier. */
  public abstract String name();

  /** Returns its products and services, in the order given; none: not stated. */
  public abstract List<String> supplies();

  /**
   * Returns the requirements on the supplier for responsible AI, in the order given; none: not
   * stated.
   */
  public abstract List<String> requirements();

  /** Returns the contract, by its reference; absent: not stated. */
  public abstract Optional<String> contract();

  /** Returns the owner of the relationship within the organization; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the evaluations, in the order given; none: not stated. */
  public abstract List<Review> evaluations();

  /** Returns the date of the next evaluation; absent: not stated. */
  public abstract Optional<LocalDate> nextEvaluation();

  /** Returns the corrective actions requested from it; none: not stated, or none. */
  public abstract List<Id<CorrectiveAction>> correctiveActions();

  /**
   * Tells whether the last evaluation by a day failed, and no corrective action is requested.
   *
   * @param asOf the day
   */
  public boolean hasFailed(LocalDate asOf) {
    return correctiveActions().isEmpty()
        && Review.last(evaluations(), asOf).filter(Review::isFailed).isPresent();
  }

  /**
   * Tells whether the last evaluation by a day states a verdict, and does not leave a failure open:
   * it passed, with conditions or without, or a corrective action is requested. An evaluation that
   * states no verdict does not tell how the supplier did.
   *
   * @param asOf the day
   */
  public boolean isEvaluated(LocalDate asOf) {
    return Review.last(evaluations(), asOf).flatMap(Review::verdict).isPresent()
        && !hasFailed(asOf);
  }

  @Override
  public final RecordKind kind() {
    return RecordKind.SUPPLIER;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("owner", RecordKind.PARTY, owner())
        .within("evaluations", evaluations())
        .to("correctiveActions", RecordKind.CORRECTIVE_ACTION, correctiveActions())
        .toList();
  }

  @Override
  public Supplier withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .owner(ids.of(owner()))
        .evaluations(ids.in(evaluations()))
        .correctiveActions(ids.of(correctiveActions()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Supplier")
        .notBlank("name", name())
        .notBlank("supplies", supplies())
        .notBlank("requirements", requirements())
        .notBlank("contract", contract())
        .notBlank("notes", notes());
    new Dates("Supplier").day("nextEvaluation", nextEvaluation());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableSupplier.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableSupplier.builder().from(this);
  }

  /** Builds values of {@link Supplier}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Supplier, Builder>
      permits ImmutableSupplier.Builder {

    Builder() {}

    /** Sets {@link Supplier#name()}. */
    public abstract Builder name(String name);

    /** Adds one of {@link Supplier#supplies()}. */
    public abstract Builder addSupply(String supply);

    /** Replaces {@link Supplier#supplies()}. */
    public abstract Builder supplies(Iterable<String> supplies);

    /** Adds one of {@link Supplier#requirements()}. */
    public abstract Builder addRequirement(String requirement);

    /** Replaces {@link Supplier#requirements()}. */
    public abstract Builder requirements(Iterable<String> requirements);

    /** Sets {@link Supplier#contract()}. */
    public abstract Builder contract(String contract);

    /** Sets or clears {@link Supplier#contract()}. */
    public abstract Builder contract(Optional<String> contract);

    /** Sets {@link Supplier#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Supplier#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Adds one of {@link Supplier#evaluations()}. */
    public abstract Builder addEvaluation(Review evaluation);

    /** Replaces {@link Supplier#evaluations()}. */
    public abstract Builder evaluations(Iterable<? extends Review> evaluations);

    /** Sets {@link Supplier#nextEvaluation()}. */
    public abstract Builder nextEvaluation(LocalDate nextEvaluation);

    /** Sets or clears {@link Supplier#nextEvaluation()}. */
    public abstract Builder nextEvaluation(Optional<? extends LocalDate> nextEvaluation);

    /** Adds one of {@link Supplier#correctiveActions()}. */
    public abstract Builder addCorrectiveAction(Id<CorrectiveAction> correctiveAction);

    /** Replaces {@link Supplier#correctiveActions()}. */
    public abstract Builder correctiveActions(
        Iterable<? extends Id<CorrectiveAction>> correctiveActions);
  }
}
