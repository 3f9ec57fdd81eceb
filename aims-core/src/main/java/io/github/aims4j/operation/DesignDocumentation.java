// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Objective;
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The documentation of the design and development of an AI system.
 *
 * <p>Source: ISO/IEC 42001:2023, A.6.2.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class DesignDocumentation implements Entity<DesignDocumentation>
    permits ImmutableDesignDocumentation {

  DesignDocumentation() {}

  /** Returns the title of the documentation. */
  public abstract String title();

  /** Returns the system. */
  public abstract Id<AiSystem> aiSystem();

  /** Returns the label of the version; absent: not stated, or all. */
  public abstract Optional<String> version();

  /** Returns the approach: learning method, model, architecture; absent: not stated. */
  public abstract Optional<String> approach();

  /** Returns the design choices and their reasons, in the order given; none: not stated. */
  public abstract List<String> choices();

  /** Returns security considerations; absent: not stated. */
  public abstract Optional<String> security();

  /** Returns the objectives for responsible development that it follows; none: not stated. */
  public abstract List<Id<Objective>> objectives();

  /** Returns the requirements that it addresses; none: not stated. */
  public abstract List<Id<SystemRequirement>> requirements();

  /** Returns when it was written; absent: not stated. */
  public abstract Optional<PartialDate> date();

  /** Returns the documented information that contains it; absent: this record itself. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.DESIGN_DOCUMENTATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystem", RecordKind.AI_SYSTEM, aiSystem())
        .to("objectives", RecordKind.OBJECTIVE, objectives())
        .to("requirements", RecordKind.SYSTEM_REQUIREMENT, requirements())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public DesignDocumentation withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystem(ids.of(aiSystem()))
        .objectives(ids.of(objectives()))
        .requirements(ids.of(requirements()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("DesignDocumentation")
        .notBlank("title", title())
        .notBlank("version", version())
        .notBlank("approach", approach())
        .notBlank("choices", choices())
        .notBlank("security", security())
        .notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableDesignDocumentation.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableDesignDocumentation.builder().from(this);
  }

  /** Builds values of {@link DesignDocumentation}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<DesignDocumentation, Builder>
      permits ImmutableDesignDocumentation.Builder {

    Builder() {}

    /** Sets {@link DesignDocumentation#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link DesignDocumentation#aiSystem()}. */
    public abstract Builder aiSystem(Id<AiSystem> aiSystem);

    /** Sets {@link DesignDocumentation#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link DesignDocumentation#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link DesignDocumentation#approach()}. */
    public abstract Builder approach(String approach);

    /** Sets or clears {@link DesignDocumentation#approach()}. */
    public abstract Builder approach(Optional<String> approach);

    /** Adds one of {@link DesignDocumentation#choices()}. */
    public abstract Builder addChoice(String choice);

    /** Replaces {@link DesignDocumentation#choices()}. */
    public abstract Builder choices(Iterable<String> choices);

    /** Sets {@link DesignDocumentation#security()}. */
    public abstract Builder security(String security);

    /** Sets or clears {@link DesignDocumentation#security()}. */
    public abstract Builder security(Optional<String> security);

    /** Adds one of {@link DesignDocumentation#objectives()}. */
    public abstract Builder addObjective(Id<Objective> objective);

    /** Replaces {@link DesignDocumentation#objectives()}. */
    public abstract Builder objectives(Iterable<? extends Id<Objective>> objectives);

    /** Adds one of {@link DesignDocumentation#requirements()}. */
    public abstract Builder addRequirement(Id<SystemRequirement> requirement);

    /** Replaces {@link DesignDocumentation#requirements()}. */
    public abstract Builder requirements(Iterable<? extends Id<SystemRequirement>> requirements);

    /** Sets {@link DesignDocumentation#date()}. */
    public abstract Builder date(PartialDate date);

    /** Sets or clears {@link DesignDocumentation#date()}. */
    public abstract Builder date(Optional<? extends PartialDate> date);

    /** Sets {@link DesignDocumentation#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link DesignDocumentation#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
