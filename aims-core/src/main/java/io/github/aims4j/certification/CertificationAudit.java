// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An audit by a certification body. The audit team recommends, the body decides. Stage 1 results in
 * areas of concern, not in nonconformities. Invariant: it does not end before it starts.
 *
 * <p>Source: ISO/IEC 17021-1:2015; ISO/IEC 42006:2025. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CertificationAudit implements Entity<CertificationAudit>
    permits ImmutableCertificationAudit {

  private static final Set<Recommendation> POSITIVE =
      Collections.unmodifiableSet(
          EnumSet.of(Recommendation.CERTIFY, Recommendation.CERTIFY_AFTER_CORRECTION));

  CertificationAudit() {}

  /** The types of certification audits. */
  public enum Type {
    /** Readiness and documents. */
    STAGE_1,
    /** Implementation and effectiveness. */
    STAGE_2,
    /** Surveillance. */
    SURVEILLANCE,
    /** Recertification. */
    RECERTIFICATION,
    /** Extension of the scope. */
    SCOPE_EXTENSION,
    /** Special, short-notice or follow-up. */
    SPECIAL,
    /** Transfer from another body. */
    TRANSFER
  }

  /** The recommendations of an audit team. */
  public enum Recommendation {
    /** To certify, or to continue. */
    CERTIFY,
    /** To certify once corrections are accepted and verified. */
    CERTIFY_AFTER_CORRECTION,
    /** To repeat the stage. */
    REPEAT,
    /** Not to certify. */
    REFUSE,
    /** To suspend. */
    SUSPEND,
    /** To withdraw. */
    WITHDRAW
  }

  /** Returns the title. */
  public abstract String title();

  /** Returns the body. */
  public abstract Id<CertificationBody> body();

  /** Returns the type. */
  public abstract Type type();

  /** Returns the certificate concerned; absent: there is none yet. */
  public abstract Optional<Id<Certificate>> certificate();

  /** Returns the planned date; absent: not stated. */
  public abstract Optional<LocalDate> plannedFor();

  /** Returns the first day; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> start();

  /** Returns the last day; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> end();

  /** Returns the audit team, the leader first; none: not stated. */
  public abstract List<String> team();

  /** Returns what was audited; absent: not stated. */
  public abstract Optional<String> scope();

  /** Returns the sites that were audited, in the order given; none: not stated. */
  public abstract List<String> sites();

  /**
   * Returns whether an internal audit was found planned and performed, in stage 1; absent: not
   * stated.
   */
  public abstract Optional<Boolean> internalAuditDone();

  /**
   * Returns whether a management review was found planned and performed, in stage 1; absent: not
   * stated.
   */
  public abstract Optional<Boolean> managementReviewDone();

  /**
   * Returns the areas of concern, which could become nonconformities in stage 2, in the order
   * given; none: none, or not stated.
   */
  public abstract List<String> areasOfConcern();

  /**
   * Returns which of the areas of concern are resolved, in the words of {@link #areasOfConcern};
   * none: none is, or not stated.
   */
  public abstract List<String> resolvedAreasOfConcern();

  /** Returns the nonconformities that were found; none: none, or not stated. */
  public abstract List<Id<Nonconformity>> nonconformities();

  /**
   * Returns how the body handled the nonconformities, in the order given; none: not stated. A
   * nonconformity that is stated only here was found too.
   */
  public abstract List<AuditNonconformity> nonconformityReviews();

  /** Returns the recommendation; absent: not yet, or not stated. */
  public abstract Optional<Recommendation> recommendation();

  /** Returns the reason for the recommendation; absent: not stated. */
  public abstract Optional<String> recommendationReason();

  /** Returns the report; absent: not stated. */
  public abstract Optional<Id<Document>> report();

  @Override
  public final RecordKind kind() {
    return RecordKind.CERTIFICATION_AUDIT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("body", RecordKind.CERTIFICATION_BODY, body())
        .to("certificate", RecordKind.CERTIFICATE, certificate())
        .to("nonconformities", RecordKind.NONCONFORMITY, nonconformities())
        .within("nonconformityReviews", nonconformityReviews())
        .to("report", RecordKind.DOCUMENT, report())
        .toList();
  }

  @Override
  public CertificationAudit withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .body(ids.of(body()))
        .certificate(ids.of(certificate()))
        .nonconformities(ids.of(nonconformities()))
        .nonconformityReviews(ids.in(nonconformityReviews()))
        .report(ids.of(report()))
        .build();
  }

  /** Tells whether the team recommends certification or its continuation. */
  final boolean isPositive() {
    return recommendation().filter(POSITIVE::contains).isPresent();
  }

  final boolean hasFound(Id<Nonconformity> nonconformity) {
    return nonconformities().contains(nonconformity)
        || nonconformityReviews().stream()
            .anyMatch(each -> each.nonconformity().equals(nonconformity));
  }

  @Value.Check
  void check() {
    new Texts("CertificationAudit")
        .notBlank("title", title())
        .notBlank("team", team())
        .notBlank("scope", scope())
        .notBlank("sites", sites())
        .notBlank("areasOfConcern", areasOfConcern())
        .notBlank("resolvedAreasOfConcern", resolvedAreasOfConcern())
        .notBlank("recommendationReason", recommendationReason())
        .notBlank("notes", notes());
    new Dates("CertificationAudit")
        .day("plannedFor", plannedFor())
        .day("start", start())
        .day("end", end());
    requireOrder("CertificationAudit", "start", start(), "end", end());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCertificationAudit.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCertificationAudit.builder().from(this);
  }

  /** Builds values of {@link CertificationAudit}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<CertificationAudit, Builder>
      permits ImmutableCertificationAudit.Builder {

    Builder() {}

    /** Sets {@link CertificationAudit#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link CertificationAudit#body()}. */
    public abstract Builder body(Id<CertificationBody> body);

    /** Sets {@link CertificationAudit#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link CertificationAudit#certificate()}. */
    public abstract Builder certificate(Id<Certificate> certificate);

    /** Sets or clears {@link CertificationAudit#certificate()}. */
    public abstract Builder certificate(Optional<? extends Id<Certificate>> certificate);

    /** Sets {@link CertificationAudit#plannedFor()}. */
    public abstract Builder plannedFor(LocalDate plannedFor);

    /** Sets or clears {@link CertificationAudit#plannedFor()}. */
    public abstract Builder plannedFor(Optional<? extends LocalDate> plannedFor);

    /** Sets {@link CertificationAudit#start()}. */
    public abstract Builder start(LocalDate start);

    /** Sets or clears {@link CertificationAudit#start()}. */
    public abstract Builder start(Optional<? extends LocalDate> start);

    /** Sets {@link CertificationAudit#end()}. */
    public abstract Builder end(LocalDate end);

    /** Sets or clears {@link CertificationAudit#end()}. */
    public abstract Builder end(Optional<? extends LocalDate> end);

    /** Adds one of {@link CertificationAudit#team()}. */
    public final Builder addTeamMember(String teamMember) {
      return addTeam(teamMember);
    }

    abstract Builder addTeam(String teamMember);

    /** Replaces {@link CertificationAudit#team()}. */
    public abstract Builder team(Iterable<String> team);

    /** Sets {@link CertificationAudit#scope()}. */
    public abstract Builder scope(String scope);

    /** Sets or clears {@link CertificationAudit#scope()}. */
    public abstract Builder scope(Optional<String> scope);

    /** Adds one of {@link CertificationAudit#sites()}. */
    public abstract Builder addSite(String site);

    /** Replaces {@link CertificationAudit#sites()}. */
    public abstract Builder sites(Iterable<String> sites);

    /** Sets {@link CertificationAudit#internalAuditDone()}. */
    public abstract Builder internalAuditDone(boolean internalAuditDone);

    /** Sets or clears {@link CertificationAudit#internalAuditDone()}. */
    public abstract Builder internalAuditDone(Optional<Boolean> internalAuditDone);

    /** Sets {@link CertificationAudit#managementReviewDone()}. */
    public abstract Builder managementReviewDone(boolean managementReviewDone);

    /** Sets or clears {@link CertificationAudit#managementReviewDone()}. */
    public abstract Builder managementReviewDone(Optional<Boolean> managementReviewDone);

    /** Adds one of {@link CertificationAudit#areasOfConcern()}. */
    public final Builder addAreaOfConcern(String areaOfConcern) {
      return addAreasOfConcern(areaOfConcern);
    }

    abstract Builder addAreasOfConcern(String areaOfConcern);

    /** Replaces {@link CertificationAudit#areasOfConcern()}. */
    public abstract Builder areasOfConcern(Iterable<String> areasOfConcern);

    /** Adds one of {@link CertificationAudit#resolvedAreasOfConcern()}. */
    public final Builder addResolvedAreaOfConcern(String resolvedAreaOfConcern) {
      return addResolvedAreasOfConcern(resolvedAreaOfConcern);
    }

    abstract Builder addResolvedAreasOfConcern(String resolvedAreaOfConcern);

    /** Replaces {@link CertificationAudit#resolvedAreasOfConcern()}. */
    public abstract Builder resolvedAreasOfConcern(Iterable<String> resolvedAreasOfConcern);

    /** Adds one of {@link CertificationAudit#nonconformities()}. */
    public abstract Builder addNonconformity(Id<Nonconformity> nonconformity);

    /** Replaces {@link CertificationAudit#nonconformities()}. */
    public abstract Builder nonconformities(Iterable<? extends Id<Nonconformity>> nonconformities);

    /** Adds one of {@link CertificationAudit#nonconformityReviews()}. */
    public abstract Builder addNonconformityReview(AuditNonconformity nonconformityReview);

    /** Replaces {@link CertificationAudit#nonconformityReviews()}. */
    public abstract Builder nonconformityReviews(
        Iterable<? extends AuditNonconformity> nonconformityReviews);

    /** Sets {@link CertificationAudit#recommendation()}. */
    public abstract Builder recommendation(Recommendation recommendation);

    /** Sets or clears {@link CertificationAudit#recommendation()}. */
    public abstract Builder recommendation(Optional<? extends Recommendation> recommendation);

    /** Sets {@link CertificationAudit#recommendationReason()}. */
    public abstract Builder recommendationReason(String recommendationReason);

    /** Sets or clears {@link CertificationAudit#recommendationReason()}. */
    public abstract Builder recommendationReason(Optional<String> recommendationReason);

    /** Sets {@link CertificationAudit#report()}. */
    public abstract Builder report(Id<Document> report);

    /** Sets or clears {@link CertificationAudit#report()}. */
    public abstract Builder report(Optional<? extends Id<Document>> report);
  }
}
