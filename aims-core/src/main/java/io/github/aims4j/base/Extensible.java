package io.github.aims4j.base;

import java.util.List;
import org.immutables.value.Value;

/**
 * A part of the model that keeps fields which this library does not know.
 *
 * <p>Only this library implements it: every type that does is sealed, so a new accessor here breaks
 * no program. Source: this library's own form.
 */
public interface Extensible {

  /** Returns the fields beyond those of the model, in their order; empty: there are none. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns the references to records in this part and in the parts it contains, attribute by
   * attribute; empty: it refers to no record.
   */
  default List<Reference> references() {
    return List.of();
  }

  /**
   * The part that the builders of all extensible values share.
   *
   * @param <T> the value that is built
   * @param <B> the builder itself
   */
  interface Builder<T extends Extensible, B extends Builder<T, B>> {

    /** Sets {@link Extensible#extensions()}. */
    B extensions(Extensions extensions);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    T build();
  }
}
