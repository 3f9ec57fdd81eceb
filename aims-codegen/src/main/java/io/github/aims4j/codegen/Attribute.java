// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen;

/**
 * One attribute of a type.
 *
 * @param name the name of the JSON field
 * @param accessor the name of the accessor
 * @param setter the name of the builder method that takes the value, or each element of a list
 * @param adds whether the setter takes each element of a list by itself
 * @param kind how many values it has
 * @param form the form of each value
 * @param minItems the least number of elements of a list
 * @param description what the accessor's Javadoc says; empty: nothing
 */
record Attribute(
    String name,
    String accessor,
    String setter,
    boolean adds,
    Kind kind,
    Form form,
    int minItems,
    String description) {

  /** How many values an attribute has, and in which type they come. */
  enum Kind {
    /** Always one. */
    REQUIRED,
    /** An {@code Optional}. */
    OPTIONAL,
    /** An {@code OptionalInt}. */
    OPTIONAL_INT,
    /** A {@code List}. */
    LIST,
    /** A field of the format, for which the type has no accessor. */
    CONSTANT
  }

  /** Tells whether the field must be present. */
  boolean required() {
    return kind == Kind.REQUIRED || kind == Kind.CONSTANT || minItems > 0;
  }
}
