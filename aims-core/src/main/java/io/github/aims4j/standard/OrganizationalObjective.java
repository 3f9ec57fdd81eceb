// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

/**
 * An organizational objective for AI risk management from the list in Annex C. The annex is
 * informative: none of them is required, and an organization can have others. Not to be confused
 * with {@link ControlObjective}. The constants are in the order of the standard.
 *
 * <p>Source: ISO/IEC 42001:2023, Annex C, C.2, ids and titles.
 */
public enum OrganizationalObjective implements Provision {
  /** C.2.1, Accountability. */
  C_2_1("C.2.1", "Accountability"),
  /** C.2.2, AI expertise. */
  C_2_2("C.2.2", "AI expertise"),
  /** C.2.3, Availability and quality of training and test data. */
  C_2_3("C.2.3", "Availability and quality of training and test data"),
  /** C.2.4, Environmental impact. */
  C_2_4("C.2.4", "Environmental impact"),
  /** C.2.5, Fairness. */
  C_2_5("C.2.5", "Fairness"),
  /** C.2.6, Maintainability. */
  C_2_6("C.2.6", "Maintainability"),
  /** C.2.7, Privacy. */
  C_2_7("C.2.7", "Privacy"),
  /** C.2.8, Robustness. */
  C_2_8("C.2.8", "Robustness"),
  /** C.2.9, Safety. */
  C_2_9("C.2.9", "Safety"),
  /** C.2.10, Security. */
  C_2_10("C.2.10", "Security"),
  /** C.2.11, Transparency and explainability. */
  C_2_11("C.2.11", "Transparency and explainability");

  static final Index<OrganizationalObjective> INDEX =
      Index.of("organizational objective", values());

  private final String id;
  private final String title;

  OrganizationalObjective(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * Returns the organizational objective with an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code C.2.5} or {@code
   *     ISO/IEC 42001:2023 C.2.5}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such organizational objective; the
   *     message suggests alternatives
   */
  public static OrganizationalObjective parse(String id) {
    return INDEX.parse(id);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String title() {
    return title;
  }

  /** Returns false: Annex C is informative. */
  @Override
  public boolean isNormative() {
    return false;
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id();
  }
}
