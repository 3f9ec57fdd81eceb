// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision of a certification body, made by people who were not on the audit team.
 *
 * <p>Source: ISO/IEC 17021-1:2015. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CertificationDecision implements Entity<CertificationDecision>
    permits ImmutableCertificationDecision {

  CertificationDecision() {}

  /** The outcomes of a decision. */
  public enum Outcome {
    /** Certification is granted. */
    GRANTED,
    /** Certification is refused. */
    REFUSED,
    /** Certification is maintained. */
    MAINTAINED,
    /** Certification is renewed. */
    RENEWED,
    /** The scope is extended. */
    EXTENDED,
    /** The scope is reduced. */
    REDUCED,
    /** Certification is suspended. */
    SUSPENDED,
    /** Certification is restored. */
    RESTORED,
    /** A certification by another body is accepted. */
    TRANSFERRED,
    /** Certification is withdrawn. */
    WITHDRAWN
  }

  /** Returns the body. */
  public abstract Id<CertificationBody> body();

  /** Returns the date of the decision. */
  public abstract LocalDate date();

  /** Returns the outcome. */
  public abstract Outcome outcome();

  /** Returns the audits on which it is based; none: not stated. */
  public abstract List<Id<CertificationAudit>> audits();

  /** Returns who decided, in the order given; none: not stated. */
  public abstract List<String> decidedBy();

  /** Returns the certificate concerned; absent: there is none. */
  public abstract Optional<Id<Certificate>> certificate();

  /** Returns the reason; absent: not stated. */
  public abstract Optional<String> reason();

  @Override
  public final RecordKind kind() {
    return RecordKind.CERTIFICATION_DECISION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("body", RecordKind.CERTIFICATION_BODY, body())
        .to("audits", RecordKind.CERTIFICATION_AUDIT, audits())
        .to("certificate", RecordKind.CERTIFICATE, certificate())
        .toList();
  }

  @Override
  public CertificationDecision withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .body(ids.of(body()))
        .audits(ids.of(audits()))
        .certificate(ids.of(certificate()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("CertificationDecision")
        .notBlank("decidedBy", decidedBy())
        .notBlank("reason", reason())
        .notBlank("notes", notes());
    new Dates("CertificationDecision").day("date", date());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCertificationDecision.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCertificationDecision.builder().from(this);
  }

  /** Builds values of {@link CertificationDecision}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<CertificationDecision, Builder>
      permits ImmutableCertificationDecision.Builder {

    Builder() {}

    /** Sets {@link CertificationDecision#body()}. */
    public abstract Builder body(Id<CertificationBody> body);

    /** Sets {@link CertificationDecision#date()}. */
    public abstract Builder date(LocalDate date);

    /** Sets {@link CertificationDecision#outcome()}. */
    public abstract Builder outcome(Outcome outcome);

    /** Adds one of {@link CertificationDecision#audits()}. */
    public abstract Builder addAudit(Id<CertificationAudit> audit);

    /** Replaces {@link CertificationDecision#audits()}. */
    public abstract Builder audits(Iterable<? extends Id<CertificationAudit>> audits);

    /** Adds one of {@link CertificationDecision#decidedBy()}. */
    public abstract Builder addDecidedBy(String decidedBy);

    /** Replaces {@link CertificationDecision#decidedBy()}. */
    public abstract Builder decidedBy(Iterable<String> decidedBy);

    /** Sets {@link CertificationDecision#certificate()}. */
    public abstract Builder certificate(Id<Certificate> certificate);

    /** Sets or clears {@link CertificationDecision#certificate()}. */
    public abstract Builder certificate(Optional<? extends Id<Certificate>> certificate);

    /** Sets {@link CertificationDecision#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link CertificationDecision#reason()}. */
    public abstract Builder reason(Optional<String> reason);
  }
}
