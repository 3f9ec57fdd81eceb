// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.json.AimsJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AimsCommandTest {

  private static final Path SHIPPED =
      Path.of("../aims-examples/src/main/resources/io/github/aims4j/examples")
          .toAbsolutePath()
          .normalize();
  private static final String DATA = SHIPPED.resolve("ministry-ai-register-2024.csv").toString();
  private static final String MAPPING =
      SHIPPED.resolve("ministry-ai-register-2024.mapping.json").toString();

  private static final String TINY =
      "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"o\",\"name\":\"O\"}}";

  @TempDir private Path folder = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int aims(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return AimsCommand.run(
        InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), args);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private void says(int exitCode, String message, String... args) {
    assertThat(aims(args)).isEqualTo(exitCode);
    assertThat(err).hasToString("aims: " + message + System.lineSeparator());
  }

  /** For messages that go on with the words of a parser. */
  private void startsWith(int exitCode, String start, String... args) {
    assertThat(aims(args)).isEqualTo(exitCode);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("aims: " + start);
  }

  @Test
  void importsValidatesAndAssesses() throws IOException {
    assertThat(aims("import", DATA, "--mapping", MAPPING, "--out", path("a.json"))).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .startsWith("69 rows: 69 AI systems, 55 issues")
        .contains("Written: " + path("a.json") + " and " + path("import-issues.csv"));
    assertThat(Files.readAllLines(folder.resolve("import-issues.csv")).get(0))
        .isEqualTo("row,column,header,issue,value,done");

    assertThat(aims("validate", path("a.json"))).isZero();
    assertThat(out)
        .hasToString(
            path("a.json")
                + " is valid: 69 AI systems, 0 risks, 71 records in all."
                + System.lineSeparator());

    assertThat(aims("assess", path("a.json"), "--as-of", "2024-12-31")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains(" of 148 obligations were looked at, ", " of them not triggered; ")
        .contains(
            "potential minor, requirement (8.4-01, 8.4-02, 6.1.4-05): impact-assessment-missing,"
                + " for-system",
            " - AI system bfa.");

    assertThat(aims("assess", path("a.json"), "--as-of", "2024-12-31", "--format", "json"))
        .isZero();
    assertThat(out.toString()).startsWith("{").contains("\"asOf\": \"2024-12-31\"");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    aims("import", DATA, "--mapping", MAPPING, "--out", path("a.json"), "--issues", path("i.csv"));
    aims("import", DATA, "--mapping", MAPPING, "--out", path("a.json"));

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("a.json", "i.csv", "import-issues.csv");
    }
  }

  @Test
  void writesNothingInADryRun() throws IOException {
    assertThat(aims("import", DATA, "--mapping", MAPPING, "--out", path("a.json"), "--dry-run"))
        .isZero();
    assertThat(aims("import", DATA, "--mapping", MAPPING, "--dry-run")).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void countsTheRecordsOfAValidDocument() throws IOException {
    String one =
        TINY.replace(
            "}}",
            "},\"risks\":[{\"id\":\"r\",\"title\":\"R\"}],"
                + "\"aiSystems\":[{\"id\":\"s\",\"name\":\"S\",\"versions\":[{\"label\":\"1\"}]}]}");

    assertThat(aims("validate", file("tiny.json", TINY))).isZero();
    assertThat(out)
        .hasToString(
            path("tiny.json")
                + " is valid: 0 AI systems, 0 risks, 1 record in all."
                + System.lineSeparator());
    assertThat(aims("validate", file("one.json", one))).isZero();
    assertThat(out)
        .hasToString(
            path("one.json")
                + " is valid: 1 AI system, 1 risk, 3 records in all."
                + System.lineSeparator());
  }

  @Test
  void isFineWithARegisterWithoutFindings() throws IOException {
    String register =
        TINY.replace(
            "}}",
            "},\"registers\":[{\"id\":\"r\",\"title\":\"R\",\"attributes\":[\"name\"]}],"
                + "\"aiSystems\":[{\"id\":\"s\",\"name\":\"S\",\"versions\":[{\"label\":\"1\"}],"
                + "\"source\":{\"register\":\"r\",\"row\":1}}]}");

    assertThat(aims("assess", file("t.json", register), "--as-of", "2024-12-31")).isZero();
  }

  @Test
  void isNotFineWithAnAimsWithoutAnAiPolicy() throws IOException {
    assertThat(aims("assess", file("t.json", TINY), "--as-of", "2024-12-31")).isOne();
    assertThat(out.toString()).contains("potential major, requirement", "ai-policy-missing");
  }

  @Test
  void printsUsage() {
    assertThat(aims("--help")).isZero();
    assertThat(out.toString())
        .contains(
            "import",
            "validate",
            "assess",
            "readiness",
            "agenda",
            "diff",
            "compare",
            "standard",
            "schema",
            "Exit codes: 0 success");
    assertThat(aims("import", "--help")).isZero();
    assertThat(out.toString()).contains("--mapping=MAPPING.json");
    assertThat(aims("--version")).isZero();
    assertThat(out.toString()).startsWith("aims ");
  }

  @Test
  void overwritesNoInputByAnotherName() throws IOException {
    Path data = Files.copy(Path.of(DATA), folder.resolve("data.csv"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder);
    String other = link.resolve("data.csv").toString();

    says(
        2,
        other + " is used for two files of this command.",
        "import",
        data.toString(),
        "--mapping",
        MAPPING,
        "--out",
        other);
    assertThat(data).hasSameBinaryContentAs(Path.of(DATA));
  }

  @Test
  void printsTheSchema() {
    assertThat(aims("schema")).isZero();
    assertThat(out).hasToString(AimsJson.schema());
  }

  @Test
  void refusesWrongUsage() throws IOException {
    says(2, "Missing required subcommand (see aims --help)");
    says(2, "Unmatched argument at index 0: '42' (see aims --help)", "42");
    says(
        2,
        "Missing required option: '--mapping=MAPPING.json' (see aims import --help)",
        "import",
        DATA);
    says(
        2,
        "Missing required option '--out=AIMS.json'; it is optional with --dry-run only.",
        "import",
        DATA,
        "--mapping",
        MAPPING);
    says(
        2,
        "Invalid value for option '--as-of': '2024-02-30' is not a date in the format YYYY-MM-DD."
            + " (see aims assess --help)",
        "assess",
        file("t.json", TINY),
        "--as-of",
        "2024-02-30");
    says(
        2,
        "--limit is 0 MiB; it must be 1 to 2047.",
        "validate",
        file("t.json", TINY),
        "--limit",
        "0");
    says(
        2,
        MAPPING + " is used for two files of this command.",
        "import",
        DATA,
        "--mapping",
        MAPPING,
        "--out",
        MAPPING);
  }

  @Test
  void proposesWhatAMistypedCommandOrOptionMayMean() throws IOException {
    says(
        2,
        "Unmatched argument at index 0: 'valdate'; did you mean validate? (see aims --help)",
        "valdate");
    says(
        2,
        "Unknown option: '--limt'; did you mean --limit? (see aims validate --help)",
        "validate",
        file("t.json", TINY),
        "--limt");
  }

  @Test
  void refusesFilesThatCannotBeReadOrWritten() throws IOException {
    says(2, "There is no file " + path("no.json") + ".", "validate", path("no.json"));
    says(2, folder + " is not a file.", "validate", folder.toString());
    says(2, path("e.json") + " is empty.", "validate", file("e.json", ""));
    says(
        2,
        "There is no folder " + path("no") + ".",
        "import",
        DATA,
        "--mapping",
        MAPPING,
        "--out",
        path("no/a.json"));
    assertThat(out.toString()).isEmpty();
    startsWith(
        2, "The mapping " + DATA + " is not JSON:", "import", DATA, "--mapping", DATA, "--dry-run");
  }

  @Test
  void listsProblemsOfADocument() throws IOException {
    says(
        1,
        path("d.json") + ": /organization, line 1, column 41: The document ends unexpectedly.",
        "validate",
        file("d.json", TINY.substring(0, 40)));
    says(
        1,
        path("n.json")
            + ": /x-a%s...%s, line 1, column 108: Objects and arrays are nested deeper than the maximum of 100 levels."
                .formatted("/0".repeat(27), "/0".repeat(29)),
        "validate",
        file("n.json", "{\"x-a\":" + "[".repeat(100_000)));
    says(
        1,
        path("i.json")
            + ": /risks/0/id, line 1, column 69: The id \"o\" is used by two records, /organization"
            + " and /risks/0; ids must be unique.",
        "validate",
        file("i.json", TINY.replace("}}", "},\"risks\":[{\"id\":\"o\",\"title\":\"R\"}]}")));
    assertThat(aims("validate", file("two.json", "{\"aims4j\":\"0.1\",\"a\":1,\"b\":2}")))
        .isEqualTo(1);
    assertThat(err.toString().lines()).hasSizeGreaterThan(1).allMatch(l -> l.startsWith("aims: "));
  }

  @Test
  void printsNoControlCharacterOfAFile() throws IOException {
    String mapping = Files.readString(Path.of(MAPPING), StandardCharsets.UTF_8);
    String hostile = mapping.replace("\"Bureau\"", "\"\\u001b[2JBu\\nreau\"");

    startsWith(
        2,
        "The register has no column \"\\u001b[2JBu reau\"",
        "import",
        DATA,
        "--mapping",
        file("m.json", hostile),
        "--dry-run");
  }
}
