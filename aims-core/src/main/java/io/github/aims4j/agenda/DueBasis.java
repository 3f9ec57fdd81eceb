// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.agenda;

/**
 * The authority on which something is due. ISO/IEC 42001:2023 prescribes no length of intervals:
 * the organization plans them.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.2, 8.4, 9.1, 9.2 and 9.3, for planned intervals; ISO/IEC
 * 17021-1:2015 for the term of a certificate; the division is this library's own.
 */
public enum DueBasis {
  /**
   * A standard: ISO/IEC 17021-1:2015 for surveillance, major nonconformities, and the terms of
   * certificates and suspensions set by a certification body.
   */
  STANDARD("standard"),
  /** The organization, which planned the date or the interval. */
  OWN_INTERVAL("own interval"),
  /**
   * This library's policy: something ends or takes effect on the date, and action by then is
   * recommended.
   */
  POLICY("policy");

  private final String term;

  DueBasis(String term) {
    this.term = term;
  }

  /** Returns the term, as used within a sentence. */
  public String term() {
    return term;
  }
}
