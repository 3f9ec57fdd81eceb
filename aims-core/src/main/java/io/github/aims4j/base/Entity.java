package io.github.aims4j.base;

import io.github.aims4j.context.Organization;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;

/**
 * A record of the AIMS that has an identity of its own and can be referred to. The list of entities
 * is closed: a new accessor on an entity breaks nobody.
 *
 * <p>Source: this library's own form. Entities are immutable and thread-safe.
 *
 * @param <T> the entity itself
 */
public sealed interface Entity<T extends Entity<T>> extends Extensible
    permits Organization, Party, Register, AiSystem, Supplier, Risk {

  /** Returns the identity of this record, unique within one {@link io.github.aims4j.Aims}. */
  Id<T> id();

  /** Returns the kind of this record. */
  RecordKind kind();

  /**
   * What the builders of all entities share.
   *
   * @param <T> the entity that is built
   * @param <B> the builder itself
   */
  sealed interface Builder<T extends Entity<T>, B extends Builder<T, B>>
      permits Organization.Builder,
          Party.Builder,
          Register.Builder,
          AiSystem.Builder,
          Supplier.Builder,
          Risk.Builder {

    /** Sets {@link Entity#id()}. */
    B id(Id<T> id);

    /** Sets {@link Extensible#extensions()}. */
    B extensions(Extensions extensions);

    /**
     * Builds the entity.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    T build();
  }
}
