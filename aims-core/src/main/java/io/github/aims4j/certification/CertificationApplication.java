// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.AiRole;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The application for certification, and its review by the body.
 *
 * <p>Source: ISO/IEC 17021-1:2015, application and its review. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CertificationApplication implements Entity<CertificationApplication>
    permits ImmutableCertificationApplication {

  CertificationApplication() {}

  /** Returns the body. */
  public abstract Id<CertificationBody> body();

  /** Returns the date of the application; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the scope that was applied for; absent: not stated. */
  public abstract Optional<String> scope();

  /** Returns the sites, in the order given; none: not stated. */
  public abstract List<String> sites();

  /** Returns the standard with its edition; absent: not stated. */
  public abstract Optional<String> standard();

  /** Returns the AI roles in the scope; none: not stated. */
  public abstract List<AiRole> aiRoles();

  /** Returns when the body reviewed it; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> reviewedOn();

  /** Returns whether the body accepted it; absent: not decided. */
  public abstract Optional<Boolean> accepted();

  /** Returns the reason for accepting or declining it; absent: not stated. */
  public abstract Optional<String> reason();

  @Override
  public final RecordKind kind() {
    return RecordKind.CERTIFICATION_APPLICATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).to("body", RecordKind.CERTIFICATION_BODY, body()).toList();
  }

  @Override
  public CertificationApplication withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).body(ids.of(body())).build();
  }

  @Value.Check
  void check() {
    new Texts("CertificationApplication")
        .notBlank("scope", scope())
        .notBlank("sites", sites())
        .notBlank("standard", standard())
        .notBlank("reason", reason())
        .notBlank("notes", notes());
    requireOrder(
        "CertificationApplication",
        "date",
        date().flatMap(PartialDate::day),
        "reviewedOn",
        reviewedOn().flatMap(PartialDate::day));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCertificationApplication.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCertificationApplication.builder().from(this);
  }

  /** Builds values of {@link CertificationApplication}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<CertificationApplication, Builder>
      permits ImmutableCertificationApplication.Builder {

    Builder() {}

    /** Sets {@link CertificationApplication#body()}. */
    public abstract Builder body(Id<CertificationBody> body);

    /** Sets {@link CertificationApplication#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link CertificationApplication#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link CertificationApplication#scope()}. */
    public abstract Builder scope(String scope);

    /** Sets or clears {@link CertificationApplication#scope()}. */
    public abstract Builder scope(Optional<String> scope);

    /** Adds one of {@link CertificationApplication#sites()}. */
    public abstract Builder addSite(String site);

    /** Replaces {@link CertificationApplication#sites()}. */
    public abstract Builder sites(Iterable<String> sites);

    /** Sets {@link CertificationApplication#standard()}. */
    public abstract Builder standard(String standard);

    /** Sets or clears {@link CertificationApplication#standard()}. */
    public abstract Builder standard(Optional<String> standard);

    /** Adds one of {@link CertificationApplication#aiRoles()}. */
    public abstract Builder addAiRole(AiRole aiRole);

    /** Replaces {@link CertificationApplication#aiRoles()}. */
    public abstract Builder aiRoles(Iterable<? extends AiRole> aiRoles);

    /** Sets {@link CertificationApplication#reviewedOn()}. */
    public abstract Builder reviewedOn(PartialDate reviewedOn);

    /** Sets or clears {@link CertificationApplication#reviewedOn()}. */
    public abstract Builder reviewedOn(Optional<? extends PartialDate> reviewedOn);

    /** Sets {@link CertificationApplication#accepted()}. */
    public abstract Builder accepted(boolean accepted);

    /** Sets or clears {@link CertificationApplication#accepted()}. */
    public abstract Builder accepted(Optional<Boolean> accepted);

    /** Sets {@link CertificationApplication#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link CertificationApplication#reason()}. */
    public abstract Builder reason(Optional<String> reason);
  }
}
