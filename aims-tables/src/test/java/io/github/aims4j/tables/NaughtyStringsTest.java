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
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

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

    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
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
