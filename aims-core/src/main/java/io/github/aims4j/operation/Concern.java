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
import io.github.aims4j.improvement.Nonconformity;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Risk;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A concern about AI raised within the organization. Invariant: an anonymous concern does not name
 * who raised it.
 *
 * <p>Source: ISO/IEC 42001:2023, A.3.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Concern implements Entity<Concern> permits ImmutableConcern {

  Concern() {}

  /** Returns the title of the concern. */
  public abstract String title();

  /** Returns the description of the concern; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns when it was raised; absent: not stated. */
  public abstract Optional<PartialDate> raisedOn();

  /** Returns whether it was raised anonymously; absent: not stated. */
  public abstract Optional<Boolean> anonymous();

  /** Returns who raised it; absent: anonymous, or not stated. */
  public abstract Optional<Id<Party>> raisedBy();

  /** Returns the channel; absent: not stated. */
  public abstract Optional<Id<ReportingChannel>> channel();

  /** Returns the AI systems that it concerns; none: not stated, or none. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns who handles it; absent: not stated. */
  public abstract Optional<Id<Party>> handledBy();

  /** Returns how the person is protected from reprisal; absent: not stated. */
  public abstract Optional<String> protection();

  /** Returns the response to the person; absent: not stated. */
  public abstract Optional<String> response();

  /** Returns the outcome; absent: not stated. */
  public abstract Optional<String> outcome();

  /** Returns the resulting incident; absent: none, or not stated. */
  public abstract Optional<Id<Incident>> incident();

  /** Returns the risks that it revealed; none: not stated, or none. */
  public abstract List<Id<Risk>> risks();

  /** Returns the nonconformities that it revealed; none: not stated, or none. */
  public abstract List<Id<Nonconformity>> nonconformities();

  /** Returns when the person was answered; absent: not yet, or not stated. */
  public abstract Optional<PartialDate> answeredOn();

  /** Returns when it was closed; absent: open, or not stated. */
  public abstract Optional<PartialDate> closedOn();

  @Override
  public final RecordKind kind() {
    return RecordKind.CONCERN;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("raisedBy", RecordKind.PARTY, raisedBy())
        .to("channel", RecordKind.REPORTING_CHANNEL, channel())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("handledBy", RecordKind.PARTY, handledBy())
        .to("incident", RecordKind.INCIDENT, incident())
        .to("risks", RecordKind.RISK, risks())
        .to("nonconformities", RecordKind.NONCONFORMITY, nonconformities())
        .toList();
  }

  @Override
  public Concern withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .raisedBy(ids.of(raisedBy()))
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
    new Texts("Concern")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("protection", protection())
        .notBlank("response", response())
        .notBlank("outcome", outcome())
        .notBlank("notes", notes());
    if (anonymous().orElse(false) && raisedBy().isPresent()) {
      throw new IllegalArgumentException(
          ("Concern.raisedBy is %s, but the concern is anonymous; an anonymous concern must not"
                  + " state who raised it.")
              .formatted(raisedBy().get()));
    }
    requireOrder(
        "Concern",
        "raisedOn",
        raisedOn().flatMap(PartialDate::day),
        "answeredOn",
        answeredOn().flatMap(PartialDate::day));
    requireOrder(
        "Concern",
        "raisedOn",
        raisedOn().flatMap(PartialDate::day),
        "closedOn",
        closedOn().flatMap(PartialDate::day));
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableConcern.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableConcern.builder().from(this);
  }

  /** Builds values of {@link Concern}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Concern, Builder>
      permits ImmutableConcern.Builder {

    Builder() {}

    /** Sets {@link Concern#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Concern#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Concern#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link Concern#raisedOn()}. */
    public abstract Builder raisedOn(PartialDate raisedOn);

    /** Sets or clears {@link Concern#raisedOn()}. */
    public abstract Builder raisedOn(Optional<? extends PartialDate> raisedOn);

    /** Sets {@link Concern#anonymous()}. */
    public abstract Builder anonymous(boolean anonymous);

    /** Sets or clears {@link Concern#anonymous()}. */
    public abstract Builder anonymous(Optional<Boolean> anonymous);

    /** Sets {@link Concern#raisedBy()}. */
    public abstract Builder raisedBy(Id<Party> raisedBy);

    /** Sets or clears {@link Concern#raisedBy()}. */
    public abstract Builder raisedBy(Optional<? extends Id<Party>> raisedBy);

    /** Sets {@link Concern#channel()}. */
    public abstract Builder channel(Id<ReportingChannel> channel);

    /** Sets or clears {@link Concern#channel()}. */
    public abstract Builder channel(Optional<? extends Id<ReportingChannel>> channel);

    /** Adds one of {@link Concern#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Concern#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link Concern#handledBy()}. */
    public abstract Builder handledBy(Id<Party> handledBy);

    /** Sets or clears {@link Concern#handledBy()}. */
    public abstract Builder handledBy(Optional<? extends Id<Party>> handledBy);

    /** Sets {@link Concern#protection()}. */
    public abstract Builder protection(String protection);

    /** Sets or clears {@link Concern#protection()}. */
    public abstract Builder protection(Optional<String> protection);

    /** Sets {@link Concern#response()}. */
    public abstract Builder response(String response);

    /** Sets or clears {@link Concern#response()}. */
    public abstract Builder response(Optional<String> response);

    /** Sets {@link Concern#outcome()}. */
    public abstract Builder outcome(String outcome);

    /** Sets or clears {@link Concern#outcome()}. */
    public abstract Builder outcome(Optional<String> outcome);

    /** Sets {@link Concern#incident()}. */
    public abstract Builder incident(Id<Incident> incident);

    /** Sets or clears {@link Concern#incident()}. */
    public abstract Builder incident(Optional<? extends Id<Incident>> incident);

    /** Adds one of {@link Concern#risks()}. */
    public abstract Builder addRisk(Id<Risk> risk);

    /** Replaces {@link Concern#risks()}. */
    public abstract Builder risks(Iterable<? extends Id<Risk>> risks);

    /** Adds one of {@link Concern#nonconformities()}. */
    public abstract Builder addNonconformity(Id<Nonconformity> nonconformity);

    /** Replaces {@link Concern#nonconformities()}. */
    public abstract Builder nonconformities(Iterable<? extends Id<Nonconformity>> nonconformities);

    /** Sets {@link Concern#answeredOn()}. */
    public abstract Builder answeredOn(PartialDate answeredOn);

    /** Sets or clears {@link Concern#answeredOn()}. */
    public abstract Builder answeredOn(Optional<? extends PartialDate> answeredOn);

    /** Sets {@link Concern#closedOn()}. */
    public abstract Builder closedOn(PartialDate closedOn);

    /** Sets or clears {@link Concern#closedOn()}. */
    public abstract Builder closedOn(Optional<? extends PartialDate> closedOn);
  }
}
