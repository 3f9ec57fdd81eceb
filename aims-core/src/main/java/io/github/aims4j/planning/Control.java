// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.Party;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.context.AimsProcess;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A control as defined by the organization: its version of a control of Annex A, or an additional
 * control.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.3; owner and links are this library's policy. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Control implements Entity<Control> permits ImmutableControl {

  Control() {}

  /** Returns the title of the control. */
  public abstract String title();

  /** Returns the corresponding control of Annex A; absent: it is an additional control. */
  public abstract Optional<AnnexControl> annexControl();

  /** Returns the description: what is done, by whom and when; absent: not stated. */
  public abstract Optional<String> description();

  /**
   * Returns whether the guidance of Annex B was considered; absent: not stated, or there is none.
   */
  public abstract Optional<Boolean> guidanceConsidered();

  /** Returns how the guidance was applied or why it was not followed; absent: not stated. */
  public abstract Optional<String> guidanceNote();

  /** Returns the owner of the control; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the objectives that it supports; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /** Returns the processes of which it is a part; none: not stated. */
  public abstract List<Id<AimsProcess>> processes();

  /** Returns whether the control is implemented in operation (8.1); absent: not stated. */
  public abstract Optional<Boolean> concernsOperation();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns whether it is available to interested parties; absent: not decided. */
  public abstract Optional<Boolean> availableToParties();

  /** Returns the documented information that describes it; none: not stated. */
  public abstract List<Id<Document>> documents();

  @Override
  public final RecordKind kind() {
    return RecordKind.CONTROL;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("owner", RecordKind.PARTY, owner())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("processes", RecordKind.AIMS_PROCESS, processes())
        .to("documents", RecordKind.DOCUMENT, documents())
        .toList();
  }

  @Override
  public Control withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .owner(ids.of(owner()))
        .objectives(ids.of(objectives()))
        .processes(ids.of(processes()))
        .documents(ids.of(documents()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Control")
        .notBlank("title", title())
        .notBlank("description", description())
        .notBlank("guidanceNote", guidanceNote())
        .notBlank("version", version())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableControl.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableControl.builder().from(this);
  }

  /** Builds values of {@link Control}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Control, Builder>
      permits ImmutableControl.Builder {

    Builder() {}

    /** Sets {@link Control#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Control#annexControl()}. */
    public abstract Builder annexControl(AnnexControl annexControl);

    /** Sets or clears {@link Control#annexControl()}. */
    public abstract Builder annexControl(Optional<? extends AnnexControl> annexControl);

    /** Sets {@link Control#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Control#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link Control#guidanceConsidered()}. */
    public abstract Builder guidanceConsidered(boolean guidanceConsidered);

    /** Sets or clears {@link Control#guidanceConsidered()}. */
    public abstract Builder guidanceConsidered(Optional<Boolean> guidanceConsidered);

    /** Sets {@link Control#guidanceNote()}. */
    public abstract Builder guidanceNote(String guidanceNote);

    /** Sets or clears {@link Control#guidanceNote()}. */
    public abstract Builder guidanceNote(Optional<String> guidanceNote);

    /** Sets {@link Control#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Control#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Adds one of {@link Control#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link Control#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Adds one of {@link Control#processes()}. */
    public abstract Builder addProcess(Id<AimsProcess> process);

    /** Replaces {@link Control#processes()}. */
    public abstract Builder processes(Iterable<? extends Id<AimsProcess>> processes);

    /** Sets {@link Control#concernsOperation()}. */
    public abstract Builder concernsOperation(boolean concernsOperation);

    /** Sets or clears {@link Control#concernsOperation()}. */
    public abstract Builder concernsOperation(Optional<Boolean> concernsOperation);

    /** Sets {@link Control#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link Control#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link Control#availableToParties()}. */
    public abstract Builder availableToParties(boolean availableToParties);

    /** Sets or clears {@link Control#availableToParties()}. */
    public abstract Builder availableToParties(Optional<Boolean> availableToParties);

    /** Adds one of {@link Control#documents()}. */
    public abstract Builder addDocument(Id<Document> document);

    /** Replaces {@link Control#documents()}. */
    public abstract Builder documents(Iterable<? extends Id<Document>> documents);
  }
}
