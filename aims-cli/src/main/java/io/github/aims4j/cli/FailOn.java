// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Weight;
import java.util.List;

/** What makes an assessment fail with exit code 1. */
enum FailOn {
  /** A potential major finding. */
  MAJOR,
  /** A potential major or potential minor finding. */
  MINOR,
  /** Such a finding, or an open question. */
  QUESTION,
  /** Nothing. */
  NONE;

  /** Tells whether findings or questions make an assessment fail. */
  boolean isMet(List<Finding> findings, List<OpenQuestion> questions) {
    return switch (this) {
      case MAJOR -> has(findings, Weight.POTENTIAL_MAJOR);
      case MINOR -> has(findings, Weight.POTENTIAL_MAJOR) || has(findings, Weight.POTENTIAL_MINOR);
      case QUESTION -> MINOR.isMet(findings, questions) || !questions.isEmpty();
      case NONE -> false;
    };
  }

  private static boolean has(List<Finding> findings, Weight weight) {
    return findings.stream().anyMatch(each -> each.weight().filter(weight::equals).isPresent());
  }
}
