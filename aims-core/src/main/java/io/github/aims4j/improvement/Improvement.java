// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.improvement;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An improvement of the suitability, adequacy or effectiveness of the AIMS.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.1. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Improvement implements Entity<Improvement>
    permits ImmutableImprovement {

  Improvement() {}

  /** Returns the title of the improvement. */
  public abstract String title();

  /** Returns the description of the improvement; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the origin; absent: not stated. */
  public abstract Optional<String> origin();

  /** Returns the expected effect; absent: not stated. */
  public abstract Optional<String> expectedEffect();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns when it was proposed; absent: not stated. */
  public abstract Optional<PartialDate> proposedOn();

  /** Returns the due date, inclusive; absent: not stated. */
  public abstract Optional<LocalDate> due();

  /** Returns when it was completed; absent: open, or not stated. */
  public abstract Optional<PartialDate> completedOn();

  /** Returns the actual effect; absent: none, or not known. */
  public abstract Optional<String> effect();

  /** Returns why it was rejected; absent: not rejected. */
  public abstract Optional<String> rejectedBecause();

  /** Returns the AI systems that it concerns; none: not stated, or the AIMS as a whole. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the indicators that show its effect; none: not stated. */
  public abstract List<Id<Indicator>> indicators();

  @Override
  public final RecordKind kind() {
    return RecordKind.IMPROVEMENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("owner", RecordKind.PARTY, owner())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("indicators", RecordKind.INDICATOR, indicators())
        .toList();
  }

  @Override
  public Improvement withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .owner(ids.of(owner()))
        .aiSystems(ids.of(aiSystems()))
        .indicators(ids.of(indicators()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Improvement")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("origin", origin())
        .notBlank("expectedEffect", expectedEffect())
        .notBlank("effect", effect())
        .notBlank("rejectedBecause", rejectedBecause())
        .notBlank("notes", notes());
    new Dates("Improvement").day("due", due());
    requireOrder(
        "Improvement",
        "proposedOn",
        proposedOn().flatMap(PartialDate::day),
        "completedOn",
        completedOn().flatMap(PartialDate::day));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableImprovement.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableImprovement.builder().from(this);
  }

  /** Builds values of {@link Improvement}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Improvement, Builder>
      permits ImmutableImprovement.Builder {

    Builder() {}

    /** Sets {@link Improvement#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Improvement#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Improvement#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link Improvement#origin()}. */
    public abstract Builder origin(String origin);

    /** Sets or clears {@link Improvement#origin()}. */
    public abstract Builder origin(Optional<String> origin);

    /** Sets {@link Improvement#expectedEffect()}. */
    public abstract Builder expectedEffect(String expectedEffect);

    /** Sets or clears {@link Improvement#expectedEffect()}. */
    public abstract Builder expectedEffect(Optional<String> expectedEffect);

    /** Sets {@link Improvement#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Improvement#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Improvement#proposedOn()}. */
    public abstract Builder proposedOn(PartialDate proposedOn);

    /** Sets or clears {@link Improvement#proposedOn()}. */
    public abstract Builder proposedOn(Optional<? extends PartialDate> proposedOn);

    /** Sets {@link Improvement#due()}. */
    public abstract Builder due(LocalDate due);

    /** Sets or clears {@link Improvement#due()}. */
    public abstract Builder due(Optional<? extends LocalDate> due);

    /** Sets {@link Improvement#completedOn()}. */
    public abstract Builder completedOn(PartialDate completedOn);

    /** Sets or clears {@link Improvement#completedOn()}. */
    public abstract Builder completedOn(Optional<? extends PartialDate> completedOn);

    /** Sets {@link Improvement#effect()}. */
    public abstract Builder effect(String effect);

    /** Sets or clears {@link Improvement#effect()}. */
    public abstract Builder effect(Optional<String> effect);

    /** Sets {@link Improvement#rejectedBecause()}. */
    public abstract Builder rejectedBecause(String rejectedBecause);

    /** Sets or clears {@link Improvement#rejectedBecause()}. */
    public abstract Builder rejectedBecause(Optional<String> rejectedBecause);

    /** Adds one of {@link Improvement#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Improvement#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Improvement#indicators()}. */
    public abstract Builder addIndicator(Id<Indicator> indicator);

    /** Replaces {@link Improvement#indicators()}. */
    public abstract Builder indicators(Iterable<? extends Id<Indicator>> indicators);
  }
}
