// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

  private static final String DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "o", "name": "Søren & Co"},
        "aiSystems": [{"id": "s", "name": "Chat", "versions": [{"label": "1"}]}]
      }
      """;

  @TempDir private Path folder;

  private CommandRun run(String... more) {
    String[] arguments = {"report", "-", "--as-of", "2026-09-30", "--out", file().toString()};
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.reading(DOCUMENT, all);
  }

  private Path file() {
    return folder.resolve("report.html");
  }

  @Test
  void writesAReportAndSaysWhere() throws IOException {
    CommandRun run = run();

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().strip()).isEqualTo("Written: " + file());
    assertThat(Files.readString(file()))
        .startsWith("<!doctype html>")
        .contains("Søren &amp; Co")
        .contains("What an auditor could raise at stage 2")
        .contains("</html>");
  }

  @Test
  void writesTheReportOfAStage() throws IOException {
    assertThat(run("--for", "stage-1").exitCode()).isZero();
    assertThat(Files.readString(file())).contains("What an auditor could raise at stage 1");
  }

  @Test
  void writesTheFileOfOneSystem() throws IOException {
    assertThat(run("--system", "s").exitCode()).isZero();
    assertThat(Files.readString(file())).contains("File of an AI system").contains("Chat");
  }

  @Test
  void writesWhatChangedSinceAnEarlierVersion() throws IOException {
    Path earlier = Files.writeString(folder.resolve("old.json"), DOCUMENT.replace("Chat", "Chats"));

    assertThat(run("--since", earlier.toString()).exitCode()).isZero();
    assertThat(Files.readString(file()))
        .contains("What changed since the earlier version")
        .contains("/name: \"Chats\" -&gt; \"Chat\"");
  }

  @Test
  void comparesAWholeAimsWithAnotherDocument() {
    assertThat(run("--since", "-").err()).contains("Standard input (-) can only be used once.");
    assertThat(run("--since", "old.json", "--system", "s").err())
        .contains("--since and --system exclude each other.");
    assertThat(run("--since", file().toString()).err())
        .contains("is used for two files of this command.");
  }

  @Test
  void refusesASystemThatIsNotThere() {
    CommandRun run = run("--system", "t");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("The document has no AI system with the id \"t\"; it has 1 AI system.");
    assertThat(file()).doesNotExist();
  }

  @Test
  void printsToStandardOutput() {
    CommandRun run =
        CommandRun.reading(DOCUMENT, "report", "-", "--as-of", "2026-09-30", "--out", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("<!doctype html>");
  }
}
