// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.finding;

/**
 * The potential weight of a finding. Only a person concludes whether there is a nonconformity and
 * how it is graded.
 *
 * <p>Source: ISO/IEC 17021-1:2015, which grades nonconformities; ISO/IEC 42001:2023 does not.
 */
public enum Weight {
  /**
   * A potential major nonconformity: it may affect the capability to achieve the intended results.
   */
  POTENTIAL_MAJOR,
  /** A potential minor nonconformity. */
  POTENTIAL_MINOR,
  /** An opportunity for improvement, not a nonconformity. */
  OPPORTUNITY
}
