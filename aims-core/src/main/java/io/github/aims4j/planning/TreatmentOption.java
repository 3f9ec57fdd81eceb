// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.planning;

/**
 * Options for treating a risk, which can be combined.
 *
 * <p>Source: ISO 31000:2018, 6.5.2, in our own words; ISO/IEC 42001:2023, 6.1.3, leaves the choice
 * to the organization.
 */
public enum TreatmentOption {
  /** Avoid the activity that creates the risk. */
  AVOID,
  /** Take more risk in pursuit of an opportunity. */
  TAKE_OR_INCREASE,
  /** Remove the risk source. */
  REMOVE_SOURCE,
  /** Change the likelihood. */
  CHANGE_LIKELIHOOD,
  /** Change the consequences. */
  CHANGE_CONSEQUENCES,
  /** Share the risk, for example by contract or insurance. */
  SHARE,
  /** Retain the risk by informed decision. */
  RETAIN
}
