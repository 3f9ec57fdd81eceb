// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The value of an extension field, preserved as given: a tree of strings, numbers, booleans, lists,
 * objects and null. Numbers keep their literal form and objects their field order. Lists and
 * objects are nested at most {@value #MAX_DEPTH} deep.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
public sealed interface Extension {

  /** The maximum number of lists and objects nested within each other. */
  int MAX_DEPTH = 200;

  /** The explicit null value. */
  Extension NULL = new Null();

  /**
   * Returns a string value.
   *
   * @param value any string
   */
  static Extension of(String value) {
    return new Text(value);
  }

  /**
   * Returns a boolean value.
   *
   * @param value true or false
   */
  static Extension of(boolean value) {
    return new Bool(value);
  }

  /**
   * Returns a numeric value.
   *
   * @param value the number
   */
  static Extension of(long value) {
    return new Num(Long.toString(value));
  }

  /**
   * * A string value.
   *
   * @param value the string, which may be empty
   */
  record Text(String value) implements Extension {
    /**
     * Creates a string value.
     *
     * @param value the string, which may be empty
     */
    public Text {
      requireNonNull(value, "value");
    }
  }

  /**
   * A numeric value that preserves its literal form: {@code 1.0} and {@code 1.00} are not equal.
   *
   * @param literal a JSON number (RFC 8259, section 6)
   */
  record Num(String literal) implements Extension {
    /**
     * Creates a numeric value.
     *
     * @param literal a JSON number (RFC 8259, section 6)
     * @throws IllegalArgumentException if the literal is not a JSON number
     */
    public Num {
      if (!isNumber(literal)) {
        throw new IllegalArgumentException(
            "%s is not a JSON number such as 0, -1.5 or 6e23.".formatted(quoted(literal)));
      }
    }

    /** Matches {@code -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?}, without allocating. */
    private static boolean isNumber(String literal) {
      int start = literal.startsWith("-") ? 1 : 0;
      int end = afterDigits(literal, start);
      boolean valid = end == start + 1 || (end > start && literal.charAt(start) != '0');
      if (end < literal.length() && literal.charAt(end) == '.') {
        int fraction = end + 1;
        end = afterDigits(literal, fraction);
        valid &= end > fraction;
      }
      if (end < literal.length() && (literal.charAt(end) | 0x20) == 'e') {
        int exponent = afterSign(literal, end + 1);
        end = afterDigits(literal, exponent);
        valid &= end > exponent;
      }
      return valid && end == literal.length();
    }

    private static int afterSign(String literal, int index) {
      boolean signed = literal.startsWith("+", index) || literal.startsWith("-", index);
      return signed ? index + 1 : index;
    }

    private static int afterDigits(String literal, int index) {
      int end = index;
      while (end < literal.length() && literal.charAt(end) >= '0' && literal.charAt(end) <= '9') {
        end++;
      }
      return end;
    }
  }

  /**
   * A boolean value.
   *
   * @param value true or false
   */
  record Bool(boolean value) implements Extension {}

  /** The explicit null value. */
  record Null() implements Extension {}

  /** A list of values. The order is significant for equality. */
  final class Items implements Extension {
    private final List<Extension> values;
    private final int depth;

    /**
     * Creates a list from a copy of the values.
     *
     * @param values the values, in order
     * @throws IllegalArgumentException if the list is nested deeper than {@value #MAX_DEPTH} levels
     */
    public Items(List<Extension> values) {
      this.values = List.copyOf(values);
      this.depth = Nesting.depthAround(this.values);
    }

    /** Returns the values, in order. */
    public List<Extension> values() {
      return values;
    }

    /** The number of levels of lists and objects here, this one included. */
    int depth() {
      return depth;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Items that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
      return values.hashCode();
    }

    @Override
    public String toString() {
      return Nesting.toString(this);
    }
  }

  /** An object: an ordered list of named values. The order is significant for equality. */
  final class Fields implements Extension {
    private static final int SOME = Long.SIZE;

    private final List<Field> values;
    private final int depth;

    /**
     * Creates an object from a copy of the fields.
     *
     * @param values the fields, in order, with unique names
     * @throws IllegalArgumentException if a name is duplicated, or if the object is nested deeper
     *     than {@value #MAX_DEPTH} levels
     */
    public Fields(List<Field> values) {
      this.values = List.copyOf(values);
      requireEachOnce(this.values);
      this.depth = Nesting.depthAroundFields(this.values);
    }

    /** Returns the fields, in order. */
    public List<Field> values() {
      return values;
    }

    /** The number of levels of lists and objects here, this one included. */
    int depth() {
      return depth;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Fields that && Nesting.equalFields(values, that.values);
    }

    @Override
    public int hashCode() {
      return Nesting.hashFields(values);
    }

    @Override
    public String toString() {
      return Nesting.toString(this);
    }

    private static void requireEachOnce(List<Field> values) {
      int again = values.size() > SOME ? repeatedOfMany(values) : repeatedOfSome(values);
      if (again >= 0) {
        throw new IllegalArgumentException(
            "The object contains the field %s more than once; field names must be unique."
                .formatted(quoted(values.get(again).name())));
      }
    }

    private static int repeatedOfMany(List<Field> values) {
      Set<String> names = new HashSet<>(values.size() * 2);
      for (int i = 0; i < values.size(); i++) {
        if (!names.add(values.get(i).name())) {
          return i;
        }
      }
      return -1;
    }

    /** A few bits of the hash code distinguish most names and cost less than a set. */
    private static int repeatedOfSome(List<Field> values) {
      long hashes = 0;
      for (int i = 0; i < values.size(); i++) {
        String name = values.get(i).name();
        long bit = 1L << name.hashCode();
        if ((hashes & bit) != 0 && isAmong(values, i, name)) {
          return i;
        }
        hashes |= bit;
      }
      return -1;
    }

    private static boolean isAmong(List<Field> values, int end, String name) {
      for (int i = 0; i < end; i++) {
        if (values.get(i).name().equals(name)) {
          return true;
        }
      }
      return false;
    }

    /**
     * Returns the value of a field; empty if there is no such field.
     *
     * @param name the name of the field
     */
    public Optional<Extension> get(String name) {
      requireNonNull(name, "name");
      for (Field field : values) {
        if (field.name().equals(name)) {
          return Optional.of(field.value());
        }
      }
      return Optional.empty();
    }

    /**
     * Returns a copy of this object with one field set: an existing field keeps its position, a new
     * field is appended.
     *
     * @param name the name of the field
     * @param value its value
     */
    public Fields with(String name, Extension value) {
      Field changed = new Field(name, value);
      List<Field> result = new ArrayList<>(values);
      for (int i = 0; i < result.size(); i++) {
        if (result.get(i).name().equals(name)) {
          result.set(i, changed);
          return new Fields(result);
        }
      }
      result.add(changed);
      return new Fields(result);
    }
  }

  /**
   * A named value.
   *
   * @param name the name
   * @param value the value
   */
  record Field(String name, Extension value) {
    /**
     * Creates a named value.
     *
     * @param name the name
     * @param value the value
     */
    public Field {
      requireNonNull(name, "name");
      requireNonNull(value, "value");
    }
  }
}
