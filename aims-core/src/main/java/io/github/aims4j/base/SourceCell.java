// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.internal.Texts;
import org.immutables.value.Value;

/**
 * A cell of a register whose text differs from the imported value, such as {@code In production}
 * for a life-cycle stage.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SourceCell implements Extensible permits ImmutableSourceCell {

  SourceCell() {}

  /** Returns the name of the accessor whose value was imported from the cell. */
  public abstract String attribute();

  /**
   * Returns the name of the column in the register, or its number if it has none: {@code column 5}.
   */
  public abstract String column();

  /**
   * Returns the original text of the cell. Unlike every other text of the model it may be blank:
   * the content of a register is kept even where it states nothing.
   */
  public abstract String text();

  @Value.Check
  void check() {
    new Texts("SourceCell").notBlank("attribute", attribute()).notBlank("column", column());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableSourceCell.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableSourceCell.builder().from(this);
  }

  /** Builds values of {@link SourceCell}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<SourceCell, Builder>
      permits ImmutableSourceCell.Builder {

    Builder() {}

    /** Sets {@link SourceCell#attribute()}. */
    public abstract Builder attribute(String attribute);

    /** Sets {@link SourceCell#column()}. */
    public abstract Builder column(String column);

    /** Sets {@link SourceCell#text()}. */
    public abstract Builder text(String text);
  }
}
