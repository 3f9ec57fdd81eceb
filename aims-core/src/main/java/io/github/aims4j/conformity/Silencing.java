// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static io.github.aims4j.internal.Invariants.requireText;
import static java.util.Objects.requireNonNull;

import io.github.aims4j.finding.Subject;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The decision not to hear a rule, for one record or for all, with its reason. What the rule says
 * stays visible in the report, and the status of what it bears on does not change: nobody can
 * switch off a clause.
 *
 * <p>Invariants: rule and reason are not blank. Source: this library's policy. Immutable and
 * thread-safe.
 *
 * @param rule the id of the rule
 * @param subject the record for which it is silenced; empty: all records
 * @param reason why
 * @param until the last day on which it is silenced; empty: no end was set
 */
public record Silencing(
    String rule, Optional<Subject> subject, String reason, Optional<LocalDate> until) {

  /**
   * Accepts a decision.
   *
   * @param rule the id of the rule
   * @param subject the record for which it is silenced; empty: all records
   * @param reason why
   * @param until the last day on which it is silenced; empty: no end was set
   * @throws IllegalArgumentException if rule or reason is blank
   */
  public Silencing {
    requireText(rule, "Silencing.rule");
    requireText(reason, "Silencing.reason");
    requireNonNull(subject, "subject");
    requireNonNull(until, "until");
  }

  /**
   * Returns the decision to silence a rule for all records and without an end.
   *
   * @param rule the id of the rule
   * @param reason why
   * @throws IllegalArgumentException if rule or reason is blank
   */
  public static Silencing of(String rule, String reason) {
    return new Silencing(rule, Optional.empty(), reason, Optional.empty());
  }

  boolean covers(String ruleId, Optional<Subject> about, LocalDate day) {
    return rule.equals(ruleId)
        && (subject.isEmpty() || subject.equals(about))
        && until.filter(last -> last.isBefore(day)).isEmpty();
  }
}
