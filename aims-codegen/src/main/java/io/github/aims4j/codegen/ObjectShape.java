// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

import com.palantir.javapoet.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One type of the model that is a JSON object.
 *
 * @param type the type
 * @param builder its builder; null: it is a record, which has a constructor
 * @param extensible whether it keeps fields that the model does not know
 * @param entity whether it has an id of its own
 * @param attributes its fields, in the order in which they are written
 * @param description what the Javadoc of the type says; empty: nothing
 */
record ObjectShape(
    ClassName type,
    @Nullable ClassName builder,
    boolean extensible,
    boolean entity,
    List<Attribute> attributes,
    String description) {

  /** The number of fields that the bit masks of a codec hold. */
  static final int MAX_ATTRIBUTES = 2 * Long.SIZE;

  /**
   * The name in messages, in the schema, and before {@code Codec}; of a nested type, both names.
   */
  String name() {
    return String.join("", type.simpleNames());
  }
}
