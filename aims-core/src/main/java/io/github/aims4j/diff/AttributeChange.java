// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.diff;

import static io.github.aims4j.internal.Quoted.quoted;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Extension;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of one attribute, or of one element of a list.
 *
 * <p>Invariants: a new value is {@link #after}, one that is gone is {@link #before}, a changed one
 * has both, and one that moved has neither but {@link #movedFrom}.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AttributeChange permits ImmutableAttributeChange {

  AttributeChange() {}

  /** Returns how it changed. */
  public abstract ChangeType type();

  /**
   * Returns its place as a JSON pointer (RFC 6901) within the later record. The last number of the
   * pointer to an element that is gone is its place in the earlier list.
   */
  public abstract String path();

  /**
   * Returns the earlier place of an element that moved, as a pointer whose last number counts in
   * the earlier list; absent: it did not move.
   */
  public abstract Optional<String> movedFrom();

  /**
   * Returns what tells the innermost element of a list from the others, such as its control or its
   * label; absent: it is in none, or the element has nothing of the kind.
   */
  public abstract Optional<String> element();

  /** Returns the earlier value; absent: it is new, or it moved. */
  public abstract Optional<Extension> before();

  /** Returns the later value; absent: it is gone, or it moved. */
  public abstract Optional<Extension> after();

  @Value.Check
  void check() {
    new Texts("AttributeChange").notBlank("element", element());
    requirePointer("path", path());
    movedFrom().ifPresent(place -> requirePointer("movedFrom", place));
    boolean isWhole =
        movedFrom().isPresent() == (type() == ChangeType.MOVED)
            && before().isPresent() == (type() == ChangeType.GONE || type() == ChangeType.CHANGED)
            && after().isPresent() == (type() == ChangeType.NEW || type() == ChangeType.CHANGED);
    if (!isWhole) {
      throw new IllegalArgumentException(
          ("AttributeChange at %s is %s and has %s, %s and %s; NEW has after, GONE has before,"
                  + " CHANGED has both, and MOVED has movedFrom only.")
              .formatted(
                  path(),
                  type(),
                  movedFrom().isPresent() ? "movedFrom" : "no movedFrom",
                  before().isPresent() ? "before" : "no before",
                  after().isPresent() ? "after" : "no after"));
    }
  }

  private static void requirePointer(String attribute, String text) {
    if (!text.startsWith("/")) {
      throw new IllegalArgumentException(
          "AttributeChange.%s is %s; a JSON pointer to an attribute begins with a slash."
              .formatted(attribute, quoted(text)));
    }
  }

  static AttributeChange ofNew(String path, Extension after) {
    requireNonNull(after, "after");
    return builder().type(ChangeType.NEW).path(path).after(after).build();
  }

  static AttributeChange ofGone(String path, Extension before) {
    return builder().type(ChangeType.GONE).path(path).before(before).build();
  }

  /**
   * Returns the change in one line, such as {@code /title: "Bias" -> "Unfair decisions"}. Long
   * values are abbreviated around what differs.
   */
  @Override
  public final String toString() {
    return ChangeText.of(this);
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableAttributeChange.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableAttributeChange.builder().from(this);
  }

  /** Builds values of {@link AttributeChange}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableAttributeChange.Builder {

    Builder() {}

    /** Sets {@link AttributeChange#type()}. */
    public abstract Builder type(ChangeType type);

    /** Sets {@link AttributeChange#path()}. */
    public abstract Builder path(String path);

    /** Sets {@link AttributeChange#movedFrom()}. */
    public abstract Builder movedFrom(String movedFrom);

    /** Sets or clears {@link AttributeChange#movedFrom()}. */
    public abstract Builder movedFrom(Optional<String> movedFrom);

    /** Sets {@link AttributeChange#element()}. */
    public abstract Builder element(String element);

    /** Sets or clears {@link AttributeChange#element()}. */
    public abstract Builder element(Optional<String> element);

    /** Sets {@link AttributeChange#before()}. */
    public abstract Builder before(Extension before);

    /** Sets or clears {@link AttributeChange#before()}. */
    public abstract Builder before(Optional<? extends Extension> before);

    /** Sets {@link AttributeChange#after()}. */
    public abstract Builder after(Extension after);

    /** Sets or clears {@link AttributeChange#after()}. */
    public abstract Builder after(Optional<? extends Extension> after);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract AttributeChange build();
  }
}
