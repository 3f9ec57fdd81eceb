// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.Aims;
import io.github.aims4j.base.Id;
import io.github.aims4j.context.Organization;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from workbooks that this or another library wrote, and what is refused. */
class XlsxTest {

  private static final String MAPPING =
      """
      {
        "register": {"id": "reg", "title": "Register", "asOf": "2026-01-31"},
        "organization": {"id": "org", "name": "Org"},
        %s
        "columns": {
          "name": {"header": "Name", "attribute": "name"},
          "next": {"header": "Next", "attribute": "nextReevaluation", "dateForms": ["d/m/yyyy"]},
          "users": {"header": "Users"}
        },
        "ids": {"columns": ["name"]}
      }
      """;

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    return out.toByteArray();
  }

  private static ImportResult imported(byte[] workbook, String more) throws IOException {
    return RegisterImport.of(SmallRegister.mapping(MAPPING.formatted(more)))
        .read(new ByteArrayInputStream(workbook), "r.xlsx");
  }

  private static Workbook workbook() {
    Workbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet("Systems");
    Row header = sheet.createRow(0);
    header.createCell(0).setCellValue("Name");
    header.createCell(1).setCellValue("Next");
    header.createCell(2).setCellValue("Users");
    Row row = sheet.createRow(1);
    row.createCell(0).setCellValue("Sorter");
    CellStyle day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("dd-mmm-yy"));
    row.createCell(1).setCellValue(LocalDate.of(2026, 4, 3));
    row.getCell(1).setCellStyle(day);
    row.createCell(2).setCellValue(12_000);
    return workbook;
  }

  @Test
  void readsDatesNumbersAndTexts() throws IOException {
    try (Workbook workbook = workbook()) {
      Row row = workbook.getSheetAt(0).createRow(4);
      row.createCell(0).setCellValue("Ranker _x000A_of many");
      row.createCell(1).setCellValue("5/4/2026");
      row.createCell(2).setCellFormula("SUM(C2,0.5)");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.getSheetAt(0).createRow(9).createCell(0).setBlank();

      ImportResult result = imported(bytes(workbook), "");

      assertThat(result.aims().aiSystems())
          .extracting(
              each -> each.name(),
              each -> each.nextReevaluation().orElseThrow().toString(),
              each -> each.extensions().text("x-users").orElse(""))
          .containsExactly(
              tuple("Sorter", "2026-04-03", "12000"),
              tuple("Ranker of many", "2026-04-05 [5/4/2026]", "12000.5"));
      assertThat(result.issues())
          .extracting(issue -> issue.row() + " " + issue.kind().term())
          .containsExactly("2 empty row", "3 empty row");
    }
  }

  @Test
  void readsTimesAndTheOtherDateSystem() throws IOException {
    try (XSSFWorkbook workbook = (XSSFWorkbook) workbook()) {
      workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
      workbook.getSheetAt(0).getRow(1).getCell(1).setCellValue(LocalDateTime.of(2026, 4, 3, 8, 30));

      ImportResult result = imported(bytes(workbook), "");

      assertThat(result.aims().aiSystems().get(0).nextReevaluation().orElseThrow().firstDay())
          .isEqualTo(LocalDate.of(2026, 4, 3));
    }
  }

  @Test
  void readsSheetsByName() throws IOException {
    try (Workbook workbook = workbook()) {
      workbook.createSheet("Notes");
      byte[] bytes = bytes(workbook);

      assertThat(imported(bytes, "\"sheet\": \"systems\",").rows()).isEqualTo(1);
      assertThatThrownBy(() -> imported(bytes, ""))
          .isInstanceOf(ImportException.class)
          .hasMessage(
              "r.xlsx has 2 sheets, \"Systems\", \"Notes\"; the mapping must state the name of one"
                  + " as \"sheet\".");
      assertThatThrownBy(() -> imported(bytes, "\"sheet\": \"Risks\","))
          .hasMessage("r.xlsx has no sheet \"Risks\"; it has \"Systems\", \"Notes\".");
    }
  }

  @Test
  void whatWasExportedIsImportedToAnEqualAims() throws IOException {
    Aims bank = SampleAims.harbourBank();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWorkbook.of(
            List.of(
                Table.statementOfApplicability(bank),
                Table.risks(bank),
                Table.aiSystems(bank),
                Table.documents(bank)))
        .write(out);
    for (String mapping : List.of("soa", "risks", "systems", "documents")) {
      ImportResult result =
          RegisterImport.of(Mapping.shipped(mapping))
              .into(bank)
              .read(new ByteArrayInputStream(out.toByteArray()), "bank.xlsx");

      assertThat(result.issues()).as(mapping).isEmpty();
      assertThat(result.aims()).as(mapping).isEqualTo(bank);
    }
  }

  @Test
  void textsOfAllKindsSurvive() throws IOException {
    List<String> texts =
        List.of(
            "=1+1",
            "＝1+1",
            "@cmd",
            "_x000D_",
            "a\u0000b\u001b[31m",
            "\ud83d\ude00",
            " padded ",
            "a\r\nb\rc",
            "<b>&amp;",
            "\u202eright",
            "1e5",
            "2024-01-01",
            "TRUE");
    Aims.Builder builder =
        Aims.builder().organization(Organization.builder().id(Id.of("o")).name("Org").build());
    for (int i = 0; i < texts.size(); i++) {
      builder.addRisk(Risk.builder().id(Id.of("r" + i)).title("T").addCause(texts.get(i)).build());
    }
    Aims aims = builder.build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableWorkbook.of(List.of(Table.risks(aims))).write(out);

    ImportResult result =
        RegisterImport.of(Mapping.shipped("risks"))
            .into(aims)
            .read(new ByteArrayInputStream(out.toByteArray()), "r.xlsx");

    assertThat(result.issues()).isEmpty();
    assertThat(result.aims()).isEqualTo(aims);
  }

  private static byte[] changed(byte[] workbook, String part, String found, String replacement)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            (entry.getName().equals(part) ? text.replace(found, replacement) : text)
                .getBytes(StandardCharsets.ISO_8859_1));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void refusesEntitiesAndLinksAndWhatUnpacksToTooMuch() throws IOException {
    try (Workbook workbook = workbook()) {
      byte[] bytes = bytes(workbook);
      byte[] entities =
          changed(
              bytes,
              "xl/workbook.xml",
              "<workbook ",
              "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook ");
      byte[] huge = changed(bytes, "xl/sharedStrings.xml", "Sorter", "x".repeat(20_000_000));

      assertThatThrownBy(() -> imported(entities, ""))
          .hasMessage("r.xlsx is refused: its part xl/workbook.xml defines entities.");
      assertThatThrownBy(
              () ->
                  RegisterImport.of(SmallRegister.mapping(MAPPING.formatted("")))
                      .withLimits(ImportLimits.standard().withFileBytes(1_000_000))
                      .read(new ByteArrayInputStream(huge), "r.xlsx"))
          .hasMessage("r.xlsx is refused: unpacked, it has more than 8000000 bytes, the maximum.");
    }
    ByteArrayOutputStream linked = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(linked)) {
      zip.putNextEntry(new ZipEntry("xl/externalLinks/externalLink1.xml"));
      zip.closeEntry();
    }
    assertThatThrownBy(() -> imported(linked.toByteArray(), ""))
        .hasMessage("r.xlsx is refused: it has links to other workbooks; save it without them.");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 100, 1000, 2000, 3000})
  void refusesWhatIsDamaged(int length) throws IOException {
    try (Workbook workbook = workbook()) {
      byte[] bytes = bytes(workbook);
      byte[] cut = Arrays.copyOf(bytes, Math.min(length, bytes.length - 30));

      assertThatThrownBy(() -> imported(cut, ""))
          .isInstanceOf(ImportException.class)
          .hasMessageStartingWith("r.xlsx is ");
    }
  }

  @Test
  void refusesWorkbooksOfTheFormatBefore() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};

    assertThatThrownBy(() -> imported(old, ""))
        .hasMessage(
            "r.xlsx is a workbook in the format before XLSX, or an encrypted one; save it as XLSX"
                + " or CSV.");
  }
}
