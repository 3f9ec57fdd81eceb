// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import io.github.aims4j.base.Id;
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

  static ImmutableCorrespondence.Builder builder() {
    return ImmutableCorrespondence.builder();
  }

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
}
