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
import io.github.aims4j.support.Document;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The allocation of responsibilities in the life cycle of AI systems between the organization and
 * others.
 *
 * <p>Source: ISO/IEC 42001:2023, A.10.2. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ResponsibilityAllocation implements Entity<ResponsibilityAllocation>
    permits ImmutableResponsibilityAllocation {

  ResponsibilityAllocation() {}

  /** Returns the title of the allocation. */
  public abstract String title();

  /** Returns the AI systems that it concerns; none: not stated, or all. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns the allocated responsibilities, in the order given; none: not stated. */
  public abstract List<ResponsibilityShare> shares();

  /** Returns when it was agreed; absent: not stated. */
  public abstract Optional<PartialDate> agreedOn();

  /** Returns the agreement; absent: not stated. */
  public abstract Optional<Id<Document>> document();

  @Override
  public final RecordKind kind() {
    return RecordKind.RESPONSIBILITY_ALLOCATION;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .within("shares", shares())
        .to("document", RecordKind.DOCUMENT, document())
        .toList();
  }

  @Override
  public ResponsibilityAllocation withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .shares(ids.in(shares()))
        .document(ids.of(document()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("ResponsibilityAllocation").notBlank("title", title()).notBlank("notes", notes());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableResponsibilityAllocation.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableResponsibilityAllocation.builder().from(this);
  }

  /** Builds values of {@link ResponsibilityAllocation}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Entity.Builder<ResponsibilityAllocation, Builder>
      permits ImmutableResponsibilityAllocation.Builder {

    Builder() {}

    /** Sets {@link ResponsibilityAllocation#title()}. */
    public abstract Builder title(String title);

    /** Adds one of {@link ResponsibilityAllocation#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link ResponsibilityAllocation#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Adds one of {@link ResponsibilityAllocation#shares()}. */
    public abstract Builder addShare(ResponsibilityShare share);

    /** Replaces {@link ResponsibilityAllocation#shares()}. */
    public abstract Builder shares(Iterable<? extends ResponsibilityShare> shares);

    /** Sets {@link ResponsibilityAllocation#agreedOn()}. */
    public abstract Builder agreedOn(PartialDate agreedOn);

    /** Sets or clears {@link ResponsibilityAllocation#agreedOn()}. */
    public abstract Builder agreedOn(Optional<? extends PartialDate> agreedOn);

    /** Sets {@link ResponsibilityAllocation#document()}. */
    public abstract Builder document(Id<Document> document);

    /** Sets or clears {@link ResponsibilityAllocation#document()}. */
    public abstract Builder document(Optional<? extends Id<Document>> document);
  }
}
