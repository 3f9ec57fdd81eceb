package io.github.aims4j.testkit;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleTally;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Provision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report as text for review: counts, then findings, then questions. */
final class ReportLines {

  private ReportLines() {}

  static List<String> of(ConformityReport report) {
    return Stream.of(
            report.tallies().stream().map(ReportLines::line),
            report.findings().stream().map(ReportLines::line),
            report.questions().stream().map(ReportLines::line))
        .flatMap(lines -> lines)
        // A message may contain line breaks; the file is read line by line.
        .flatMap(String::lines)
        .toList();
  }

  private static String line(RuleTally tally) {
    return "supported %s, contradicted %s, silent %s, not triggered %s"
        .formatted(tally.supported(), tally.contradicted(), tally.silent(), tally.notTriggered());
  }

  private static String line(Finding finding) {
    return "FINDING %s%s%s at %s%s: %s REMEDY %s"
        .formatted(
            finding.basis(),
            finding.weight().map(weight -> " " + weight).orElse(""),
            requirement(finding.requirement()),
            subject(finding.subject()),
            finding.path(),
            finding.message(),
            finding.remedy());
  }

  private static String line(OpenQuestion question) {
    return "QUESTION%s at %s%s: %s %s"
        .formatted(
            requirement(question.requirement()),
            subject(question.subject()),
            question.path(),
            question.reason(),
            question.question());
  }

  private static String requirement(Optional<Provision> requirement) {
    return requirement.map(provision -> " " + provision.reference()).orElse("");
  }

  private static String subject(Optional<Subject> subject) {
    return subject.map(Subject::toString).orElse("document");
  }
}
