// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import java.util.Comparator;
import java.util.List;

/**
 * A criterion against which audit evidence is compared: a provision of the standard or an
 * obligation of a clause.
 *
 * <p>Source: ISO 19011:2018 for the term; the division of clauses into obligations is this
 * library's own. Immutable and thread-safe.
 */
public sealed interface AuditCriterion permits Provision, Obligation {

  /**
   * Returns the id as it is cited within the standard, such as {@code 6.1.2}, {@code A.6.2.4} or,
   * for an obligation, {@code 6.1.2-03}.
   */
  String citation();

  /** Returns the citation with the standard and its edition. */
  String reference();

  /** Returns the provision: the criterion itself or, for an obligation, its clause. */
  Provision provision();

  /**
   * Tells whether this is within a provision: whether it is that provision, or a direct or indirect
   * part of it. An obligation is within its clause, a clause within its group, and a control within
   * its objective and its area. The guidance on a control is within the control.
   *
   * @param whole the provision that may be or contain this
   */
  boolean isWithin(Provision whole);

  /**
   * Returns the criterion with a citation.
   *
   * @param citation the citation, alone or preceded by the standard and its edition, in exactly
   *     that form
   * @throws IllegalArgumentException if this edition has no such provision and this library no such
   *     obligation; the message suggests alternatives
   */
  static AuditCriterion parse(String citation) {
    return citation.contains("-") ? Obligation.parse(citation) : Provision.parse(citation);
  }

  /**
   * Returns the criteria with the given citations.
   *
   * @param citations the citations
   * @throws IllegalArgumentException if one of them is unknown
   */
  static List<AuditCriterion> of(String... citations) {
    return List.of(citations).stream().map(AuditCriterion::parse).toList();
  }

  /**
   * Returns a comparator by number: a clause before its obligations, clauses before annexes, 10.1
   * after 9.3.
   */
  static Comparator<AuditCriterion> byNumber() {
    return Provisions.BY_NUMBER;
  }
}
