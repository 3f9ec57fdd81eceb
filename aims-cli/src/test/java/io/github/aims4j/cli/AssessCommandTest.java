// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.ReportComparison;
import io.github.aims4j.finding.Finding;
import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code aims assess} prints, and when it fails; shown with one rule, so that others do not
 * matter.
 */
class AssessCommandTest {

  private static final String RULE = "impact-assessment-missing";
  private static final String PERFORMED =
      ",\"impactAssessment\":{\"answer\":\"performed\",\"date\":\"2026-01-31\"}";
  private static final String NOT_PERFORMED =
      ",\"impactAssessment\":{\"answer\":\"not-performed\"}";

  @TempDir private Path folder = Path.of("");

  private String document(String name, String... systems) throws IOException {
    return file(
        name,
        "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"},\"aiSystems\":[%s]}"
            .formatted(String.join(",", systems)));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, UTF_8).toString();
  }

  /** An AI system in operation. */
  private static String system(String id, String impactAssessment) {
    return "{\"id\":\"%s\",\"name\":\"System %s\"%s,\"versions\":[{\"label\":\"1\",\"stage\":\"operation-and-monitoring\"}]}"
        .formatted(id, id, impactAssessment);
  }

  private static CommandRun assess(String document, String... more) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("assess", document, "--as-of", "2026-09-30", "--rule", RULE),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void printsCoverageThenFindingsByClauseWithPlaceAndRemedyThenQuestions() throws IOException {
    String document =
        document("a.json", system("a", PERFORMED), system("b", NOT_PERFORMED), system("c", ""));

    CommandRun run = assess(document, "--clause", "8.4");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            """
            2 of 2 obligations were looked at; 0 were not.
            As of 2026-09-30; the document is a whole AIMS.
            Findings:  0 potential major, 1 potential minor, 0 opportunities, 0 record form
            Questions: 1 open, 0 answered by judgements

            FINDINGS

            8.4 AI system impact assessment

              potential minor, requirement (8.4-01, 8.4-02, 6.1.4-05):
              impact-assessment-missing, for-system
              - AI system b at /impactAssessment: "System b" is in operation, and its record
                says that no impact assessment was performed.
              Remedy: Assess the impact of the system on individuals, groups and societies,
                      or suspend its use until that is done.

            QUESTIONS

            8.4 AI system impact assessment

              question, requirement (8.4-01, 8.4-02, 6.1.4-05): impact-assessment-missing,
              for-system
              These AI systems are in operation, and the records do not show an impact
              assessment.
              Ask: Was the impact of these systems assessed, and if not, by when will it be
                   and who decided on their use until then?
              At: AI system c at /impactAssessment

            Records support, contradict or are silent; people conclude. Not checked against
            the licensed standard.
            """);
  }

  @Test
  void aSilencedRuleIsListedApartAndDoesNotCount() throws IOException {
    String document = document("a.json", system("a", NOT_PERFORMED));

    CommandRun heard = assess(document, "--fail-on", "minor");
    CommandRun silenced =
        assess(document, "--fail-on", "minor", "--silence", RULE + "=Assessed in July.");

    assertThat(heard.exitCode()).isEqualTo(1);
    assertThat(heard.out()).doesNotContain("SILENCED");
    assertThat(silenced.exitCode()).isZero();
    assertThat(silenced.out()).contains("SILENCED", "Assessed in July.");
  }

  @ParameterizedTest
  @CsvSource({
    "no-such-rule=Because, There is no rule",
    "impact-assessment-missing=, has no reason",
    "impact-assessment-missing, RULE=REASON",
  })
  void onlyARuleThatExistsIsSilencedAndForAReason(String silenced, String message)
      throws IOException {
    CommandRun run = assess(document("a.json"), "--silence", silenced);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource({"A.6.2.4, 1", "A.6, 1", "B.6.2.4, 1", "A.6.2.5, 0"})
  void aControlIsShownWithItsGuidance(String clause, int findings) throws IOException {
    String document =
        file(
            "a.json",
            """
            {"aims4j":"0.1","organization":{"id":"o","name":"O"},"judgements":[{"id":"j",
            "requirement":"B.6.2.4","verdict":"nonconforming","judgedBy":"a","date":"2026-01-31"}]}""");

    CommandRun run =
        CommandRun.of(
            "assess", document, "--as-of", "2026-09-30", "--clause", clause, "--format", "json");

    assertThat(AimsJson.standard().readReport(run.out().getBytes(UTF_8)).findings())
        .filteredOn(finding -> finding.rule().equals("judged-nonconforming"))
        .hasSize(findings);
  }

  @Test
  void asksAboutWhatWasNotLookedAtAndWhatWasNotTriggered() throws IOException {
    CommandRun run =
        CommandRun.of("assess", document("a.json", system("a", "")), "--as-of", "2026-09-30");

    assertThat(run.out().replace(System.lineSeparator(), "\n"))
        .contains(
            "\nNOT LOOKED AT\n\n  4.4-02   What shows that this system is lived rather than written?\n")
        .containsPattern(
            "\nNOT TRIGGERED\n\n(  .*\n)*  7.4-02   Which communication about the AIMS");
  }

  @Test
  void linesFitIntoATerminal() throws IOException {
    String[] systems =
        IntStream.range(0, 40).mapToObj(i -> system("s" + i, "")).toArray(String[]::new);
    CommandRun run = CommandRun.of("assess", document("a.json", systems), "--as-of", "2026-09-30");

    assertThat(run.out().lines())
        .allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
    assertThat(run.out().replaceAll("\\s+", " ")).contains(" and 32 more (--rule lists all)");
    assertThat(assess(folder.resolve("a.json").toString()).out()).contains("AI system s39 at");
  }

  @ParameterizedTest
  @CsvSource({
    "major, false, false, false, 1",
    "minor, false, true, false, 1",
    "question, false, true, true, 1",
    "none, false, false, false, 0"
  })
  void failsOnWhatIsAsked(
      String failOn, boolean onNothing, boolean onMinor, boolean onQuestion, int onMajor)
      throws IOException {
    String nothing = document("nothing.json", system("a", PERFORMED));
    String minor = document("minor.json", system("a", PERFORMED), system("b", NOT_PERFORMED));
    String question = document("question.json", system("a", PERFORMED), system("c", ""));
    String major = document("major.json", system("b", NOT_PERFORMED));

    assertThat(fails(nothing, failOn)).isEqualTo(onNothing);
    assertThat(fails(minor, failOn)).isEqualTo(onMinor);
    assertThat(fails(question, failOn)).isEqualTo(onQuestion);
    assertThat(assess(major, "--fail-on", failOn).exitCode()).isEqualTo(onMajor);
  }

  private static boolean fails(String document, String failOn) {
    return assess(document, "--fail-on", failOn).exitCode() == AimsCommand.INVALID;
  }

  @Test
  void failsOnAPotentialMajorUnlessToldOtherwise() throws IOException {
    assertThat(assess(document("major.json", system("b", NOT_PERFORMED))).exitCode()).isEqualTo(1);
  }

  @Test
  void comparesWithABaseline() throws IOException {
    String before =
        document(
            "before.json",
            system("a", PERFORMED),
            system("b", NOT_PERFORMED),
            system("c", NOT_PERFORMED));
    String baseline = file("report.json", assess(before, "--format", "json").out());
    String after =
        document(
            "after.json",
            system("a", PERFORMED),
            system("c", NOT_PERFORMED),
            system("d", NOT_PERFORMED),
            system("e", ""));

    CommandRun text = assess(after, "--baseline", baseline, "--fail-on", "minor");
    CommandRun json = assess(after, "--baseline", baseline, "--format", "json");

    assertThat(text.exitCode()).isEqualTo(1);
    assertThat(text.out().replaceAll("\\s+", " "))
        .contains(
            "Compared with the report as of 2026-09-30: Findings: 1 new, 1 gone, 1 the same"
                + " Questions: 1 new, 0 gone, 0 the same ")
        .contains("NEW FINDINGS", "- AI system d at", "NEW QUESTIONS", "At: AI system e at")
        .contains("GONE FINDINGS", "- AI system b at")
        .doesNotContain("AI system c at", "GONE QUESTIONS");
    ReportComparison comparison =
        AimsJson.standard().readRecord(ReportComparison.class, json.out().getBytes(UTF_8));
    assertThat(comparison.sameFindings()).extracting(Finding::path).hasSize(1);
    assertThat(assess(before, "--baseline", baseline, "--fail-on", "question").exitCode()).isZero();
  }

  @Test
  void writesTheReportOfTheJsonFormat() throws IOException {
    CommandRun run =
        CommandRun.of(
            "assess",
            document("a.json", system("b", NOT_PERFORMED)),
            "--as-of",
            "2026-09-30",
            "--format",
            "json");

    ConformityReport report = AimsJson.standard().readReport(run.out().getBytes(UTF_8));
    assertThat(run.out())
        .isEqualTo(new String(AimsJson.standard().pretty().writeReport(report), UTF_8));
    assertThat(report.findings()).isNotEmpty();
    assertThat(report.obligations()).hasSize(148);
  }

  @Test
  void refusesAClauseARuleAWordOrABaselineThatDoesNotExist() throws IOException {
    String document = document("a.json", system("a", PERFORMED));

    refuses(
        "8.5 is not a provision of ISO/IEC 42001:2023: the clauses under 8 are 8.1 to 8.4.",
        CommandRun.of("assess", document, "--as-of", "2026-09-30", "--clause", "8.5"));
    refuses(
        "There is no rule \"owner\"; docs/rules.md lists all rules.",
        CommandRun.of("assess", document, "--as-of", "2026-09-30", "--rule", "owner"));
    refuses(
        "Invalid value for option '--fail-on': 'all' is not one of major, minor, question, none.",
        assess(document, "--fail-on", "all"));
    refuses(
        "There is no file " + folder.resolve("no.json") + ".",
        assess(document, "--baseline", folder.resolve("no.json").toString()));
    refuses("Standard input (-) can only be used once.", assess("-", "--baseline", "-"));
  }

  private static void refuses(String message, CommandRun run) {
    assertThat(run.exitCode()).isEqualTo(AimsCommand.UNUSABLE);
    assertThat(run.err()).startsWith("aims: " + message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aDocumentIsNoBaseline() throws IOException {
    String document = document("a.json", system("a", PERFORMED));

    CommandRun run = assess(document, "--baseline", document);

    assertThat(run.exitCode()).isEqualTo(AimsCommand.INVALID);
    assertThat(run.err()).contains("The required field \"asOf\" of ConformityReport is missing.");
  }
}
