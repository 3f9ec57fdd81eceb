// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.codegen.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build makes of the sources of another module. */
class RenamedSourcesTest {

  @TempDir Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    write("from/a/Shelf.java", "package a;\n// Oak 2\nclass Shelf {}\n");
    write("from/a/Book.java", "package a;\nclass Book {}\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void copy(String renames) throws IOException {
    write("renames", renames);
    RenamedSources.main(
        new String[] {
          folder.resolve("renames").toString(),
          folder.resolve("from").toString(),
          folder.resolve("hand").toString(),
          folder.resolve("to").toString()
        });
  }

  @Test
  void copiesSourcesWithNewNamesIntoTheFolderOfTheirPackage() throws IOException {
    copy("# comment\n\n^(package )?a\\b -> $1a.b\nOak (\\d) -> Elm $1\n");

    assertThat(folder.resolve("to/a/b/Shelf.java"))
        .hasContent("package a.b;\n// Elm 2\nclass Shelf {}\n");
    assertThat(folder.resolve("to/a/b/Book.java")).exists();
  }

  @Test
  void leavesOutWhatIsSkippedOrWrittenByHand() throws IOException {
    write("hand/a/Book.java", "package a;\nclass Book { /* by hand */ }\n");

    copy("skip Shelf.java");

    assertThat(folder.resolve("to")).doesNotExist();
  }

  @Test
  void keepsWhatIsUpToDateAndDeletesWhatHasNoSource() throws IOException {
    write("to/a/Gone.java", "package a;\n");
    copy("Oak -> Elm");
    Path shelf = folder.resolve("to/a/Shelf.java");
    FileTime past = FileTime.fromMillis(0);
    Files.setLastModifiedTime(shelf, past);

    copy("Oak -> Elm");

    assertThat(folder.resolve("to/a/Gone.java")).doesNotExist();
    assertThat(Files.getLastModifiedTime(shelf)).isEqualTo(past);
  }

  @Test
  void refusesALineThatFindsNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy("Oak -> Elm\nTable -> Desk\nskip Chair.java"))
        .withMessage("These lines find nothing; remove them: Chair.java, Table.");
  }

  @Test
  void refusesForbiddenText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy("never Oa\\w"))
        .withMessage("Shelf.java still contains \"Oak\"; add a rename, or write the file by hand.");
  }

  @Test
  void refusesALineOfAnotherForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy("Oak=Elm"))
        .withMessage(
            "The line \"Oak=Elm\" is not a rename; write OLD -> NEW, skip FILE or never TEXT.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy("Oak( -> Elm"))
        .withMessageStartingWith("\"Oak(\" is not a regular expression: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RenamedSources.main(new String[] {"renames"}))
        .withMessage("Expected RENAMES (FROM BY_HAND TO)...");
  }
}
