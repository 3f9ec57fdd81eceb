// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

import io.github.aims4j.base.Extensible;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Requirements of the standard and the parts of another framework to which they correspond, any
 * number on either side, and at least one in all.
 *
 * <p>Source: this library; the relations are those of the set theory mapping of NIST IR 8477.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class CrosswalkMapping implements Extensible
    permits ImmutableCrosswalkMapping {

  CrosswalkMapping() {}

  /** How the requirements of the standard relate to the parts of the other framework. */
  public enum Relation {
    /** They ask for the same. */
    EQUAL,
    /** They ask for less: the other framework contains them. */
    SUBSET_OF,
    /** They ask for more: they contain the other framework's parts. */
    SUPERSET_OF,
    /** They have something in common. */
    INTERSECTS_WITH,
    /** They have nothing in common. */
    NOT_RELATED;

    /** Returns how the parts of the other framework relate to the requirements of the standard. */
    public Relation inverse() {
      return switch (this) {
        case SUBSET_OF -> SUPERSET_OF;
        case SUPERSET_OF -> SUBSET_OF;
        case EQUAL, INTERSECTS_WITH, NOT_RELATED -> this;
      };
    }
  }

  /** Returns how the requirements of the standard relate to the parts of the other framework. */
  public abstract Relation relation();

  /**
   * Returns the requirements of the standard, in the order given; none: the framework has parts
   * without a counterpart.
   */
  public abstract List<AuditCriterion> criteria();

  /**
   * Returns the parts of the other framework, by the ids that it gives them, in the order given;
   * none: the standard has requirements without a counterpart.
   */
  public abstract List<String> otherIds();

  /** Returns what the relation does not tell; absent: nothing, or not stated. */
  public abstract Optional<String> remark();

  @Value.Check
  void check() {
    new Texts("CrosswalkMapping").notBlank("otherIds", otherIds()).notBlank("remark", remark());
    if (criteria().isEmpty() && otherIds().isEmpty()) {
      throw new IllegalArgumentException(
          "CrosswalkMapping has neither criteria nor otherIds; at least one of them is required.");
    }
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCrosswalkMapping.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableCrosswalkMapping.builder().from(this);
  }

  /** Builds values of {@link CrosswalkMapping}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder
      implements Extensible.Builder<CrosswalkMapping, Builder>
      permits ImmutableCrosswalkMapping.Builder {

    Builder() {}

    /** Sets {@link CrosswalkMapping#relation()}. */
    public abstract Builder relation(Relation relation);

    /** Adds one of {@link CrosswalkMapping#criteria()}. */
    public abstract Builder addCriterion(AuditCriterion criterion);

    /** Replaces {@link CrosswalkMapping#criteria()}. */
    public abstract Builder criteria(Iterable<? extends AuditCriterion> criteria);

    /** Adds one of {@link CrosswalkMapping#otherIds()}. */
    public abstract Builder addOtherId(String otherId);

    /** Replaces {@link CrosswalkMapping#otherIds()}. */
    public abstract Builder otherIds(Iterable<String> otherIds);

    /** Sets {@link CrosswalkMapping#remark()}. */
    public abstract Builder remark(String remark);

    /** Sets or clears {@link CrosswalkMapping#remark()}. */
    public abstract Builder remark(Optional<String> remark);
  }
}
