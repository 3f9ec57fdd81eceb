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

class OscalImportCommandTest {

  private static final String RESULTS =
      """
      {"assessment-results": {"import-ap": {"href": "plan.json"}, "results": [{
        "uuid": "7c1b5e0c-7a52-4d60-9c2a-8f1d9f3c3a01",
        "title": "Review",
        "start": "2026-03-02T00:00:00Z",
        "findings": [{
          "uuid": "0a6e9c62-45b7-4b65-b6c0-1e9b3ff5b4c2",
          "title": "Logs are missing",
          "target": {"type": "statement-id", "target-id": "a.6.2.8_smt",
                     "status": {"state": "not-satisfied"}}}]}]}}
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
                    "oscal",
                    "-",
                    "--into",
                    folder.resolve("aims.json").toString(),
                    "--out",
                    folder.resolve("new.json").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void takesAuditsAndListsWhatItDoesNotTake() throws IOException {
    CommandRun run = run(RESULTS);

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "New: 1; changed: 0; unchanged: 0; issues: 2.",
            "Written: %s and %s"
                .formatted(folder.resolve("new.json"), folder.resolve("import-issues.csv")));
    assertThat(Files.readString(folder.resolve("new.json")))
        .contains("\"title\": \"Review\"")
        .contains("\"start\": \"2026-03-02\"");
    assertThat(Files.readString(folder.resolve("import-issues.csv")).lines())
        .containsExactly(
            "pointer,value,done",
            "/assessment-results/results/0/findings/0,an object of 3,It does not tell a minor from"
                + " a major nonconformity; it was not taken. State how such findings are graded.",
            "/assessment-results/import-ap,an object of 1,An AIMS has no place for it; it was not"
                + " taken.");
  }

  @Test
  void takesUngradedFindingsAsTheUserSays() throws IOException {
    assertThat(run(RESULTS, "--ungraded-as", "minor-nonconformity").exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("new.json")))
        .contains("\"type\": \"minor-nonconformity\"")
        .contains("\"requirement\": \"A.6.2.8\"");
  }

  @Test
  void refusesAnotherKindOfDocument() {
    CommandRun run = run("{\"catalog\": {}}");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "aims: standard input: The document is catalog; mapping-collection and"
                + " assessment-results"
                + " can be read.%n".formatted());
    assertThat(folder.resolve("new.json")).doesNotExist();
  }
}
