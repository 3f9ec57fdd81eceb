// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Evidence of a fact: what it is, where it is kept, and how to verify that it is unchanged.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5.3, for what is kept; ISO 19011:2018 for evidence; the
 * structure is this library's own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Evidence implements Extensible permits ImmutableEvidence {

  Evidence() {}

  /** Returns a short description of the evidence. */
  public abstract String what();

  /** Returns where it is kept: a path, a URL or a physical location; absent: not stated. */
  public abstract Optional<String> location();

  /**
   * Returns the hash of the content, prefixed with the name of the algorithm, such as {@code
   * sha-256:9f86d0}; absent: not stated.
   */
  public abstract Optional<String> hash();

  /** Returns the first day of the period that it covers; absent: not stated, or no period. */
  public abstract Optional<PartialDate> periodStart();

  /** Returns the last day of that period; absent: not stated, or no period. */
  public abstract Optional<PartialDate> periodEnd();

  /** Returns when it was collected; absent: not stated. */
  public abstract Optional<PartialDate> collectedOn();

  /** Returns who collected it; absent: not stated. */
  public abstract Optional<Id<Party>> collectedBy();

  /** Returns when it was received from elsewhere; absent: not stated, or it was not. */
  public abstract Optional<PartialDate> receivedOn();

  /** Returns the last day on which the evidence is valid; absent: no limit is set. */
  public abstract Optional<LocalDate> validUntil();

  @Override
  public List<Reference> references() {
    return new References().to("collectedBy", RecordKind.PARTY, collectedBy()).toList();
  }

  @Override
  public Evidence withIds(IdMapping ids) {
    return toBuilder().collectedBy(ids.of(collectedBy())).build();
  }

  @Value.Check
  void check() {
    new Texts("Evidence")
        .notBlank("what", what())
        .notBlank("location", location())
        .notBlank("hash", hash());
    new Dates("Evidence").day("validUntil", validUntil());
    requireOrder(
        "Evidence",
        "periodStart",
        periodStart().flatMap(PartialDate::day),
        "periodEnd",
        periodEnd().flatMap(PartialDate::day));
    requireOrder(
        "Evidence",
        "collectedOn",
        collectedOn().flatMap(PartialDate::day),
        "validUntil",
        validUntil());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableEvidence.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableEvidence.builder().from(this);
  }

  /** Builds values of {@link Evidence}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Evidence, Builder>
      permits ImmutableEvidence.Builder {

    Builder() {}

    /** Sets {@link Evidence#what()}. */
    public abstract Builder what(String what);

    /** Sets {@link Evidence#location()}. */
    public abstract Builder location(String location);

    /** Sets or clears {@link Evidence#location()}. */
    public abstract Builder location(Optional<String> location);

    /** Sets {@link Evidence#hash()}. */
    public abstract Builder hash(String hash);

    /** Sets or clears {@link Evidence#hash()}. */
    public abstract Builder hash(Optional<String> hash);

    /** Sets {@link Evidence#periodStart()}. */
    public abstract Builder periodStart(PartialDate periodStart);

    /** Sets or clears {@link Evidence#periodStart()}. */
    public abstract Builder periodStart(Optional<? extends PartialDate> periodStart);

    /** Sets {@link Evidence#periodEnd()}. */
    public abstract Builder periodEnd(PartialDate periodEnd);

    /** Sets or clears {@link Evidence#periodEnd()}. */
    public abstract Builder periodEnd(Optional<? extends PartialDate> periodEnd);

    /** Sets {@link Evidence#collectedOn()}. */
    public abstract Builder collectedOn(PartialDate collectedOn);

    /** Sets or clears {@link Evidence#collectedOn()}. */
    public abstract Builder collectedOn(Optional<? extends PartialDate> collectedOn);

    /** Sets {@link Evidence#collectedBy()}. */
    public abstract Builder collectedBy(Id<Party> collectedBy);

    /** Sets or clears {@link Evidence#collectedBy()}. */
    public abstract Builder collectedBy(Optional<? extends Id<Party>> collectedBy);

    /** Sets {@link Evidence#receivedOn()}. */
    public abstract Builder receivedOn(PartialDate receivedOn);

    /** Sets or clears {@link Evidence#receivedOn()}. */
    public abstract Builder receivedOn(Optional<? extends PartialDate> receivedOn);

    /** Sets {@link Evidence#validUntil()}. */
    public abstract Builder validUntil(LocalDate validUntil);

    /** Sets or clears {@link Evidence#validUntil()}. */
    public abstract Builder validUntil(Optional<? extends LocalDate> validUntil);
  }
}
