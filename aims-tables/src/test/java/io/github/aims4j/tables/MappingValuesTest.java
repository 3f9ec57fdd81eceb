// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.tables.MappedRegister.IDS;
import static io.github.aims4j.tables.MappedRegister.NAME;
import static io.github.aims4j.tables.MappedRegister.first;
import static io.github.aims4j.tables.MappedRegister.imported;
import static io.github.aims4j.tables.MappedRegister.kinds;
import static io.github.aims4j.tables.MappedRegister.mapping;
import static io.github.aims4j.tables.MappedRegister.text;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Supplier;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mappings can say of the texts of cells: how they are read as values. */
class MappingValuesTest {

  private static final String STAGE =
      "\"stage\": {\"header\": \"Stage\", \"attribute\": \"stage\", \"values\": {\"live\":"
          + " \"OPERATION_AND_MONITORING\"}%s}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Alpha; Beta       | Alpha + Beta
          ['Al, pha', 'B']  | Al, pha + B
          ["A\\"B"]         | A"B
          []                |
          Alpha / Beta ; C  | Alpha + Beta + C
          ;                 |
          """)
  void cellsAreSplit(String cell, String expected) throws IOException {
    ImportResult result =
        imported(
            "Name,Vendor\nSorter,\"%s\"\n".formatted(cell.replace("\"", "\"\"")),
            mapping(
                IDS,
                NAME,
                "\"vendor\": {\"header\": \"Vendor\", \"attribute\": \"suppliers\", \"split\":"
                    + " [\";\", \" / \", \"[]\"]}"));

    assertThat(result.aims().suppliers().stream().map(Supplier::name).collect(joining(" + ")))
        .isEqualTo(text(expected));
    assertThat(first(result).source().orElseThrow().cells())
        .extracting(each -> each.text())
        .containsExactly(cell);
  }

  @Test
  void severalValuesOfOneAttributeAreRefused() throws IOException {
    ImportResult result =
        imported(
            "Name,Owner\nSorter,Gemeente X; Gemeente Y\n",
            mapping(
                IDS,
                NAME,
                "\"owner\": {\"header\": \"Owner\", \"attribute\": \"owner\", \"split\": \";\"}"));

    assertThat(first(result).owner()).isEmpty();
    assertThat(first(result).extensions().text("x-owner")).contains("Gemeente X; Gemeente Y");
    assertThat(kinds(result)).containsExactly("1 unreadable value");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          iso                | 2024-03-05 00:00:00    | 2024-03-05
          iso                | 2024-03-05T07:39:09Z   | 2024-03-05
          MMM-yy             | Mar-24                 | 2024-03
          m/d/yyyy           | 03/05/2024 12:00:00 AM | 2024-03-05
          m/d/yyyy           | 3/5/2024 0:00          | 2024-03-05
          d-m-yyyy           | 05-03-2024             | 2024-03-05
          m-yyyy             | 01-2021                | 2021-01
          MMM yyyy           | March 2024             | 2024-03
          MMM yyyy           | Sept. 2024             | 2024-09
          d MMM yyyy         | 5-Mar-2024             | 2024-03-05
          "MMM d, yyyy"      | March 5, 2024          | 2024-03-05
          quarter            | Q1 2024                | 2024
          quarter            | 2024-Q1                | 2024
          spreadsheet-serial | 45356                  | 2024-03-05
          yyyymmdd           | 20240305               | 2024-03-05
          d.m.yy             | 5.3.24                 | 2024-03-05
          yyyy/m/d           | 2024/3/5               | 2024-03-05
          iso                | 05-03-2024             |
          quarter            | 2024                   | 2024
          MMM yyyy           | Monday 2024            |
          iso                | 2024-02-30             |
          """)
  void datesHaveManyForms(String form, String text, String expected) throws IOException {
    ImportResult result =
        imported(
            "Name,Next\nSorter,\"%s\"\n".formatted(text),
            mapping(
                IDS + "\"dateForms\": [\"%s\"],".formatted(form.replace("\"", "")),
                NAME,
                "\"next\": {\"header\": \"Next\", \"attribute\": \"nextReevaluation\"}"));

    assertThat(
            first(result)
                .nextReevaluation()
                .map(date -> date.toString().replaceFirst(" .*", ""))
                .orElse(""))
        .isEqualTo(text(expected));
    assertThat(kinds(result))
        .isEqualTo(expected == null ? List.of("1 unreadable date") : List.of());
  }

  @Test
  void datesThatAreProbablyTypingErrorsAreReported() throws IOException {
    ImportResult result =
        imported(
            """
            Name,Stage,Since,Next
            A,live,2031-05-01,2031-05-01
            B,live,0024-05-01,
            C,live,31-Dec,
            """,
            mapping(
                IDS + "\"dateForms\": [\"iso\", \"yy-MMM\"],",
                NAME,
                STAGE.formatted(""),
                "\"since\": {\"header\": \"Since\", \"attribute\": \"history\", \"stages\":"
                    + " [\"OPERATION_AND_MONITORING\"]}",
                "\"next\": {\"header\": \"Next\", \"attribute\": \"nextReevaluation\"}"));

    assertThat(result.issues())
        .extracting(ImportIssue::done)
        .containsExactly(
            "The date was imported as 2031-05-01, which is after the date of the register,"
                + " 2026-01-31.",
            "The date was imported as 0024-05-01, which is before 1950.",
            "The date was imported as 2031-12, which is after the date of the register,"
                + " 2026-01-31.");
  }

  @Test
  void valuesAreMatchedTolerantlyIfTheMappingSaysSo() throws IOException {
    String csv = "Name,Stage\nA,a) live – in use\nB,live - in use\nC,Live\nD,live\u200b\nE,lives\n";

    ImportResult exact = imported(csv, mapping(IDS, NAME, STAGE.formatted("")));
    ImportResult tolerant =
        imported(csv, mapping(IDS, NAME, STAGE.formatted(", \"match\": \"tolerant\"")));

    assertThat(kinds(exact)).hasSize(5);
    assertThat(kinds(tolerant)).containsExactly("5 unlisted value");
    assertThat(tolerant.aims().aiSystems())
        .filteredOn(AiSystem::isInOperation)
        .extracting(AiSystem::name)
        .containsExactly("A", "B", "C", "D");
  }

  @Test
  void whatStatesNothingCanDependOnTheColumn() throws IOException {
    ImportResult result =
        imported(
            "Name,Vendor,Place\nSorter,None,None\n",
            mapping(
                IDS,
                NAME,
                "\"vendor\": {\"header\": \"Vendor\", \"attribute\": \"suppliers\","
                    + " \"nothingStated\": [\"NONE\"]}",
                "\"place\": {\"header\": \"Place\", \"attribute\": \"deployments.site\"}"));

    assertThat(result.aims().suppliers()).isEmpty();
    assertThat(first(result).versions().get(0).deployments().get(0).site()).contains("None");
  }
}
