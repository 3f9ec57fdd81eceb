// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.internal.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a certification body handled a nonconformity of one of its audits. Areas of concern of stage
 * 1, observations and opportunities for improvement are not nonconformities.
 *
 * <p>Source: ISO/IEC 17021-1:2015, 3.12 and 3.13 (major, minor), 9.4.10 and 9.5.2. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class AuditNonconformity implements Extensible
    permits ImmutableAuditNonconformity {

  AuditNonconformity() {}

  /** The grades of nonconformities. */
  public enum Grade {
    /** It affects the capability to achieve the intended results. */
    MAJOR,
    /** It does not. */
    MINOR
  }

  /** Returns the nonconformity. */
  public abstract Id<Nonconformity> nonconformity();

  /** Returns the grade. */
  public abstract Grade grade();

  /** Returns when the body accepted the client's plan; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> planAcceptedOn();

  /** Returns when it was corrected; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> correctedOn();

  /** Returns when the body accepted the corrective action; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> actionAcceptedOn();

  /**
   * Returns when the body verified correction and corrective action; absent: not yet, or not
   * stated.
   */
  public abstract Optional<LocalDate> verifiedOn();

  @Override
  public List<Reference> references() {
    return new References().to("nonconformity", RecordKind.NONCONFORMITY, nonconformity()).toList();
  }

  @Override
  public AuditNonconformity withIds(IdMapping ids) {
    return toBuilder().nonconformity(ids.of(nonconformity())).build();
  }

  final boolean isMajor() {
    return grade() == Grade.MAJOR;
  }

  /**
   * Returns when it was corrected, the action accepted and both verified: the last of these dates.
   */
  final Optional<LocalDate> settledOn() {
    return Stream.of(correctedOn(), actionAcceptedOn(), verifiedOn()).allMatch(Optional::isPresent)
        ? Stream.of(correctedOn(), actionAcceptedOn(), verifiedOn())
            .flatMap(Optional::stream)
            .max(LocalDate::compareTo)
        : Optional.empty();
  }

  final boolean isSettledBy(LocalDate day) {
    return settledOn().filter(settled -> !settled.isAfter(day)).isPresent();
  }

  /** A verified nonconformity needs no plan. */
  final boolean isPlannedBy(LocalDate day) {
    return isSettledBy(day) || planAcceptedOn().filter(date -> !date.isAfter(day)).isPresent();
  }

  @Value.Check
  void check() {
    new Dates("AuditNonconformity")
        .day("planAcceptedOn", planAcceptedOn())
        .day("correctedOn", correctedOn())
        .day("actionAcceptedOn", actionAcceptedOn())
        .day("verifiedOn", verifiedOn());
    requireOrder("AuditNonconformity", "correctedOn", correctedOn(), "verifiedOn", verifiedOn());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAuditNonconformity.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAuditNonconformity.builder().from(this);
  }

  /** Builds values of {@link AuditNonconformity}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<AuditNonconformity, Builder>
      permits ImmutableAuditNonconformity.Builder {

    Builder() {}

    /** Sets {@link AuditNonconformity#nonconformity()}. */
    public abstract Builder nonconformity(Id<Nonconformity> nonconformity);

    /** Sets {@link AuditNonconformity#grade()}. */
    public abstract Builder grade(Grade grade);

    /** Sets {@link AuditNonconformity#planAcceptedOn()}. */
    public abstract Builder planAcceptedOn(LocalDate planAcceptedOn);

    /** Sets or clears {@link AuditNonconformity#planAcceptedOn()}. */
    public abstract Builder planAcceptedOn(Optional<? extends LocalDate> planAcceptedOn);

    /** Sets {@link AuditNonconformity#correctedOn()}. */
    public abstract Builder correctedOn(LocalDate correctedOn);

    /** Sets or clears {@link AuditNonconformity#correctedOn()}. */
    public abstract Builder correctedOn(Optional<? extends LocalDate> correctedOn);

    /** Sets {@link AuditNonconformity#actionAcceptedOn()}. */
    public abstract Builder actionAcceptedOn(LocalDate actionAcceptedOn);

    /** Sets or clears {@link AuditNonconformity#actionAcceptedOn()}. */
    public abstract Builder actionAcceptedOn(Optional<? extends LocalDate> actionAcceptedOn);

    /** Sets {@link AuditNonconformity#verifiedOn()}. */
    public abstract Builder verifiedOn(LocalDate verifiedOn);

    /** Sets or clears {@link AuditNonconformity#verifiedOn()}. */
    public abstract Builder verifiedOn(Optional<? extends LocalDate> verifiedOn);
  }
}
