// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import java.util.List;

/**
 * How often a rule came to which outcome in one assessment. Source: this library's own form.
 * Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param checks what each of its checks came to, in order
 */
public record RuleTally(String rule, List<CheckTally> checks) {

  /**
   * Accepts the tally of a rule.
   *
   * @param rule the id of the rule
   * @param checks what each of its checks came to
   */
  public RuleTally {
    checks = List.copyOf(checks);
  }

  /** Returns how often records support a check. */
  public int supported() {
    return checks.stream().mapToInt(CheckTally::supported).sum();
  }

  /** Returns how many findings the rule made. */
  public int contradicted() {
    return checks.stream().mapToInt(CheckTally::contradicted).sum();
  }

  /** Returns how often records leave a check open. */
  public int silent() {
    return checks.stream().mapToInt(CheckTally::silent).sum();
  }

  /** Returns how often what a check asks about does not arise. */
  public int notTriggered() {
    return checks.stream().mapToInt(CheckTally::notTriggered).sum();
  }
}
