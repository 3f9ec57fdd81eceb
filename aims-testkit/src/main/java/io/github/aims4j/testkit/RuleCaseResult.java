// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.conformity.ConformityReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The actual output of a rule for a {@link RuleCase}, and the expected one.
 *
 * <p>The first lines count the outcomes of each check. Findings and then questions follow, one per
 * line, in the order of the report. Source: this library's own form. Immutable and thread-safe.
 */
public final class RuleCaseResult {

  private final RuleCase ruleCase;
  private final List<String> expected;
  private final ConformityReport report;
  private final List<String> actual;

  RuleCaseResult(RuleCase ruleCase, List<String> expected, ConformityReport report) {
    this.ruleCase = ruleCase;
    this.expected = expected;
    this.report = report;
    this.actual = ReportLines.of(report);
  }

  /** Returns the case. */
  public RuleCase ruleCase() {
    return ruleCase;
  }

  /** Returns the report, which covers the rule of the case only. */
  public ConformityReport report() {
    return report;
  }

  /** Returns the expected lines; empty when their file is missing. */
  public List<String> expected() {
    return expected;
  }

  /** Returns the actual lines; at least one. */
  public List<String> actual() {
    return actual;
  }

  /**
   * Returns the difference between expected and actual lines, with the name of the file; empty when
   * they are equal.
   */
  public Optional<String> mismatch() {
    return expected.equals(actual) ? Optional.empty() : Optional.of(difference());
  }

  private String difference() {
    List<String> missing = without(expected, actual);
    List<String> additional = without(actual, expected);
    boolean inOtherOrder = missing.isEmpty() && additional.isEmpty();
    return Stream.of(
            Stream.of(header()),
            (inOtherOrder ? expected : missing).stream().map(line -> "- " + line),
            (inOtherOrder ? actual : additional).stream().map(line -> "+ " + line))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private String header() {
    return "%s %s the output of the rule \"%s\" as of %s (- expected, + actual):"
        .formatted(
            ruleCase.expectedFile(),
            expected.isEmpty() ? "is missing or empty; this is" : "differs from",
            ruleCase.rule(),
            report.asOf());
  }

  private static List<String> without(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line)).toList();
  }

  /**
   * Replaces the expected lines with the actual ones, for review in version control.
   *
   * @throws IOException if the file cannot be written
   */
  public void writeExpected() throws IOException {
    Files.writeString(ruleCase.expectedFile(), String.join("\n", actual) + "\n");
  }

  /** Returns the case and whether the output is as expected. */
  @Override
  public String toString() {
    return ruleCase + (expected.equals(actual) ? " as expected" : " differs");
  }
}
