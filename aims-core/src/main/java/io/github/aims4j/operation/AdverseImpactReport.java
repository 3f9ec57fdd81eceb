// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.internal.Invariants.requireOrder;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Risk;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An external report of an adverse impact of an AI system.
 *
 * <p>Source: ISO/IEC 42001:2023, A.8.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AdverseImpactReport implements Entity<AdverseImpactReport>
    permits ImmutableAdverseImpactReport {

  AdverseImpactReport() {}

  /** Returns the title of the report. */
  public abstract String title();

  /** Returns the description of the report; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns when it was received; absent: not stated. */
  public abstract Optional<PartialDate> receivedOn();

  /** Returns the reporter; absent: anonymous, or not stated. */
  public abstract Optional<String> reporter();

  /** Returns the interested party to which the reporter belongs; absent: not stated. */
  public abstract Optional<Id<InterestedParty>> interestedParty();

  /** Returns the channel; absent: not stated. */
  public abstract Optional<Id<ReportingChannel>> channel();

  /** Returns the AI systems that it concerns; none: not stated. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns who handles it; absent: not stated. */
  public abstract Optional<Id<Party>> handledBy();

  /** Returns the result of the assessment; absent: not stated. */
  public abstract Optional<String> assessment();

  /** Returns the resulting incident; absent: none, or not stated. */
  public abstract Optional<Id<Incident>> incident();

  /** Returns the risks that it revealed; none: not stated, or none. */
  public abstract List<Id<Risk>> risks();

  /** Returns the nonconformities that it revealed; none: not stated, or none. */
  public abstract List<Id<Nonconformity>> nonconformities();

  /** Returns when the reporter was answered; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> answeredOn();

  /** Returns when it was closed; absent: open, or not stated. */
  public abstract Optional<PartialDate> closedOn();

  @Override
  public final RecordKind kind() {
    return RecordKind.ADVERSE_IMPACT_REPORT;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("interestedParty", RecordKind.INTERESTED_PARTY, interestedParty())
        .to("channel", RecordKind.REPORTING_CHANNEL, channel())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("handledBy", RecordKind.PARTY, handledBy())
        .to("incident", RecordKind.INCIDENT, incident())
        .to("risks", RecordKind.RISK, risks())
        .to("nonconformities", RecordKind.NONCONFORMITY, nonconformities())
        .toList();
  }

  @Override
  public AdverseImpactReport withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .interestedParty(ids.of(interestedParty()))
        .channel(ids.of(channel()))
        .aiSystems(ids.of(aiSystems()))
        .handledBy(ids.of(handledBy()))
        .incident(ids.of(incident()))
        .risks(ids.of(risks()))
        .nonconformities(ids.of(nonconformities()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("AdverseImpactReport")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("reporter", reporter())
        .notBlank("assessment", assessment())
        .notBlank("notes", notes());
    requireOrder(
        "AdverseImpactReport",
        "receivedOn",
        receivedOn().flatMap(PartialDate::day),
        "answeredOn",
        answeredOn().flatMap(PartialDate::day));
    requireOrder(
        "AdverseImpactReport",
        "receivedOn",
        receivedOn().flatMap(PartialDate::day),
        "closedOn",
        closedOn().flatMap(PartialDate::day));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAdverseImpactReport.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableAdverseImpactReport.builder().from(this);
  }

  /** Builds values of {@link AdverseImpactReport}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<AdverseImpactReport, Builder>
      permits ImmutableAdverseImpactReport.Builder {

    Builder() {}

    /** Sets {@link AdverseImpactReport#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link AdverseImpactReport#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link AdverseImpactReport#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link AdverseImpactReport#receivedOn()}. */
    public abstract Builder receivedOn(PartialDate receivedOn);

    /** Sets or clears {@link AdverseImpactReport#receivedOn()}. */
    public abstract Builder receivedOn(Optional<? extends PartialDate> receivedOn);

    /** Sets {@link AdverseImpactReport#reporter()}. */
    public abstract Builder reporter(String reporter);

    /** Sets or clears {@link AdverseImpactReport#reporter()}. */
    public abstract Builder reporter(Optional<String> reporter);

    /** Sets {@link AdverseImpactReport#interestedParty()}. */
    public abstract Builder interestedParty(Id<InterestedParty> interestedParty);

    /** Sets or clears {@link AdverseImpactReport#interestedParty()}. */
    public abstract Builder interestedParty(
        Optional<? extends Id<InterestedParty>> interestedParty);

    /** Sets {@link AdverseImpactReport#channel()}. */
    public abstract Builder channel(Id<ReportingChannel> channel);

    /** Sets or clears {@link AdverseImpactReport#channel()}. */
    public abstract Builder channel(Optional<? extends Id<ReportingChannel>> channel);

    /** Adds one of {@link AdverseImpactReport#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link AdverseImpactReport#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link AdverseImpactReport#handledBy()}. */
    public abstract Builder handledBy(Id<Party> handledBy);

    /** Sets or clears {@link AdverseImpactReport#handledBy()}. */
    public abstract Builder handledBy(Optional<? extends Id<Party>> handledBy);

    /** Sets {@link AdverseImpactReport#assessment()}. */
    public abstract Builder assessment(String assessment);

    /** Sets or clears {@link AdverseImpactReport#assessment()}. */
    public abstract Builder assessment(Optional<String> assessment);

    /** Sets {@link AdverseImpactReport#incident()}. */
    public abstract Builder incident(Id<Incident> incident);

    /** Sets or clears {@link AdverseImpactReport#incident()}. */
    public abstract Builder incident(Optional<? extends Id<Incident>> incident);

    /** Adds one of {@link AdverseImpactReport#risks()}. */
    public abstract Builder addRisk(Id<Risk> risk);

    /** Replaces {@link AdverseImpactReport#risks()}. */
    public abstract Builder risks(Iterable<? extends Id<Risk>> risks);

    /** Adds one of {@link AdverseImpactReport#nonconformities()}. */
    public abstract Builder addNonconformity(Id<Nonconformity> nonconformity);

    /** Replaces {@link AdverseImpactReport#nonconformities()}. */
    public abstract Builder nonconformities(Iterable<? extends Id<Nonconformity>> nonconformities);

    /** Sets {@link AdverseImpactReport#answeredOn()}. */
    public abstract Builder answeredOn(PartialDate answeredOn);

    /** Sets or clears {@link AdverseImpactReport#answeredOn()}. */
    public abstract Builder answeredOn(Optional<? extends PartialDate> answeredOn);

    /** Sets {@link AdverseImpactReport#closedOn()}. */
    public abstract Builder closedOn(PartialDate closedOn);

    /** Sets or clears {@link AdverseImpactReport#closedOn()}. */
    public abstract Builder closedOn(Optional<? extends PartialDate> closedOn);
  }
}
