// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Extension.Fields;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The extension fields of a record, in the order given, with unique names. The order is significant
 * for equality because it determines the order in the JSON output.
 *
 * <p>The name of an extension starts with {@value #PREFIX}, so that it cannot collide with a future
 * field of the model; {@link #of} and {@link #with} enforce this. A reader that is configured to
 * keep the unknown fields of a document creates extensions with other names through the
 * constructor.
 *
 * <p>Source: this library. Immutable and thread-safe.
 *
 * @param fields the fields by name
 */
public record Extensions(Fields fields) implements Iterable<Extension.Field> {

  /** The prefix of extension names. */
  public static final String PREFIX = "x-";

  /**
   * The name of the extension in which a reader keeps what a document of another edition of ISO/IEC
   * 42001 has and this edition lacks, such as ids of controls. It is a list of objects with two
   * fields: {@code path}, the JSON pointer from the record (or from the AIMS) to the place where
   * the value was, and {@code value}. A record whose required field was such a value is kept in the
   * extension of the AIMS.
   */
  public static final String OTHER_EDITION = "x-other-edition";

  private static final Extensions NONE = new Extensions(new Fields(List.of()));

  /**
   * Creates extensions from the fields of a document, whatever their names.
   *
   * @param fields the fields by name
   */
  public Extensions {
    requireNonNull(fields, "fields");
  }

  /** Returns an empty instance. */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Returns extensions in the given order.
   *
   * @param fields the fields, in order
   * @throws IllegalArgumentException if a name is duplicated, does not start with {@value #PREFIX},
   *     or consists of the prefix alone
   */
  public static Extensions of(List<Extension.Field> fields) {
    fields.forEach(field -> requireName(field.name()));
    return fields.isEmpty() ? NONE : new Extensions(new Fields(fields));
  }

  /**
   * Tells whether a name is a valid extension name.
   *
   * @param name any field name
   */
  public static boolean isName(String name) {
    return name.length() > PREFIX.length() && name.startsWith(PREFIX);
  }

  private static void requireName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          ("%s is not an extension name; it must start with \"x-\", followed by at least one"
                  + " character.")
              .formatted(quoted(name)));
    }
  }

  /**
   * Returns the extension with a name; empty if there is none.
   *
   * @param name the name, including {@value #PREFIX}
   */
  public Optional<Extension> get(String name) {
    return fields.get(name);
  }

  /**
   * Returns the string value of an extension; empty if there is no extension with that name or its
   * value is not a string.
   *
   * @param name the name, including {@value #PREFIX}
   */
  public Optional<String> text(String name) {
    return get(name)
        .filter(Extension.Text.class::isInstance)
        .map(value -> ((Extension.Text) value).value());
  }

  /**
   * Returns a copy with one extension set: an existing one keeps its position, a new one is
   * appended.
   *
   * @param name the name, including {@value #PREFIX}
   * @param value the value
   * @throws IllegalArgumentException if the name does not start with {@value #PREFIX}
   */
  public Extensions with(String name, Extension value) {
    requireName(name);
    return new Extensions(fields.with(name, value));
  }

  /** Tells whether there are none. */
  public boolean isEmpty() {
    return fields.values().isEmpty();
  }

  /** Returns an iterator over the extensions, in order. */
  @Override
  public Iterator<Extension.Field> iterator() {
    return fields.values().iterator();
  }
}
