// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.operation;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.base.ExternalId;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.IdMapping;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Reference;
import io.github.aims4j.base.References;
import io.github.aims4j.internal.Texts;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a version of an AI system, such as a model, a data set or a library, and where it comes
 * from.
 *
 * <p>Source: ISO/IEC 42001:2023, A.4.2 and A.10.3; the structure follows bills of materials such as
 * those of CycloneDX. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Component implements Extensible permits ImmutableComponent {

  Component() {}

  /** Types of components. */
  public enum Type {
    /** A trained model. */
    MODEL,
    /** Data. */
    DATA,
    /** Software. */
    SOFTWARE,
    /** A service over a network. */
    SERVICE,
    /** A device. */
    HARDWARE
  }

  /** Returns the name of the component. */
  public abstract String name();

  /** Returns the type of component; absent: not stated. */
  public abstract Optional<Type> type();

  /** Returns the version; absent: not stated. */
  public abstract Optional<String> version();

  /** Returns the supplier; absent: it was made in-house, or not stated. */
  public abstract Optional<Id<Supplier>> supplier();

  /** Returns the licence, such as an SPDX identifier; absent: not stated. */
  public abstract Optional<String> license();

  /** Returns its names elsewhere, such as a package URL, in the order given; none: not stated. */
  public abstract List<ExternalId> externalIds();

  @Override
  public List<Reference> references() {
    return new References()
        .to("supplier", RecordKind.SUPPLIER, supplier())
        .within("externalIds", externalIds())
        .toList();
  }

  @Override
  public Component withIds(IdMapping ids) {
    return toBuilder().supplier(ids.of(supplier())).externalIds(ids.in(externalIds())).build();
  }

  @Value.Check
  void check() {
    new Texts("Component")
        .notBlank("name", name())
        .notBlank("version", version())
        .notBlank("license", license());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableComponent.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableComponent.builder().from(this);
  }

  /** Builds values of {@link Component}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Component, Builder>
      permits ImmutableComponent.Builder {

    Builder() {}

    /** Sets {@link Component#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link Component#type()}. */
    public abstract Builder type(Type type);

    /** Sets or clears {@link Component#type()}. */
    public abstract Builder type(Optional<? extends Type> type);

    /** Sets {@link Component#version()}. */
    public abstract Builder version(String version);

    /** Sets or clears {@link Component#version()}. */
    public abstract Builder version(Optional<String> version);

    /** Sets {@link Component#supplier()}. */
    public abstract Builder supplier(Id<Supplier> supplier);

    /** Sets or clears {@link Component#supplier()}. */
    public abstract Builder supplier(Optional<? extends Id<Supplier>> supplier);

    /** Sets {@link Component#license()}. */
    public abstract Builder license(String license);

    /** Sets or clears {@link Component#license()}. */
    public abstract Builder license(Optional<String> license);

    /** Adds one of {@link Component#externalIds()}. */
    public abstract Builder addExternalId(ExternalId externalId);

    /** Replaces {@link Component#externalIds()}. */
    public abstract Builder externalIds(Iterable<? extends ExternalId> externalIds);
  }
}
