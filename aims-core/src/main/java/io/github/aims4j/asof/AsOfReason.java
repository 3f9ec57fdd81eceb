// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

/**
 * Why a record or an attribute was left out, wound back, or cannot be dated. Source: this library's
 * own terms.
 */
public enum AsOfReason {
  /** It states the date of an act or an event after the day. */
  DATED_LATER("dated later"),
  /** It is the result of an act after the day. */
  RESULT_OF_LATER_ACT("result of a later act"),
  /** It refers to a record that did not exist by then. */
  REFERS_TO_LATER("refers to a later record"),
  /** Steps, earlier versions or successors on record tell its value of then. */
  EARLIER_STATE("earlier state"),
  /** Its value is of a later day, and the value of then is not on record. */
  STATE_UNKNOWN("state of then unknown"),
  /** It states no date by which it existed. */
  NO_DATE("no date"),
  /** The date is known to the month or the year, and can be after the day. */
  MAY_BE_LATER("date not known to the day"),
  /** It takes effect after the day, and may have been decided by then. */
  TAKES_EFFECT_LATER("takes effect later"),
  /** A step shows that it existed by then, and its own date is later. */
  ON_RECORD_EARLIER("on record before its date");

  private final String term;

  AsOfReason(String term) {
    this.term = term;
  }

  /** Returns the term for the reason, as used within a sentence. */
  public String term() {
    return term;
  }
}
