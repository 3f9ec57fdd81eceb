// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import java.util.List;
import org.immutables.value.Value;

/**
 * A part of the model that can carry extension fields. No text of the model is blank, except that
 * of a {@link SourceCell}: an attribute without content is absent.
 *
 * <p>Only this library implements this interface: every implementing type is sealed, so adding an
 * accessor here is a compatible change. Source: this library.
 */
public interface Extensible {

  /** Returns the extension fields, in order; empty: none. */
  @Value.Default
  default Extensions extensions() {
    return Extensions.none();
  }

  /**
   * Returns the references to records in this part and the parts that it contains, attribute by
   * attribute; empty: none.
   */
  default List<Reference> references() {
    return List.of();
  }

  /**
   * Returns a copy with new ids in this part and the parts that it contains: its own id, if any,
   * and those of its references. Ids in free text and in extensions are not changed.
   *
   * @param ids the new ids
   * @throws IllegalArgumentException if a new id is not valid, or an invariant does not hold
   *     afterwards
   */
  default Extensible withIds(IdMapping ids) {
    return this;
  }

  /**
   * The methods that the builders of all extensible values share.
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
