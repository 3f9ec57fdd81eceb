// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.Aims;
import io.github.aims4j.asof.AsOfAccount;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.TakenBack;
import io.github.aims4j.json.AimsJson;
import io.github.aims4j.planning.Risk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code aims as-of} prints and writes, and {@code aims assess --as-it-stood}. */
class AsOfCommandTest {

  private static final String AIMS =
      """
      {"aims4j":"0.1","organization":{"id":"o","name":"O"},
      "parties":[{"id":"p","name":"Ann"},{"id":"q","name":"Bo"}],
      "risks":[{"id":"late","title":"Bias","identifiedOn":"2026-01-01"},
      {"id":"old","title":"Leaks","relatedRisks":["late"],"identifiedOn":"2025-03",
      "lastReview":"2026-02-01",
      "acceptance":{"acceptedBy":"p","date":"2026-02-02","validUntil":"2027-01-01"}}]}
      """;

  @TempDir private Path folder = Path.of("");

  private static String withLineFeeds(String text) {
    return text.replace(System.lineSeparator(), "\n");
  }

  @Test
  void listsWhatWasLeftOutWoundBackAndNotDatable() {
    CommandRun run = CommandRun.reading(AIMS, "as-of", "-", "--date", "2025-12-31");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(withLineFeeds(run.out()))
        .isEqualTo(
            """
            As of 2025-12-31: 4 records.
            1 record left out, 3 places wound back, 3 not datable.

            LEFT OUT
            - AI risk late: identifiedOn is 2026-01-01.

            WOUND BACK
            - AI risk old /acceptance: date is 2026-02-02.
            - AI risk old /lastReview: lastReview is 2026-02-01.
            - AI risk old /relatedRisks/0: The AI risk late did not exist by then.

            NO DATE SHOWS THAT THEY EXISTED
            - organization: o
            - party: p, q

            ATTRIBUTES WITHOUT A DATE, AS THEY STAND NOW
            - organization: 1 in 1 record
            - party: 2 in 2 records
            - AI risk: 1 in 1 record
            """);
  }

  @Test
  void writesTheAimsOfThen() throws IOException {
    Path then = folder.resolve("then.json");
    CommandRun run =
        CommandRun.reading(
            AIMS,
            "as-of",
            "-",
            "--date",
            "2025-12-31",
            "--out",
            then.toString(),
            "--format",
            "json");
    Aims aims = AimsJson.standard().read(Files.readAllBytes(then));
    AsOfAccount account =
        AimsJson.standard().readRecord(AsOfAccount.class, run.out().getBytes(UTF_8));

    assertThat(aims.risks()).extracting(Risk::title).containsExactly("Leaks");
    assertThat(account.counts()).isEqualTo(new TakenBack(1, 3, 3, 4));
  }

  @Test
  void writesNothingButTheAimsToStandardOutput() {
    CommandRun run = CommandRun.reading(AIMS, "as-of", "-", "--date", "2025-12-31", "--out", "-");

    assertThat(AimsJson.standard().read(run.out()).risks()).hasSize(1);
  }

  @Test
  void saysThatNothingIsDatedLater() {
    assertThat(CommandRun.reading(AIMS, "as-of", "-", "--date", "2027-01-01").out())
        .contains("Nothing in it is dated later.")
        .doesNotContain("LEFT OUT", "WOUND BACK");
  }

  @Test
  void replacesNoDocument() throws IOException {
    String file = Files.writeString(folder.resolve("aims.json"), AIMS).toString();
    CommandRun run = CommandRun.reading("", "as-of", file, "--date", "2025-12-31", "--out", file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(Files.readString(Path.of(file))).isEqualTo(AIMS);
  }

  @Test
  void showsWhatCouldControlATerminal() {
    String hostile = AIMS.replace("\"late\"", "\"l\u0661te\"");
    assertThat(CommandRun.reading(hostile, "as-of", "-", "--date", "2025-12-31").out())
        .contains("AI risk l\u0661te: identifiedOn is 2026-01-01.");
  }

  @Test
  void anAssessmentOfThenSaysSo() {
    CommandRun run =
        CommandRun.reading(AIMS, "assess", "-", "--as-of", "2025-12-31", "--as-it-stood");

    assertThat(withLineFeeds(run.out()).replaceAll("\\s+", " "))
        .contains(
            "Taken back to that day by the dates in the records. Records left out: 1; places wound"
                + " back: 3; not datable: 3; attributes without a date, as they stand now: 4. The"
                + " rules are those of now.");
    assertThat(CommandRun.reading(AIMS, "assess", "-", "--as-of", "2025-12-31").out())
        .doesNotContain("Taken back");
  }

  @Test
  void theJsonOfAnAssessmentOfThenSaysSo() {
    CommandRun run =
        CommandRun.reading(
            AIMS, "assess", "-", "--as-of", "2025-12-31", "--as-it-stood", "--format", "json");
    ConformityReport report = AimsJson.standard().readReport(run.out().getBytes(UTF_8));

    assertThat(report.takenBack()).isEqualTo(Optional.of(new TakenBack(1, 3, 3, 4)));
  }

  @Test
  void theReportForPeopleSaysSo() {
    String[] args = {"report", "-", "--as-of", "2025-12-31", "--out", "-"};
    String then =
        CommandRun.reading(
                AIMS, "report", "-", "--as-of", "2025-12-31", "--out", "-", "--as-it-stood")
            .out();

    assertThat(then).contains("Records left out: 1; places wound back: 3").doesNotContain("Bias");
    assertThat(CommandRun.reading(AIMS, args).out()).contains("Bias").doesNotContain("Taken back");
  }

  @Test
  void aReportOnThenHasNoChangesSince() throws IOException {
    String file = Files.writeString(folder.resolve("old.json"), AIMS).toString();
    CommandRun run =
        CommandRun.reading(
            AIMS,
            "report",
            "-",
            "--as-of",
            "2025-12-31",
            "--out",
            "-",
            "--as-it-stood",
            "--since",
            file);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--since and --as-it-stood exclude each other.");
  }

  @Test
  void aFilterKeepsWhatTheReportIsOn() {
    CommandRun run =
        CommandRun.reading(
            AIMS, "assess", "-", "--as-of", "2025-12-31", "--as-it-stood", "--clause", "6.1.2");

    assertThat(run.out()).contains("Taken back to that day");
  }
}
