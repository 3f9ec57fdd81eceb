package io.github.aims4j.finding;

/**
 * What a finding rests on. Good practice is never presented as a requirement.
 *
 * <p>Source: this library's policy, after the kinds of provision in ISO/IEC 42001:2023.
 */
public enum Basis {
  /** A requirement of clauses 4 to 10, or a control of Annex A that the organization applies. */
  REQUIREMENT,
  /** The guidance of Annex B: to be considered, not to be followed. */
  ANNEX_B,
  /** Good practice as this library or its user sees it: the standard does not ask for it. */
  POLICY,
  /** The form or the integrity of the records themselves: it says nothing of conformity. */
  RECORD_FORM
}
