// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.planning.StatementOfApplicability;
import io.github.aims4j.standard.AiRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A certificate: who is certified, for what, by whom, from when until when. Invariant: it does not
 * expire before it takes effect.
 *
 * <p>Source: ISO/IEC 17021-1:2015, certification documents; ISO/IEC 42006:2025. Version of the
 * statement of applicability and AI roles are likely contents, not certain ones. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Certificate implements Entity<Certificate>
    permits ImmutableCertificate {

  Certificate() {}

  /** Returns the number of the certificate. */
  public abstract String number();

  /** Returns the body. */
  public abstract Id<CertificationBody> body();

  /** Returns the certified client. */
  public abstract String client();

  /** Returns the standard with its edition, such as {@code ISO/IEC 42001:2023}. */
  public abstract String standard();

  /** Returns the scope by activity; absent: not stated. */
  public abstract Optional<String> scope();

  /**
   * Returns the day from which the scope as it stands here applies, if it was extended or reduced;
   * absent: the scope did not change, or not stated.
   */
  public abstract Optional<LocalDate> scopeChangedOn();

  /** Returns the sites, in the order given; none: not stated. */
  public abstract List<String> sites();

  /** Returns the AI systems in the scope; none: not stated. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the AI roles in the scope; none: not stated. */
  public abstract List<AiRole> aiRoles();

  /** Returns the statement of applicability that it refers to; absent: not stated. */
  public abstract Optional<Id<StatementOfApplicability>> statementOfApplicability();

  /** Returns the version of that statement; absent: not stated. */
  public abstract Optional<String> statementVersion();

  /** Returns the address of the body as stated on it; absent: not stated. */
  public abstract Optional<String> bodyAddress();

  /** Returns the accreditation mark; absent: the certificate is not accredited, or not stated. */
  public abstract Optional<String> accreditationMark();

  /** Returns the revision of the certificate; absent: not stated. */
  public abstract Optional<String> revision();

  /** Returns the day on which this revision was issued; absent: not stated. */
  public abstract Optional<LocalDate> issuedOn();

  /** Returns the day of the decision on the initial certification; absent: not stated. */
  public abstract Optional<LocalDate> initialDecision();

  /** Returns the decision on which it is based; absent: not stated. */
  public abstract Optional<Id<CertificationDecision>> decision();

  /** Returns the day on which it takes effect, not before the decision. */
  public abstract LocalDate effectiveFrom();

  /** Returns the day of expiry; whether it is valid on that day is the body's convention. */
  public abstract LocalDate expiry();

  /** Returns the certificate that it replaces; absent: it is the first, or not stated. */
  public abstract Optional<Id<Certificate>> supersedes();

  @Override
  public final RecordKind kind() {
    return RecordKind.CERTIFICATE;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("body", RecordKind.CERTIFICATION_BODY, body())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to(
            "statementOfApplicability",
            RecordKind.STATEMENT_OF_APPLICABILITY,
            statementOfApplicability())
        .to("decision", RecordKind.CERTIFICATION_DECISION, decision())
        .to("supersedes", RecordKind.CERTIFICATE, supersedes())
        .toList();
  }

  @Override
  public Certificate withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .body(ids.of(body()))
        .aiSystems(ids.of(aiSystems()))
        .statementOfApplicability(ids.of(statementOfApplicability()))
        .decision(ids.of(decision()))
        .supersedes(ids.of(supersedes()))
        .build();
  }

  /**
   * Returns the initial decision where this certificate is of the first cycle: it expires three
   * years after it or before (ISO/IEC 17021-1:2015, 9.1.3.2); empty: it is of a later cycle, or the
   * decision is not stated.
   */
  public final Optional<LocalDate> initialDecisionOfCycle() {
    return initialDecision()
        .filter(decision -> !expiry().isAfter(Dates.after(decision, CertificationCycle.LENGTH)));
  }

  @Value.Check
  void check() {
    new Texts("Certificate")
        .notBlank("number", number())
        .notBlank("client", client())
        .notBlank("standard", standard())
        .notBlank("scope", scope())
        .notBlank("sites", sites())
        .notBlank("statementVersion", statementVersion())
        .notBlank("bodyAddress", bodyAddress())
        .notBlank("accreditationMark", accreditationMark())
        .notBlank("revision", revision())
        .notBlank("notes", notes());
    new Dates("Certificate")
        .day("scopeChangedOn", scopeChangedOn())
        .day("issuedOn", issuedOn())
        .day("initialDecision", initialDecision())
        .day("effectiveFrom", effectiveFrom())
        .day("expiry", expiry());
    requireOrder(
        "Certificate",
        "effectiveFrom",
        Optional.of(effectiveFrom()),
        "expiry",
        Optional.of(expiry()));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCertificate.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCertificate.builder().from(this);
  }

  /** Builds values of {@link Certificate}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Certificate, Builder>
      permits ImmutableCertificate.Builder {

    Builder() {}

    /** Sets {@link Certificate#number()}. */
    public abstract Builder number(String number);

    /** Sets {@link Certificate#body()}. */
    public abstract Builder body(Id<CertificationBody> body);

    /** Sets {@link Certificate#client()}. */
    public abstract Builder client(String client);

    /** Sets {@link Certificate#standard()}. */
    public abstract Builder standard(String standard);

    /** Sets {@link Certificate#scope()}. */
    public abstract Builder scope(String scope);

    /** Sets or clears {@link Certificate#scope()}. */
    public abstract Builder scope(Optional<String> scope);

    /** Sets {@link Certificate#scopeChangedOn()}. */
    public abstract Builder scopeChangedOn(LocalDate scopeChangedOn);

    /** Sets or clears {@link Certificate#scopeChangedOn()}. */
    public abstract Builder scopeChangedOn(Optional<? extends LocalDate> scopeChangedOn);

    /** Adds one of {@link Certificate#sites()}. */
    public abstract Builder addSite(String site);

    /** Replaces {@link Certificate#sites()}. */
    public abstract Builder sites(Iterable<String> sites);

    /** Adds one of {@link Certificate#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Certificate#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Certificate#aiRoles()}. */
    public abstract Builder addAiRole(AiRole aiRole);

    /** Replaces {@link Certificate#aiRoles()}. */
    public abstract Builder aiRoles(Iterable<? extends AiRole> aiRoles);

    /** Sets {@link Certificate#statementOfApplicability()}. */
    public abstract Builder statementOfApplicability(
        Id<StatementOfApplicability> statementOfApplicability);

    /** Sets or clears {@link Certificate#statementOfApplicability()}. */
    public abstract Builder statementOfApplicability(
        Optional<? extends Id<StatementOfApplicability>> statementOfApplicability);

    /** Sets {@link Certificate#statementVersion()}. */
    public abstract Builder statementVersion(String statementVersion);

    /** Sets or clears {@link Certificate#statementVersion()}. */
    public abstract Builder statementVersion(Optional<String> statementVersion);

    /** Sets {@link Certificate#bodyAddress()}. */
    public abstract Builder bodyAddress(String bodyAddress);

    /** Sets or clears {@link Certificate#bodyAddress()}. */
    public abstract Builder bodyAddress(Optional<String> bodyAddress);

    /** Sets {@link Certificate#accreditationMark()}. */
    public abstract Builder accreditationMark(String accreditationMark);

    /** Sets or clears {@link Certificate#accreditationMark()}. */
    public abstract Builder accreditationMark(Optional<String> accreditationMark);

    /** Sets {@link Certificate#revision()}. */
    public abstract Builder revision(String revision);

    /** Sets or clears {@link Certificate#revision()}. */
    public abstract Builder revision(Optional<String> revision);

    /** Sets {@link Certificate#issuedOn()}. */
    public abstract Builder issuedOn(LocalDate issuedOn);

    /** Sets or clears {@link Certificate#issuedOn()}. */
    public abstract Builder issuedOn(Optional<? extends LocalDate> issuedOn);

    /** Sets {@link Certificate#initialDecision()}. */
    public abstract Builder initialDecision(LocalDate initialDecision);

    /** Sets or clears {@link Certificate#initialDecision()}. */
    public abstract Builder initialDecision(Optional<? extends LocalDate> initialDecision);

    /** Sets {@link Certificate#decision()}. */
    public abstract Builder decision(Id<CertificationDecision> decision);

    /** Sets or clears {@link Certificate#decision()}. */
    public abstract Builder decision(Optional<? extends Id<CertificationDecision>> decision);

    /** Sets {@link Certificate#effectiveFrom()}. */
    public abstract Builder effectiveFrom(LocalDate effectiveFrom);

    /** Sets {@link Certificate#expiry()}. */
    public abstract Builder expiry(LocalDate expiry);

    /** Sets {@link Certificate#supersedes()}. */
    public abstract Builder supersedes(Id<Certificate> supersedes);

    /** Sets or clears {@link Certificate#supersedes()}. */
    public abstract Builder supersedes(Optional<? extends Id<Certificate>> supersedes);
  }
}
