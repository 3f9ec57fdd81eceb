// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

/**
 * The occasion of an assessment.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.2 and 8.4.
 */
public enum Occasion {
  /** The first assessment. */
  INITIAL,
  /** The end of a planned interval. */
  PLANNED_INTERVAL,
  /** A proposed significant change. */
  CHANGE_PROPOSED,
  /** A significant change that has occurred. */
  CHANGE_OCCURRED,
  /** Another occasion, such as an incident. */
  OTHER
}
