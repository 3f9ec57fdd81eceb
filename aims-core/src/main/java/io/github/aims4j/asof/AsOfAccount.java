// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.conformity.TakenBack;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * What was left out of an AIMS and wound back in it to get it as of a day, and what its records do
 * not tell. What is neither left out nor wound back is as it stands now.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AsOfAccount permits ImmutableAsOfAccount {

  AsOfAccount() {}

  /** Returns the day, at the end of which the AIMS stood so. */
  public abstract LocalDate asOf();

  /** Returns the number of records of the AIMS as of the day, the organization among them. */
  public abstract int records();

  /** Returns the records that did not exist by then, with the reasons; none: all may have. */
  public abstract List<AsOfNote> leftOut();

  /** Returns the places of other records that were wound back; none: nothing was. */
  public abstract List<AsOfNote> woundBack();

  /**
   * Returns the records and places that are kept though their dates do not tell whether they
   * existed by then; none: all dates tell.
   */
  public abstract List<AsOfNote> notDatable();

  /** Returns how many attributes without a date are kept as they are now, by kind of record. */
  public abstract List<UndatedAttributes> undatedAttributes();

  @Value.Check
  void check() {
    if (records() < 1) {
      throw new IllegalArgumentException(
          "AsOfAccount.records is %s; there is always an organization.".formatted(records()));
    }
  }

  /** Tells whether nothing was left out or wound back: the AIMS is as it stands now. */
  public final boolean isUnchanged() {
    return leftOut().isEmpty() && woundBack().isEmpty();
  }

  /** Returns the counts, which a report on the AIMS of then states. */
  public final TakenBack counts() {
    return new TakenBack(
        leftOut().size(),
        woundBack().size(),
        notDatable().size(),
        undatedAttributes().stream().mapToInt(UndatedAttributes::attributes).sum());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAsOfAccount.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAsOfAccount.builder().from(this);
  }

  /** Builds values of {@link AsOfAccount}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableAsOfAccount.Builder {

    Builder() {}

    /** Sets {@link AsOfAccount#asOf()}. */
    public abstract Builder asOf(LocalDate asOf);

    /** Sets {@link AsOfAccount#records()}. */
    public abstract Builder records(int records);

    /** Adds one of {@link AsOfAccount#leftOut()}. */
    public abstract Builder addLeftOut(AsOfNote leftOut);

    /** Replaces {@link AsOfAccount#leftOut()}. */
    public abstract Builder leftOut(Iterable<? extends AsOfNote> leftOut);

    /** Adds one of {@link AsOfAccount#woundBack()}. */
    public abstract Builder addWoundBack(AsOfNote woundBack);

    /** Replaces {@link AsOfAccount#woundBack()}. */
    public abstract Builder woundBack(Iterable<? extends AsOfNote> woundBack);

    /** Adds one of {@link AsOfAccount#notDatable()}. */
    public abstract Builder addNotDatable(AsOfNote notDatable);

    /** Replaces {@link AsOfAccount#notDatable()}. */
    public abstract Builder notDatable(Iterable<? extends AsOfNote> notDatable);

    /** Adds one of {@link AsOfAccount#undatedAttributes()}. */
    public abstract Builder addUndatedAttribute(UndatedAttributes undatedAttribute);

    /** Replaces {@link AsOfAccount#undatedAttributes()}. */
    public abstract Builder undatedAttributes(
        Iterable<? extends UndatedAttributes> undatedAttributes);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or there is no record
     */
    public abstract AsOfAccount build();
  }
}
