// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.certification;

import io.github.aims4j.base.Id;
import io.github.aims4j.improvement.Nonconformity;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The facts that the conditions of {@link CertificationWorkflow} examine: the records of one
 * certification on the day of a step. A condition is not met by what is not stated.
 *
 * <p>An audit counts by its last day. It is completed if that is not after the day of the step or,
 * if the step is based on a decision, the date of the decision.
 *
 * <p>Source: ISO/IEC 17021-1:2015, clause 9, for the records; the structure is this library's own.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CertificationFacts permits ImmutableCertificationFacts {

  private static final Set<CertificateEvent.Type> INTERRUPTING =
      Collections.unmodifiableSet(
          EnumSet.of(
              CertificateEvent.Type.SUSPENSION,
              CertificateEvent.Type.WITHDRAWAL,
              CertificateEvent.Type.VOLUNTARY_WITHDRAWAL));

  CertificationFacts() {}

  /** Returns the day of the step. */
  public abstract LocalDate day();

  /** Returns the conventions of the body for dates; the default conventions unless set. */
  @Value.Default
  public BodyConventions conventions() {
    return BodyConventions.standard();
  }

  /** Returns the body; absent: not stated. */
  public abstract Optional<CertificationBody> body();

  /** Returns the application and its review; absent: not stated. */
  public abstract Optional<CertificationApplication> application();

  /** Returns when the client last performed an internal audit; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> internalAuditOn();

  /** Returns when the client last performed a management review; absent: not yet, or not stated. */
  public abstract Optional<LocalDate> managementReviewOn();

  /** Returns the audits of the body in this cycle, in the order given. */
  public abstract List<CertificationAudit> audits();

  /**
   * Returns how nonconformities of the audits were handled, in the order given. They replace what
   * an audit states about the same nonconformity; none: only the audits state it.
   */
  public abstract List<AuditNonconformity> nonconformities();

  /** Returns the decision on which the step is based; absent: none, or not stated. */
  public abstract Optional<CertificationDecision> decision();

  /** Returns the client's certificate, expired or not; absent: none, or not stated. */
  public abstract Optional<Certificate> certificate();

  /**
   * Returns the date of the decision with which the cycle of that certificate began; absent: not
   * stated, in which case the initial decision counts in the first cycle and the effective date of
   * the certificate in later ones.
   */
  public abstract Optional<LocalDate> cycleDecision();

  /** Returns the certificate that the step issues; absent: none, or not stated. */
  public abstract Optional<Certificate> issued();

  /** Returns the earlier events of the certificate, in the order given. */
  public abstract List<CertificateEvent> events();

  final CertificationCycle cycle() {
    return CertificationCycle.of(conventions());
  }

  /** Returns the date of the decision or, if there is none, the day of the step. */
  final LocalDate effectiveDay() {
    return decision().map(CertificationDecision::date).orElse(day());
  }

  private Stream<CertificationAudit> over(CertificationAudit.Type type) {
    return audits().stream()
        .filter(audit -> audit.type() == type)
        .filter(audit -> audit.end().filter(end -> !end.isAfter(effectiveDay())).isPresent());
  }

  /** Returns the audit that ended last; of several on one day, the last in the order given. */
  final Optional<CertificationAudit> lastOver(CertificationAudit.Type... types) {
    return Stream.of(types)
        .flatMap(this::over)
        .reduce((last, next) -> endOf(next).isBefore(endOf(last)) ? last : next);
  }

  private static LocalDate endOf(CertificationAudit audit) {
    return audit.end().orElse(LocalDate.MIN);
  }

  final List<LocalDate> lastDays(CertificationAudit.Type type) {
    return over(type).map(CertificationFacts::endOf).sorted().toList();
  }

  final Set<Year> years(CertificationAudit.Type type) {
    return over(type).map(CertificationFacts::endOf).map(Year::from).collect(Collectors.toSet());
  }

  /**
   * Returns what is stated about each nonconformity; of several audits, the last in the order given
   * counts.
   */
  final List<AuditNonconformity> reviewed() {
    Map<Id<Nonconformity>, AuditNonconformity> byAudits = new LinkedHashMap<>();
    audits().stream()
        .flatMap(audit -> audit.nonconformityReviews().stream())
        .forEach(each -> byAudits.put(each.nonconformity(), each));
    nonconformities().forEach(each -> byAudits.remove(each.nonconformity()));
    return Stream.concat(nonconformities().stream(), byAudits.values().stream()).toList();
  }

  /** Returns the nonconformities of the audits without a grade. */
  final List<Id<Nonconformity>> ungraded() {
    Set<Id<Nonconformity>> known =
        reviewed().stream().map(AuditNonconformity::nonconformity).collect(Collectors.toSet());
    return audits().stream()
        .flatMap(audit -> audit.nonconformities().stream())
        .filter(id -> !known.contains(id))
        .distinct()
        .toList();
  }

  final List<AuditNonconformity> majors() {
    return reviewed().stream().filter(AuditNonconformity::isMajor).toList();
  }

  final List<AuditNonconformity> majorsOf(CertificationAudit audit) {
    return majors().stream().filter(each -> audit.hasFound(each.nonconformity())).toList();
  }

  /** Returns the audits on which the decision is based; if it states none, all audits. */
  final List<CertificationAudit> auditsOfDecision() {
    List<Id<CertificationAudit>> named =
        decision().map(CertificationDecision::audits).orElse(List.of());
    return named.isEmpty()
        ? audits()
        : audits().stream().filter(audit -> named.contains(audit.id())).toList();
  }

  final boolean isExpired() {
    return certificate()
        .filter(held -> cycle().isExpired(held.expiry(), effectiveDay()))
        .isPresent();
  }

  /**
   * Tells whether the client is certified on the day: a certificate is in effect, not expired, and
   * neither suspended nor withdrawn.
   */
  public final boolean isCertified() {
    return certificate()
            .filter(held -> !held.effectiveFrom().isAfter(day()))
            .filter(held -> !cycle().isExpired(held.expiry(), day()))
            .isPresent()
        && lastEvent(event -> true).filter(event -> INTERRUPTING.contains(event.type())).isEmpty();
  }

  /** Returns the suspension that has not ended. */
  final Optional<CertificateEvent> suspension() {
    return lastEvent(event -> true)
        .filter(event -> event.type() == CertificateEvent.Type.SUSPENSION);
  }

  /**
   * Returns the suspension that the step ends, even if the restoration is already recorded as an
   * event.
   */
  final Optional<CertificateEvent> liftedSuspension() {
    return lastEvent(event -> !isRestorationByStep(event))
        .filter(event -> event.type() == CertificateEvent.Type.SUSPENSION);
  }

  private boolean isRestorationByStep(CertificateEvent event) {
    return event.type() == CertificateEvent.Type.RESTORATION
        && !event.date().isBefore(effectiveDay());
  }

  /** An extension of the scope ends nothing. */
  private Optional<CertificateEvent> lastEvent(Predicate<CertificateEvent> counts) {
    return events().stream()
        .filter(event -> !event.date().isAfter(day()))
        .filter(event -> event.type() != CertificateEvent.Type.SCOPE_EXTENSION)
        .filter(counts)
        .reduce((last, next) -> next.date().isBefore(last.date()) ? last : next);
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCertificationFacts.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableCertificationFacts.builder().from(this);
  }

  /** Builds values of {@link CertificationFacts}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableCertificationFacts.Builder {

    Builder() {}

    /** Sets {@link CertificationFacts#day()}. */
    public abstract Builder day(LocalDate day);

    /** Sets {@link CertificationFacts#conventions()}. */
    public abstract Builder conventions(BodyConventions conventions);

    /** Sets {@link CertificationFacts#body()}. */
    public abstract Builder body(CertificationBody body);

    /** Sets or clears {@link CertificationFacts#body()}. */
    public abstract Builder body(Optional<? extends CertificationBody> body);

    /** Sets {@link CertificationFacts#application()}. */
    public abstract Builder application(CertificationApplication application);

    /** Sets or clears {@link CertificationFacts#application()}. */
    public abstract Builder application(Optional<? extends CertificationApplication> application);

    /** Sets {@link CertificationFacts#internalAuditOn()}. */
    public abstract Builder internalAuditOn(LocalDate internalAuditOn);

    /** Sets or clears {@link CertificationFacts#internalAuditOn()}. */
    public abstract Builder internalAuditOn(Optional<? extends LocalDate> internalAuditOn);

    /** Sets {@link CertificationFacts#managementReviewOn()}. */
    public abstract Builder managementReviewOn(LocalDate managementReviewOn);

    /** Sets or clears {@link CertificationFacts#managementReviewOn()}. */
    public abstract Builder managementReviewOn(Optional<? extends LocalDate> managementReviewOn);

    /** Adds one of {@link CertificationFacts#audits()}. */
    public abstract Builder addAudit(CertificationAudit audit);

    /** Replaces {@link CertificationFacts#audits()}. */
    public abstract Builder audits(Iterable<? extends CertificationAudit> audits);

    /** Adds one of {@link CertificationFacts#nonconformities()}. */
    public abstract Builder addNonconformity(AuditNonconformity nonconformity);

    /** Replaces {@link CertificationFacts#nonconformities()}. */
    public abstract Builder nonconformities(Iterable<? extends AuditNonconformity> nonconformities);

    /** Sets {@link CertificationFacts#decision()}. */
    public abstract Builder decision(CertificationDecision decision);

    /** Sets or clears {@link CertificationFacts#decision()}. */
    public abstract Builder decision(Optional<? extends CertificationDecision> decision);

    /** Sets {@link CertificationFacts#certificate()}. */
    public abstract Builder certificate(Certificate certificate);

    /** Sets or clears {@link CertificationFacts#certificate()}. */
    public abstract Builder certificate(Optional<? extends Certificate> certificate);

    /** Sets {@link CertificationFacts#cycleDecision()}. */
    public abstract Builder cycleDecision(LocalDate cycleDecision);

    /** Sets or clears {@link CertificationFacts#cycleDecision()}. */
    public abstract Builder cycleDecision(Optional<? extends LocalDate> cycleDecision);

    /** Sets {@link CertificationFacts#issued()}. */
    public abstract Builder issued(Certificate issued);

    /** Sets or clears {@link CertificationFacts#issued()}. */
    public abstract Builder issued(Optional<? extends Certificate> issued);

    /** Adds one of {@link CertificationFacts#events()}. */
    public abstract Builder addEvent(CertificateEvent event);

    /** Replaces {@link CertificationFacts#events()}. */
    public abstract Builder events(Iterable<? extends CertificateEvent> events);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing
     */
    public abstract CertificationFacts build();
  }
}
