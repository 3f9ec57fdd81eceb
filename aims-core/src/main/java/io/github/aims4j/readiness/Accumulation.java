// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.readiness;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.standard.AuditCriterion;
import java.util.List;

/**
 * Several findings on one requirement that could each be a minor nonconformity. Whether together
 * they amount to a major one is a question to a person.
 *
 * <p>Invariants: there is a requirement and at least two findings. Source: ISO/IEC 17021-1:2015,
 * 3.12. Immutable and thread-safe.
 *
 * @param requirements the requirements, in order; several if the same findings bear on them
 * @param potentialMinors how many findings there are
 * @param rules the rules that made them, in order
 */
public record Accumulation(
    List<AuditCriterion> requirements, int potentialMinors, List<String> rules) {

  /**
   * Accepts an accumulation.
   *
   * @param requirements the requirements
   * @param potentialMinors how many findings there are
   * @param rules the rules that made them
   * @throws IllegalArgumentException if there is no requirement, or there are fewer than two
   *     findings
   */
  public Accumulation {
    requirements = List.copyOf(requirements);
    rules = List.copyOf(rules);
    if (requirements.isEmpty()) {
      throw new IllegalArgumentException(
          "Accumulation.requirements is empty; at least one is required.");
    }
    if (potentialMinors < 2) {
      throw new IllegalArgumentException(
          "Accumulation.potentialMinors is %s; at least 2 are required."
              .formatted(potentialMinors));
    }
  }

  /** Returns the question to a person. */
  public String question() {
    return "Do the %s potential minors on %s together amount to a major nonconformity?"
        .formatted(
            potentialMinors,
            requirements.stream().map(AuditCriterion::citation).collect(joining(" and ")));
  }
}
