// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

/**
 * The basis of the check of an obligation by records.
 *
 * <p>Source: this library's interpretation of ISO/IEC 42001:2023, clauses 4 to 10.
 */
public enum ObligationBasis {
  /** The standard requires everything that is checked. */
  REQUIREMENT,
  /**
   * Part of what is checked is good practice, which the standard does not require and which is
   * never presented as a requirement.
   */
  POLICY_PART
}
