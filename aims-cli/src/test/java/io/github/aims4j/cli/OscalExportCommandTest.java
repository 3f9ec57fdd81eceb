// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OscalExportCommandTest {

  private static final String DOCUMENT =
      """
      {
        "aims4j": "0.1",
        "organization": {"id": "o", "name": "Søren & Co", "sector": "Law"},
        "crosswalks": [
          {
            "id": "c",
            "title": "Ours",
            "framework": "ISO/IEC 27001:2022",
            "mappings": [{"relation": "equal", "criteria": ["7.5.3"], "otherIds": ["7.5.3"]}]
          }
        ]
      }
      """;

  private static final List<String> ALWAYS =
      List.of(
          "catalog-annex-a.json", "catalog-clauses.json", "losses.csv", "profile-standard.json");

  @TempDir private Path temporary;

  private Path folder() {
    return temporary.resolve("package");
  }

  private CommandRun run(String... more) {
    return CommandRun.reading(
        DOCUMENT,
        Stream.concat(
                Stream.of(
                    "export", "oscal", "-", "--as-of", "2026-09-30", "--out", folder().toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void writesAPackageIntoANewFolder() throws IOException {
    CommandRun run = run();

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "Written: 4 documents and losses.csv in " + folder(),
            "2 values of 2 attributes are not in the documents; losses.csv lists them.");
    assertThat(names(folder())).containsAll(ALWAYS).contains("mapping-collection.json");
    assertThat(Files.readString(folder().resolve("mapping-collection.json")))
        .contains("\"oscal-version\": \"1.2.1\"")
        .contains("\"last-modified\": \"2026-09-30T00:00:00Z\"");
    assertThat(Files.readString(folder().resolve("losses.csv")))
        .isEqualToNormalizingNewlines(
            """
            records,attribute,values,first,reason
            organization,name,1,/organization/name,There is no system security plan: no control is decided on or implemented.
            organization,sector,1,/organization/sector,There is no system security plan: no control is decided on or implemented.
            """);
  }

  @Test
  void keepsEarlierDocumentsUnlessForced() throws IOException {
    assertThat(run().exitCode()).isZero();
    Files.writeString(folder().resolve("notes.txt"), "Mine.");

    CommandRun again = run("--oscal-version", "1.1.3");
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.err())
        .isEqualTo(
            "aims: %s exists and is not overwritten; choose another folder for --out, or use --force.%n"
                .formatted(folder().resolve("catalog-annex-a.json")));
    assertThat(names(folder())).contains("mapping-collection.json");

    CommandRun forced = run("--oscal-version", "1.1.3", "--force");
    assertThat(forced.err()).isEmpty();
    assertThat(names(folder())).containsAll(ALWAYS).contains("notes.txt").hasSize(5);
  }

  @Test
  void refusesAFileAndAMissingFolder() throws IOException {
    Files.writeString(folder(), "A file.");
    assertThat(run().err()).isEqualTo("aims: %s is not a folder.%n".formatted(folder()));
    Files.delete(folder());

    CommandRun deep =
        CommandRun.reading(
            DOCUMENT,
            "export",
            "oscal",
            "-",
            "--as-of",
            "2026-09-30",
            "--out",
            folder().resolve("a").toString());
    assertThat(deep.exitCode()).isEqualTo(2);
    assertThat(deep.err()).isEqualTo("aims: There is no folder %s.%n".formatted(folder()));
  }

  @Test
  void leavesNoFolderBehindAMistake() {
    CommandRun run = run("--statement", "none");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "aims: The AIMS has no statement of applicability with the id none.%n".formatted());
    assertThat(folder()).doesNotExist();
    assertThat(run("--statement", "a b").err())
        .startsWith("aims: \"a b\" is not a valid id: U+0020 at index 1 is not allowed");
    assertThat(run("--oscal-version", "1.0.0").err())
        .startsWith(
            "aims: Invalid value for option '--oscal-version': '1.0.0' is not one of 1.1.3,"
                + " 1.2.1.");
  }
}
