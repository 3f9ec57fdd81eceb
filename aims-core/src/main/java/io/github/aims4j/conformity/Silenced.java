// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.conformity;

import static java.util.Objects.requireNonNull;

import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import java.util.List;

/**
 * What a silenced rule says nevertheless. Source: this library's policy. Immutable and thread-safe.
 *
 * @param silencing the decision not to hear it
 * @param findings its findings, in order
 * @param questions its questions, in order
 */
public record Silenced(Silencing silencing, List<Finding> findings, List<OpenQuestion> questions) {

  /**
   * Accepts what a silenced rule says.
   *
   * @param silencing the decision not to hear it
   * @param findings its findings
   * @param questions its questions
   */
  public Silenced {
    requireNonNull(silencing, "silencing");
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
  }
}
