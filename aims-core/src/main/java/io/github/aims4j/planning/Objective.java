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
import io.github.aims4j.context.InterestedParty;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.leadership.Policy;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.OrganizationalObjective;
import io.github.aims4j.support.Document;
import io.github.aims4j.support.Resource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An AI objective, or an objective for the responsible development or use of AI systems, with the
 * plan to achieve it.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.2, A.6.1.2 and A.9.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Objective implements Entity<Objective> permits ImmutableObjective {

  Objective() {}

  /** Types of objectives. */
  public enum Type {
    /** An AI objective (6.2). */
    AIMS,
    /** An objective for responsible development (A.6.1.2). */
    RESPONSIBLE_DEVELOPMENT,
    /** An objective for responsible use (A.9.3). */
    RESPONSIBLE_USE
  }

  /** The status of an objective. */
  public enum Status {
    /** Being pursued. */
    OPEN,
    /** Achieved. */
    ACHIEVED,
    /** Not achieved by its due date. */
    MISSED,
    /** No longer pursued. */
    WITHDRAWN
  }

  /** Returns the title of the objective. */
  public abstract String title();

  /** Returns the type of objective. */
  public abstract Type type();

  /** Returns the full statement of the objective; absent: not stated. */
  public abstract Optional<String> statement();

  /** Returns the organizational objectives of Annex C that it supports; none: not stated. */
  public abstract List<OrganizationalObjective> organizationalObjectives();

  /** Returns the function or level of the organization for which it is set; absent: not stated. */
  public abstract Optional<String> level();

  /** Returns the policy from which it is derived; absent: not stated. */
  public abstract Optional<Id<Policy>> policy();

  /** Returns the theme of that policy; absent: not stated. */
  public abstract Optional<String> theme();

  /** Returns the AI systems that it concerns; none: not stated, or the AIMS as a whole. */
  public abstract List<Id<AiSystem>> aiSystems();

  /**
   * Returns the interested parties whose requirements were taken into account; none: not stated.
   */
  public abstract List<Id<InterestedParty>> interestedParties();

  /** Returns the indicators by which it is measured; none: not stated, see the reason. */
  public abstract List<Id<Indicator>> indicators();

  /** Returns why it cannot be measured; absent: it can, or not stated. */
  public abstract Optional<String> notMeasurableBecause();

  /** Returns the target, with its unit; absent: not stated. */
  public abstract Optional<String> target();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the actions, in the order given; none: not stated. */
  public abstract List<PlannedAction> actions();

  /** Returns the resources that it requires; none: not stated. */
  public abstract List<Id<Resource>> resources();

  /** Returns the due date, inclusive; absent: not stated. */
  public abstract Optional<LocalDate> due();

  /** Returns how its results will be evaluated; absent: not stated. */
  public abstract Optional<String> evaluation();

  /** Returns the status; absent: not stated. */
  public abstract Optional<Status> status();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the date of the last review; absent: not stated. */
  public abstract Optional<PartialDate> lastReview();

  /** Returns the documented information that contains it; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.OBJECTIVE;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("policy", RecordKind.POLICY, policy())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("interestedParties", RecordKind.INTERESTED_PARTY, interestedParties())
        .to("indicators", RecordKind.INDICATOR, indicators())
        .to("owner", RecordKind.PARTY, owner())
        .within("actions", actions())
        .to("resources", RecordKind.RESOURCE, resources())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public Objective withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .policy(ids.of(policy()))
        .aiSystems(ids.of(aiSystems()))
        .interestedParties(ids.of(interestedParties()))
        .indicators(ids.of(indicators()))
        .owner(ids.of(owner()))
        .actions(ids.in(actions()))
        .resources(ids.of(resources()))
        .document(ids.of(document()))
        .build();
  }

  /** Tells whether the objective is open: its status says so, or is not stated. */
  public boolean isOpen() {
    return status().filter(status -> status != Status.OPEN).isEmpty();
  }

  @Value.Check
  void check() {
    new Texts("Objective")
        .notBlank("title", title())
        .notBlank("statement", statement())
        .notBlank("level", level())
        .notBlank("theme", theme())
        .notBlank("notMeasurableBecause", notMeasurableBecause())
        .notBlank("target", target())
        .notBlank("evaluation", evaluation())
        .notBlank("version", version())
        .notBlank("notes", notes());
    new Dates("Objective").day("due", due());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableObjective.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableObjective.builder().from(this);
  }

  /** Builds values of {@link Objective}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Objective, Builder>
      permits ImmutableObjective.Builder {

    Builder() {}

    /** Sets {@link Objective#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Objective#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link Objective#statement()}. */
    public abstract Builder statement(String statement);

    /** Sets or clears {@link Objective#statement()}. */
    public abstract Builder statement(Optional<String> statement);

    /** Adds one of {@link Objective#organizationalObjectives()}. */
    public abstract Builder addOrganizationalObjective(
        OrganizationalObjective organizationalObjective);

    /** Replaces {@link Objective#organizationalObjectives()}. */
    public abstract Builder organizationalObjectives(
        Iterable<? extends OrganizationalObjective> organizationalObjectives);

    /** Sets {@link Objective#level()}. */
    public abstract Builder level(String level);

    /** Sets or clears {@link Objective#level()}. */
    public abstract Builder level(Optional<String> level);

    /** Sets {@link Objective#policy()}. */
    public abstract Builder policy(Id<Policy> policy);

    /** Sets or clears {@link Objective#policy()}. */
    public abstract Builder policy(Optional<? extends Id<Policy>> policy);

    /** Sets {@link Objective#theme()}. */
    public abstract Builder theme(String theme);

    /** Sets or clears {@link Objective#theme()}. */
    public abstract Builder theme(Optional<String> theme);

    /** Adds one of {@link Objective#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Objective#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link Objective#interestedParties()}. */
    public abstract Builder addInterestedParty(Id<InterestedParty> interestedParty);

    /** Replaces {@link Objective#interestedParties()}. */
    public abstract Builder interestedParties(
        Iterable<? extends Id<InterestedParty>> interestedParties);

    /** Adds one of {@link Objective#indicators()}. */
    public abstract Builder addIndicator(Id<Indicator> indicator);

    /** Replaces {@link Objective#indicators()}. */
    public abstract Builder indicators(Iterable<? extends Id<Indicator>> indicators);

    /** Sets {@link Objective#notMeasurableBecause()}. */
    public abstract Builder notMeasurableBecause(String notMeasurableBecause);

    /** Sets or clears {@link Objective#notMeasurableBecause()}. */
    public abstract Builder notMeasurableBecause(Optional<String> notMeasurableBecause);

    /** Sets {@link Objective#target()}. */
    public abstract Builder target(String target);

    /** Sets or clears {@link Objective#target()}. */
    public abstract Builder target(Optional<String> target);

    /** Sets {@link Objective#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Objective#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Adds one of {@link Objective#actions()}. */
    public abstract Builder addAction(PlannedAction action);

    /** Replaces {@link Objective#actions()}. */
    public abstract Builder actions(Iterable<? extends PlannedAction> actions);

    /** Adds one of {@link Objective#resources()}. */
    public abstract Builder addResource(Id<Resource> resource);

    /** Replaces {@link Objective#resources()}. */
    public abstract Builder resources(Iterable<? extends Id<Resource>> resources);

    /** Sets {@link Objective#due()}. */
    public abstract Builder due(LocalDate due);

    /** Sets or clears {@link Objective#due()}. */
    public abstract Builder due(Optional<? extends LocalDate> due);

    /** Sets {@link Objective#evaluation()}. */
    public abstract Builder evaluation(String evaluation);

    /** Sets or clears {@link Objective#evaluation()}. */
    public abstract Builder evaluation(Optional<String> evaluation);

    /** Sets {@link Objective#status()}. */
    public abstract Builder status(Status status);

    /** Sets or clears {@link Objective#status()}. */
    public abstract Builder status(Optional<? extends Status> status);

    /** Sets {@link Objective#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link Objective#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link Objective#lastReview()}. */
    public abstract Builder lastReview(PartialDate lastReview);

    /** Sets or clears {@link Objective#lastReview()}. */
    public abstract Builder lastReview(Optional<? extends PartialDate> lastReview);

    /** Sets {@link Objective#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link Objective#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
