package io.github.aims4j.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Entity;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.Rule;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.conformity.RuleTally;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.finding.OpenQuestion;
import io.github.aims4j.finding.Subject;
import io.github.aims4j.standard.Provision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each rule against documents that lie as files beside the lines that it makes of them. {@code
 * -Daims4j.golden=write} writes the lines anew, for review in git.
 */
class RuleCasesTest {

  private static final Path CASES = Path.of("src/test/resources/rules");
  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRuleMakesTheseLines(Path document) throws IOException {
    Aims aims = AimsJson.standard().read(Files.readAllBytes(document));
    String actual = lines(ruleOf(document), aims);
    Path golden = Path.of(document.toString().replaceFirst("\\.json$", ".txt"));
    if ("write".equals(System.getProperty("aims4j.golden"))) {
      Files.writeString(golden, actual);
    }

    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theOrderOfTheRecordsChangesNothing(Path document) throws IOException {
    Aims aims = AimsJson.standard().read(Files.readAllBytes(document));

    ConformityReport report = RuleSet.builtIn().assess(aims, AS_OF);
    ConformityReport other = RuleSet.builtIn().assess(reversed(aims), AS_OF);

    assertThat(other.findings()).isEqualTo(report.findings());
    assertThat(other.questions()).isEqualTo(report.questions());
    assertThat(other.tallies()).isEqualTo(report.tallies());
  }

  private static Aims reversed(Aims aims) {
    List<Entity<?>> records = new ArrayList<>(aims.records().toList());
    Collections.reverse(records);
    Aims reversed = Aims.builder().organization(aims.organization()).build();
    for (Entity<?> record : records) {
      reversed = reversed.with(record);
    }
    return reversed;
  }

  @Test
  void everyRuleHasACase() throws IOException {
    assertThat(cases().stream().map(RuleCasesTest::ruleOf).distinct())
        .containsExactlyInAnyOrderElementsOf(
            RuleSet.builtIn().rules().stream().map(Rule::toString).toList());
  }

  private static String ruleOf(Path document) {
    return CASES.relativize(document).getName(0).toString();
  }

  private static String lines(String id, Aims aims) {
    Rule rule =
        RuleSet.builtIn().rules().stream()
            .filter(each -> each.toString().equals(id))
            .findFirst()
            .orElseThrow();
    ConformityReport report = RuleSet.of(List.of(rule)).assess(aims, AS_OF);
    return Stream.of(
                report.tallies().stream().map(RuleCasesTest::line),
                report.findings().stream().map(RuleCasesTest::line),
                report.questions().stream().map(RuleCasesTest::line))
            .flatMap(each -> each)
            .collect(joining("\n"))
        + "\n";
  }

  private static String line(RuleTally tally) {
    return "supported %d, contradicted %d, silent %d, not triggered %d"
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
