// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.support;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.leadership.RoleAssignment;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Objective;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An internal or external communication relevant to the AIMS: on what, when, with whom and how to
 * communicate, and when it took place.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Communication implements Entity<Communication>
    permits ImmutableCommunication {

  Communication() {}

  /** The direction of a communication. */
  public enum Direction {
    /** Inside the organization. */
    INTERNAL,
    /** Outside the organization. */
    EXTERNAL
  }

  /** Returns the subject of the communication. */
  public abstract String subject();

  /** Returns whether it is internal or external. */
  public abstract Direction direction();

  /** Returns when to communicate; absent: not stated. */
  public abstract Optional<String> timing();

  /** Returns with whom to communicate; absent: not stated. */
  public abstract Optional<String> audience();

  /** Returns the interested parties that it reaches; none: not stated. */
  public abstract List<Id<InterestedParty>> interestedParties();

  /** Returns how to communicate; absent: not stated. */
  public abstract Optional<String> channel();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the policies that it communicates; none: not stated. */
  public abstract List<Id<Policy>> policies();

  /** Returns the objectives that it communicates; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /** Returns the controls that it communicates; none: not stated. */
  public abstract List<Id<Control>> controls();

  /** Returns the roles that it communicates; none: not stated. */
  public abstract List<Id<RoleAssignment>> roles();

  /** Returns the next due date; absent: not stated. */
  public abstract Optional<LocalDate> due();

  /** Returns the dates on which it took place, in the order given; none: not yet, or not stated. */
  public abstract List<PartialDate> givenOn();

  @Override
  public final RecordKind kind() {
    return RecordKind.COMMUNICATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("interestedParties", RecordKind.INTERESTED_PARTY, interestedParties())
        .to("owner", RecordKind.PARTY, owner())
        .to("policies", RecordKind.POLICY, policies())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("controls", RecordKind.CONTROL, controls())
        .to("roles", RecordKind.ROLE_ASSIGNMENT, roles())
        .toList();
  }

  @Override
  public Communication withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .interestedParties(ids.of(interestedParties()))
        .owner(ids.of(owner()))
        .policies(ids.of(policies()))
        .objectives(ids.of(objectives()))
        .controls(ids.of(controls()))
        .roles(ids.of(roles()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Communication")
        .notBlank("subject", subject())
        .notBlank("timing", timing())
        .notBlank("audience", audience())
        .notBlank("channel", channel())
        .notBlank("notes", notes());
    new Dates("Communication").day("due", due());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCommunication.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableCommunication.builder().from(this);
  }

  /** Builds values of {@link Communication}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Communication, Builder>
      permits ImmutableCommunication.Builder {

    Builder() {}

    /** Sets {@link Communication#subject()}. */
    public abstract Builder subject(String subject);

    /** Sets {@link Communication#direction()}. */
    public abstract Builder direction(Direction direction);

    /** Sets {@link Communication#timing()}. */
    public abstract Builder timing(String timing);

    /** Sets or clears {@link Communication#timing()}. */
    public abstract Builder timing(Optional<String> timing);

    /** Sets {@link Communication#audience()}. */
    public abstract Builder audience(String audience);

    /** Sets or clears {@link Communication#audience()}. */
    public abstract Builder audience(Optional<String> audience);

    /** Adds one of {@link Communication#interestedParties()}. */
    public abstract Builder addInterestedParty(Id<InterestedParty> interestedParty);

    /** Replaces {@link Communication#interestedParties()}. */
    public abstract Builder interestedParties(
        Iterable<? extends Id<InterestedParty>> interestedParties);

    /** Sets {@link Communication#channel()}. */
    public abstract Builder channel(String channel);

    /** Sets or clears {@link Communication#channel()}. */
    public abstract Builder channel(Optional<String> channel);

    /** Sets {@link Communication#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Communication#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Adds one of {@link Communication#policies()}. */
    public abstract Builder addPolicy(Id<Policy> policy);

    /** Replaces {@link Communication#policies()}. */
    public abstract Builder policies(Iterable<? extends Id<Policy>> policies);

    /** Adds one of {@link Communication#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link Communication#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Adds one of {@link Communication#controls()}. */
    public abstract Builder addControl(Id<Control> control);

    /** Replaces {@link Communication#controls()}. */
    public abstract Builder controls(Iterable<? extends Id<Control>> controls);

    /** Adds one of {@link Communication#roles()}. */
    public abstract Builder addRole(Id<RoleAssignment> role);

    /** Replaces {@link Communication#roles()}. */
    public abstract Builder roles(Iterable<? extends Id<RoleAssignment>> roles);

    /** Sets {@link Communication#due()}. */
    public abstract Builder due(LocalDate due);

    /** Sets or clears {@link Communication#due()}. */
    public abstract Builder due(Optional<? extends LocalDate> due);

    /** Adds one of {@link Communication#givenOn()}. */
    public abstract Builder addGivenOn(PartialDate givenOn);

    /** Replaces {@link Communication#givenOn()}. */
    public abstract Builder givenOn(Iterable<? extends PartialDate> givenOn);
  }
}
