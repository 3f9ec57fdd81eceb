package io.github.aims4j.standard;

/**
 * On what the check of an obligation by records rests.
 *
 * <p>Source: this library's own reading of ISO/IEC 42001:2023, clauses 4 to 10.
 */
public enum ObligationBasis {
  /** All that is looked at is asked for by the standard. */
  REQUIREMENT,
  /**
   * A part of what is looked at is good practice, which the standard does not ask for and which is
   * never presented as its requirement.
   */
  POLICY_PART
}
