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
import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.standard.LifeCycleStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resource for the AIMS or an AI system: data, tools, computing, people or other means.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.1 and A.4.2 to A.4.6; quantity and owner are this library's
 * policy. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Resource implements Entity<Resource> permits ImmutableResource {

  Resource() {}

  /** Types of resources. */
  public enum Type {
    /** Data (A.4.3). */
    DATA,
    /** Tools, models and methods (A.4.4). */
    TOOLING,
    /** Systems and computing (A.4.5). */
    COMPUTING,
    /** People and their competence (A.4.6). */
    HUMAN,
    /** Money, premises and other means (7.1). */
    OTHER
  }

  /** Returns the name of the resource. */
  public abstract String name();

  /** Returns the type of resource. */
  public abstract Type type();

  /** Returns the description and use of the resource; absent: not stated. */
  public abstract Optional<String> description();

  /** Returns the stages of the life cycle in which it is needed; none: not stated (A.4.2). */
  public abstract List<LifeCycleStage> stages();

  /** Returns the AI systems that need it; none: not stated, or the AIMS as a whole. */
  public abstract List<Id<AiSystem>> aiSystems();

  /** Returns how much is needed, with its unit; absent: not stated. */
  public abstract Optional<String> quantity();

  /** Returns the date by which it is needed; absent: not stated. */
  public abstract Optional<LocalDate> neededBy();

  /** Returns the decision on the need; absent: not decided, or not stated. */
  public abstract Optional<ResourceDecision> decision();

  /** Returns when it was allocated; absent: not allocated, or not stated. */
  public abstract Optional<PartialDate> allocatedOn();

  /** Returns the owner; absent: not stated. */
  public abstract Optional<Id<Party>> owner();

  /** Returns the supplier; absent: not stated, or internal. */
  public abstract Optional<Id<Supplier>> supplier();

  /** Returns the data details; absent: not a data resource, or not stated. */
  public abstract Optional<DataDetails> data();

  @Override
  public final RecordKind kind() {
    return RecordKind.RESOURCE;
  }

  @Override
  public List<Reference> references() {
    return References.of(this)
        .to("aiSystems", RecordKind.AI_SYSTEM, aiSystems())
        .within("decision", decision())
        .to("owner", RecordKind.PARTY, owner())
        .to("supplier", RecordKind.SUPPLIER, supplier())
        .toList();
  }

  @Override
  public Resource withIds(IdMapping ids) {
    return ids.in(this, toBuilder())
        .aiSystems(ids.of(aiSystems()))
        .decision(ids.in(decision()))
        .owner(ids.of(owner()))
        .supplier(ids.of(supplier()))
        .build();
  }

  @Value.Check
  void check() {
    new Texts("Resource")
        .notBlank("name", name())
        .notBlank("description", description())
        .notBlank("quantity", quantity())
        .notBlank("notes", notes());
    new Dates("Resource").day("neededBy", neededBy());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableResource.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableResource.builder().from(this);
  }

  /** Builds values of {@link Resource}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Resource, Builder>
      permits ImmutableResource.Builder {

    Builder() {}

    /** Sets {@link Resource#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link Resource#type()}. */
    public abstract Builder type(Type type);

    /** Sets {@link Resource#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Resource#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Adds one of {@link Resource#stages()}. */
    public abstract Builder addStage(LifeCycleStage stage);

    /** Replaces {@link Resource#stages()}. */
    public abstract Builder stages(Iterable<? extends LifeCycleStage> stages);

    /** Adds one of {@link Resource#aiSystems()}. */
    public abstract Builder addAiSystem(Id<AiSystem> aiSystem);

    /** Replaces {@link Resource#aiSystems()}. */
    public abstract Builder aiSystems(Iterable<? extends Id<AiSystem>> aiSystems);

    /** Sets {@link Resource#quantity()}. */
    public abstract Builder quantity(String quantity);

    /** Sets or clears {@link Resource#quantity()}. */
    public abstract Builder quantity(Optional<String> quantity);

    /** Sets {@link Resource#neededBy()}. */
    public abstract Builder neededBy(LocalDate neededBy);

    /** Sets or clears {@link Resource#neededBy()}. */
    public abstract Builder neededBy(Optional<? extends LocalDate> neededBy);

    /** Sets {@link Resource#decision()}. */
    public abstract Builder decision(ResourceDecision decision);

    /** Sets or clears {@link Resource#decision()}. */
    public abstract Builder decision(Optional<? extends ResourceDecision> decision);

    /** Sets {@link Resource#allocatedOn()}. */
    public abstract Builder allocatedOn(PartialDate allocatedOn);

    /** Sets or clears {@link Resource#allocatedOn()}. */
    public abstract Builder allocatedOn(Optional<? extends PartialDate> allocatedOn);

    /** Sets {@link Resource#owner()}. */
    public abstract Builder owner(Id<Party> owner);

    /** Sets or clears {@link Resource#owner()}. */
    public abstract Builder owner(Optional<? extends Id<Party>> owner);

    /** Sets {@link Resource#supplier()}. */
    public abstract Builder supplier(Id<Supplier> supplier);

    /** Sets or clears {@link Resource#supplier()}. */
    public abstract Builder supplier(Optional<? extends Id<Supplier>> supplier);

    /** Sets {@link Resource#data()}. */
    public abstract Builder data(DataDetails data);

    /** Sets or clears {@link Resource#data()}. */
    public abstract Builder data(Optional<? extends DataDetails> data);
  }
}
