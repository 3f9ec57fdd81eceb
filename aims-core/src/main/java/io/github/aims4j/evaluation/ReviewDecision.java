// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.evaluation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.improvement.Improvement;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision of a management review, or the statement that a subject needs no decision.
 *
 * <p>Source: ISO/IEC 42001:2023, 9.3.3; owner and due date are this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ReviewDecision implements Extensible permits ImmutableReviewDecision {

  ReviewDecision() {}

  /** Types of decisions. */
  public enum Type {
    /** Continual improvement. */
    IMPROVEMENT,
    /** A change to the AIMS. */
    CHANGE,
    /** Something else, such as resources. */
    OTHER
  }

  /** Returns the label by which later reviews refer to it; absent: not stated. */
  public abstract Optional<String> label();

  /** Returns the type of decision. */
  public abstract Type type();

  /** Returns the decision, or the statement that none is needed. */
  public abstract String decision();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the due date, inclusive; absent: not stated. */
  public abstract Optional<LocalDate> due();

  /** Returns when it was implemented; absent: open, or not stated. */
  public abstract Optional<PartialDate> completedOn();

  /** Returns the resulting improvements; none: not stated, or none. */
  public abstract List<Id<Improvement>> improvements();

  /** Returns the resulting changes; none: not stated, or none. */
  public abstract List<Id<Change>> changes();

  @Override
  public List<Reference> references() {
    return new References()
        .to("owner", RecordKind.PARTY, owner())
        .to("improvements", RecordKind.IMPROVEMENT, improvements())
        .to("changes", RecordKind.CHANGE, changes())
        .toList();
  }

  @Override
  public ReviewDecision withIds(IdMapping ids) {
    return toBuilder()
        .owner(ids.of(owner()))
        .improvements(ids.of(improvements()))
        .changes(ids.of(changes()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ReviewDecision").notBlank("label", label()).notBlank("decision", decision());
    new Dates("ReviewDecision").day("due", due());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableReviewDecision.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableReviewDecision.builder().from(this);
  }

  /** Builds values of {@link ReviewDecision}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<ReviewDecision, Builder>
      permits ImmutableReviewDecision.Builder {

    Builder() {}

    /** Sets {@link ReviewDecision#label()}. */
    public abstract Builder label(String label);

    /** Sets or clears {@link ReviewDecision#label()}. */
    public abstract Builder label(Optional<String> label);

    /** Sets {@link ReviewDecision#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link ReviewDecision#decision()}. */
    public abstract Builder decision(String decision);

    /** Sets {@link ReviewDecision#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link ReviewDecision#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link ReviewDecision#due()}. */
    public abstract Builder due(LocalDate due);

    /** Sets or clears {@link ReviewDecision#due()}. */
    public abstract Builder due(Optional<? extends LocalDate> due);

    /** Sets {@link ReviewDecision#completedOn()}. */
    public abstract Builder completedOn(PartialDate completedOn);

    /** Sets or clears {@link ReviewDecision#completedOn()}. */
    public abstract Builder completedOn(Optional<? extends PartialDate> completedOn);

    /** Adds one of {@link ReviewDecision#improvements()}. */
    public abstract Builder addImprovement(Id<Improvement> improvement);

    /** Replaces {@link ReviewDecision#improvements()}. */
    public abstract Builder improvements(Iterable<? extends Id<Improvement>> improvements);

    /** Adds one of {@link ReviewDecision#changes()}. */
    public abstract Builder addChange(Id<Change> change);

    /** Replaces {@link ReviewDecision#changes()}. */
    public abstract Builder changes(Iterable<? extends Id<Change>> changes);
  }
}
