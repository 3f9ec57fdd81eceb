// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of real registers, each by its name, in the register that ships. */
class MinistryRegisterTrapsTest {

  private static final Traps TRAPS =
      new Traps(
          Registers.ofTheExamples("ministry-ai-register-2024.csv"),
          Registers.mapping(Registers.MINISTRY_MAPPING));

  @TempDir private Path folder = Path.of("");

  @Test
  void readsTheByte92InTheHeader() throws IOException {
    assertThat(TRAPS.headerBytes()).contains(0x92);
    assertThat(TRAPS.header(8)).isEqualTo("Describe the AI system’s outputs.");
    assertThat(new String(TRAPS.headerBytes(), StandardCharsets.UTF_8)).contains("\uFFFD");
  }

  @Test
  void readsTheLastRowWithoutANewlineAtTheEnd() throws IOException {
    byte[] bytes = TRAPS.bytes();
    assertThat(bytes[bytes.length - 1]).isNotEqualTo((byte) '\n');

    ImportResult ended = imported(new String(bytes, Traps.CHARSET) + "\r\n");

    assertThat(ended.aims().equals(TRAPS.result().aims())).isTrue();
    assertThat(ended.rows()).isEqualTo(69);
  }

  @Test
  void keepsTheLineFeedsInsideCells() {
    assertThat(TRAPS.column(47)).filteredOn(text -> text.contains("\n")).hasSizeGreaterThan(1);
    assertThat(TRAPS.extension("x-key-risks")).isEqualTo(TRAPS.column(47));
  }

  @Test
  void bindsTheRepeatedHeaderByPosition() {
    assertThat(TRAPS.repeatedColumns()).containsExactly(25, 29, 37, 39, 41, 51, 53, 57, 61);
    assertThat(TRAPS.repeatedColumns())
        .extracting(TRAPS::extensionAt)
        .containsExactly(
            "x-data-catalog-other",
            "x-demographic-features-other",
            "x-infrastructure-intake-other",
            "x-computing-request-other",
            "x-resources-in-time-other",
            "x-autonomous-action-other",
            "x-notice-other",
            "x-consultation-other",
            "x-opt-out-other");
    assertThat(TRAPS.repeatedColumns())
        .allSatisfy(
            column ->
                assertThat(TRAPS.extension(TRAPS.extensionAt(column)))
                    .isEqualTo(TRAPS.column(column)));
  }

  @Test
  void knowsTheRightsImpactingCellsThatAllHaveALineFeed() {
    List<AiSystem> systems =
        TRAPS.result().aims().aiSystems().stream()
            .filter(system -> Figures.text(system, "impactLevel").contains("Rights-Impacting"))
            .toList();

    assertThat(systems)
        .hasSize(13)
        .allMatch(system -> Figures.text(system, "impactLevel").equals("Rights-Impacting\n"))
        .allMatch(system -> system.impactLevel().orElseThrow().label().equals("rights-impacting"));
  }

  @Test
  void takesTwoSpellingsOfSafetyImpactingForOne() {
    assertThat(TRAPS.result().aims().aiSystems())
        .filteredOn(
            system -> Figures.text(system, "impactLevel").equalsIgnoreCase("safety-impacting"))
        .hasSize(8)
        .allMatch(system -> system.impactLevel().orElseThrow().label().equals("safety-impacting"));
  }

  @Test
  void guessesNothingFromFreeTextInAnEnumeratedColumn() {
    assertThat(TRAPS.result().aims().aiSystems())
        .filteredOn(system -> Figures.text(system, "impactLevel").length() > 20)
        .hasSize(6)
        .allMatch(system -> system.impactLevel().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q4FY25 | 21/14 28/14",
        "Q1FY26 | 65/13",
        "Pre-2021 | 5/12 42/12 60/14",
        "10/12023 | 26/12 59/12 69/12",
        "2022-08 (estimated) | 27/12 55/12",
        "2021-10-04 (first workshop) | 52/12",
        "2019-2021 | 56/13",
        "To be determined (not before 2026) | 40/14",
        "N/A - still in use | 61/15",
        "N/A - merged into the staffing dashboard | 68/15",
        "2022-05-02 (first model), 2024-01-15 (retrained) | 24/13",
        "2023-11-06 (framework contract); 2024-03-18 (call-off signed) | 15/13",
      })
  void reportsAndKeepsTextsThatAreNotDates(String text, String places) {
    assertThat(TRAPS.dateCells(text)).containsExactly(places.split(" "));
    assertThat(TRAPS.unreadable(text)).isEqualTo(TRAPS.dateCells(text));
    assertThat(TRAPS.keptAsHistory(text)).isEqualTo(TRAPS.dateCells(text));
  }

  @ParameterizedTest
  @CsvSource({"TBD, 6", "N/A, 7", "NA, 2", "Unknown, 1"})
  void keepsEachTextThatStatesNoDateAndReportsNone(String text, int count) {
    assertThat(TRAPS.dateCells(text)).hasSize(count);
    assertThat(TRAPS.keptAsHistory(text)).isEqualTo(TRAPS.dateCells(text));
    assertThat(TRAPS.unreadable(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7/12/1905, 2020 [7/12/1905]",
    "7/15/1905, 2023 [7/15/1905]",
    "24-Aug, 2024-08 [24-Aug]"
  })
  void readsTheYearInADateCellAndTheMonthBySpreadsheet(String text, String date) {
    assertThat(TRAPS.dates(text)).isNotEmpty().containsOnly(date);
  }

  @Test
  void owesNothingWhereAnExtensionWasAskedFor() {
    assertThat(TRAPS.result().aims().aiSystems())
        .filteredOn(
            system ->
                system
                    .extensions()
                    .text("x-extension-request")
                    .filter(text -> text.startsWith("Yes"))
                    .isPresent())
        .hasSize(6)
        .allMatch(Figures::elevated)
        .allMatch(system -> Figures.duty(system).state() == Duty.State.NOT_OWED)
        .filteredOn(Figures::inUse)
        .extracting(system -> system.source().orElseThrow().row().orElseThrow())
        .containsExactly(4, 7, 27, 38, 46);
  }

  @Test
  void takesABlankAssessmentForNoAnswer() {
    assertThat(TRAPS.result().aims().aiSystems())
        .filteredOn(Figures::elevated)
        .filteredOn(system -> Figures.text(system, "impactAssessment").isEmpty())
        .hasSize(14)
        .allMatch(system -> system.impactAssessment().isEmpty())
        .noneMatch(system -> Figures.duty(system).state() == Duty.State.OWED);
  }

  @Test
  void guardsTheCellsThatBeginWithAHyphenWhenTheyAreExported() throws IOException {
    assertThat(TRAPS.hyphenCells()).containsExactly("1/48", "10/9", "20/27", "25/48", "42/9");
    assertThat(TRAPS.hyphenTexts()).hasSize(5);
    assertThat(Traps.exported(TRAPS.hyphenTexts()))
        .isEqualTo(TRAPS.hyphenTexts().stream().map(text -> "'" + text).toList());
  }

  @Test
  void readsAByteOrderMarkAndUtf8() throws IOException {
    String mapping =
        Files.readString(
            Registers.ofTheExamples(Registers.MINISTRY_MAPPING), StandardCharsets.UTF_8);
    Path data = folder.resolve("utf8.csv");
    Files.writeString(data, "\uFEFF" + new String(TRAPS.bytes(), Traps.CHARSET));

    ImportResult result =
        Registers.imported(data, SmallRegister.mapping(mapping.replace("windows-1252", "UTF-8")));

    assertThat(result.aims().equals(TRAPS.result().aims())).isTrue();
  }

  private ImportResult imported(String register) throws IOException {
    Path data = Files.writeString(folder.resolve("register.csv"), register, Traps.CHARSET);
    return Registers.imported(data, Registers.mapping(Registers.MINISTRY_MAPPING));
  }
}
