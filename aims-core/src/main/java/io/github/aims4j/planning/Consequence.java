// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireExactlyOne;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A consequence of a risk, or an outcome of an impact assessment, for those affected, or the
 * statement that there is none. Invariant: either a description or a reason why there is none.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.2 and 6.1.4. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Consequence implements Extensible permits ImmutableConsequence {

  Consequence() {}

  /** Who is affected. */
  public enum Affected {
    /** The organization. */
    ORGANIZATION,
    /** Individual persons. */
    INDIVIDUALS,
    /** Groups of persons. */
    GROUPS,
    /** Societies. */
    SOCIETIES
  }

  /** Returns who is affected. */
  public abstract Affected affected();

  /** Returns the description of the consequence; absent: none, see the reason. */
  public abstract Optional<String> description();

  /** Returns why there is no consequence; absent: there is one. */
  public abstract Optional<String> noneBecause();

  /** Returns the label of the level of consequence; absent: not rated. */
  public abstract Optional<String> level();

  @Value.Check
  void check() {
    new Texts("Consequence")
        .notBlank("description", description())
        .notBlank("noneBecause", noneBecause())
        .notBlank("level", level());
    requireExactlyOne("Consequence", "description", description(), "noneBecause", noneBecause());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableConsequence.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableConsequence.builder().from(this);
  }

  /** Builds values of {@link Consequence}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Consequence, Builder>
      permits ImmutableConsequence.Builder {

    Builder() {}

    /** Sets {@link Consequence#affected()}. */
    public abstract Builder affected(Affected affected);

    /** Sets {@link Consequence#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Consequence#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link Consequence#noneBecause()}. */
    public abstract Builder noneBecause(String noneBecause);

    /** Sets or clears {@link Consequence#noneBecause()}. */
    public abstract Builder noneBecause(Optional<String> noneBecause);

    /** Sets {@link Consequence#level()}. */
    public abstract Builder level(String level);

    /** Sets or clears {@link Consequence#level()}. */
    public abstract Builder level(Optional<String> level);
  }
}
