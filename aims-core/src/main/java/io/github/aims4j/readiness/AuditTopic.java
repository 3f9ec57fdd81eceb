// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.Provision;
import io.github.aims4j.transition.Grounds;
import java.util.List;

/**
 * What a stage of an audit looks at, and the obligations and controls that it stands for.
 *
 * <p>Invariant: the title is not blank. Source: the grounds, for the topic; this library's policy,
 * for the obligations and controls. Immutable and thread-safe.
 *
 * @param title the topic, in our own words
 * @param criteria the clauses, obligations and controls that it stands for, in order; empty: no
 *     record of an AIMS shows it
 * @param grounds what the topic rests on
 */
public record AuditTopic(String title, List<AuditCriterion> criteria, Grounds grounds) {

  /**
   * Accepts a topic.
   *
   * @param title the topic, in our own words
   * @param criteria the clauses, obligations and controls that it stands for
   * @param grounds what the topic rests on
   * @throws IllegalArgumentException if the title is blank
   */
  public AuditTopic {
    requireText(requireNonNull(title, "title"), "AuditTopic.title");
    criteria = List.copyOf(criteria);
    requireNonNull(grounds, "grounds");
  }

  /**
   * Tells whether the topic stands for a criterion, for something that the criterion is {@linkplain
   * AuditCriterion#isWithin within}, or for something within the criterion: guidance of Annex B
   * belongs to the topic of its control, and a clause to the topic of any of its obligations.
   *
   * @param criterion the obligation, the control, the clause or another criterion
   */
  public boolean contains(AuditCriterion criterion) {
    return criteria.stream().anyMatch(each -> overlap(each, criterion));
  }

  private static boolean overlap(AuditCriterion own, AuditCriterion other) {
    return own.equals(other) || isWithin(other, own) || isWithin(own, other);
  }

  private static boolean isWithin(AuditCriterion part, AuditCriterion whole) {
    return whole instanceof Provision provision && part.isWithin(provision);
  }
}
