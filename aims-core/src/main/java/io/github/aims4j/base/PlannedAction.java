// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A planned action: who is responsible, when it is due, and how its effectiveness will be
 * evaluated.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.1, 6.2 and 7.2; the structure is this library's own. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class PlannedAction implements Extensible permits ImmutablePlannedAction {

  PlannedAction() {}

  /** Returns the action to be taken. */
  public abstract String what();

  /** Returns the owner of the action; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /**
   * Returns when it is due, inclusive: a day, or a month or year, of which the last day counts;
   * absent: not stated.
   */
  public abstract Optional<PartialDate> due();

  /** Returns when it was completed; absent: open, or not stated. */
  public abstract Optional<PartialDate> completedOn();

  /** Returns how its effectiveness will be evaluated (6.1.1); absent: not stated. */
  public abstract Optional<String> evaluation();

  /** Returns the review of its effectiveness; absent: not reviewed. */
  public abstract Optional<EffectivenessReview> effectiveness();

  @Override
  public List<Reference> references() {
    return new References()
        .to("owner", RecordKind.PARTY, owner())
        .within("effectiveness", effectiveness())
        .toList();
  }

  @Override
  public PlannedAction withIds(IdMapping ids) {
    return toBuilder().owner(ids.of(owner())).effectiveness(ids.in(effectiveness())).build();
  }

  @Value.Check
  void check() {
    new Texts("PlannedAction").notBlank("what", what()).notBlank("evaluation", evaluation());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePlannedAction.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutablePlannedAction.builder().from(this);
  }

  /** Builds values of {@link PlannedAction}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<PlannedAction, Builder>
      permits ImmutablePlannedAction.Builder {

    Builder() {}

    /** Sets {@link PlannedAction#what()}. */
    public abstract Builder what(String what);

    /** Sets {@link PlannedAction#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link PlannedAction#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link PlannedAction#due()}. */
    public abstract Builder due(PartialDate due);

    /** Sets {@link PlannedAction#due()} to a day. */
    public final Builder due(LocalDate due) {
      return due(PartialDate.of(due));
    }

    /** Sets or clears {@link PlannedAction#due()}. */
    public abstract Builder due(Optional<? extends PartialDate> due);

    /** Sets {@link PlannedAction#completedOn()}. */
    public abstract Builder completedOn(PartialDate completedOn);

    /** Sets or clears {@link PlannedAction#completedOn()}. */
    public abstract Builder completedOn(Optional<? extends PartialDate> completedOn);

    /** Sets {@link PlannedAction#evaluation()}. */
    public abstract Builder evaluation(String evaluation);

    /** Sets or clears {@link PlannedAction#evaluation()}. */
    public abstract Builder evaluation(Optional<String> evaluation);

    /** Sets {@link PlannedAction#effectiveness()}. */
    public abstract Builder effectiveness(EffectivenessReview effectiveness);

    /** Sets or clears {@link PlannedAction#effectiveness()}. */
    public abstract Builder effectiveness(Optional<? extends EffectivenessReview> effectiveness);
  }
}
