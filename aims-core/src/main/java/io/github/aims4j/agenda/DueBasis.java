package io.github.aims4j.agenda;

/**
 * On whose word something is due. ISO/IEC 42001:2023 names no number of months anywhere: what it
 * wants done again, it wants done at intervals that the organization plans.
 *
 * <p>Source: ISO/IEC 42001:2023, 8.2, 8.4, 9.1, 9.2 and 9.3, for planned intervals; ISO/IEC
 * 17021-1:2015 for the term of a certificate; the division is this library's.
 */
public enum DueBasis {
  /**
   * A standard says when: ISO/IEC 42001:2023 on a significant change, whose day the organization
   * has on record; ISO/IEC 17021-1:2015 for surveillance, major nonconformities, and the terms that
   * a certification body sets to a certificate and its suspension.
   */
  STANDARD("standard"),
  /** The organization planned it: it set the day, or the interval that leads to the day. */
  OWN_INTERVAL("own interval"),
  /**
   * Something ends on that day, by the records; that somebody should act by then is this library's
   * policy.
   */
  POLICY("policy");

  private final String term;

  DueBasis(String term) {
    this.term = term;
  }

  /** Returns the basis as it stands in a sentence. */
  public String term() {
    return term;
  }
}
