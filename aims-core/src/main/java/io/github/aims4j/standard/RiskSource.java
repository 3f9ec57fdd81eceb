// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

/**
 * A source of AI risk from the list in Annex C. The annex is informative: an organization can have
 * other risk sources, and none of these needs to be present. The constants are in the order of the
 * standard.
 *
 * <p>Source: ISO/IEC 42001:2023, Annex C, C.3, ids and titles.
 */
public enum RiskSource implements Provision {
  /** C.3.1, Complexity of environment. */
  C_3_1("C.3.1", "Complexity of environment"),
  /** C.3.2, Lack of transparency and explainability. */
  C_3_2("C.3.2", "Lack of transparency and explainability"),
  /** C.3.3, Level of automation. */
  C_3_3("C.3.3", "Level of automation"),
  /** C.3.4, Risk sources related to machine learning. */
  C_3_4("C.3.4", "Risk sources related to machine learning"),
  /** C.3.5, System hardware issues. */
  C_3_5("C.3.5", "System hardware issues"),
  /** C.3.6, System life cycle issues. */
  C_3_6("C.3.6", "System life cycle issues"),
  /** C.3.7, Technology readiness. */
  C_3_7("C.3.7", "Technology readiness");

  static final Index<RiskSource> INDEX = Index.of("risk source", values());

  private final String id;
  private final String title;

  RiskSource(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * Returns the risk source with an id.
   *
   * @param id the id, alone or preceded by the standard and its edition: {@code C.3.1} or {@code
   *     ISO/IEC 42001:2023 C.3.1}, in exactly that form
   * @throws IllegalArgumentException if this edition has no such risk source; the message suggests
   *     alternatives
   */
  public static RiskSource parse(String id) {
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
