// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.aims4j.Aims;
import io.github.aims4j.agenda.Agenda;
import io.github.aims4j.base.Id;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Party;
import io.github.aims4j.conformity.ConformityReport;
import io.github.aims4j.conformity.RuleSet;
import io.github.aims4j.context.Organization;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.standard.AnnexControl;
import io.github.aims4j.testkit.SampleAims;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/** What tables of an AIMS look like, to a CSV reader and to another library for workbooks. */
class TableTest {

  private static final Aims BANK = SampleAims.harbourBank();

  static List<List<String>> csv(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    table.writeCsv(out);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text.substring(1))) {
      return csv.stream().map(CsvRecord::getFields).toList();
    }
  }

  static Workbook workbook(Table... tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(TableWorkbook.of(List.of(tables)).write(out)).isEmpty();
    return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void theStatementOfApplicabilityHasARowForEachControlOfAnnexA() throws IOException {
    List<List<String>> rows = csv(Table.statementOfApplicability(BANK));

    assertThat(rows.get(0)).startsWith("Statement of applicability");
    assertThat(rows.subList(1, 9))
        .extracting(row -> row.get(0))
        .containsExactly(
            "Id",
            "Organization",
            "Standard",
            "Version",
            "Date",
            "Approved by",
            "Approved on",
            "Effective from");
    assertThat(rows.get(10)).startsWith("Control", "Title", "Control objective", "Decision");
    assertThat(rows.subList(11, rows.size()))
        .extracting(row -> row.get(0))
        .containsAll(List.of(AnnexControl.values()).stream().map(AnnexControl::id).toList());
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(10)));
  }

  @Test
  void aControlWithoutADecisionHasARowWithoutOne() throws IOException {
    Aims empty =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("Org").build())
            .build();

    List<List<String>> rows = csv(Table.statementOfApplicability(empty));

    assertThat(rows).hasSize(11 + 38);
    assertThat(rows.get(0).get(1)).isEmpty();
    assertThat(rows.get(11))
        .startsWith("A.2.2", AnnexControl.parse("A.2.2").title(), "A.2", "", "");
  }

  @Test
  void theRiskRegisterShowsTheLabelsOfTheOrganizationAndTheNamesOfOwners() throws IOException {
    Risk risk = BANK.risks().stream().filter(each -> each.owner().isPresent()).findFirst().get();
    List<List<String>> rows = csv(Table.risks(BANK));
    List<String> headers = rows.get(0);
    List<String> row =
        rows.stream().filter(each -> each.get(0).equals(risk.id().value())).findFirst().get();

    assertThat(rows).hasSize(BANK.risks().size() + 1);
    assertThat(row.get(headers.indexOf("Level"))).isEqualTo(risk.level().orElse(""));
    assertThat(row.get(headers.indexOf("Owner")))
        .isEqualTo(BANK.find(Party.class, risk.owner().get()).get().name());
    assertThat(row.get(headers.indexOf("Controls")))
        .isEqualTo(String.join("\n", risk.controls().stream().map(AnnexControl::id).toList()));
  }

  @Test
  void everyKindOfRecordHasATable() {
    for (String records : ModelSchema.lists()) {
      Table table = Table.records(BANK, records);
      assertThat(RecordTypes.named(ModelSchema.typeInList(records))).isNotNull();

      assertThat(table.headers()).as(records).contains("Id").doesNotHaveDuplicates();
    }
    assertThatThrownBy(() -> Table.records(BANK, "risk"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "There are no records \"risk\"; the records are parties, registers,");
  }

  @Test
  void aWorkbookHasTheSameCellsWithDaysAsDatesAndNoFormulas() throws IOException {
    ConformityReport report = RuleSet.builtIn().assess(BANK, SampleAims.AS_OF);
    Table[] tables = {
      Table.statementOfApplicability(BANK),
      Table.risks(BANK),
      Table.aiSystems(BANK),
      Table.documents(BANK),
      Table.findings(report),
      Table.questions(report),
      Table.agenda(Agenda.of(BANK, SampleAims.AS_OF, SampleAims.AS_OF.plusYears(1)))
    };
    try (Workbook workbook = workbook(tables)) {
      for (Table table : tables) {
        Sheet sheet = workbook.getSheet(table.title());
        int first = table.head().size() + 1;
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
            .isEqualTo((short) first);
        for (int row = 0; row < table.size(); row++) {
          for (int column = 0; column < table.headers().size(); column++) {
            TableCell expected = table.rows().get(row).get(column);
            assertThat(text(sheet.getRow(first + row).getCell(column)))
                .as("%s, row %s, column %s", table.title(), row, column)
                .isEqualTo(expected.text());
          }
        }
      }
    }
  }

  /** Returns the text of a cell as another library reads it. */
  static String text(org.apache.poi.ss.usermodel.Cell cell) {
    if (cell == null) {
      return "";
    }
    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
    if (cell.getCellType() == CellType.NUMERIC) {
      assertThat(DateUtil.isCellDateFormatted(cell)).isTrue();
      return cell.getLocalDateTimeCellValue().toLocalDate().toString();
    }
    return cell.getStringCellValue();
  }

  @Test
  void linesOfACellAreValuesAndFurtherLinesOfAValueAreIndented() throws IOException {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("Org").build())
            .addRisk(
                Risk.builder()
                    .id(Id.of("r"))
                    .title("T")
                    .addCause("one\nmore of one")
                    .addCause("two")
                    .build())
            .build();

    List<List<String>> rows = csv(Table.risks(aims));

    assertThat(rows.get(1).get(rows.get(0).indexOf("Causes"))).isEqualTo("one\n  more of one\ntwo");
  }

  @Test
  void namesThatTellNothingApartGiveWayToIds() throws IOException {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("Org").build())
            .addParty(Party.builder().id(Id.of("p1")).name("Kim  Lee").build())
            .addParty(Party.builder().id(Id.of("p2")).name("kim lee").build())
            .addParty(Party.builder().id(Id.of("p3")).name("p1").build())
            .addParty(Party.builder().id(Id.of("p4")).name("Ada").build())
            .addAll(
                Map.of("r1", "p1", "r2", "p3", "r3", "p4").entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(
                        each ->
                            Risk.builder()
                                .id(Id.of(each.getKey()))
                                .title("T")
                                .owner(Id.of(each.getValue()))
                                .build())
                    .toList())
            .build();

    List<List<String>> rows = csv(Table.risks(aims));

    assertThat(rows.subList(1, 4))
        .extracting(row -> row.get(rows.get(0).indexOf("Owner")))
        .containsExactly("p1", "p3", "Ada");
  }

  @Test
  void aTextThatIsTooLongForAWorkbookIsCutAndNamed() throws IOException {
    Aims aims =
        Aims.builder()
            .organization(Organization.builder().id(Id.of("o")).name("Org").build())
            .addRisk(
                Risk.builder()
                    .id(Id.of("r"))
                    .title("T")
                    .description("x".repeat(32_766) + "\uD83D\uDE00" + "y")
                    .identifiedOn(PartialDate.of(LocalDate.of(1889, 1, 2)))
                    .build())
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThat(TableWorkbook.of(List.of(Table.risks(aims))).write(out))
        .containsExactly(
            "The text in row 2, column 3 of the sheet Risks has 32769 characters; it was cut after"
                + " 32767.");
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(workbook.getSheet("Risks").getRow(1).getCell(2).getStringCellValue())
          .isEqualTo("x".repeat(32_766));
    }
  }

  @Test
  void aWorkbookHasTablesWithDifferentTitles() {
    Table risks = Table.risks(BANK);

    assertThatThrownBy(() -> TableWorkbook.of(List.of()))
        .hasMessage(
            "A workbook has one or more tables with different titles; 0 tables with 0 titles were"
                + " given.");
    assertThatThrownBy(() -> TableWorkbook.of(List.of(risks, risks)))
        .hasMessage(
            "A workbook has one or more tables with different titles; 2 tables with 1 titles were"
                + " given.");
  }
}
