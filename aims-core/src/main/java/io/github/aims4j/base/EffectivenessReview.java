// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A review of whether an action achieved its intended effect.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.1, 7.2, 8.1, 8.3 and 10.2; the structure is this library's
 * own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class EffectivenessReview implements Extensible
    permits ImmutableEffectivenessReview {

  EffectivenessReview() {}

  /** Returns when the review took place. */
  public abstract PartialDate date();

  /** Returns whether the reviewer judged the action to be effective. */
  public abstract boolean effective();

  /** Returns who reviewed it; absent: not stated. */
  public abstract Optional<Id<Party>> reviewedBy();

  /** Returns what the review showed; absent: not stated. */
  public abstract Optional<String> remark();

  @Override
  public List<Reference> references() {
    return new References().to("reviewedBy", RecordKind.PARTY, reviewedBy()).toList();
  }

  @Override
  public EffectivenessReview withIds(IdMapping ids) {
    return toBuilder().reviewedBy(ids.of(reviewedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("EffectivenessReview").notBlank("remark", remark());
  }

  /**
   * Returns the last review by a day: the one with the latest date, a partial date counting as its
   * last day, and of several on one day the last in the order given; empty: none by that day.
   *
   * @param reviews the reviews, in any order
   * @param asOf the day; reviews that cannot have taken place by then are ignored
   */
  public static Optional<EffectivenessReview> last(
      List<EffectivenessReview> reviews, LocalDate asOf) {
    return reviews.stream()
        .filter(review -> review.date().canBeBy(asOf))
        .reduce((last, next) -> next.date().isBefore(last.date().lastDay()) ? last : next);
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableEffectivenessReview.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableEffectivenessReview.builder().from(this);
  }

  /** Builds values of {@link EffectivenessReview}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<EffectivenessReview, Builder>
      permits ImmutableEffectivenessReview.Builder {

    Builder() {}

    /** Sets {@link EffectivenessReview#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets {@link EffectivenessReview#effective()}. */
    public abstract Builder effective(boolean effective);

    /** Sets {@link EffectivenessReview#reviewedBy()}. */
    public abstract Builder reviewedBy(Id<Party> reviewedBy);

    /** Sets or clears {@link EffectivenessReview#reviewedBy()}. */
    public abstract Builder reviewedBy(Optional<? extends Id<Party>> reviewedBy);

    /** Sets {@link EffectivenessReview#remark()}. */
    public abstract Builder remark(String remark);

    /** Sets or clears {@link EffectivenessReview#remark()}. */
    public abstract Builder remark(Optional<String> remark);
  }
}
