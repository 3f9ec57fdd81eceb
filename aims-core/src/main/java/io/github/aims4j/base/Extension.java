package io.github.aims4j.base;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that the model has no place for, kept as it was given: a small tree of texts, numbers,
 * booleans, lists, objects and null. Numbers keep their literal, objects their order.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
public sealed interface Extension {

  /** The absence of a value, stated. */
  Extension NULL = new Null();

  /**
   * Returns a text.
   *
   * @param value any text
   */
  static Extension of(String value) {
    return new Text(value);
  }

  /**
   * Returns a truth value.
   *
   * @param value true or false
   */
  static Extension of(boolean value) {
    return new Bool(value);
  }

  /**
   * Returns a number.
   *
   * @param value the number
   */
  static Extension of(long value) {
    return new Num(Long.toString(value));
  }

  /**
   * A text.
   *
   * @param value the text, which may be empty
   */
  record Text(String value) implements Extension {
    /**
     * Accepts any text.
     *
     * @param value the text, which may be empty
     */
    public Text {
      requireNonNull(value, "value");
    }
  }

  /**
   * A number, kept as it is written: {@code 1.0} and {@code 1.00} are two.
   *
   * @param literal the number in the grammar of JSON (RFC 8259, section 6)
   */
  record Num(String literal) implements Extension {
    /**
     * Accepts a number literal.
     *
     * @param literal the number in the grammar of JSON (RFC 8259, section 6)
     * @throws IllegalArgumentException if the text is not such a number
     */
    public Num {
      if (!isNumber(literal)) {
        throw new IllegalArgumentException(
            "\"%s\" is not a number as JSON writes it, such as 0, -1.5 or 6e23."
                .formatted(literal));
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
   * A truth value.
   *
   * @param value true or false
   */
  record Bool(boolean value) implements Extension {}

  /** The absence of a value, stated. */
  record Null() implements Extension {}

  /**
   * A list of values.
   *
   * @param values the values, in order
   */
  record Items(List<Extension> values) implements Extension {
    /**
     * Copies the values.
     *
     * @param values the values, in order
     */
    public Items {
      values = List.copyOf(values);
    }
  }

  /**
   * An object: named values in an order that counts in equality.
   *
   * @param values the fields, in order, each name once
   */
  record Fields(List<Field> values) implements Extension {
    private static final int SOME = Long.SIZE;

    /**
     * Copies the fields.
     *
     * @param values the fields, in order, each name once
     * @throws IllegalArgumentException if a name stands twice
     */
    public Fields {
      values = List.copyOf(values);
      requireEachOnce(values);
    }

    private static void requireEachOnce(List<Field> values) {
      int again = values.size() > SOME ? repeatedOfMany(values) : repeatedOfSome(values);
      if (again >= 0) {
        throw new IllegalArgumentException(
            "The field \"%s\" stands twice in one object.".formatted(values.get(again).name()));
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

    /** A few bits of the hash codes tell most names apart, which costs less than a set of them. */
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
     * Returns the value of a field; empty when there is no such field.
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
     * Returns this object with one field set: in its place when the name was there, at the end
     * otherwise.
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
     * Accepts a named value.
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
