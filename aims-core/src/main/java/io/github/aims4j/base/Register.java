// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.base;

import io.github.aims4j.internal.Dates;
import io.github.aims4j.internal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A register from which records were imported: its name, its date, and the attributes of the model
 * for which it has columns. An attribute without a column cannot be expected in an imported record.
 *
 * <p>Source: this library. Invariant: attribute names are unique. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Register implements Entity<Register> permits ImmutableRegister {

  Register() {}

  /** Returns the name of the register. */
  public abstract String title();

  /** Returns the day on which the register was current; absent: not stated. */
  public abstract Optional<LocalDate> asOf();

  /**
   * Returns the names of the accessors for which the register has columns; none: no column
   * corresponds to an attribute of the model.
   */
  public abstract List<String> attributes();

  @Override
  public final RecordKind kind() {
    return RecordKind.REGISTER;
  }

  @Override
  public List<Reference> references() {
    return References.of(this).toList();
  }

  @Override
  public Register withIds(IdMapping ids) {
    return ids.in(this, toBuilder()).build();
  }

  /**
   * Tells whether the register has a column for an attribute.
   *
   * @param attribute the name of the accessor, such as {@code purpose}
   */
  public boolean hasColumnFor(String attribute) {
    return attributes().contains(attribute);
  }

  @Value.Check
  void check() {
    new Texts("Register")
        .notBlank("title", title())
        .notBlank("attributes", attributes())
        .notBlank("notes", notes());
    new Dates("Register").day("asOf", asOf());
    if (Set.copyOf(attributes()).size() < attributes().size()) {
      throw new IllegalArgumentException(
          "Register.attributes contains an attribute more than once: %s; names must be unique."
              .formatted(attributes()));
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableRegister.builder();
  }

  /** Returns a builder that starts from this record. */
  public Builder toBuilder() {
    return ImmutableRegister.builder().from(this);
  }

  /** Builds values of {@link Register}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Entity.Builder<Register, Builder>
      permits ImmutableRegister.Builder {

    Builder() {}

    /** Sets {@link Register#title()}. */
    public abstract Builder title(String title);

    /** Sets {@link Register#asOf()}. */
    public abstract Builder asOf(LocalDate asOf);

    /** Sets or clears {@link Register#asOf()}. */
    public abstract Builder asOf(Optional<? extends LocalDate> asOf);

    /** Adds one of {@link Register#attributes()}. */
    public abstract Builder addAttribute(String attribute);

    /** Replaces {@link Register#attributes()}. */
    public abstract Builder attributes(Iterable<String> attributes);
  }
}
