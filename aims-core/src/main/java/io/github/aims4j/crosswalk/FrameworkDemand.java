// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.crosswalk;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.conformity.CriterionStatus;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.finding.Place;
import io.github.aims4j.finding.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A part of another framework, the provisions of ISO/IEC 42001:2023 that are mapped to it, and what
 * the records of an AIMS say of these. It says nothing about whether the part is met. Source: this
 * library's own form. Immutable and thread-safe.
 *
 * @param id the id of the part, as the framework or the organization writes it
 * @param title the short title; empty: it has none, or this library does not know it
 * @param provisions what is mapped to it, in order, with mappings that say that nothing
 *     corresponds; empty: an organization recorded that it has no counterpart
 * @param criteria the obligations and controls within the provisions that correspond, with what the
 *     records say of each, in order; empty: none, as in Annex C
 * @param supportedBy the records that support one of the criteria, each once, in order
 * @param contradictedAt where records contradict one of the criteria, each once, in order
 * @param silentAt where records leave one of the criteria open, each once, in order
 */
public record FrameworkDemand(
    String id,
    Optional<String> title,
    List<MappedProvision> provisions,
    List<CriterionStatus> criteria,
    List<Subject> supportedBy,
    List<Place> contradictedAt,
    List<Place> silentAt) {

  /**
   * Creates a demand.
   *
   * @param id the id of the part
   * @param title the short title
   * @param provisions what is mapped to it
   * @param criteria the obligations and controls within the provisions
   * @param supportedBy the records that support one of them
   * @param contradictedAt where records contradict one of them
   * @param silentAt where records leave one of them open
   */
  public FrameworkDemand {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    provisions = List.copyOf(provisions);
    criteria = List.copyOf(criteria);
    supportedBy = List.copyOf(supportedBy);
    contradictedAt = List.copyOf(contradictedAt);
    silentAt = List.copyOf(silentAt);
  }

  /**
   * Returns the first, in the order of {@link Status}, that one of the criteria has; empty: there
   * are no criteria, so that no rule looks at it.
   */
  public Optional<Status> status() {
    return criteria.stream().map(CriterionStatus::status).min(Comparator.naturalOrder());
  }

  /**
   * Returns how many of the criteria have a status.
   *
   * @param status the status
   */
  public long count(Status status) {
    return criteria.stream().filter(each -> each.status() == status).count();
  }
}
