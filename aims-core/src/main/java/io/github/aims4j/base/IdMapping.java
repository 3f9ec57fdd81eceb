// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A mapping of ids, applied to a record and its references.
 *
 * <p>Source: this library. Thread-safe if the function is.
 */
public final class IdMapping {

  private final UnaryOperator<String> texts;

  /**
   * Creates a mapping.
   *
   * @param texts the function from an id to the new id; it must return the same result for the same
   *     id
   */
  public IdMapping(UnaryOperator<String> texts) {
    this.texts = requireNonNull(texts, "texts");
  }

  /**
   * Returns the new id.
   *
   * @param id the old id
   * @param <T> the type of record that is identified
   * @throws IllegalArgumentException if the new id is not valid
   */
  public <T extends Entity<T>> Id<T> of(Id<T> id) {
    return new Id<>(texts.apply(id.value()));
  }

  /**
   * Returns the new id of an optional id.
   *
   * @param id the old id; empty: none
   * @param <T> the type of record that is identified
   * @throws IllegalArgumentException if the new id is not valid
   */
  public <T extends Entity<T>> Optional<Id<T>> of(Optional<Id<T>> id) {
    return id.map(this::of);
  }

  /**
   * Returns the new ids, in the same order.
   *
   * @param ids the old ids
   * @param <T> the type of record that is identified
   * @throws IllegalArgumentException if a new id is not valid
   */
  public <T extends Entity<T>> List<Id<T>> of(List<Id<T>> ids) {
    return ids.stream().map(this::of).toList();
  }

  /**
   * Returns the builder of an entity with the new ids in the attributes of all entities: id, source
   * and evidence.
   *
   * @param entity the entity
   * @param builder a builder that starts from the entity
   * @param <T> the type of the entity
   * @param <B> the type of the builder
   * @throws IllegalArgumentException if a new id is not valid
   */
  public <T extends Entity<T>, B extends Entity.Builder<T, B>> B in(T entity, B builder) {
    return builder.id(of(entity.id())).source(in(entity.source())).evidence(in(entity.evidence()));
  }

  /**
   * Returns an optional part with the new ids.
   *
   * @param part the part; empty: none
   * @param <P> the type of the part
   * @throws IllegalArgumentException if a new id is not valid
   */
  public <P extends Extensible> Optional<P> in(Optional<P> part) {
    return part.map(this::in);
  }

  /**
   * Returns parts with the new ids, in the same order.
   *
   * @param parts the parts
   * @param <P> the type of the parts
   * @throws IllegalArgumentException if a new id is not valid
   */
  public <P extends Extensible> List<P> in(List<P> parts) {
    return parts.stream().map(this::in).toList();
  }

  // Every type of the model implements this to return its own type.
  @SuppressWarnings("unchecked")
  private <P extends Extensible> P in(P part) {
    return (P) part.withIds(this);
  }
}
