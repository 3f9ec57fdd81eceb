// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.improvement;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action to eliminate the cause of a nonconformity, and the review of its effectiveness.
 *
 * <p>Source: ISO/IEC 42001:2023, 10.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CorrectiveAction implements Entity<CorrectiveAction>
    permits ImmutableCorrectiveAction {

  CorrectiveAction() {}

  /** Returns the title of the action. */
  public abstract String title();

  /** Returns the nonconformities whose causes it eliminates; none: not stated. */
  public abstract List<Id<Nonconformity>> nonconformities();

  /** Returns the description of the action; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /**
   * Returns when it is due, inclusive: a day, or a month or year, of which the last day counts;
   * absent: not stated.
   */
  public abstract Optional<PartialDate> due();

  /** Returns when it was completed; absent: open, or not stated. */
  public abstract Optional<PartialDate> completedOn();

  /** Returns the planned date of the effectiveness review; absent: not stated. */
  public abstract Optional<LocalDate> checkPlannedFor();

  /** Returns the effectiveness reviews, in the order given; none: not stated. */
  public abstract List<EffectivenessReview> effectivenessReviews();

  /**
   * Returns the action that this one replaces, because it was not effective or could not be taken;
   * absent: none, or not stated.
   */
  public abstract Optional<Id<CorrectiveAction>> replaces();

  /** Returns whether the AIMS must change; absent: not decided. */
  public abstract Optional<Boolean> changeNeeded();

  /** Returns the resulting changes to the AIMS; none: not stated, or none. */
  public abstract List<Id<Change>> changes();

  @Override
  public final RecordKind kind() {
    return RecordKind.CORRECTIVE_ACTION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("nonconformities", RecordKind.NONCONFORMITY, nonconformities())
        .to("owner", RecordKind.PARTY, owner())
        .within("effectivenessReviews", effectivenessReviews())
        .to("replaces", RecordKind.CORRECTIVE_ACTION, replaces())
        .to("changes", RecordKind.CHANGE, changes())
        .toList();
  }

  @Override
  public CorrectiveAction withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .nonconformities(ids.of(nonconformities()))
        .owner(ids.of(owner()))
        .effectivenessReviews(ids.in(effectivenessReviews()))
        .replaces(ids.of(replaces()))
        .changes(ids.of(changes()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("CorrectiveAction")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("notes", notes());
    new Dates("CorrectiveAction").day("checkPlannedFor", checkPlannedFor());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCorrectiveAction.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCorrectiveAction.builder().from(this);
  }

  /** Builds values of {@link CorrectiveAction}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<CorrectiveAction, Builder>
      permits ImmutableCorrectiveAction.Builder {

    Builder() {}

    /** Sets {@link CorrectiveAction#title()}. */
    public abstract Builder title(String title);

    /** Adds one of {@link CorrectiveAction#nonconformities()}. */
    public abstract Builder addNonconformity(Id<Nonconformity> nonconformity);

    /** Replaces {@link CorrectiveAction#nonconformities()}. */
    public abstract Builder nonconformities(Iterable<? extends Id<Nonconformity>> nonconformities);

    /** Sets {@link CorrectiveAction#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link CorrectiveAction#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link CorrectiveAction#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link CorrectiveAction#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link CorrectiveAction#due()}. */
    public abstract Builder due(PartialDate due);

    /** Sets {@link CorrectiveAction#due()} to a day. */
    public final Builder due(LocalDate due) {
      return due(PartialDate.of(due));
    }

    /** Sets or clears {@link CorrectiveAction#due()}. */
    public abstract Builder due(Optional<? extends PartialDate> due);

    /** Sets {@link CorrectiveAction#completedOn()}. */
    public abstract Builder completedOn(PartialDate completedOn);

    /** Sets or clears {@link CorrectiveAction#completedOn()}. */
    public abstract Builder completedOn(Optional<? extends PartialDate> completedOn);

    /** Sets {@link CorrectiveAction#checkPlannedFor()}. */
    public abstract Builder checkPlannedFor(LocalDate checkPlannedFor);

    /** Sets or clears {@link CorrectiveAction#checkPlannedFor()}. */
    public abstract Builder checkPlannedFor(Optional<? extends LocalDate> checkPlannedFor);

    /** Adds one of {@link CorrectiveAction#effectivenessReviews()}. */
    public abstract Builder addEffectivenessReview(EffectivenessReview effectivenessReview);

    /** Replaces {@link CorrectiveAction#effectivenessReviews()}. */
    public abstract Builder effectivenessReviews(
        Iterable<? extends EffectivenessReview> effectivenessReviews);

    /** Sets {@link CorrectiveAction#replaces()}. */
    public abstract Builder replaces(Id<CorrectiveAction> replaces);

    /** Sets or clears {@link CorrectiveAction#replaces()}. */
    public abstract Builder replaces(Optional<? extends Id<CorrectiveAction>> replaces);

    /** Sets {@link CorrectiveAction#changeNeeded()}. */
    public abstract Builder changeNeeded(boolean changeNeeded);

    /** Sets or clears {@link CorrectiveAction#changeNeeded()}. */
    public abstract Builder changeNeeded(Optional<Boolean> changeNeeded);

    /** Adds one of {@link CorrectiveAction#changes()}. */
    public abstract Builder addChange(Id<Change> change);

    /** Replaces {@link CorrectiveAction#changes()}. */
    public abstract Builder changes(Iterable<? extends Id<Change>> changes);
  }
}
