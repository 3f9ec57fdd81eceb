// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.fixtures.SharedData;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Strings that trouble other programs, through every cell of a table and back. */
class NaughtyStringsTest {

  private static List<String> strings() throws IOException {
    String[] all =
        new JsonMapper()
            .readValue(SharedData.path("naughty-strings/blns.json").toFile(), String[].class);
    return Stream.of(all).filter(text -> !Spaces.isBlank(text)).toList();
  }

  private static Aims aims(List<String> strings) {
    Aims.Builder aims =
        Aims.builder().organization(Organization.builder().id(Id.of("o")).name("Org").build());
    for (int i = 0; i < strings.size(); i++) {
      String text = strings.get(i);
      aims.addSupplier(Supplier.builder().id(Id.of("s" + i)).name(text).build());
      aims.addRisk(
          Risk.builder()
              .id(Id.of("r" + i))
              .title(text)
              .description(text)
              .addCause(text)
              .addCause(strings.get(strings.size() - 1 - i))
              .likelihood(text)
              .level(text)
              .addNote(text)
              .build());
    }
    return aims.build();
  }

  @Test
  void anotherLibraryReadsTheSameTexts() throws IOException {
    Table risks = Table.risks(aims(strings()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWorkbook.of(List.of(risks)).write(out);

    assertSameTexts(risks, out.toByteArray());
  }

  /** Runs where the system property names the program soffice: {@code tools/look-at-workbooks}. */
  @Test
  @EnabledIfSystemProperty(named = "aims4j.libreoffice", matches = ".+")
  void libreOfficeReadsAndWritesTheSameTexts(@TempDir Path folder) throws Exception {
    Aims aims = aims(strings());
    Table risks = Table.risks(aims);
    Path written = folder.resolve("risks.xlsx");
    try (OutputStream out = Files.newOutputStream(written)) {
      TableWorkbook.of(List.of(risks)).write(out);
    }

    byte[] saved = savedByLibreOffice(written, folder);

    assertSameTexts(risks, saved);
    ImportResult result =
        RegisterImport.of(Mapping.shipped("risks"))
            .into(aims)
            .read(new ByteArrayInputStream(saved), "table");
    assertThat(result.issues()).isEmpty();
    assertThat(result.aims()).isEqualTo(aims);
  }

  private static byte[] savedByLibreOffice(Path workbook, Path folder) throws Exception {
    Path saved = folder.resolve("saved");
    Path log = folder.resolve("log");
    Process office =
        new ProcessBuilder(
                System.getProperty("aims4j.libreoffice"),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                saved.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(log)).contains("using filter").doesNotContain("Error");
    return Files.readAllBytes(saved.resolve(workbook.getFileName()));
  }

  private static void assertSameTexts(Table risks, byte[] content) throws IOException {
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(content))) {
      Sheet sheet = workbook.getSheet("Risks");
      for (int row = 0; row < risks.size(); row++) {
        for (int column = 0; column < risks.headers().size(); column++) {
          assertThat(TableTest.text(sheet.getRow(row + 1).getCell(column)))
              .as("row %s, column %s", row, column)
              .isEqualTo(WorkbookText.shown(risks.rows().get(row).get(column).text()));
        }
      }
    }
  }

  @Test
  void everyStringComesBackFromBothFormats() throws IOException {
    Aims aims = aims(strings());
    ByteArrayOutputStream workbook = new ByteArrayOutputStream();
    TableWorkbook.of(List.of(Table.risks(aims))).write(workbook);
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    Table.risks(aims).writeCsv(csv);

    for (ByteArrayOutputStream table : List.of(workbook, csv)) {
      ImportResult result =
          RegisterImport.of(Mapping.shipped("risks"))
              .into(aims)
              .read(new ByteArrayInputStream(table.toByteArray()), "table");

      assertThat(result.issues()).isEmpty();
      assertThat(result.unchanged()).isEqualTo(aims.risks().size());
      assertThat(result.aims()).isEqualTo(aims);
    }
  }
}
