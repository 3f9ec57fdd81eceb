// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import io.github.aims4j.conformity.CheckTally;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleTally;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.AuditCriterion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report as text for review: counts, then findings, then questions. */
final class ReportLines {

  private ReportLines() {}

  static List<String> of(ConformityReport report) {
    List<String> lines =
        Stream.of(
                report.tallies().stream().flatMap(ReportLines::lines),
                report.findings().stream().map(ReportLines::line),
                report.questions().stream().map(ReportLines::line))
            .flatMap(each -> each)
            // A message may contain line breaks; the file is read line by line.
            .flatMap(String::lines)
            .toList();
    return lines.isEmpty() ? List.of("no outcome") : lines;
  }

  /** A rule can have many checks, and most cases concern one of them. */
  private static Stream<String> lines(RuleTally tally) {
    return tally.checks().stream().filter(ReportLines::hasOutcome).map(ReportLines::line);
  }

  private static boolean hasOutcome(CheckTally check) {
    return check.supported() + check.contradicted() + check.silent() + check.notTriggered() > 0;
  }

  private static String line(CheckTally check) {
    return "%ssupported %s, contradicted %s, silent %s, not triggered %s"
        .formatted(
            check.key().map(key -> key + ": ").orElse(""),
            check.supported(),
            check.contradicted(),
            check.silent(),
            check.notTriggered());
  }

  private static String line(Finding finding) {
    return "FINDING %s%s%s%s at %s%s: %s REMEDY %s"
        .formatted(
            finding.check().map(check -> check + " ").orElse(""),
            finding.basis(),
            finding.weight().map(weight -> " " + weight).orElse(""),
            criteria(finding.criteria()),
            subject(finding.subject()),
            finding.path(),
            finding.message(),
            finding.remedy());
  }

  private static String line(OpenQuestion question) {
    return "QUESTION %s%s%s%s at %s: %s %s"
        .formatted(
            question.check().map(check -> check + " ").orElse(""),
            question.hasPriority() ? "PRIORITY " : "",
            question.basis(),
            criteria(question.criteria()),
            question.places().stream()
                .map(place -> subject(place.subject()) + place.path())
                .collect(Collectors.joining(", ")),
            question.reason(),
            question.question());
  }

  private static String criteria(List<AuditCriterion> criteria) {
    return criteria.stream().map(each -> " " + each.citation()).collect(Collectors.joining());
  }

  private static String subject(Optional<Subject> subject) {
    return subject.map(Subject::toString).orElse("document");
  }
}
