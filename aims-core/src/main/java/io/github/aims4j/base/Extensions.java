package io.github.aims4j.base;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Extension.Fields;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The fields of a record that the model has no place for, in the order in which they were given;
 * each name is there once. Order counts in equality, because it counts in the JSON that is written.
 *
 * <p>The name of an extension starts with {@value #PREFIX}, so that no future field of the model
 * has it: {@link #of} and {@link #with} insist on that. Only a reader that is asked to keep the
 * unknown fields of a document makes extensions of other names, with the constructor.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 *
 * @param fields the fields by name
 */
public record Extensions(Fields fields) implements Iterable<Extension.Field> {

  /** What the name of every extension starts with. */
  public static final String PREFIX = "x-";

  private static final Extensions NONE = new Extensions(new Fields(List.of()));

  /**
   * Accepts the fields of a document as they are, whatever their names.
   *
   * @param fields the fields by name
   */
  public Extensions {
    requireNonNull(fields, "fields");
  }

  /** Returns the absence of extensions. */
  public static Extensions none() {
    return NONE;
  }

  /**
   * Returns extensions in the given order.
   *
   * @param fields the fields, in order
   * @throws IllegalArgumentException if a name stands twice, or does not start with {@value
   *     #PREFIX}, or nothing follows it
   */
  public static Extensions of(List<Extension.Field> fields) {
    fields.forEach(field -> requireName(field.name()));
    return fields.isEmpty() ? NONE : new Extensions(new Fields(fields));
  }

  /**
   * Tells whether a name is that of an extension.
   *
   * @param name any field name
   */
  public static boolean isName(String name) {
    return name.length() > PREFIX.length() && name.startsWith(PREFIX);
  }

  private static void requireName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "The name of an extension starts with \"x-\" and goes on; \"%s\" does not."
              .formatted(name));
    }
  }

  /**
   * Returns the extension of a name; empty when there is none.
   *
   * @param name the name with its {@value #PREFIX}
   */
  public Optional<Extension> get(String name) {
    return fields.get(name);
  }

  /**
   * Returns the text of an extension; empty when there is none of that name or it is not a text.
   *
   * @param name the name with its {@value #PREFIX}
   */
  public Optional<String> text(String name) {
    return get(name)
        .filter(Extension.Text.class::isInstance)
        .map(value -> ((Extension.Text) value).value());
  }

  /**
   * Returns these extensions with one set: in its place when the name was there, at the end
   * otherwise.
   *
   * @param name the name with its {@value #PREFIX}
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

  /** Goes through the extensions in their order. */
  @Override
  public Iterator<Extension.Field> iterator() {
    return fields.values().iterator();
  }
}
