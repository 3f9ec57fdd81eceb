// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.json.AimsJson;
import io.github.aims4j.portfolio.Portfolio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code aims portfolio} prints. */
class PortfolioCommandTest {

  private static final String ALDER =
      "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"a\",\"name\":\"Alder\"},\"riskCriteriaSets\":[{\"id\":\"c\",\"title\":\"C\",\"riskLevels\":[{\"label\":\"low\"},{\"label\":\"high\"}],\"acceptableUpTo\":\"low\"}],\"risks\":[{\"id\":\"r\",\"title\":\"Bias\",\"level\":\"high\",\"residualLevel\":\"low\"}]}";
  private static final String BEACON =
      "{\"aims4j\":\"0.1\",\"organization\":{\"id\":\"b\",\"name\":\"Bea\u200bcon\"},\"certificationBodies\":[{\"id\":\"x\",\"name\":\"X\"}],\"certificates\":[{\"id\":\"c\",\"number\":\"AI-7\",\"body\":\"x\",\"client\":\"Beacon\",\"standard\":\"ISO/IEC 42001:2023\",\"effectiveFrom\":\"2024-01-01\",\"expiry\":\"2026-12-31\"}]}";
  private static final String BROKEN = "{\"aims4j\":\"0.1\",";
  private static final String GROUP = String.join("\n", ALDER, "", BROKEN, BEACON, "");

  @TempDir private Path folder;

  private static CommandRun run(String document, String input, String... more) {
    return CommandRun.reading(
        document,
        Stream.concat(Stream.of("portfolio", input, "--as-of", "2026-09-30"), Arrays.stream(more))
            .toArray(String[]::new));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void aBrokenLineIsCountedAndNamedAndDoesNotEndIt() {
    CommandRun run = run(GROUP, "-");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(AimsCommand.INVALID);
    assertThat(run.out().replace(System.lineSeparator(), "\n"))
        .startsWith("2 AIMS as of 2026-09-30; 1 document could not be read.\nIn all:   ")
        .containsSubsequence(
            "\nORGANIZATIONS\n- Alder (standard input, line 1): ",
            "\n- Bea\\u200bcon (standard input, line 4): ",
            "\nFINDINGS AND QUESTIONS BY CLAUSE\n- 4.1 ",
            "\nFINDINGS AND QUESTIONS BY RULE\n",
            "\nHIGHEST RISKS ON A SCALE OF 1 AIMS\n- Levels: high 1, low 0; acceptable up to low\n",
            "- high before treatment: Bias, Alder (standard input, line 1); after treatment\n  low\n",
            "\nCERTIFICATES THAT END UNTIL 2027-09-30\n",
            "- 2026-12-31: AI-7, ISO/IEC 42001:2023, ",
            "\nNOT READ: 1\n- standard input: document, line 3, column 17: ");
    assertThat(run.out().lines()).allMatch(line -> line.equals(line.stripTrailing()));
  }

  @Test
  void aFolderIsReadByNameAndOtherFilesAreLeftAlone() throws IOException {
    file("b.json", BEACON);
    file("a.json", ALDER.replace(",", ",\n"));
    file("c.ndjson", ALDER + "\n" + BROKEN);
    file("notes.txt", "no AIMS");
    file("broken.json", BROKEN);
    Files.createDirectory(folder.resolve("d.json"));

    CommandRun run = run("", folder.toString());

    assertThat(run.exitCode()).isEqualTo(AimsCommand.INVALID);
    assertThat(run.out())
        .startsWith("3 AIMS as of 2026-09-30; 2 documents could not be read.")
        .containsSubsequence(
            "Alder (a.json, line 1)",
            "Alder (c.ndjson, line 1)",
            "(b.json, line 1)",
            "NOT READ: 2",
            "broken.json: document, line 1, column 17: ",
            "c.ndjson: document, line 2, column 17: ");
  }

  @Test
  void aFileOfLinesAndADocumentAreRead() throws IOException {
    assertThat(run("", file("g.ndjson", GROUP)).out()).startsWith("2 AIMS ");
    CommandRun one = run("", file("one.json", BEACON.replace(",", ",\n")));

    assertThat(one.exitCode()).isZero();
    assertThat(one.out()).startsWith("1 AIMS as of 2026-09-30; 0 documents could not be read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "2", "7"})
  void theNumberOfThreadsDoesNotChangeTheResult(String threads) {
    String many = (GROUP + "\n").repeat(50);

    CommandRun run = run(many, "-", "--threads", threads, "--format", "json");

    Portfolio portfolio =
        AimsJson.standard().readRecord(Portfolio.class, run.out().getBytes(UTF_8));
    assertThat(portfolio.lines()).hasSize(100);
    assertThat(portfolio.unread()).isEqualTo(50);
    assertThat(run.out()).isEqualTo(run(many, "-", "--threads", "3", "--format", "json").out());
  }

  @Test
  void certificatesAreListedUntilADay() {
    assertThat(run(GROUP, "-", "--certificates-until", "2026-12-30").out())
        .doesNotContain("CERTIFICATES");
    assertThat(run(GROUP, "-", "--certificates-until", "2026-12-31").out())
        .contains("CERTIFICATES THAT END UNTIL 2026-12-31");
  }

  @Test
  void aLineLongerThanTheLimitDoesNotEndIt() {
    String hostile = "{\"x\":\"" + "y".repeat(2 << 20) + "\"}";

    CommandRun run = run(ALDER + "\n" + hostile + "\n" + BEACON, "-", "--limit", "1");

    assertThat(run.out().replaceAll("\\s+", " "))
        .startsWith("2 AIMS as of 2026-09-30; 1 document could not be read.")
        .contains(
            "document, line 2, column 1: The document exceeds the maximum size of 1048576 bytes")
        .contains("line 3");
  }

  @Test
  void writesAReportAndSaysWhereAndWhatIsMissing() throws IOException {
    Path report = folder.resolve("group.html");

    CommandRun run = run(GROUP, "-", "--out", report.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(AimsCommand.INVALID);
    assertThat(run.out())
        .containsSubsequence("2 AIMS as of 2026-09-30; 1 ", "NOT READ: 1", "Written: " + report);
    assertThat(Files.readString(report))
        .startsWith("<!doctype html>")
        .contains("Alder")
        .contains("</html>");
    assertThat(run(ALDER, "-", "--out", "-").out()).startsWith("<!doctype html>");
  }

  @Test
  void aReportIsWrittenOnceAndNotOverItsInput() throws IOException {
    String group = file("g.ndjson", GROUP);

    assertThat(run("", group, "--out", group).err())
        .startsWith("aims: %s is used for two files of this command.".formatted(group));
    String document = file("acme.json", ALDER);
    assertThat(run("", folder.toString(), "--out", document).err())
        .startsWith("aims: %s has the name of a document; the report is HTML".formatted(document));
    assertThat(Files.readString(Path.of(document))).isEqualTo(ALDER);
    assertThat(run("", group, "--out", "-", "--format", "json").err().strip())
        .isEqualTo("aims: --format json and --out cannot be used together.");
    assertThat(run("", group, "--out", folder.resolve("no/r.html").toString()).err())
        .startsWith("aims: There is no folder ");
  }

  @Test
  void whatCannotBeReadAtAllIsSaid() {
    assertThat(run("", "-").err().strip()).isEqualTo("aims: standard input has no AIMS.");
    assertThat(run("", folder.toString()).err().strip())
        .isEqualTo("aims: %s has no AIMS.".formatted(folder));
    assertThat(run("", folder.resolve("no.ndjson").toString()).err().strip())
        .isEqualTo("aims: There is no file %s.".formatted(folder.resolve("no.ndjson")));
    assertThat(run("", folder.resolve("no.json").toString()).err().strip())
        .isEqualTo("aims: There is no file %s.".formatted(folder.resolve("no.json")));
    assertThat(run(ALDER, "-", "--threads", "0").err().strip())
        .isEqualTo("aims: --threads is 0; it must be 1 or more.");
    assertThat(run(ALDER, "-", "--certificates-until", "2026-09-29").err().strip())
        .isEqualTo("aims: --certificates-until is 2026-09-29, before --as-of, 2026-09-30.");
  }
}
