// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CycloneDxImportCommandTest {

  private static final String BOM =
      """
      {"bomFormat": "CycloneDX", "specVersion": "1.6", "components": [
        {"type": "machine-learning-model", "name": "Fall alarm", "version": "4.0",
         "supplier": {"name": "Vågen"}, "copyright": "(c) Vågen"}]}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void writeAims() throws IOException {
    Files.writeString(
        folder.resolve("aims.json"),
        "{\"aims4j\": \"0.1\", \"organization\": {\"id\": \"o\", \"name\": \"Søren\"}}");
  }

  private CommandRun run(String document, String... more) {
    return CommandRun.reading(
        document,
        Stream.concat(
                Stream.of(
                    "import-from",
                    "cyclonedx",
                    "-",
                    "--into",
                    folder.resolve("aims.json").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Path result() {
    return folder.resolve("new.json");
  }

  @Test
  void takesSystemsAndListsWhatItDoesNotTake() throws IOException {
    CommandRun run = run(BOM, "--out", result().toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "New: 2; changed: 0; unchanged: 0; issues: 1.",
            "Written: %s and %s".formatted(result(), folder.resolve("import-issues.csv")));
    assertThat(Files.readString(result()))
        .contains("\"id\": \"fall-alarm\"")
        .contains("\"name\": \"Vågen\"");
    assertThat(Files.readString(folder.resolve("import-issues.csv")).lines())
        .containsExactly(
            "pointer,value,done",
            "/components/0/copyright,(c) Vågen,It was not taken: an AIMS has no place for it.");
  }

  @Test
  void previewsWithoutWriting() throws IOException {
    CommandRun run = run(BOM, "--dry-run");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().strip()).isEqualTo("New: 2; changed: 0; unchanged: 0; issues: 1.");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve("aims.json"));
    }
  }

  @Test
  void writesNothingWithoutAnOutput() {
    CommandRun run = run(BOM);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("Missing required option '--out=NEW.json'; it is optional with --dry-run only.");
  }

  @Test
  void refusesAnotherDocument() {
    CommandRun run = run("{\"bomFormat\": \"SPDX\"}", "--out", result().toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "aims: standard input: The document is no CycloneDX bill of materials in JSON: its"
                + " bomFormat is \"SPDX\"; \"CycloneDX\" is expected."
                + System.lineSeparator());
    assertThat(result()).doesNotExist();
  }

  @Test
  void printsTheAimsToStandardOutput() {
    CommandRun run = run(BOM, "--out", "-", "--issues", folder.resolve("i.csv").toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("{");
    assertThat(run.err()).contains("New: 2;");
    assertThat(folder.resolve("i.csv")).isNotEmptyFile();
  }
}
