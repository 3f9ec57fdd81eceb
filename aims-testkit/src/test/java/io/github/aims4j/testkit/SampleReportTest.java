// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.testkit;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.finding.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the built-in rules say of the sample organizations, and why a person would defend it. {@code
 * -Daims4j.golden=write} rewrites the expected lines, for review in git; the reasons are written by
 * hand.
 */
class SampleReportTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/aims4j/testkit");

  /** A sample organization. */
  enum Sample {
    HARBOUR_BANK("harbour-bank"),
    KESTREL_ARCHITECTS("kestrel-architects");

    private final String id;

    Sample(String id) {
      this.id = id;
    }

    Aims aims() {
      return this == HARBOUR_BANK ? SampleAims.harbourBank() : SampleAims.kestrelArchitects();
    }

    ConformityReport report() {
      return RuleSet.builtIn().assess(aims(), SampleAims.AS_OF);
    }
  }

  @ParameterizedTest
  @EnumSource
  void saysWhatIsExpected(Sample sample) throws IOException {
    Path file = FOLDER.resolve(sample.id + "-report.txt");
    String actual = lines(sample.report()).map(line -> line + "\n").collect(joining());
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.writeString(file, actual);
    }

    assertThat(actual).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingThatAPersonWouldNotDefend(Sample sample) throws IOException {
    List<String> defended =
        Files.readAllLines(FOLDER.resolve("sample-report-reasons.tsv")).stream()
            .map(line -> line.split("\t", -1))
            .filter(columns -> columns[0].equals(sample.id))
            .map(columns -> columns[1])
            .toList();

    assertThat(defended)
        .containsExactlyInAnyOrderElementsOf(rules(sample.report()).distinct().toList());
  }

  @ParameterizedTest
  @EnumSource
  void findsNoPotentialMajor(Sample sample) {
    assertThat(sample.report().findings())
        .noneMatch(finding -> finding.weight().equals(Optional.of(Weight.POTENTIAL_MAJOR)));
  }

  private static Stream<String> rules(ConformityReport report) {
    return Stream.concat(
        report.findings().stream().map(Finding::rule),
        report.questions().stream().map(OpenQuestion::rule));
  }

  private static Stream<String> lines(ConformityReport report) {
    return Stream.concat(
        report.findings().stream().map(SampleReportTest::line),
        report.questions().stream().map(SampleReportTest::line));
  }

  private static String line(Finding finding) {
    return "FINDING %s %s at %s: %s"
        .formatted(
            finding.rule(),
            finding.weight().map(Weight::toString).orElse("-"),
            place(finding.subject(), finding.path()),
            finding.message());
  }

  private static String line(OpenQuestion question) {
    return "QUESTION %s at %s: %s %s"
        .formatted(
            question.rule(),
            question.places().stream()
                .map(place -> place(place.subject(), place.path()))
                .collect(joining(", ")),
            question.reason(),
            question.question());
  }

  private static String place(Optional<Subject> subject, String path) {
    return subject.map(each -> each.id().value()).orElse("document") + path;
  }
}
