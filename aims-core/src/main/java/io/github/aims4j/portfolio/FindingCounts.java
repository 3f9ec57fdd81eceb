// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.portfolio;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.Weight;

/**
 * How many findings have which weight, and how many questions are open. The sum is no measure of
 * conformity: a large AIMS has more records that can be contradicted.
 *
 * <p>Invariant: no count is negative. Source: this library's own form. Immutable and thread-safe.
 *
 * @param potentialMajors how many findings are potential majors
 * @param potentialMinors how many findings are potential minors
 * @param opportunities how many findings are opportunities
 * @param recordForm how many findings concern the form of records and have no weight
 * @param questions how many questions the records leave open and nobody has answered
 */
public record FindingCounts(
    int potentialMajors, int potentialMinors, int opportunities, int recordForm, int questions) {

  /** Nothing. */
  static final FindingCounts NONE = new FindingCounts(0, 0, 0, 0, 0);

  /** One question. */
  static final FindingCounts QUESTION = new FindingCounts(0, 0, 0, 0, 1);

  /**
   * Accepts counts.
   *
   * @param potentialMajors how many findings are potential majors
   * @param potentialMinors how many findings are potential minors
   * @param opportunities how many findings are opportunities
   * @param recordForm how many findings concern the form of records
   * @param questions how many questions are open
   * @throws IllegalArgumentException if one of them is negative
   */
  public FindingCounts {
    Tally.requireCounts(
        "FindingCounts", potentialMajors, potentialMinors, opportunities, recordForm, questions);
  }

  /** Returns the counts of a report. */
  static FindingCounts of(ConformityReport report) {
    FindingCounts counts = new FindingCounts(0, 0, 0, 0, report.questions().size());
    for (Finding finding : report.findings()) {
      counts = counts.plus(of(finding));
    }
    return counts;
  }

  /** Returns the count of one finding. */
  static FindingCounts of(Finding finding) {
    return new FindingCounts(
        has(finding, Weight.POTENTIAL_MAJOR),
        has(finding, Weight.POTENTIAL_MINOR),
        has(finding, Weight.OPPORTUNITY),
        finding.weight().isEmpty() ? 1 : 0,
        0);
  }

  private static int has(Finding finding, Weight weight) {
    return finding.weight().filter(weight::equals).isPresent() ? 1 : 0;
  }

  /** Returns how many findings there are, whatever their weight. */
  public int findings() {
    return Tally.sum(
        Tally.sum(potentialMajors, potentialMinors), Tally.sum(opportunities, recordForm));
  }

  /**
   * Returns the sums of these counts and others.
   *
   * @param other the other counts
   * @throws IllegalStateException if a sum exceeds 2,147,483,647
   */
  public FindingCounts plus(FindingCounts other) {
    return new FindingCounts(
        Tally.sum(potentialMajors, other.potentialMajors),
        Tally.sum(potentialMinors, other.potentialMinors),
        Tally.sum(opportunities, other.opportunities),
        Tally.sum(recordForm, other.recordForm),
        Tally.sum(questions, other.questions));
  }
}
