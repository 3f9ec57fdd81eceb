// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The accreditation of a certification body for standards. Certificates of bodies without
 * accreditation exist and are not a nonconformity. Invariant: it does not end before it starts.
 *
 * <p>Source: ISO/IEC 17021-1:2015; ISO/IEC 42006:2025. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Accreditation implements Extensible permits ImmutableAccreditation {

  Accreditation() {}

  /** Returns the accreditation body. */
  public abstract String accreditationBody();

  /** Returns the number of the accreditation; absent: not stated. */
  public abstract Optional<String> number();

  /**
   * Returns the standards in its scope, with their editions, in the order given; none: not stated.
   */
  public abstract List<String> standards();

  /** Returns the accreditation mark; absent: not stated. */
  public abstract Optional<String> mark();

  /** Returns the first day on which it is valid; absent: not stated. */
  public abstract Optional<LocalDate> validFrom();

  /** Returns the last day on which it is valid; absent: not stated. */
  public abstract Optional<LocalDate> validUntil();

  @Value.Check
  void check() {
    new Texts("Accreditation")
        .notBlank("accreditationBody", accreditationBody())
        .notBlank("number", number())
        .notBlank("standards", standards())
        .notBlank("mark", mark());
    new Dates("Accreditation").day("validFrom", validFrom()).day("validUntil", validUntil());
    requireOrder("Accreditation", "validFrom", validFrom(), "validUntil", validUntil());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAccreditation.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAccreditation.builder().from(this);
  }

  /** Builds values of {@link Accreditation}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Accreditation, Builder>
      permits ImmutableAccreditation.Builder {

    Builder() {}

    /** Sets {@link Accreditation#accreditationBody()}. */
    public abstract Builder accreditationBody(String accreditationBody);

    /** Sets {@link Accreditation#number()}. */
    public abstract Builder number(String number);

    /** Sets or clears {@link Accreditation#number()}. */
    public abstract Builder number(Optional<String> number);

    /** Adds one of {@link Accreditation#standards()}. */
    public abstract Builder addStandard(String standard);

    /** Replaces {@link Accreditation#standards()}. */
    public abstract Builder standards(Iterable<String> standards);

    /** Sets {@link Accreditation#mark()}. */
    public abstract Builder mark(String mark);

    /** Sets or clears {@link Accreditation#mark()}. */
    public abstract Builder mark(Optional<String> mark);

    /** Sets {@link Accreditation#validFrom()}. */
    public abstract Builder validFrom(LocalDate validFrom);

    /** Sets or clears {@link Accreditation#validFrom()}. */
    public abstract Builder validFrom(Optional<? extends LocalDate> validFrom);

    /** Sets {@link Accreditation#validUntil()}. */
    public abstract Builder validUntil(LocalDate validUntil);

    /** Sets or clears {@link Accreditation#validUntil()}. */
    public abstract Builder validUntil(Optional<? extends LocalDate> validUntil);
  }
}
