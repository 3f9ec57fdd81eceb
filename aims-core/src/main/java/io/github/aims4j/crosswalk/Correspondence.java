// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.base.Id;
import io.github.aims4j.internal.Texts;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Provisions of ISO/IEC 42001:2023 and the parts of another framework that they correspond to, any
 * number on either side, as this library ships it or an organization recorded it. It is informative
 * and no evidence of conformity with either side.
 *
 * <p>Source: NIST IR 8477 for the relations; {@link #sources()}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Correspondence permits ImmutableCorrespondence {

  Correspondence() {}

  /** Returns the other framework, with its edition. */
  public abstract Framework framework();

  /**
   * Returns how the provisions of the standard relate to the parts of the other framework. For the
   * other direction, see {@link Relation#inverse()}.
   */
  public abstract Relation relation();

  /**
   * Returns the provisions and obligations of the standard, in order; none: the parts have no
   * counterpart.
   */
  public abstract List<AuditCriterion> criteria();

  /**
   * Returns the parts of the other framework, by id as the framework or the organization writes
   * them, in order; none: the provisions have no counterpart.
   */
  public abstract List<String> otherIds();

  /** Returns how well the sources support it; absent: an organization's own. */
  public abstract Optional<MappingConfidence> confidence();

  /** Returns the sources, in order; none: an organization's own. */
  public abstract List<String> sources();

  /** Returns what the relation does not tell; absent: nothing, or not stated. */
  public abstract Optional<String> remark();

  /** Returns the record that states it; absent: this library ships it. */
  public abstract Optional<Id<Crosswalk>> crosswalk();

  /**
   * Tells whether something on one side corresponds to something on the other: not if a side is
   * empty or they are said to be unrelated.
   */
  public boolean hasCounterparts() {
    return relation() != Relation.NOT_RELATED && !criteria().isEmpty() && !otherIds().isEmpty();
  }

  @Value.Check
  void check() {
    new Texts("Correspondence")
        .notBlank("otherIds", otherIds())
        .notBlank("sources", sources())
        .notBlank("remark", remark());
  }

  /** Returns a new, empty builder. */
  public static Builder builder() {
    return ImmutableCorrespondence.builder();
  }

  /** Returns a builder that starts from this value. */
  public Builder toBuilder() {
    return ImmutableCorrespondence.builder().from(this);
  }

  /** Builds values of {@link Correspondence}. Not thread-safe; it can be reused. */
  public abstract static sealed class Builder permits ImmutableCorrespondence.Builder {

    Builder() {}

    /** Sets {@link Correspondence#framework()}. */
    public abstract Builder framework(Framework framework);

    /** Sets {@link Correspondence#relation()}. */
    public abstract Builder relation(Relation relation);

    /** Adds one of {@link Correspondence#criteria()}. */
    public abstract Builder addCriterion(AuditCriterion criterion);

    /** Replaces {@link Correspondence#criteria()}. */
    public abstract Builder criteria(Iterable<? extends AuditCriterion> criteria);

    /** Adds one of {@link Correspondence#otherIds()}. */
    public abstract Builder addOtherId(String otherId);

    /** Replaces {@link Correspondence#otherIds()}. */
    public abstract Builder otherIds(Iterable<String> otherIds);

    /** Sets {@link Correspondence#confidence()}. */
    public abstract Builder confidence(MappingConfidence confidence);

    /** Sets or clears {@link Correspondence#confidence()}. */
    public abstract Builder confidence(Optional<? extends MappingConfidence> confidence);

    /** Adds one of {@link Correspondence#sources()}. */
    public abstract Builder addSource(String source);

    /** Replaces {@link Correspondence#sources()}. */
    public abstract Builder sources(Iterable<String> sources);

    /** Sets {@link Correspondence#remark()}. */
    public abstract Builder remark(String remark);

    /** Sets or clears {@link Correspondence#remark()}. */
    public abstract Builder remark(Optional<String> remark);

    /** Sets {@link Correspondence#crosswalk()}. */
    public abstract Builder crosswalk(Id<Crosswalk> crosswalk);

    /** Sets or clears {@link Correspondence#crosswalk()}. */
    public abstract Builder crosswalk(Optional<? extends Id<Crosswalk>> crosswalk);

    /**
     * Builds the value.
     *
     * @throws IllegalArgumentException if an attribute is missing or an invariant does not hold
     */
    public abstract Correspondence build();
  }
}
