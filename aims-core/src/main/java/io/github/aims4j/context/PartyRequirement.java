// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.context;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.planning.Control;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.standard.AnnexControl;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A requirement of an interested party, and whether the AIMS addresses it.
 *
 * <p>Source: ISO/IEC 42001:2023, 4.2; the links are this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class PartyRequirement implements Extensible
    permits ImmutablePartyRequirement {

  PartyRequirement() {}

  /** The origin of a requirement. */
  public enum Origin {
    /** Law or regulation. */
    LAW,
    /** A contract or a public commitment. */
    CONTRACT,
    /** An expectation without a legal or contractual basis. */
    EXPECTATION
  }

  /** Returns the label of the requirement, unique within the party. */
  public abstract String label();

  /** Returns the requirement, in the organization's own words. */
  public abstract String statement();

  /** Returns the origin of the requirement; absent: not stated. */
  public abstract Optional<Origin> origin();

  /** Returns the source of the requirement, such as an article of a law; absent: not stated. */
  public abstract Optional<String> reference();

  /** Returns the jurisdiction of a legal requirement; absent: not stated. */
  public abstract Optional<String> jurisdiction();

  /** Returns whether the AIMS addresses it; absent: not decided. */
  public abstract Optional<Boolean> addressed();

  /** Returns why it is or is not addressed; absent: not stated. */
  public abstract Optional<String> reason();

  /** Returns the processes that address it; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns the policies that address it; none: not stated. */
  public abstract List<Id<Policy>> policies();

  /** Returns the objectives that address it; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /** Returns the controls of Annex A that address it; none: not stated. */
  public abstract List<AnnexControl> controls();

  /** Returns the organization's own controls that address it; none: not stated. */
  public abstract List<Id<Control>> ownControls();

  @Override
  public List<Reference> references() {
    return new References()
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("policies", RecordKind.POLICY, policies())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("ownControls", RecordKind.CONTROL, ownControls())
        .toList();
  }

  @Override
  public PartyRequirement withIds(IdMapping ids) {
    return toBuilder()
        .processes(ids.of(processes()))
        .policies(ids.of(policies()))
        .objectives(ids.of(objectives()))
        .ownControls(ids.of(ownControls()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("PartyRequirement")
        .notBlank("label", label())
        .notBlank("statement", statement())
        .notBlank("reference", reference())
        .notBlank("jurisdiction", jurisdiction())
        .notBlank("reason", reason());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutablePartyRequirement.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutablePartyRequirement.builder().from(this);
  }

  /** Builds values of {@link PartyRequirement}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<PartyRequirement, Builder>
      permits ImmutablePartyRequirement.Builder {

    Builder() {}

    /** Sets {@link PartyRequirement#label()}. */
    public abstract Builder label(String label);

    /** Sets {@link PartyRequirement#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets {@link PartyRequirement#origin()}. */
    public abstract Builder origin(Origin origin);

    /** Sets or clears {@link PartyRequirement#origin()}. */
    public abstract Builder origin(Optional<? extends Origin> origin);

    /** Sets {@link PartyRequirement#reference()}. */
    public abstract Builder reference(String reference);

    /** Sets or clears {@link PartyRequirement#reference()}. */
    public abstract Builder reference(Optional<String> reference);

    /** Sets {@link PartyRequirement#jurisdiction()}. */
    public abstract Builder jurisdiction(String jurisdiction);

    /** Sets or clears {@link PartyRequirement#jurisdiction()}. */
    public abstract Builder jurisdiction(Optional<String> jurisdiction);

    /** Sets {@link PartyRequirement#addressed()}. */
    public abstract Builder addressed(boolean addressed);

    /** Sets or clears {@link PartyRequirement#addressed()}. */
    public abstract Builder addressed(Optional<Boolean> addressed);

    /** Sets {@link PartyRequirement#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link PartyRequirement#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Adds one of {@link PartyRequirement#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link PartyRequirement#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Adds one of {@link PartyRequirement#policies()}. */
    public abstract Builder addPolicy(Id<Policy> policy);

    /** Replaces {@link PartyRequirement#policies()}. */
    public abstract Builder policies(Iterable<? extends Id<Policy>> policies);

    /** Adds one of {@link PartyRequirement#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link PartyRequirement#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Adds one of {@link PartyRequirement#controls()}. */
    public abstract Builder addControl(AnnexControl control);

    /** Replaces {@link PartyRequirement#controls()}. */
    public abstract Builder controls(Iterable<? extends AnnexControl> controls);

    /** Adds one of {@link PartyRequirement#ownControls()}. */
    public abstract Builder addOwnControl(Id<Control> ownControl);

    /** Replaces {@link PartyRequirement#ownControls()}. */
    public abstract Builder ownControls(Iterable<? extends Id<Control>> ownControls);
  }
}
