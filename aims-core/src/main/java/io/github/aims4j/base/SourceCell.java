package io.github.aims4j.base;

import org.immutables.value.Value;

/**
 * A cell of a register whose text is not the value that was taken from it: {@code In production},
 * from which a life-cycle stage was taken.
 *
 * <p>Source: this library's own form. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SourceCell implements Extensible permits ImmutableSourceCell {

  SourceCell() {}

  /** Returns the attribute that was taken from the cell, by the name of its accessor. */
  public abstract String attribute();

  /** Returns the name of the column in the register. */
  public abstract String column();

  /** Returns the text of the cell as it stood. */
  public abstract String text();

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
