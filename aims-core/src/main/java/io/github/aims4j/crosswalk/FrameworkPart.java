// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.framework.ListedPart;
import java.util.Optional;

/**
 * A part of a framework that has an id: a clause, a control, an article, a subcategory. The text of
 * the part is not included.
 *
 * <p>Source: the framework, ids and short titles. Immutable and thread-safe.
 *
 * @param id the id as the framework writes it, such as {@code GOVERN 1.1}
 * @param title the short title; empty: the framework has none, or this library does not know it
 */
public record FrameworkPart(String id, Optional<String> title) {

  /**
   * Creates a part.
   *
   * @param id the id as the framework writes it
   * @param title the short title
   */
  public FrameworkPart {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
  }

  static FrameworkPart of(ListedPart part) {
    return new FrameworkPart(part.id(), part.title());
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}
