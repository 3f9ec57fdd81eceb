// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import io.github.aims4j.base.RecordKind;
import org.immutables.value.Value;

/**
 * How many attributes of the records of a kind have no date, so that they can have changed since.
 * An attribute of a dated act, such as the outcome of a review, has the date of the act.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class UndatedAttributes permits ImmutableUndatedAttributes {

  UndatedAttributes() {}

  /** Returns the kind of the records. */
  public abstract RecordKind kind();

  /** Returns the number of records of the kind that have such attributes; at least one. */
  public abstract int records();

  /** Returns the number of attributes in these records; at least one of each. */
  public abstract int attributes();

  @Value.Check
  void check() {
    if (records() < 1 || attributes() < records()) {
      throw new IllegalArgumentException(
          ("UndatedAttributes has %s records and %s attributes; there must be at least one record,"
                  + " and one attribute of each.")
              .formatted(records(), attributes()));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableUndatedAttributes.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableUndatedAttributes.builder().from(this);
  }

  /** Builds values of {@link UndatedAttributes}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableUndatedAttributes.Builder {

    Builder() {}

    /** Sets {@link UndatedAttributes#kind()}. */
    public abstract Builder kind(RecordKind kind);

    /** Sets {@link UndatedAttributes#records()}. */
    public abstract Builder records(int records);

    /** Sets {@link UndatedAttributes#attributes()}. */
    public abstract Builder attributes(int attributes);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or a number is too small
     */
    public abstract UndatedAttributes build();
  }
}
