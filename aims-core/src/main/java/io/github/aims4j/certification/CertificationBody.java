// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A body that audits and certifies AIMS, with its accreditations.
 *
 * <p>Source: ISO/IEC 17021-1:2015; ISO/IEC 42006:2025. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CertificationBody implements Entity<CertificationBody>
    permits ImmutableCertificationBody {

  CertificationBody() {}

  /** Returns the name of the body. */
  public abstract String name();

  /** Returns its address; absent: not stated. */
  public abstract Optional<String> address();

  /** Returns its accreditations, in the order given; none: not stated, or it has none. */
  public abstract List<Accreditation> accreditations();

  @Override
  public final RecordKind kind() {
    return RecordKind.CERTIFICATION_BODY;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).toList();
  }

  @Override
  public CertificationBody withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).build();
  }

  @Value.Check
  void check() {
    new Texts("CertificationBody")
        .notBlank("name", name())
        .notBlank("address", address())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCertificationBody.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCertificationBody.builder().from(this);
  }

  /** Builds values of {@link CertificationBody}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<CertificationBody, Builder>
      permits ImmutableCertificationBody.Builder {

    Builder() {}

    /** Sets {@link CertificationBody#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link CertificationBody#address()}. */
    public abstract Builder address(String address);

    /** Sets or clears {@link CertificationBody#address()}. */
    public abstract Builder address(Optional<String> address);

    /** Adds one of {@link CertificationBody#accreditations()}. */
    public abstract Builder addAccreditation(Accreditation accreditation);

    /** Replaces {@link CertificationBody#accreditations()}. */
    public abstract Builder accreditations(Iterable<? extends Accreditation> accreditations);
  }
}
