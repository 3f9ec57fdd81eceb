// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The origin of an imported record: a row of a register and the cells whose original text differs
 * from the imported value.
 *
 * <p>Source: this library. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Source implements Extensible permits ImmutableSource {

  Source() {}

  /** Returns the register. */
  public abstract Id<Register> register();

  /** Returns the number of the data row, starting from 1; absent: the register has no rows. */
  public abstract OptionalInt row();

  /** Returns the cells whose text was mapped to another value, in the order of the columns. */
  public abstract List<SourceCell> cells();

  @Override
  public List<Reference> references() {
    return new References().to("register", RecordKind.REGISTER, register()).toList();
  }

  @Override
  public Source withIds(IdMapping ids) {
    return toBuilder().register(ids.of(register())).build();
  }

  @Value.Check
  void check() {
    if (row().isPresent() && row().getAsInt() < 1) {
      throw new IllegalArgumentException(
          "Source.row is %s; row numbers start from 1.".formatted(row().getAsInt()));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableSource.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableSource.builder().from(this);
  }

  /** Builds values of {@link Source}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Source, Builder>
      permits ImmutableSource.Builder {

    Builder() {}

    /** Sets {@link Source#register()}. */
    public abstract Builder register(Id<Register> register);

    /** Sets {@link Source#row()}. */
    public abstract Builder row(int row);

    /** Sets or clears {@link Source#row()}. */
    public abstract Builder row(OptionalInt row);

    /** Adds one of {@link Source#cells()}. */
    public abstract Builder addCell(SourceCell cell);

    /** Replaces {@link Source#cells()}. */
    public abstract Builder cells(Iterable<? extends SourceCell> cells);
  }
}
