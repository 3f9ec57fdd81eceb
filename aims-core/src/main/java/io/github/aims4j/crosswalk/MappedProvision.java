// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.base.Id;
import io.github.aims4j.planning.Crosswalk;
import io.github.aims4j.planning.CrosswalkMapping.Relation;
import io.github.aims4j.standard.AuditCriterion;
import java.util.Optional;

/**
 * A provision of the standard that is mapped to a part of another framework. Source: this library's
 * own form. Immutable and thread-safe.
 *
 * @param criterion the provision or obligation
 * @param relation how it relates to the part, alone or together with others
 * @param confidence how well the sources support it; empty: an organization's own mapping
 * @param crosswalk the record that states it; empty: this library ships it
 */
public record MappedProvision(
    AuditCriterion criterion,
    Relation relation,
    Optional<MappingConfidence> confidence,
    Optional<Id<Crosswalk>> crosswalk) {

  /**
   * Creates a mapped provision.
   *
   * @param criterion the provision or obligation
   * @param relation how it relates to the part
   * @param confidence how well the sources support it
   * @param crosswalk the record that states it
   */
  public MappedProvision {
    requireNonNull(criterion, "criterion");
    requireNonNull(relation, "relation");
    requireNonNull(confidence, "confidence");
    requireNonNull(crosswalk, "crosswalk");
  }
}
