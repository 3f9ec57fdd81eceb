// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import static io.github.aims4j.internal.Invariants.requireExactlyOne;

import io.github.aims4j.base.EffectivenessReview;
import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.evaluation.Indicator;
import io.github.aims4j.improvement.CorrectiveAction;
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Control;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The implementation of a control and its effectiveness. Invariant: the control is either one of
 * Annex A or the organization's own.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.1; the status is this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class ControlImplementation implements Entity<ControlImplementation>
    permits ImmutableControlImplementation {

  ControlImplementation() {}

  /** The status of implementation. */
  public enum Status {
    /** Planned. */
    PLANNED,
    /** In progress. */
    IN_PROGRESS,
    /** Implemented. */
    IMPLEMENTED,
    /** Neither implemented nor planned. */
    NOT_IMPLEMENTED
  }

  /** Returns the control of Annex A; absent: the control is the organization's own. */
  public abstract Optional<AnnexControl> annexControl();

  /** Returns the organization's own control; absent: the control is one of Annex A. */
  public abstract Optional<Id<Control>> ownControl();

  /** Returns how the control is implemented; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the status of implementation. */
  public abstract Status status();

  /** Returns the AI systems to which it applies; none: not stated, or all. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the processes in which it is implemented; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the due date, inclusive; absent: implemented, or not stated. */
  public abstract Optional<LocalDate> due();

  /** Returns when it was implemented; absent: not stated. */
  public abstract Optional<PartialDate> implementedOn();

  /** Returns the indicators that monitor it; none: not stated. */
  public abstract List<Id<Indicator>> indicators();

  /** Returns the effectiveness reviews, in the order given; none: not stated. */
  public abstract List<EffectivenessReview> effectivenessReviews();

  /** Returns the resulting corrective actions; none: not stated, or none. */
  public abstract List<Id<CorrectiveAction>> correctiveActions();

  /**
   * Returns why an ineffective control led to no corrective action; absent: it did, the control is
   * effective, or not stated.
   */
  public abstract Optional<String> noActionBecause();

  /** Returns the documented information that is evidence of it; none: not stated. */
  public abstract List<Id<Document>> documents();

  @Override
  public final RecordKind kind() {
    return RecordKind.CONTROL_IMPLEMENTATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("ownControl", RecordKind.CONTROL, ownControl())
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("owner", RecordKind.PARTY, owner())
        .to("indicators", RecordKind.INDICATOR, indicators())
        .within("effectivenessReviews", effectivenessReviews())
        .to("correctiveActions", RecordKind.CORRECTIVE_ACTION, correctiveActions())
        .to("documents", RecordKind.DOCUMENT, documents())
        .toList();
  }

  @Override
  public ControlImplementation withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .ownControl(ids.of(ownControl()))
        .aiSystems(ids.of(aiSystems()))
        .processes(ids.of(processes()))
        .owner(ids.of(owner()))
        .indicators(ids.of(indicators()))
        .effectivenessReviews(ids.in(effectivenessReviews()))
        .correctiveActions(ids.of(correctiveActions()))
        .documents(ids.of(documents()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ControlImplementation")
        .notBlank("description", description())
        .notBlank("noActionBecause", noActionBecause())
        .notBlank("notes", notes());
    new Dates("ControlImplementation").day("due", due());
    requireExactlyOne(
        "ControlImplementation", "annexControl", annexControl(), "ownControl", ownControl());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableControlImplementation.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableControlImplementation.builder().from(this);
  }

  /** Builds values of {@link ControlImplementation}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<ControlImplementation, Builder>
      permits ImmutableControlImplementation.Builder {

    Builder() {}

    /** Sets {@link ControlImplementation#annexControl()}. */
    public abstract Builder annexControl(AnnexControl annexControl);

    /** Sets or clears {@link ControlImplementation#annexControl()}. */
    public abstract Builder annexControl(Optional<? extends AnnexControl> annexControl);

    /** Sets {@link ControlImplementation#ownControl()}. */
    public abstract Builder ownControl(Id<Control> ownControl);

    /** Sets or clears {@link ControlImplementation#ownControl()}. */
    public abstract Builder ownControl(Optional<? extends Id<Control>> ownControl);

    /** Sets {@link ControlImplementation#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link ControlImplementation#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link ControlImplementation#status()}. */
    public abstract Builder status(Status status);

    /** Adds one of {@link ControlImplementation#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link ControlImplementation#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link ControlImplementation#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link ControlImplementation#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Sets {@link ControlImplementation#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link ControlImplementation#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link ControlImplementation#due()}. */
    public abstract Builder due(LocalDate due);

    /** Sets or clears {@link ControlImplementation#due()}. */
    public abstract Builder due(Optional<? extends LocalDate> due);

    /** Sets {@link ControlImplementation#implementedOn()}. */
    public abstract Builder implementedOn(PartialDate implementedOn);

    /** Sets or clears {@link ControlImplementation#implementedOn()}. */
    public abstract Builder implementedOn(Optional<? extends PartialDate> implementedOn);

    /** Adds one of {@link ControlImplementation#indicators()}. */
    public abstract Builder addIndicator(Id<Indicator> indicator);

    /** Replaces {@link ControlImplementation#indicators()}. */
    public abstract Builder indicators(Iterable<? extends Id<Indicator>> indicators);

    /** Adds one of {@link ControlImplementation#effectivenessReviews()}. */
    public abstract Builder addEffectivenessReview(EffectivenessReview effectivenessReview);

    /** Replaces {@link ControlImplementation#effectivenessReviews()}. */
    public abstract Builder effectivenessReviews(
        Iterable<? extends EffectivenessReview> effectivenessReviews);

    /** Adds one of {@link ControlImplementation#correctiveActions()}. */
    public abstract Builder addCorrectiveAction(Id<CorrectiveAction> correctiveAction);

    /** Replaces {@link ControlImplementation#correctiveActions()}. */
    public abstract Builder correctiveActions(
        Iterable<? extends Id<CorrectiveAction>> correctiveActions);

    /** Sets {@link ControlImplementation#noActionBecause()}. */
    public abstract Builder noActionBecause(String noActionBecause);

    /** Sets or clears {@link ControlImplementation#noActionBecause()}. */
    public abstract Builder noActionBecause(Optional<String> noActionBecause);

    /** Adds one of {@link ControlImplementation#documents()}. */
    public abstract Builder addDocument(Id<Document> document);

    /** Replaces {@link ControlImplementation#documents()}. */
    public abstract Builder documents(Iterable<? extends Id<Document>> documents);
  }
}
