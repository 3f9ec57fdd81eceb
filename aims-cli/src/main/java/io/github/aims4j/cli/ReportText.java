package io.github.aims4j.cli;

import static java.util.stream.Collectors.joining;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleTally;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.internal.Quoted;
import io.github.aims4j.standard.AuditCriterion;
import io.github.aims4j.standard.ProvisionTexts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints a report: findings and questions line by line, and the counts of each rule. */
public final class ReportText {

  private ReportText() {}

  /**
   * Prints a whole report.
   *
   * @param report the report
   * @param out where to print
   */
  public static void print(ConformityReport report, PrintWriter out) {
    print(report, ProvisionTexts.none(), out);
  }

  /**
   * Prints a whole report with the texts of the provisions on which findings and questions bear.
   *
   * @param report the report
   * @param texts the texts of the user's copy of the standard
   * @param out where to print
   */
  public static void print(ConformityReport report, ProvisionTexts texts, PrintWriter out) {
    report.findings().forEach(finding -> print(finding, out));
    report.questions().forEach(question -> print(question, out));
    new ProvisionTextLines(texts, out).print(report.provisions());
    printSummary(report, out);
  }

  /**
   * Prints the counts of each rule.
   *
   * @param report the report
   * @param out where to print
   */
  public static void printSummary(ConformityReport report, PrintWriter out) {
    out.println(report.coverage());
    out.println(
        ("As of %s: %s findings (%s potential major, %s potential minor, %s opportunities), %s open"
                + " questions")
            .formatted(
                report.asOf(),
                report.findings().size(),
                report.count(Weight.POTENTIAL_MAJOR),
                report.count(Weight.POTENTIAL_MINOR),
                report.count(Weight.OPPORTUNITY),
                report.questions().size()));
    out.println(
        "%-38s %9s %12s %7s %13s"
            .formatted("rule", "supported", "contradicted", "silent", "not triggered"));
    report.tallies().forEach(tally -> print(tally, out));
    out.println(
        "Records support, contradict or are silent; people conclude. Not checked against the licensed standard.");
  }

  /**
   * Prints one finding on one line.
   *
   * @param finding the finding
   * @param out where to print
   */
  public static void print(Finding finding, PrintWriter out) {
    out.println(
        Quoted.visible(
            "%s %s %s%s: %s %s"
                .formatted(
                    finding.weight().map(Weight::name).orElse(finding.basis().name()),
                    finding.rule(),
                    finding.subject().map(Subject::toString).orElse("document"),
                    criteria(finding.criteria()),
                    finding.message(),
                    finding.remedy())));
  }

  private static void print(OpenQuestion question, PrintWriter out) {
    out.println(
        Quoted.visible(
            "OPEN %s%s: %s %s"
                .formatted(
                    question.rule(),
                    criteria(question.criteria()),
                    question.reason(),
                    question.question())));
    question.places().forEach(place -> out.println(Quoted.visible("  " + place)));
  }

  private static String criteria(List<AuditCriterion> criteria) {
    return criteria.isEmpty()
        ? ""
        : criteria.stream().map(AuditCriterion::citation).collect(joining(", ", " (", ")"));
  }

  private static void print(RuleTally tally, PrintWriter out) {
    out.println(
        String.format(
            Locale.ROOT,
            "%-38s %9s %12s %7s %13s",
            tally.rule(),
            tally.supported(),
            tally.contradicted(),
            tally.silent(),
            tally.notTriggered()));
  }
}
