// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extension;
import io.github.aims4j.base.RecordKind;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Records as trees of their attributes by name. Attributes that are absent and lists without
 * elements are left out.
 *
 * <p>{@code AimsJson.recordForm()} of {@code aims-json} returns one: there the names and values are
 * those of the JSON format. This package has none of its own, because it has no list of the
 * attributes of all types and does without reflection.
 *
 * <p>Source: this library's own form. Immutable and thread-safe if the functions are.
 */
public final class RecordForm {

  private final Function<Entity<?>, Extension.Fields> attributes;
  private final BiFunction<RecordKind, Extension.Fields, Entity<?>> record;

  private RecordForm(
      Function<Entity<?>, Extension.Fields> attributes,
      BiFunction<RecordKind, Extension.Fields, Entity<?>> record) {
    this.attributes = requireNonNull(attributes, "attributes");
    this.record = requireNonNull(record, "record");
  }

  /**
   * Returns a form.
   *
   * @param attributes returns the attributes of a record, its id among them
   * @param record returns the record of a kind with some attributes, and throws an {@link
   *     IllegalArgumentException} if there can be none
   */
  public static RecordForm of(
      Function<Entity<?>, Extension.Fields> attributes,
      BiFunction<RecordKind, Extension.Fields, Entity<?>> record) {
    return new RecordForm(attributes, record);
  }

  /**
   * Returns the attributes of a record, its id among them.
   *
   * @param of the record
   */
  public Extension.Fields attributes(Entity<?> of) {
    return attributes.apply(of);
  }

  /**
   * Returns the record with some attributes.
   *
   * @param kind its kind
   * @param with its attributes, in the form of {@link #attributes}
   * @throws IllegalArgumentException if no record of the kind has these attributes
   */
  public Entity<?> record(RecordKind kind, Extension.Fields with) {
    return record.apply(kind, with);
  }
}
