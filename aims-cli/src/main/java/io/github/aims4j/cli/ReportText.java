// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Extent;
import io.github.aims4j.conformity.ReportComparison;
import io.github.aims4j.conformity.Status;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Weight;
import io.github.aims4j.standard.ProvisionTexts;
import java.io.PrintWriter;
import java.util.List;

/**
 * Prints a report: what was looked at, findings and questions under the clauses that they bear on,
 * what people answered, what is silenced, and the questions on what was not looked at or not
 * triggered.
 */
public final class ReportText {

  /** How many places of a question are printed, unless all are asked for. */
  static final int MOST_PLACES = 8;

  private final WrappedText text;
  private final FindingsText findings;
  private final ProvisionTextLines texts;

  ReportText(PrintWriter out, boolean colours, ProvisionTexts texts, int mostPlaces) {
    this.text = new WrappedText(out, colours);
    this.findings = new FindingsText(text, mostPlaces);
    this.texts = new ProvisionTextLines(texts, out);
  }

  /**
   * Prints what was looked at, and how many findings and questions there are.
   *
   * @param report the report
   * @param out where to print
   */
  public static void printSummary(ConformityReport report, PrintWriter out) {
    ReportText text = new ReportText(out, false, ProvisionTexts.none(), MOST_PLACES);
    text.summary(report);
    text.close();
  }

  /**
   * Prints one finding.
   *
   * @param finding the finding
   * @param out where to print
   */
  public static void print(Finding finding, PrintWriter out) {
    new ReportText(out, false, ProvisionTexts.none(), MOST_PLACES)
        .findings.findings(List.of(finding));
  }

  /**
   * Prints a whole report.
   *
   * @param report the report
   * @param aims what was assessed, with the judgements that answer questions
   */
  void print(ConformityReport report, Aims aims) {
    summary(report);
    section("FINDINGS", report.findings(), report.questions());
    HearingText hearing = new HearingText(text, findings);
    hearing.answers(report.answers(), aims);
    hearing.silenced(report.silenced());
    texts.print(report.provisions());
    findings.asked("NOT LOOKED AT", report.obligations(Status.NOT_LOOKED_AT));
    if (report.extent() == Extent.WHOLE_AIMS) {
      findings.asked("NOT TRIGGERED", report.obligations(Status.NOT_TRIGGERED));
    }
    close();
  }

  /** Prints what of a report is new, and what is gone. */
  void print(ConformityReport report, ReportComparison comparison) {
    summary(report);
    text.line("Compared with the report as of %s:".formatted(comparison.earlierAsOf()));
    text.line(
        "Findings:  ",
        "%s new, %s gone, %s the same"
            .formatted(
                comparison.newFindings().size(),
                comparison.goneFindings().size(),
                comparison.sameFindings().size()));
    text.line(
        "Questions: ",
        "%s new, %s gone, %s the same"
            .formatted(
                comparison.newQuestions().size(),
                comparison.goneQuestions().size(),
                comparison.sameQuestions().size()));
    section("NEW FINDINGS", comparison.newFindings(), comparison.newQuestions());
    section("GONE FINDINGS", comparison.goneFindings(), comparison.goneQuestions());
    texts.print(report.provisions());
    close();
  }

  private void summary(ConformityReport report) {
    text.line(report.coverage().summary());
    text.line(
        "As of %s; the document is %s."
            .formatted(
                report.asOf(),
                report.extent() == Extent.IMPORTED_REGISTER
                    ? "an imported register"
                    : "a whole AIMS"));
    report.takenBack().ifPresent(counts -> text.line(counts.toString()));
    text.line(
        "Findings:  ",
        "%s potential major, %s potential minor, %s, %s record form"
            .formatted(
                report.count(Weight.POTENTIAL_MAJOR),
                report.count(Weight.POTENTIAL_MINOR),
                Counted.of(report.count(Weight.OPPORTUNITY), "opportunity", "opportunities"),
                report.findings().stream().filter(each -> each.weight().isEmpty()).count()));
    text.line(
        "Questions: ",
        "%s open, %s answered by judgements"
            .formatted(report.questions().size(), report.answers().size()));
  }

  private void section(String title, List<Finding> found, List<OpenQuestion> open) {
    if (!found.isEmpty()) {
      text.title(title);
      findings.findingsByClause(found);
    }
    if (!open.isEmpty()) {
      text.title(title.replace("FINDINGS", "QUESTIONS"));
      findings.questionsByClause(open);
    }
  }

  private void close() {
    text.gap();
    text.line(
        "Records support, contradict or are silent; people conclude. Not checked against the licensed standard.");
  }
}
