// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A part of the standard with an id: a clause, an area, objective or control of Annex A, a guidance
 * item of Annex B, or an objective or risk source of Annex C.
 *
 * <p>An id belongs to one edition of one standard, which {@link #reference()} includes. Ids and
 * short titles come from the standard; its text is not included. Titles are not unique.
 *
 * <p>Source: ISO/IEC 42001:2023, clauses 4 to 10 and Annexes A, B and C; checked against public
 * catalogues, not against the licensed standard. Immutable and thread-safe.
 */
public sealed interface Provision extends AuditCriterion
    permits Clause,
        AnnexArea,
        ControlObjective,
        AnnexControl,
        Guidance,
        OrganizationalObjective,
        RiskSource {

  /** Returns the id as written in the standard, such as {@code A.6.2.4} or {@code 8.4}. */
  String id();

  /** Returns the short title. */
  String title();

  /**
   * Returns whether this is normative, like clauses 4 to 10 and Annexes A and B, or informative,
   * like Annex C. The guidance of Annex B is normative, although departures from it are allowed.
   */
  boolean isNormative();

  /** Returns the id. */
  @Override
  default String citation() {
    return id();
  }

  /**
   * Returns the id with the standard and its edition, such as {@code ISO/IEC 42001:2023 A.6.2.4}.
   */
  @Override
  default String reference() {
    return Edition.PREFIX + id();
  }

  /** Returns this provision. */
  @Override
  default Provision provision() {
    return this;
  }

  @Override
  default boolean isWithin(Provision whole) {
    return equals(requireNonNull(whole, "whole"));
  }

  /**
   * Returns the provision with an id. If an area and its only objective share the id, such as A.2,
   * this method returns the area, and {@link ControlObjective#parse} the objective.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code A.6.2.4} or {@code
   *     ISO/IEC 42001:2023 A.6.2.4}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such provision; the message suggests
   *     alternatives
   */
  static Provision parse(String id) {
    return Provisions.INDEX.parse(id);
  }

  /**
   * Returns every provision, ordered by number: the clauses, then Annexes A, B and C, with A.10
   * after A.9, and an area before the objective that shares its id.
   */
  static List<Provision> all() {
    return Provisions.INDEX.all();
  }
}
