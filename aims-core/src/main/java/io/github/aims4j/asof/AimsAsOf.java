// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.asof;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.diff.RecordForm;
import java.time.LocalDate;

/**
 * An AIMS as it stood at the end of a day, as far as the dates in its records tell, and an account
 * of what they tell and what they do not.
 *
 * <ul>
 *   <li>A record that states the date of an act or event after the day is left out, such as a risk
 *       that was identified later. So is a record that cannot be without one that is left out.
 *   <li>A record that is older is wound back: later acts, their results, and references to what is
 *       left out go, and steps and earlier versions on record give the state of then.
 *   <li>All else is kept as it is now, though it may have changed since. The account names records
 *       without a date, and counts attributes without one.
 * </ul>
 *
 * Planned dates and due dates tell nothing of the past. A date that is known to the month or the
 * year is after the day if its first day is; a moment is on its day in UTC.
 *
 * <p>This is a reconstruction from what the records say today. What was on record on a day is
 * proven only by a version kept since, as in a ledger.
 *
 * <pre>{@code
 * AimsAsOf then = AimsAsOf.of(aims, day, AimsJson.standard().recordForm());
 * ConformityReport report = then.assess(RuleSet.builtIn());
 * }</pre>
 *
 * <p>Source: this library's policy. Immutable and thread-safe.
 *
 * @param aims the AIMS as of the day
 * @param account what was left out, wound back, or cannot be dated
 */
public record AimsAsOf(Aims aims, AsOfAccount account) {

  /**
   * Accepts an AIMS and the account of it.
   *
   * @param aims the AIMS as of the day
   * @param account what was left out, wound back, or cannot be dated
   */
  public AimsAsOf {
    requireNonNull(aims, "aims");
    requireNonNull(account, "account");
  }

  /**
   * Returns an AIMS as it stood at the end of a day.
   *
   * @param aims the AIMS as it stands now
   * @param day any day
   * @param form the form in which the dates of records are looked up
   */
  public static AimsAsOf of(Aims aims, LocalDate day, RecordForm form) {
    return new Reconstruction(aims, day, form).result();
  }

  /**
   * Returns what rules of now say of the AIMS as of the day. The report states the counts of the
   * account.
   *
   * @param rules the rules
   */
  public ConformityReport assess(RuleSet rules) {
    return rules.assess(aims, account.asOf()).toBuilder().takenBack(account.counts()).build();
  }
}
