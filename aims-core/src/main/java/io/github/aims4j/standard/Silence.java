// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

/**
 * The meaning of the absence of records for an obligation. Silence is never support.
 *
 * <p>Source: this library's policy, after the documented information that ISO/IEC 42001:2023,
 * 7.5.1, requires.
 */
public enum Silence {
  /** A finding: documented information is required and missing. */
  FINDING,
  /** An open question for a person: the standard does not require a record. */
  QUESTION
}
