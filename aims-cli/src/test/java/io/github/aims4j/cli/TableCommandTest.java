// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that write tables. */
class TableCommandTest {

  private static final String DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "o", "name": "O"},
        "risks": [{"id": "r", "title": "=1+1", "level": "high"}],
        "suppliers": [{"id": "s", "name": "Søren", "supplies": ["models", "data"]}]
      }
      """;

  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void writeCsvThatSpreadsheetsReadWithoutFormulas() throws IOException {
    CommandRun run = CommandRun.reading(DOCUMENT, "risks", "-", "--out", file("r.csv"));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().strip()).isEqualTo("Written: %s (1 row)".formatted(file("r.csv")));
    assertThat(Files.readString(folder.resolve("r.csv")))
        .startsWith("\uFEFFId,Title,Description,")
        .contains("\r\nr,'=1+1,,");
  }

  @Test
  void writeStandardOutput() {
    CommandRun run =
        CommandRun.reading(DOCUMENT, "table", "-", "--records", "suppliers", "--out", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("\uFEFFId,Name,Supplies,")
        .contains("\r\ns,Søren,\"models\ndata\",");
  }

  @Test
  void writeWorkbooks() throws IOException {
    assertThat(CommandRun.reading(DOCUMENT, "soa", "-", "--out", file("soa.XLSX")).out().strip())
        .isEqualTo("Written: %s (38 rows)".formatted(file("soa.XLSX")));
    assertThat(
            CommandRun.reading(
                    DOCUMENT, "workbook", "-", "--as-of", "2026-06-30", "--out", file("a.xlsx"))
                .out())
        .contains("(Statement of applicability: 38 rows, Risks: 1 row, AI systems: 0 rows,")
        .contains("Agenda: 0 rows)");
    try (ZipFile workbook = new ZipFile(file("a.xlsx"))) {
      assertThat(workbook.getEntry("xl/worksheets/sheet7.xml")).isNotNull();
    }
  }

  @Test
  void writeTheStatementThatIsNamed() {
    String document =
        DOCUMENT.replace(
            "\n}\n",
            """
            ,
              "applicabilityStatements": [
                {"id": "soa-1", "title": "S", "version": "one"},
                {"id": "soa-2", "title": "S", "version": "two"}
              ]
            }
            """);

    assertThat(CommandRun.reading(document, "soa", "-", "--statement", "soa-1", "--out", "-").out())
        .contains("Version,one,");
    CommandRun none =
        CommandRun.reading(document, "soa", "-", "--statement", "soa-3", "--out", "-");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.out()).isEmpty();
    assertThat(none.err())
        .contains("standard input has no statement of applicability 'soa-3'; it has soa-1, soa-2.");
  }

  @Test
  void refuseOtherFiles() throws IOException {
    Path document = Files.writeString(folder.resolve("a.csv"), DOCUMENT);

    says("x.txt", "ends neither in .csv nor in .xlsx.", "systems", "-");
    says("a.csv", "is used for two files of this command.", "systems", document.toString());
    says("x.csv", "does not end in .xlsx; several tables need a workbook.", "workbook", "-");
    assertThat(
            CommandRun.reading(DOCUMENT, "table", "-", "--records", "risk", "--out", file("x.csv"))
                .err())
        .startsWith("aims: There are no records \"risk\"; the records are parties, registers,");
    assertThat(folder).isDirectoryContaining(each -> each.equals(document));
    assertThat(Files.readString(document)).isEqualTo(DOCUMENT);
  }

  private void says(String target, String message, String... command) {
    String[] all = Arrays.copyOf(command, command.length + 2);
    all[command.length] = "--out";
    all[command.length + 1] = file(target);
    CommandRun run = CommandRun.reading(DOCUMENT, all);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().strip()).isEqualTo("aims: %s %s".formatted(file(target), message));
  }
}
