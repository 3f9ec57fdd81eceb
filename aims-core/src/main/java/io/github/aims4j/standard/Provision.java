package io.github.aims4j.standard;

import java.util.List;

/**
 * Something of the standard that has an id: a clause, an area, an objective or a control of Annex
 * A, guidance of Annex B, an objective or a risk source of Annex C.
 *
 * <p>An id belongs to one standard and one edition, and {@link #reference()} says which. Ids and
 * short titles are the standard's, its text is not here. Titles are no keys: some occur twice.
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

  /** Returns the id as the standard writes it, such as {@code A.6.2.4} or {@code 8.4}. */
  String id();

  /** Returns the short title. */
  String title();

  /**
   * Returns whether this is normative, as clauses 4 to 10 and Annexes A and B are, or informative,
   * as Annex C is. Guidance of Annex B is normative although a departure from it is allowed.
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

  /**
   * Returns the provision with an id. Where an area and its only objective share an id, as in A.2,
   * it is the area; {@link ControlObjective#parse} returns the objective.
   *
   * @param id the id, alone or after the standard and its edition: {@code A.6.2.4} or {@code
   *     ISO/IEC 42001:2023 A.6.2.4}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such provision; the message names those
   *     that could be meant
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
