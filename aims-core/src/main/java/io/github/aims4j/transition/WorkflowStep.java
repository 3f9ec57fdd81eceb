// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.transition;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of a record in a workflow: the states, who decided, when and why. The steps of one record
 * in one workflow are its history and are never removed. The history of an AI system version is
 * part of the version itself.
 *
 * <p>Source: this library; recording steps with their reasons is its policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class WorkflowStep implements Entity<WorkflowStep>
    permits ImmutableWorkflowStep {

  WorkflowStep() {}

  /** Returns the name of the workflow, such as {@code risk-treatment}. */
  public abstract String workflow();

  /** Returns the record. */
  public abstract Subject subject();

  /** Returns the name of the previous state; absent: first recorded state. */
  public abstract Optional<String> fromState();

  /** Returns the name of the new state. */
  public abstract String toState();

  /** Returns when the step was recorded. */
  public abstract Instant recordedAt();

  /** Returns who decided on it. */
  public abstract Id<Party> decidedBy();

  /** Returns the reason; absent: none, and nothing was overridden. */
  public abstract Optional<String> reason();

  /**
   * Returns the overridden advisory conditions, in full sentences; none: nothing was overridden.
   */
  public abstract List<String> overridden();

  @Override
  public final RecordKind kind() {
    return RecordKind.WORKFLOW_STEP;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("subject/id", subject().kind(), subject().id())
        .to("decidedBy", RecordKind.PARTY, decidedBy())
        .toList();
  }

  @Override
  public WorkflowStep withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .subject(new Subject(subject().kind(), ids.of(subject().id())))
        .decidedBy(ids.of(decidedBy()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("WorkflowStep")
        .notBlank("workflow", workflow())
        .notBlank("fromState", fromState())
        .notBlank("toState", toState())
        .notBlank("reason", reason())
        .notBlank("overridden", overridden())
        .notBlank("notes", notes());
    new Dates("WorkflowStep").moment("recordedAt", recordedAt());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableWorkflowStep.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableWorkflowStep.builder().from(this);
  }

  /** Builds values of {@link WorkflowStep}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<WorkflowStep, Builder>
      permits ImmutableWorkflowStep.Builder {

    Builder() {}

    /** Sets {@link WorkflowStep#workflow()}. */
    public abstract Builder workflow(String workflow);

    /** Sets {@link WorkflowStep#subject()}. */
    public abstract Builder subject(Subject subject);

    /** Sets {@link WorkflowStep#fromState()}. */
    public abstract Builder fromState(String fromState);

    /** Sets or clears {@link WorkflowStep#fromState()}. */
    public abstract Builder fromState(Optional<String> fromState);

    /** Sets {@link WorkflowStep#toState()}. */
    public abstract Builder toState(String toState);

    /** Sets {@link WorkflowStep#recordedAt()}. */
    public abstract Builder recordedAt(Instant recordedAt);

    /** Sets {@link WorkflowStep#decidedBy()}. */
    public abstract Builder decidedBy(Id<Party> decidedBy);

    /** Sets {@link WorkflowStep#reason()}. */
    public abstract Builder reason(String reason);

    /** Sets or clears {@link WorkflowStep#reason()}. */
    public abstract Builder reason(Optional<String> reason);

    /** Adds one of {@link WorkflowStep#overridden()}. */
    public abstract Builder addOverridden(String overridden);

    /** Replaces {@link WorkflowStep#overridden()}. */
    public abstract Builder overridden(Iterable<String> overridden);
  }
}
