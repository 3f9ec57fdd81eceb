// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.operation.AiSystem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The traps of real registers, each by its name, in the US federal inventory of 2024; those on
 * duties and blanks stand in {@link FederalInventoryTest}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederalInventoryTrapsTest {

  private final Path data = FederalCounts.data("2024_consolidated_ai_inventory_raw_v2.csv");
  private final Traps traps = new Traps(data, Registers.mapping(Registers.FEDERAL_MAPPING));

  @Test
  void readsTheByte92InTheHeader() throws IOException {
    assertThat(traps.headerBytes()).contains(0x92);
    assertThat(traps.header(8)).isEqualTo("Describe the AI system’s outputs.");
  }

  @Test
  void readsTheLastRowWithoutANewlineAtTheEnd() throws IOException {
    Path firstRelease = FederalCounts.data("2024_consolidated_ai_inventory_raw.csv");
    byte[] bytes = Files.readAllBytes(firstRelease);
    assertThat(bytes[bytes.length - 1]).isNotEqualTo((byte) '\n');

    ImportResult result =
        Registers.imported(firstRelease, Registers.mapping(Registers.FEDERAL_2024_V1_MAPPING));

    assertThat(result.aims().aiSystems().get(1756).source().orElseThrow().row()).hasValue(1757);
  }

  @Test
  void passesOverTheByteOrderMarkOfTheFirstRelease() throws IOException {
    Path firstRelease = FederalCounts.data("2024_consolidated_ai_inventory_raw.csv");
    assertThat(Files.readAllBytes(firstRelease)).startsWith(0xEF, 0xBB, 0xBF);

    Sheet sheet =
        new CsvSheet(
                new ByteArrayInputStream(Files.readAllBytes(firstRelease)),
                "first release",
                ImportLimits.standard())
            .read(Registers.mapping(Registers.FEDERAL_2024_V1_MAPPING).format(), HeaderRows.FIRST);

    assertThat(sheet.headers().get(0)).doesNotContain("\uFEFF").startsWith("2_");
  }

  @Test
  void keepsTheLineFeedsInsideCells() {
    assertThat(traps.column(47)).filteredOn(text -> text.contains("\n")).hasSizeGreaterThan(1);
    assertThat(traps.extension("x-key-risks")).isEqualTo(traps.column(47));
  }

  @Test
  void bindsTheRepeatedHeaderByPosition() {
    assertThat(traps.repeatedColumns()).containsExactly(25, 29, 37, 39, 41, 51, 53, 57, 61);
    assertThat(traps.repeatedColumns())
        .extracting(traps::extensionAt)
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
    assertThat(traps.repeatedColumns())
        .allSatisfy(
            column ->
                assertThat(traps.extension(traps.extensionAt(column)))
                    .isEqualTo(traps.column(column)));
  }

  @Test
  void knowsTheRightsImpactingCellsThatAllHaveALineFeed() {
    List<AiSystem> systems =
        traps.result().aims().aiSystems().stream()
            .filter(system -> Figures.text(system, "impactLevel").contains("Rights-Impacting"))
            .toList();

    assertThat(systems)
        .hasSize(131)
        .allMatch(system -> Figures.text(system, "impactLevel").equals("Rights-Impacting\n"))
        .allMatch(system -> system.impactLevel().orElseThrow().label().equals("rights-impacting"));
  }

  @Test
  void takesTwoSpellingsOfSafetyImpactingForOne() {
    assertThat(traps.result().aims().aiSystems())
        .filteredOn(
            system -> Figures.text(system, "impactLevel").equalsIgnoreCase("safety-impacting"))
        .allMatch(system -> system.impactLevel().orElseThrow().label().equals("safety-impacting"))
        .extracting(system -> Figures.text(system, "impactLevel"))
        .contains("Safety-Impacting", "Safety-impacting");
  }

  @Test
  void guessesNothingFromFreeTextInAnEnumeratedColumn() {
    assertThat(traps.result().aims().aiSystems())
        .filteredOn(system -> Figures.text(system, "impactLevel").length() > 20)
        .hasSize(21)
        .allMatch(system -> system.impactLevel().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q4FY25 | 2",
        "Pre-2021 | 3",
        "10/12023 | 1",
        "2015-2022 | 1",
        "Ongoing | 2",
        "2022-08 (estimated) | 1",
        "2024-02-15 (contract kick-off); 2024-08-23 (signed Acquisition Plan) | 1",
      })
  void reportsAndKeepsTextsThatAreNotDates(String text, int count) {
    assertThat(traps.dateCells(text)).hasSize(count);
    assertThat(traps.unreadable(text)).isEqualTo(traps.dateCells(text));
    assertThat(traps.keptAsHistory(text)).isEqualTo(traps.dateCells(text));
  }

  @ParameterizedTest
  @CsvSource({"TBD, 4", "TODO, 1", "Unknown, 1", "NA, 24"})
  void keepsEachTextThatStatesNoDateAndReportsNone(String text, int count) {
    assertThat(traps.dateCells(text)).hasSize(count);
    assertThat(traps.keptAsHistory(text)).isEqualTo(traps.dateCells(text));
    assertThat(traps.unreadable(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"7/15/1905, 2023 [7/15/1905]", "24-Aug, 2024-08 [24-Aug]"})
  void readsTheYearInADateCellAndTheMonthBySpreadsheet(String text, String date) {
    assertThat(traps.dates(text)).isNotEmpty().containsOnly(date);
  }

  @Test
  void guardsTheCellsThatBeginWithAHyphenWhenTheyAreExported() throws IOException {
    assertThat(traps.hyphenCells())
        .containsExactly(
            "1076/48", "1077/48", "1876/9", "1877/9", "1878/9", "1882/9", "1883/9", "1893/9",
            "1894/9", "2109/27");
    assertThat(traps.hyphenTexts()).hasSize(10);
    assertThat(Traps.exported(traps.hyphenTexts()))
        .isEqualTo(traps.hyphenTexts().stream().map(text -> "'" + text).toList());
  }
}
