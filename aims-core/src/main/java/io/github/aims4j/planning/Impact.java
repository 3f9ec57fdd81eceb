// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import static io.github.aims4j.internal.Invariants.requireExactlyOne;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An impact of an AI system in one dimension, or the statement that there is none. Invariant:
 * either a description or a reason why there is none.
 *
 * <p>Source: ISO/IEC 42001:2023, 6.1.4, A.5.4 and A.5.5; the names of the dimensions are this
 * library's own. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Impact implements Extensible permits ImmutableImpact {

  Impact() {}

  /** Who may be affected. */
  public enum Affected {
    /** Individual persons. */
    INDIVIDUALS,
    /** Groups of persons. */
    GROUPS,
    /** Societies. */
    SOCIETIES
  }

  /** The dimensions of impact. */
  public enum Dimension {
    /** Fairness. */
    FAIRNESS,
    /** Accountability. */
    ACCOUNTABILITY,
    /** Transparency and explainability. */
    TRANSPARENCY,
    /** Security and privacy. */
    SECURITY_AND_PRIVACY,
    /** Safety and health. */
    SAFETY_AND_HEALTH,
    /** Financial consequences. */
    FINANCES,
    /** Accessibility. */
    ACCESSIBILITY,
    /** Human rights. */
    HUMAN_RIGHTS,
    /** Environment, for societies only. */
    ENVIRONMENT,
    /** Economy, for societies only. */
    ECONOMY,
    /** Government, for societies only. */
    GOVERNMENT,
    /** Public health and safety. */
    PUBLIC_HEALTH_AND_SAFETY,
    /** Norms, traditions, culture and values. */
    NORMS_AND_CULTURE
  }

  /** Returns the dimension. */
  public abstract Dimension dimension();

  /** Returns who is affected. */
  public abstract Affected affected();

  /** Returns the positive or negative impact; absent: none, see the reason. */
  public abstract Optional<String> description();

  /** Returns why there is no impact; absent: there is one. */
  public abstract Optional<String> noneBecause();

  /** Returns the label of the level of consequence; absent: not rated. */
  public abstract Optional<String> level();

  @Value.Check
  void check() {
    new Texts("Impact")
        .notBlank("description", description())
        .notBlank("noneBecause", noneBecause())
        .notBlank("level", level());
    requireExactlyOne("Impact", "description", description(), "noneBecause", noneBecause());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableImpact.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableImpact.builder().from(this);
  }

  /** Builds values of {@link Impact}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder implements Extensible.Builder<Impact, Builder>
      permits ImmutableImpact.Builder {

    Builder() {}

    /** Sets {@link Impact#dimension()}. */
    public abstract Builder dimension(Dimension dimension);

    /** Sets {@link Impact#affected()}. */
    public abstract Builder affected(Affected affected);

    /** Sets {@link Impact#description()}. */
    public abstract Builder description(String description);

    /** Sets or clears {@link Impact#description()}. */
    public abstract Builder description(Optional<String> description);

    /** Sets {@link Impact#noneBecause()}. */
    public abstract Builder noneBecause(String noneBecause);

    /** Sets or clears {@link Impact#noneBecause()}. */
    public abstract Builder noneBecause(Optional<String> noneBecause);

    /** Sets {@link Impact#level()}. */
    public abstract Builder level(String level);

    /** Sets or clears {@link Impact#level()}. */
    public abstract Builder level(Optional<String> level);
  }
}
