// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A review and its outcome.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.2 and A.2.4; the structure is this library's own. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract sealed class Review implements Extensible permits ImmutableReview {

  Review() {}

  /** The possible conclusions on the subject of a review. */
  public enum Verdict {
    /** It meets what is expected of it. */
    PASSED,
    /** It does so only under the conditions that the outcome states. */
    PASSED_WITH_CONDITIONS,
    /** It does not meet what is expected of it. */
    FAILED
  }

  /** Returns when the review took place. */
  public abstract PartialDate date();

  /** Returns who took part, in the order given; none: not stated. */
  public abstract List<Id<Party>> reviewedBy();

  /**
   * Returns the reason for the review, such as a planned interval or a change; absent: not stated.
   */
  public abstract Optional<String> occasion();

  /** Returns the outcome; absent: not stated. */
  public abstract Optional<String> outcome();

  /** Returns whether the subject of the review passed it; absent: not stated. */
  public abstract Optional<Verdict> verdict();

  /** Returns whether the review led to a change of its subject; absent: not stated. */
  public abstract Optional<Boolean> changed();

  @Override
  public List<Reference> references() {
    return new References().to("reviewedBy", RecordKind.PARTY, reviewedBy()).toList();
  }

  @Override
  public Review withIds(IdMapping ids) {
    return toBuilder().reviewedBy(ids.of(reviewedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("Review").notBlank("occasion", occasion()).notBlank("outcome", outcome());
  }

  /**
   * Returns the last review by a day: the one with the latest date, a partial date counting as its
   * last day, and of several on one day the last in the order given; empty: none by that day.
   *
   * @param reviews the reviews, in any order
   * @param asOf the day; reviews that cannot have taken place by then are ignored
   */
  public static Optional<Review> last(List<Review> reviews, LocalDate asOf) {
    return reviews.stream()
        .filter(review -> review.date().canBeBy(asOf))
        .reduce(
            (one, other) -> other.date().lastDay().isBefore(one.date().lastDay()) ? one : other);
  }

  /** Tells whether the subject did not pass this review; false: it did, or it is not stated. */
  public boolean isFailed() {
    return verdict().equals(Optional.of(Verdict.FAILED));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableReview.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableReview.builder().from(this);
  }

  /** Builds values of {@link Review}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Review, Builder>
      permits ImmutableReview.Builder {

    Builder() {}

    /** Sets {@link Review#date()}. */
    public abstract Builder date(PartialDate date);

    /** Adds one of {@link Review#reviewedBy()}. */
    public abstract Builder addReviewedBy(Id<Party> reviewedBy);

    /** Replaces {@link Review#reviewedBy()}. */
    public abstract Builder reviewedBy(Iterable<? extends Id<Party>> reviewedBy);

    /** Sets {@link Review#occasion()}. */
    public abstract Builder occasion(String occasion);

    /** Sets or clears {@link Review#occasion()}. */
    public abstract Builder occasion(Optional<String> occasion);

    /** Sets {@link Review#outcome()}. */
    public abstract Builder outcome(String outcome);

    /** Sets or clears {@link Review#outcome()}. */
    public abstract Builder outcome(Optional<String> outcome);

    /** Sets {@link Review#verdict()}. */
    public abstract Builder verdict(Verdict verdict);

    /** Sets or clears {@link Review#verdict()}. */
    public abstract Builder verdict(Optional<? extends Verdict> verdict);

    /** Sets {@link Review#changed()}. */
    public abstract Builder changed(boolean changed);

    /** Sets or clears {@link Review#changed()}. */
    public abstract Builder changed(Optional<Boolean> changed);
  }
}
