package io.github.aims4j.operation;

import static io.github.aims4j.internal.Invariants.requireText;

import io.github.aims4j.base.Entity;
import io.github.aims4j.base.Extensions;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.RecordKind;
import io.github.aims4j.base.Source;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A party outside the organization that supplies AI systems, parts of them, data or services.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.1 and A.10.3. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Supplier implements Entity<Supplier> permits ImmutableSupplier {

  Supplier() {}

  @Override
  public abstract Id<Supplier> id();

  /** Returns the name of the supplier. */
  public abstract String name();

  /** Returns where the record came from; absent: it was made here. */
  public abstract Optional<Source> source();

  @Override
  @Value.Default
  public Extensions extensions() {
    return Extensions.none();
  }

  @Override
  public final RecordKind kind() {
    return RecordKind.SUPPLIER;
  }

  @Value.Check
  void check() {
    requireText(name(), "Supplier.name");
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableSupplier.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableSupplier.builder().from(this);
  }

  /** Builds values of {@link Supplier}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Supplier, Builder>
      permits ImmutableSupplier.Builder {

    Builder() {}

    @Override
    public abstract Builder id(Id<Supplier> id);

    /** Sets {@link Supplier#name()}. */
    public abstract Builder name(String name);

    /** Sets {@link Supplier#source()}. */
    public abstract Builder source(Source source);

    /** Sets or clears {@link Supplier#source()}. */
    public abstract Builder source(Optional<? extends Source> source);

    @Override
    public abstract Builder extensions(Extensions extensions);
  }
}
