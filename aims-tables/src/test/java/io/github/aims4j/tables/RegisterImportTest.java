// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.aims4j.base.Extension;
import io.github.aims4j.base.SourceCell;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterImportTest {

  @TempDir private Path folder = Path.of("");

  private AiSystem only(String row) throws IOException {
    return SmallRegister.rows(folder, row).aims().aiSystems().get(0);
  }

  @Test
  void takesEveryCell() throws IOException {
    AiSystem system = only("Chat  bot,A,In use,2023-01-05,2024-02-01, ,\"two\nlines\"\n");

    assertThat(system.id().value()).isEqualTo("a.chat-bot");
    assertThat(system.name()).isEqualTo("Chat bot");
    assertThat(system.stage()).contains(LifeCycleStage.OPERATION_AND_MONITORING);
    assertThat(system.extensions())
        .containsExactly(
            new Extension.Field("x-unit", Extension.of("A")),
            new Extension.Field("x-note-6", Extension.of(" ")),
            new Extension.Field("x-note-7", Extension.of("two\nlines")));
    assertThat(system.source().orElseThrow().cells())
        .extracting(cell -> cell.attribute() + "=" + cell.text())
        .containsExactly("name=Chat  bot", "stage=In use");
    assertThat(system.versions().get(0).history())
        .extracting(step -> step.toStage() + " " + step.date().orElseThrow())
        .containsExactly("INCEPTION 2023-01-05", "OPERATION_AND_MONITORING 2024-02-01");
  }

  @Test
  void aHistoryEndsInTheStatedStage() throws IOException {
    List<StageChange> history = only("x,A,In use,2023-01-05,,,\n").versions().get(0).history();

    assertThat(history)
        .extracting(StageChange::toStage)
        .containsExactly(LifeCycleStage.INCEPTION, LifeCycleStage.OPERATION_AND_MONITORING);
    assertThat(history.get(1).date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Idea, the stage is INCEPTION",
    "'', the stage was not imported",
  })
  void keepsADateWithoutPlaceAsAnExtension(String stage, String why) throws IOException {
    ImportResult result = SmallRegister.rows(folder, "x,A," + stage + ",,1905-07-15,,\n");

    assertThat(result.aims().aiSystems().get(0).extensions().text("x-live")).contains("1905-07-15");
    assertThat(result.issues())
        .containsExactly(
            new FoundIssue(
                1,
                5,
                "Live",
                Kind.DATE_WITHOUT_PLACE,
                "1905-07-15",
                "It was interpreted as the year 2023, typed into a date cell of a spreadsheet. The"
                    + " date cannot be part of the record, because "
                    + why
                    + ". It is kept as x-live."));
  }

  @Test
  void doesNotGuessUnlistedValues() throws IOException {
    ImportResult result = SmallRegister.rows(folder, "x,A,in use,soon,N/A,,\n");

    assertThat(result.aims().aiSystems().get(0).stage()).isEmpty();
    assertThat(result.issues())
        .containsExactly(
            new FoundIssue(
                1,
                3,
                "Stage",
                Kind.UNLISTED_VALUE,
                "in use",
                "No stage was imported, because the mapping only lists \"Idea\", \"In use\". The"
                    + " text is kept in the source of the record."),
            new FoundIssue(
                1,
                4,
                "Begun",
                Kind.UNREADABLE_DATE,
                "soon",
                "No date was imported, because the text matches no date format of the mapping. The"
                    + " text is kept in the source of the record."));
    assertThat(result.aims().aiSystems().get(0).source().orElseThrow().cells())
        .extracting(cell -> cell.attribute() + "=" + cell.text())
        .containsExactly("stage=in use", "history=soon", "history=N/A");
  }

  @ParameterizedTest
  @CsvSource({
    "In use, A, OWED, 'In the register, \"stage\" says \"In use\", and \"unit\" says \"A\".'",
    "Idea, A, NOT_OWED, 'In the register, \"stage\" says \"Idea\", not \"In use\".'",
    "Idea, '', NOT_OWED, 'In the register, \"stage\" says \"Idea\", not \"In use\".'",
    "In use, C, NOT_OWED, 'In the register, \"unit\" says \"C\", not \"A\".'",
    "In use, '', UNKNOWN, 'In the register, \"unit\" is blank.'",
    "In use, N/A, UNKNOWN, 'In the register, \"unit\" says \"N/A\", which states nothing.'",
    "'', ' ', UNKNOWN, 'In the register, \"stage\" is blank, and \"unit\" is blank.'",
  })
  void determinesWhetherADutyApplies(String stage, String unit, Duty.State state, String reason)
      throws IOException {
    Duty duty =
        only("x," + unit + "," + stage + ",,,,\n")
            .duty(Duty.Subject.IMPACT_ASSESSMENT)
            .orElseThrow();

    assertThat(duty.state()).isEqualTo(state);
    assertThat(duty.reason()).isEqualTo(reason);
    assertThat(duty.basis()).contains("The law");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", " N/A ", "N/a"})
  void whatStatesNothingIsComparedWithoutCaseAndSpace(String stage) throws IOException {
    ImportResult result = SmallRegister.rows(folder, "x,A," + stage + ",,,,\n");
    AiSystem system = result.aims().aiSystems().get(0);

    assertThat(result.issues()).isEmpty();
    assertThat(system.stage()).isEmpty();
    assertThat(system.duty(Duty.Subject.IMPACT_ASSESSMENT).orElseThrow().reason())
        .endsWith("which states nothing.");
    assertThat(system.source().orElseThrow().cells())
        .extracting(SourceCell::text)
        .containsExactly(stage);
  }

  @Test
  void aBlankCellStatesNothing() throws IOException {
    ImportResult result = SmallRegister.rows(folder, "x,A,\u200b,\u00a0,\t,,\n");
    AiSystem system = result.aims().aiSystems().get(0);

    assertThat(result.issues()).isEmpty();
    assertThat(system.versions().get(0).stage()).isEmpty();
    assertThat(system.versions().get(0).history()).isEmpty();
    assertThat(system.source().orElseThrow().cells())
        .extracting(SourceCell::text)
        .containsExactly("\u200b", "\u00a0", "\t");
  }

  @Test
  void aColumnWithoutHeaderIsNamedByItsNumber() throws IOException {
    ImportResult result =
        SmallRegister.file(folder, "Name,Unit,Stage,Begun, ,Note,Note\nx,A,Idea,,soon,,\n");

    assertThat(result.aims().aiSystems().get(0).source().orElseThrow().cells())
        .extracting(SourceCell::column)
        .contains("column 5");
  }

  @Test
  void numbersIdsThatAreTaken() throws IOException {
    ImportResult result =
        SmallRegister.rows(
            folder, "x,A,Idea,,,,\nX!,A,,,,,\nx,A,Idea,,,,\nx-2,A,,,,,\norg,,,,,,\n???,,,,,,\n");

    assertThat(result.aims().aiSystems())
        .extracting(system -> system.id().value())
        .containsExactly("a.x", "a.x-2", "a.x-3", "a.x-2-2", "org-2", "row");
    assertThat(result.issues())
        .extracting(ImportIssue::row, ImportIssue::kind, ImportIssue::done)
        .containsExactly(
            tuple(
                2,
                Kind.ID_TAKEN,
                "The id derived from its cells already belongs to row 1; it was imported as the"
                    + " record a.x-2."),
            tuple(
                3,
                Kind.DUPLICATE_ROW,
                "The row equals row 1; it was imported as a separate record, a.x-3."),
            tuple(
                4,
                Kind.ID_TAKEN,
                "The id derived from its cells already belongs to row 2; it was imported as the"
                    + " record a.x-2-2."),
            tuple(
                5,
                Kind.ID_TAKEN,
                "The id derived from its cells already belongs to another record;"
                    + " it was imported as the record org-2."));
  }

  @Test
  void namesEveryRowThatBecomesNoSystem() throws IOException {
    ImportResult result =
        SmallRegister.rows(folder, "\n , ,,,,,\n,A,Idea,,,,\nx,A,,,,,,,more\ny,A\nz,,,,,,,\n");

    assertThat(result.rows()).isEqualTo(6);
    assertThat(result.aims().aiSystems()).extracting(AiSystem::name).containsExactly("y", "z");
    assertThat(result.issues())
        .extracting(issue -> issue.row() + "/" + issue.column() + " " + issue.done())
        .containsExactly(
            "1/0 The row is empty; it was not imported.",
            "2/0 The row is empty; it was not imported.",
            "2/1 The cell is only kept here, because its row was not imported.",
            "2/2 The cell is only kept here, because its row was not imported.",
            "3/0 The row has no name of an AI system; it was not imported.",
            "3/2 The cell is only kept here, because its row was not imported.",
            "3/3 The cell is only kept here, because its row was not imported.",
            "4/0 The row has 9 cells and the header has 7, so cells cannot be assigned to columns;"
                + " it was not imported.",
            "4/1 The cell is only kept here, because its row was not imported.",
            "4/2 The cell is only kept here, because its row was not imported.",
            "4/9 The cell is only kept here, because its row was not imported.",
            "5/0 The row has 2 cells and the header has 7; missing cells count as empty.");
    assertThat(
            Kept.lostCells(
                folder.resolve("data.csv"), SmallRegister.mapping(SmallRegister.MAPPING), result))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void acceptsEveryLineEndAndAByteOrderMark(String lineEnd) throws IOException {
    String content = "\uFEFF" + SmallRegister.HEADER + "x,A,Idea,,,,\ny,A,Idea,,,,";

    assertThat(SmallRegister.file(folder, content.replace("\n", lineEnd)).aims().aiSystems())
        .extracting(AiSystem::name)
        .containsExactly("x", "y");
  }

  @Test
  void namesManyColumnsInTime() throws IOException {
    int more = 16_000;
    String header = "Name,Unit,Stage,Begun,Live" + ",A note that is long".repeat(more) + "\n";

    ImportResult result =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> SmallRegister.file(folder, header + "x,,,,," + ",".repeat(more - 2) + "end\n"));

    assertThat(result.aims().aiSystems().get(0).extensions())
        .containsExactly(
            new Extension.Field("x-a-note-that-is-long-" + (more + 4), Extension.of("end")));
  }

  @Test
  void takesARoleAndASupplierOnce() throws IOException {
    String mapping =
        SmallRegister.MAPPING.replace(
            "\"unit\": {\"header\": \"Unit\"}",
            "\"unit\": {\"header\": \"Unit\", \"attribute\": \"suppliers\"},\"note\":"
                + " {\"position\": 5, \"attribute\": \"suppliers\"},\"role\": {\"position\": 6,"
                + " \"attribute\": \"roles\", \"values\": {\"P\": \"PROVIDER\"}},\"more\":"
                + " {\"position\": 7, \"attribute\": \"roles\", \"values\": {\"p\":"
                + " \"PROVIDER\"}}");
    Path data =
        Files.writeString(
            folder.resolve("d.csv"),
            "Name,Unit,Stage,Begun,Live,Note,Role,Role\nx,A,Idea,,,A,P,p\n");

    AiSystem system =
        Registers.imported(data, SmallRegister.mapping(mapping)).aims().aiSystems().get(0);

    assertThat(system.suppliers()).hasSize(1);
    assertThat(system.roles()).hasSize(1);
  }

  @Test
  void comesOutTheSameEachTime() throws IOException {
    String rows = "x,A,Idea,,,,\nx,A,In use,2024-01-01,,n,m\n";

    ImportResult first = SmallRegister.rows(folder, rows);
    ImportResult second = SmallRegister.rows(folder, rows);

    assertThat(second.aims()).isEqualTo(first.aims());
    assertThat(second.issues()).isEqualTo(first.issues());
  }
}
