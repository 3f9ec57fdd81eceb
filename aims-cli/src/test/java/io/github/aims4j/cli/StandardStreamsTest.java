// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.tables.Mapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hyphen stands for standard input or output, in every command that reads or writes. */
class StandardStreamsTest {

  private static final String TINY =
      "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}}";
  private static final String VALID = " is valid: 0 AI systems, 0 risks, 1 record in all.";

  @TempDir private Path folder = Path.of("");
  private String data = "";
  private String mapping = "";

  @BeforeEach
  void writeInput() throws IOException {
    SmallInput input = SmallInput.in(folder);
    data = input.data();
    mapping = input.mapping();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static void refuses(CommandRun run, int exitCode, String message) {
    assertThat(run)
        .isEqualTo(new CommandRun(exitCode, "", "aims: " + message + System.lineSeparator()));
  }

  @Test
  void validatesAndAssesses() {
    assertThat(CommandRun.reading(TINY, "validate", "-").out().strip())
        .isEqualTo("standard input" + VALID);
    assertThat(CommandRun.reading(TINY, "assess", "-", "--as-of", "2024-12-31").out())
        .contains("As of 2024-12-31; the document is a whole AIMS.", "ai-policy-missing");
  }

  @Test
  void comparesWithAFile() throws IOException {
    String file = Files.writeString(folder.resolve("tiny.json"), TINY).toString();

    assertThat(CommandRun.reading(TINY, "compare", "-", file).exitCode()).isZero();
    assertThat(CommandRun.reading(TINY, "compare", file, "-").exitCode()).isZero();
    refuses(
        CommandRun.reading(TINY, "compare", "-", "-"),
        2,
        "Standard input (-) can only be used once.");
  }

  @Test
  void reportsProblemsOfStandardInput() {
    refuses(CommandRun.reading("", "validate", "-"), 2, "standard input is empty.");
    refuses(
        CommandRun.reading("[]", "validate", "-"),
        1,
        "standard input: document, line 1, column 1: Expected an object but found an array.");
    refuses(
        CommandRun.reading(" ".repeat(1024 * 1024 + 1), "validate", "-", "--limit", "1"),
        2,
        "standard input is too large: it has more than 1048576 bytes, the maximum; change it with"
            + " --limit.");
    refuses(
        CommandRun.reading("", "import", "-", "--mapping", mapping, "--dry-run"),
        2,
        "standard input is empty.");
    refuses(
        CommandRun.reading(
            "x".repeat(1024 * 1024 + 1),
            "import",
            "-",
            "--mapping",
            mapping,
            "--dry-run",
            "--limit",
            "1"),
        2,
        "standard input is too large: it has more than 1048576 bytes, the maximum.");
    refuses(
        CommandRun.reading("{", "import", data, "--mapping", "-", "--dry-run").withoutReason(),
        2,
        "The mapping standard input is not JSON");
    refuses(
        CommandRun.reading("", "import", "-", "--mapping", "-", "--dry-run"),
        2,
        "Standard input (-) can only be used once.");
  }

  @Test
  void importsFromStandardInput() throws IOException {
    CommandRun register =
        CommandRun.reading(
            SmallInput.DATA, "import", "-", "--mapping", mapping, "--out", path("1.json"));
    CommandRun byMapping =
        CommandRun.reading(
            SmallInput.MAPPING, "import", data, "--mapping", "-", "--out", path("2.json"));

    assertThat(register.exitCode()).isZero();
    assertThat(byMapping.exitCode()).isZero();
    assertThat(folder.resolve("1.json")).hasSameBinaryContentAs(folder.resolve("2.json"));
  }

  @Test
  void writesTheAimsToStandardOutput() throws IOException {
    CommandRun toFile =
        CommandRun.of("import", data, "--mapping", mapping, "--out", path("a.json"));
    CommandRun run =
        CommandRun.of(
            "import", data, "--mapping", mapping, "--out", "-", "--issues", path("i.csv"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEqualTo(Files.readString(folder.resolve("a.json")));
    assertThat(AimsJson.standard().read(run.out()).aiSystems()).hasSize(1);
    assertThat(run.err())
        .isEqualTo(
            toFile
                .out()
                .replace(path("a.json"), "standard output")
                .replace(path("import-issues.csv"), path("i.csv")));
    assertThat(folder.resolve("i.csv")).hasSameBinaryContentAs(folder.resolve("import-issues.csv"));
  }

  @Test
  void writesTheIssuesToStandardOutput() throws IOException {
    CommandRun run =
        CommandRun.of(
            "import", data, "--mapping", mapping, "--out", path("a.json"), "--issues", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("row,column,header,issue,value,done\r\n1,2,Stage,unlisted value,Nearly,");
    assertThat(run.err()).startsWith("1 row: 1 AI system, 1 issue");
    assertThat(folder.resolve("a.json")).isNotEmptyFile();
    refuses(
        CommandRun.of("import", data, "--mapping", mapping, "--out", "-", "--issues", "-"),
        2,
        "standard output is used for two files of this command.");
  }

  @Test
  void beginsTheIssuesWithAByteOrderMarkOnRequest() throws IOException {
    CommandRun run =
        CommandRun.of(
            "import",
            data,
            "--mapping",
            mapping,
            "--out",
            path("a.json"),
            "--issues",
            "-",
            "--bom");
    CommandRun.of("import", data, "--mapping", mapping, "--out", path("a.json"), "--bom");

    assertThat(run.out()).startsWith("\uFEFFrow,column,");
    assertThat(Files.readString(folder.resolve("import-issues.csv"))).isEqualTo(run.out());
  }

  @Test
  void aDryRunWritesNothingToStandardOutput() {
    CommandRun run = CommandRun.of("import", data, "--mapping", mapping, "--out", "-", "--dry-run");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("1 row: 1 AI system, 1 issue");
  }

  @Test
  void takesAMappingThatShipsByItsName() {
    assertThat(CommandRun.of("import", data, "--mapping", "us-federal-2023", "--dry-run").err())
        .startsWith("aims: The register has 2 columns; the mapping is for one of ");
    assertThat(CommandRun.of("import", "--help").out()).contains(Mapping.shippedNames());
  }

  @Test
  void aFileCanBeCalledHyphen() throws IOException {
    Path hyphen = Files.writeString(folder.resolve("-"), TINY);

    assertThat(CommandRun.of("validate", hyphen.toString()).out().strip())
        .isEqualTo(hyphen + VALID);
  }

  @Test
  void leavesNothingElseInTheFolder() throws IOException {
    CommandRun.of("import", data, "--mapping", mapping, "--out", "-", "--issues", path("i.csv"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("data.csv", "mapping.json", "i.csv");
    }
  }
}
