// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The approval of something by a party with the authority to give it.
 *
 * <p>Source: ISO/IEC 42001:2023, 5.2, 6.1.3 and 7.5.2; the structure is this library's own.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Approval implements Extensible permits ImmutableApproval {

  Approval() {}

  /** Returns who approved. */
  public abstract Id<Party> approvedBy();

  /** Returns when it was approved; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /**
   * Tells whether it is dated later than a day, such as that from which what it approves applies.
   *
   * @param day the day
   */
  public boolean isAfter(LocalDate day) {
    return date().filter(each -> day.isBefore(each.firstDay())).isPresent();
  }

  /** Returns the conditions or reasons of the approval; absent: none. */
  public abstract Optional<String> remark();

  @Override
  public List<Reference> references() {
    return new References().to("approvedBy", RecordKind.PARTY, approvedBy()).toList();
  }

  @Override
  public Approval withIds(IdMapping ids) {
    return toBuilder().approvedBy(ids.of(approvedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("Approval").notBlank("remark", remark());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableApproval.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableApproval.builder().from(this);
  }

  /** Builds values of {@link Approval}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Approval, Builder>
      permits ImmutableApproval.Builder {

    Builder() {}

    /** Sets {@link Approval#approvedBy()}. */
    public abstract Builder approvedBy(Id<Party> approvedBy);

    /** Sets {@link Approval#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link Approval#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link Approval#remark()}. */
    public abstract Builder remark(String remark);

    /** Sets or clears {@link Approval#remark()}. */
    public abstract Builder remark(Optional<String> remark);
  }
}
