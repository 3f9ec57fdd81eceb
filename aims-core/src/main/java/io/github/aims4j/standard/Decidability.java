// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

/**
 * The extent to which records can show whether an obligation is met.
 *
 * <p>Source: this library's own assessment of the obligations of ISO/IEC 42001:2023, clauses 4 to
 * 10.
 */
public enum Decidability {
  /**
   * Records are sufficient, provided that they are true and complete. They do not prove conformity:
   * a person must verify that they are true.
   */
  MACHINE,
  /** Records are sufficient in part; a person must assess the rest. */
  PARTIAL,
  /** Only a person can decide; records support the judgement. */
  JUDGEMENT
}
