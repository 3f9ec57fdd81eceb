// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Risk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An event in which an AI system caused or could have caused harm, or malfunctioned.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.4 and 10.2; the structure is this library's own. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Incident implements Entity<Incident> permits ImmutableIncident {

  Incident() {}

  /** Returns the title of the incident. */
  public abstract String title();

  /** Returns the description of the incident; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the AI systems that it concerns; none: not stated. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns when it occurred; absent: not stated. */
  public abstract Optional<PartialDate> occurredOn();

  /**
   * Returns the moment at which it occurred, from which duties of hours count; absent: not stated.
   */
  public abstract Optional<Instant> occurredAt();

  /** Returns when it was detected; absent: not stated. */
  public abstract Optional<PartialDate> detectedOn();

  /** Returns the moment at which it was detected; absent: not stated. */
  public abstract Optional<Instant> detectedAt();

  /** Returns the severity on the organization's own scale; absent: not stated. */
  public abstract Optional<String> severity();

  /** Returns those affected and how, in the order given; none: not stated. */
  public abstract List<String> affected();

  /** Returns the notifications made or to be made, in the order given; none: not stated. */
  public abstract List<Notification> notifications();

  /** Returns the response; absent: not stated. */
  public abstract Optional<String> response();

  /** Returns when it was resolved; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> resolvedOn();

  /** Returns the lessons learned; absent: none, or not stated. */
  public abstract Optional<String> lessons();

  /** Returns the nonconformities that it revealed; none: not stated, or none. */
  public abstract List<Id<Nonconformity>> nonconformities();

  /** Returns the risks that materialized or were newly identified; none: not stated. */
  public abstract List<Id<Risk>> risks();

  @Override
  public final RecordKind kind() {
    return RecordKind.INCIDENT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .within("notifications", notifications())
        .to("nonconformities", RecordKind.NONCONFORMITY, nonconformities())
        .to("risks", RecordKind.RISK, risks())
        .toList();
  }

  @Override
  public Incident withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .notifications(ids.in(notifications()))
        .nonconformities(ids.of(nonconformities()))
        .risks(ids.of(risks()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Incident")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("severity", severity())
        .notBlank("affected", affected())
        .notBlank("response", response())
        .notBlank("lessons", lessons())
        .notBlank("notes", notes());
    new Dates("Incident").moment("occurredAt", occurredAt()).moment("detectedAt", detectedAt());
    requireOrder(
        "Incident",
        "occurredOn",
        occurredOn().flatMap(PartialDate::day),
        "detectedOn",
        detectedOn().flatMap(PartialDate::day));
    requireOrder(
        "Incident",
        "occurredOn",
        occurredOn().flatMap(PartialDate::day),
        "resolvedOn",
        resolvedOn().flatMap(PartialDate::day));
    requireOrder("Incident", "occurredAt", occurredAt(), "detectedAt", detectedAt());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableIncident.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableIncident.builder().from(this);
  }

  /** Builds values of {@link Incident}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Incident, Builder>
      permits ImmutableIncident.Builder {

    Builder() {}

    /** Sets {@link Incident#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Incident#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Incident#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Adds one of {@link Incident#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Incident#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link Incident#occurredOn()}. */
    public abstract Builder occurredOn(PartialDate occurredOn);

    /** Sets or clears {@link Incident#occurredOn()}. */
    public abstract Builder occurredOn(Optional<? extends PartialDate> occurredOn);

    /** Sets {@link Incident#occurredAt()}. */
    public abstract Builder occurredAt(Instant occurredAt);

    /** Sets or clears {@link Incident#occurredAt()}. */
    public abstract Builder occurredAt(Optional<? extends Instant> occurredAt);

    /** Sets {@link Incident#detectedOn()}. */
    public abstract Builder detectedOn(PartialDate detectedOn);

    /** Sets or clears {@link Incident#detectedOn()}. */
    public abstract Builder detectedOn(Optional<? extends PartialDate> detectedOn);

    /** Sets {@link Incident#detectedAt()}. */
    public abstract Builder detectedAt(Instant detectedAt);

    /** Sets or clears {@link Incident#detectedAt()}. */
    public abstract Builder detectedAt(Optional<? extends Instant> detectedAt);

    /** Sets {@link Incident#severity()}. */
    public abstract Builder severity(String severity);

    /** Sets or clears {@link Incident#severity()}. */
    public abstract Builder severity(Optional<String> severity);

    /** Adds one of {@link Incident#affected()}. */
    public abstract Builder addAffected(String affected);

    /** Replaces {@link Incident#affected()}. */
    public abstract Builder affected(Iterable<String> affected);

    /** Adds one of {@link Incident#notifications()}. */
    public abstract Builder addNotification(Notification notification);

    /** Replaces {@link Incident#notifications()}. */
    public abstract Builder notifications(Iterable<? extends Notification> notifications);

    /** Sets {@link Incident#response()}. */
    public abstract Builder response(String response);

    /** Sets or clears {@link Incident#response()}. */
    public abstract Builder response(Optional<String> response);

    /** Sets {@link Incident#resolvedOn()}. */
    public abstract Builder resolvedOn(PartialDate resolvedOn);

    /** Sets or clears {@link Incident#resolvedOn()}. */
    public abstract Builder resolvedOn(Optional<? extends PartialDate> resolvedOn);

    /** Sets {@link Incident#lessons()}. */
    public abstract Builder lessons(String lessons);

    /** Sets or clears {@link Incident#lessons()}. */
    public abstract Builder lessons(Optional<String> lessons);

    /** Adds one of {@link Incident#nonconformities()}. */
    public abstract Builder addNonconformity(Id<Nonconformity> nonconformity);

    /** Replaces {@link Incident#nonconformities()}. */
    public abstract Builder nonconformities(Iterable<? extends Id<Nonconformity>> nonconformities);

    /** Adds one of {@link Incident#risks()}. */
    public abstract Builder addRisk(Id<Risk> risk);

    /** Replaces {@link Incident#risks()}. */
    public abstract Builder risks(Iterable<? extends Id<Risk>> risks);
  }
}
