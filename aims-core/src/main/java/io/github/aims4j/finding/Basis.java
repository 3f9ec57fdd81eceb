// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.finding;

/**
 * The basis of a finding. Good practice is never presented as a requirement.
 *
 * <p>Source: this library's policy, after the kinds of provision in ISO/IEC 42001:2023.
 */
public enum Basis {
  /**
   * A requirement of clauses 4 to 10, a control of Annex A that the organization applies, or, in
   * certification, a requirement of ISO/IEC 17021-1.
   */
  REQUIREMENT("requirement"),
  /** The guidance of Annex B, which is to be considered but is not a requirement. */
  ANNEX_B("Annex B"),
  /** Good practice in the view of this library or its user; not required by the standard. */
  POLICY("policy"),
  /** The form or integrity of the records themselves; no statement about conformity. */
  RECORD_FORM("record form");

  private final String term;

  Basis(String term) {
    this.term = term;
  }

  /** Returns the basis as used in a sentence. */
  public String term() {
    return term;
  }
}
