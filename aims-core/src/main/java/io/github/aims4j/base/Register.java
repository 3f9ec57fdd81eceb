package io.github.aims4j.base;

import static io.github.aims4j.internal.Invariants.requireText;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A register that records were imported from: its name, the day as of which it speaks, and the
 * attributes of the model that it has a column for. It cannot be blamed for what it has no column
 * for.
 *
 * <p>Source: this library's own form. Invariant: no attribute is named twice. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract sealed class Register implements Entity<Register> permits ImmutableRegister {

  Register() {}

  /** Returns the name of the register. */
  public abstract String title();

  /** Returns the day as of which the register speaks; absent: not stated. */
  public abstract Optional<LocalDate> asOf();

  /**
   * Returns the attributes that the register has a column for, by the names of their accessors;
   * none: it has columns that the model has no place for.
   */
  public abstract List<String> attributes();

  @Override
  public final RecordKind kind() {
    return RecordKind.REGISTER;
  }

  @Override
  public List<Reference> references() {
    return new References().within("source", source()).within("evidence", evidence()).toList();
  }

  /**
   * Tells whether the register has a column for an attribute.
   *
   * @param attribute the name of the attribute's accessor, such as {@code purpose}
   */
  public boolean hasColumnFor(String attribute) {
    return attributes().contains(attribute);
  }

  @Value.Check
  void check() {
    requireText(title(), "Register.title");
    if (Set.copyOf(attributes()).size() < attributes().size()) {
      throw new IllegalArgumentException(
          "Register.attributes names an attribute twice: %s; each is named once."
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
