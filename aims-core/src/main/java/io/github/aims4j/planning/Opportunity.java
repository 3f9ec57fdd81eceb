// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.PlannedAction;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.context.ContextIssue;
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An opportunity to help the AIMS achieve its intended results.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.1. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Opportunity implements Entity<Opportunity>
    permits ImmutableOpportunity {

  Opportunity() {}

  /** Returns the title of the opportunity. */
  public abstract String title();

  /** Returns the description of the opportunity; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the AI systems that it concerns; none: not stated, or the AIMS itself. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the objectives that it could advance; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /** Returns the context issues from which it arises; none: not stated. */
  public abstract List<Id<ContextIssue>> contextIssues();

  /** Returns the interested parties whose requirements it affects; none: not stated. */
  public abstract List<Id<InterestedParty>> interestedParties();

  /** Returns the actions, in the order given; none: nothing, or not stated. */
  public abstract List<PlannedAction> actions();

  /** Returns the processes that implement the actions; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns when it was identified; absent: not stated. */
  public abstract Optional<PartialDate> identifiedOn();

  @Override
  public final RecordKind kind() {
    return RecordKind.OPPORTUNITY;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("contextIssues", RecordKind.CONTEXT_ISSUE, contextIssues())
        .to("interestedParties", RecordKind.INTERESTED_PARTY, interestedParties())
        .within("actions", actions())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("owner", RecordKind.PARTY, owner())
        .toList();
  }

  @Override
  public Opportunity withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .objectives(ids.of(objectives()))
        .contextIssues(ids.of(contextIssues()))
        .interestedParties(ids.of(interestedParties()))
        .actions(ids.in(actions()))
        .processes(ids.of(processes()))
        .owner(ids.of(owner()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Opportunity")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableOpportunity.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableOpportunity.builder().from(this);
  }

  /** Builds values of {@link Opportunity}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Opportunity, Builder>
      permits ImmutableOpportunity.Builder {

    Builder() {}

    /** Sets {@link Opportunity#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Opportunity#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Opportunity#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Adds one of {@link Opportunity#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Opportunity#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Opportunity#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link Opportunity#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Adds one of {@link Opportunity#contextIssues()}. */
    public abstract Builder addContextIssue(Id<ContextIssue> contextIssue);

    /** Replaces {@link Opportunity#contextIssues()}. */
    public abstract Builder contextIssues(Iterable<? extends Id<ContextIssue>> contextIssues);

    /** Adds one of {@link Opportunity#interestedParties()}. */
    public abstract Builder addInterestedParty(Id<InterestedParty> interestedParty);

    /** Replaces {@link Opportunity#interestedParties()}. */
    public abstract Builder interestedParties(
        Iterable<? extends Id<InterestedParty>> interestedParties);

    /** Adds one of {@link Opportunity#actions()}. */
    public abstract Builder addAction(PlannedAction action);

    /** Replaces {@link Opportunity#actions()}. */
    public abstract Builder actions(Iterable<? extends PlannedAction> actions);

    /** Adds one of {@link Opportunity#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link Opportunity#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Sets {@link Opportunity#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Opportunity#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Opportunity#identifiedOn()}. */
    public abstract Builder identifiedOn(PartialDate identifiedOn);

    /** Sets or clears {@link Opportunity#identifiedOn()}. */
    public abstract Builder identifiedOn(Optional<? extends PartialDate> identifiedOn);
  }
}
