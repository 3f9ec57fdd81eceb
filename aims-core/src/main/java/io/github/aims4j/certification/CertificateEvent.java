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
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event of a certificate: suspension, reduction or extension of its scope, restoration,
 * withdrawal, transfer.
 *
 * <p>Source: ISO/IEC 17021-1:2015. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CertificateEvent implements Entity<CertificateEvent>
    permits ImmutableCertificateEvent {

  CertificateEvent() {}

  /** The types of events. */
  public enum Type {
    /** It is suspended. */
    SUSPENSION,
    /** It is restored. */
    RESTORATION,
    /** Its scope is reduced. */
    SCOPE_REDUCTION,
    /** Its scope is extended. */
    SCOPE_EXTENSION,
    /** It is withdrawn by the body. */
    WITHDRAWAL,
    /** It is withdrawn at the request of the client. */
    VOLUNTARY_WITHDRAWAL,
    /** Another body accepts it. */
    TRANSFER
  }

  /** Returns the certificate. */
  public abstract Id<Certificate> certificate();

  /** Returns the type. */
  public abstract Type type();

  /** Returns the date from which it applies. */
  public abstract LocalDate date();

  /** Returns the last planned day of a suspension; absent: open, or not a suspension. */
  public abstract Optional<LocalDate> until();

  /** Returns when the cause of a suspension was resolved; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> resolvedOn();

  /** Returns the reason; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns the change of the scope; absent: none. */
  public abstract Optional<String> scopeChange();

  /** Returns the body that accepted a transfer; absent: not stated. */
  public abstract Optional<Id<CertificationBody>> newBody();

  /** Returns the decision on which it is based; absent: not stated. */
  public abstract Optional<Id<CertificationDecision>> decision();

  /** Returns when the client was informed; absent: not stated. */
  public abstract Optional<PartialDate> informedOn();

  @Override
  public final RecordKind kind() {
    return RecordKind.CERTIFICATE_EVENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("certificate", RecordKind.CERTIFICATE, certificate())
        .to("newBody", RecordKind.CERTIFICATION_BODY, newBody())
        .to("decision", RecordKind.CERTIFICATION_DECISION, decision())
        .toList();
  }

  @Override
  public CertificateEvent withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .certificate(ids.of(certificate()))
        .newBody(ids.of(newBody()))
        .decision(ids.of(decision()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("CertificateEvent")
        .notBlank("reason", reason())
        .notBlank("scopeChange", scopeChange())
        .notBlank("notes", notes());
    new Dates("CertificateEvent")
        .day("date", date())
        .day("until", until())
        .day("resolvedOn", resolvedOn());
    requireOrder("CertificateEvent", "date", Optional.of(date()), "until", until());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCertificateEvent.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCertificateEvent.builder().from(this);
  }

  /** Builds values of {@link CertificateEvent}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<CertificateEvent, Builder>
      permits ImmutableCertificateEvent.Builder {

    Builder() {}

    /** Sets {@link CertificateEvent#certificate()}. */
    public abstract Builder certificate(Id<Certificate> certificate);

    /** Sets {@link CertificateEvent#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link CertificateEvent#date()}. */
    public abstract Builder date(LocalDate date);

    /** Sets {@link CertificateEvent#until()}. */
    public abstract Builder until(LocalDate until);

    /** Sets or clears {@link CertificateEvent#until()}. */
    public abstract Builder until(Optional<? extends LocalDate> until);

    /** Sets {@link CertificateEvent#resolvedOn()}. */
    public abstract Builder resolvedOn(LocalDate resolvedOn);

    /** Sets or clears {@link CertificateEvent#resolvedOn()}. */
    public abstract Builder resolvedOn(Optional<? extends LocalDate> resolvedOn);

    /** Sets {@link CertificateEvent#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link CertificateEvent#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Sets {@link CertificateEvent#scopeChange()}. */
    public abstract Builder scopeChange(String scopeChange);

    /** Sets or clears {@link CertificateEvent#scopeChange()}. */
    public abstract Builder scopeChange(Optional<String> scopeChange);

    /** Sets {@link CertificateEvent#newBody()}. */
    public abstract Builder newBody(Id<CertificationBody> newBody);

    /** Sets or clears {@link CertificateEvent#newBody()}. */
    public abstract Builder newBody(Optional<? extends Id<CertificationBody>> newBody);

    /** Sets {@link CertificateEvent#decision()}. */
    public abstract Builder decision(Id<CertificationDecision> decision);

    /** Sets or clears {@link CertificateEvent#decision()}. */
    public abstract Builder decision(Optional<? extends Id<CertificationDecision>> decision);

    /** Sets {@link CertificateEvent#informedOn()}. */
    public abstract Builder informedOn(PartialDate informedOn);

    /** Sets or clears {@link CertificateEvent#informedOn()}. */
    public abstract Builder informedOn(Optional<? extends PartialDate> informedOn);
  }
}
