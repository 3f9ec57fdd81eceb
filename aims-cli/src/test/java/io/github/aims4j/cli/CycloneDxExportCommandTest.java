// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CycloneDxExportCommandTest {

  private static final String DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "o", "name": "Søren & Co", "sector": "Law"},
        "aiSystems": [
          {"id": "s", "name": "Chat", "purpose": "Answer", "versions": [{"label": "1"}]}
        ]
      }
      """;

  @TempDir private Path folder;

  private CommandRun run(String... more) {
    String[] arguments = {
      "export", "cyclonedx", "-", "--as-of", "2026-09-30", "--out", file().toString()
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return CommandRun.reading(DOCUMENT, all);
  }

  private Path file() {
    return folder.resolve("bom.json");
  }

  private Path losses() {
    return folder.resolve("export-losses.csv");
  }

  @Test
  void writesTheBillAndWhatItLeavesOut() throws IOException {
    CommandRun run = run();

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "Written: %s and %s".formatted(file(), losses()),
            "1 value of 1 attribute are not in the document; the second file lists them.");
    assertThat(Files.readString(file()))
        .contains("\"specVersion\" : \"1.6\"")
        .contains("\"name\" : \"Søren & Co\"")
        .doesNotContain("timestamp");
    assertThat(Files.readString(losses()))
        .isEqualToNormalizingNewlines(
            """
            records,attribute,values,first,reason
            organization,sector,1,/organization/sector,The format has no place for it.
            """);
  }

  @Test
  void writesAnotherVersionWithATimestamp() throws IOException {
    assertThat(run("--spec-version", "1.7", "--timestamp", "2026-07-01T08:00:00Z").exitCode())
        .isZero();
    assertThat(Files.readString(file()))
        .contains("\"specVersion\" : \"1.7\"")
        .contains("\"timestamp\" : \"2026-07-01T08:00:00Z\"");
  }

  @Test
  void refusesAVersionThatHasNoAttestations() {
    CommandRun run = run("--spec-version", "1.5");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "aims: Invalid value for option '--spec-version': '1.5' is not one of 1.6, 1.7. (see"
                + " aims export cyclonedx --help)"
                + System.lineSeparator());
    assertThat(file()).doesNotExist();
  }

  @Test
  void refusesATimestampWithoutTime() {
    assertThat(run("--timestamp", "2026-07-01").err())
        .contains("'2026-07-01' is not an instant in the format YYYY-MM-DDThh:mm:ssZ.");
  }

  @Test
  void printsTheBillToStandardOutput() throws IOException {
    CommandRun run =
        CommandRun.reading(
            DOCUMENT,
            "export",
            "cyclonedx",
            "-",
            "--as-of",
            "2026-09-30",
            "--out",
            "-",
            "--losses",
            losses().toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{").endsWith("}" + "\n");
    assertThat(Files.readString(losses())).contains("sector");
  }

  @Test
  void refusesOneFileForBoth() {
    assertThat(run("--losses", file().toString()).err())
        .contains(file() + " is used for two files of this command.");
    assertThat(file()).doesNotExist();
  }

  @Test
  void needsAFormat() {
    CommandRun run = CommandRun.of("export");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Missing required subcommand (see aims export --help)");
  }
}
