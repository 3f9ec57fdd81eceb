// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.standard;

/**
 * What an obligation requires of documented information.
 *
 * <p>Source: ISO/IEC 42001:2023, 7.5, and the clauses that ask for documented information.
 */
public enum DocumentedInformation {
  /** None is required. */
  NONE,
  /** It must be maintained, such as a policy or a process description. */
  MAINTAINED,
  /** It must be retained as evidence of activities or results. */
  RETAINED,
  /**
   * The clause does not ask for documented information, but what it requires is a document by
   * nature.
   */
  IMPLIED
}
