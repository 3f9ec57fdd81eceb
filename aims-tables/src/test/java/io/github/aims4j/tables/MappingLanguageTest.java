// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.base.Party;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Supplier;
import io.github.aims4j.planning.Risk;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mappings can say of registers as they are. */
class MappingLanguageTest {

  private static final String NAME = "\"name\": {\"header\": \"Name\", \"attribute\": \"name\"}";
  private static final String STAGE =
      "\"stage\": {\"header\": \"Stage\", \"attribute\": \"stage\", \"values\": {\"live\":"
          + " \"OPERATION_AND_MONITORING\"}%s}";

  /** Returns a mapping with more fields at its root, and its columns. */
  private static String mapping(String more, String... columns) {
    return """
    {
      "register": {"id": "reg", "title": "Register", "asOf": "2026-01-31"},
      "organization": {"id": "org", "name": "Org"},
      %s
      "columns": {%s}
    }
    """
        .formatted(more, String.join(", ", columns));
  }

  private static final String IDS = "\"ids\": {\"columns\": [\"name\"]},";

  private static ImportResult imported(String csv, String mapping) throws IOException {
    return imported(csv.getBytes(StandardCharsets.UTF_8), mapping);
  }

  private static ImportResult imported(byte[] csv, String mapping) throws IOException {
    return RegisterImport.of(SmallRegister.mapping(mapping))
        .read(new ByteArrayInputStream(csv), "r.csv");
  }

  private static AiSystem first(ImportResult result) {
    return result.aims().aiSystems().get(0);
  }

  private static List<String> kinds(ImportResult result) {
    return result.issues().stream().map(issue -> issue.row() + " " + issue.kind().term()).toList();
  }

  private static String owner(ImportResult result, AiSystem system) {
    return system
        .owner()
        .flatMap(id -> result.aims().find(Party.class, id))
        .map(Party::name)
        .orElse("");
  }

  @Test
  void theHeaderIsInAnotherRow() throws IOException {
    String csv = "Part 1,,Part 2\nName,Unit,Stage\nSorter,Post room,live\n";
    String unit = "\"unit\": {\"header\": \"%s\", \"attribute\": \"owner\"}";

    ImportResult second =
        imported(csv, mapping(IDS + "\"headerRow\": 2,", NAME, unit.formatted("Unit")));
    ImportResult both =
        imported(
            csv,
            mapping(
                IDS + "\"headerRow\": [1, 2],",
                NAME.replace("\"Name\"", "\"Part 1 Name\""),
                unit.formatted("Part 1 Unit"),
                "\"stage\": {\"header\": \"Part 2 Stage\"}"));
    ImportResult wrong =
        imported(
            csv,
            mapping(
                IDS,
                NAME.replace("\"header\": \"Name\"", "\"position\": 1"),
                unit.replace("\"header\": \"%s\"", "\"position\": 2")));

    assertThat(second.aims().aiSystems()).extracting(AiSystem::name).containsExactly("Sorter");
    assertThat(kinds(second)).containsExactly("0 above header", "0 above header");
    assertThat(both.aims().aiSystems()).extracting(AiSystem::name).containsExactly("Sorter");
    assertThat(owner(both, first(both))).isEqualTo("Post room");
    assertThat(kinds(both)).isEmpty();
    assertThat(kinds(wrong)).containsExactly("1 header in data");
  }

  @Test
  void dataCanStartFurtherBelow() throws IOException {
    ImportResult result =
        imported("Name\n(text)\nSorter\n", mapping(IDS + "\"firstRow\": 3,", NAME));

    assertThat(result.aims().aiSystems()).extracting(AiSystem::name).containsExactly("Sorter");
    assertThat(result.issues())
        .extracting(ImportIssue::value, ImportIssue::header)
        .containsExactly(tuple("(text)", "row 2"));
  }

  @ParameterizedTest
  @CsvSource({"'',Agency One,,Agency One", "Unit A,Agency One,,Unit A", "N/A,,Bureau,Bureau"})
  void theFirstOfSeveralColumnsThatStatesSomethingCounts(
      String unit, String agency, String bureau, String expected) throws IOException {
    String csv =
        "Name,Agency,Unit,Bureau\nSorter,%s,%s,%s\n"
            .formatted(text(agency), text(unit), text(bureau));

    ImportResult result =
        imported(
            csv,
            mapping(
                IDS + "\"nothingStated\": [\"n/a\"],",
                NAME,
                "\"unit\": {\"header\": \"Unit\", \"attribute\": \"owner\"}",
                "\"agency\": {\"header\": \"Agency\", \"attribute\": \"owner\"}",
                "\"bureau\": {\"header\": \"Bureau\", \"attribute\": \"owner\"}"));

    assertThat(owner(result, first(result))).isEqualTo(expected);
    assertThat(kinds(result)).isEmpty();
    if (!text(agency).isEmpty() && !expected.equals(agency)) {
      assertThat(first(result).extensions().text("x-agency")).contains(agency);
    }
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void anotherColumnIsTheNameWhereNoneIsStated() throws IOException {
    ImportResult result =
        imported(
            "No,Name\nAB-15,\nAB-16,Sorter\n",
            mapping(
                "\"ids\": {\"columns\": [\"no\"]},",
                NAME,
                "\"no\": {\"header\": \"No\", \"attribute\": \"name\"}"));

    assertThat(result.aims().aiSystems())
        .extracting(AiSystem::name)
        .containsExactly("AB-15", "Sorter");
    assertThat(result.aims().aiSystems().get(1).extensions().text("x-no")).contains("AB-16");
  }

  @Test
  void constantsAreWhereNoCellStatesSomething() throws IOException {
    ImportResult result =
        imported(
            "Name,Land\nSorter,\nRanker,BE\n",
            mapping(
                IDS,
                NAME,
                "\"land\": {\"header\": \"Land\", \"attribute\": \"deployments.jurisdiction\"}",
                "\"default\": {\"value\": \"NL\", \"attribute\": \"deployments.jurisdiction\"}"));

    assertThat(result.aims().aiSystems())
        .extracting(each -> each.versions().get(0).deployments().get(0).jurisdiction().orElse(""))
        .containsExactly("NL", "BE");
    assertThat(kinds(result)).isEmpty();
  }

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

  @Test
  void rowsAreLeftOutAndCounted() throws IOException {
    ImportResult result =
        imported(
            "Name,Used\nSort mail,Y\nDraft letters,N\nTranslate,\n",
            mapping(
                IDS + "\"leaveOut\": {\"column\": \"used\", \"in\": [\"N\"]},",
                NAME,
                "\"used\": {\"header\": \"Used\"}"));

    assertThat(result.aims().aiSystems())
        .extracting(AiSystem::name)
        .containsExactly("Sort mail", "Translate");
    assertThat(result.leftOutByMapping()).isEqualTo(1);
    assertThat(result.issues())
        .extracting(ImportIssue::kind, ImportIssue::value)
        .containsExactly(
            tuple(Kind.LEFT_OUT_BY_MAPPING, ""),
            tuple(Kind.LEFT_OUT_BY_MAPPING, "Draft letters"),
            tuple(Kind.LEFT_OUT_BY_MAPPING, "N"));
  }

  @ParameterizedTest
  @CsvSource({
    "Y,EU,OWED",
    "N,EU,NOT_OWED",
    "Y,US,NOT_OWED",
    "Y,CH,OWED",
    "'',EU,UNKNOWN",
    "N,'',NOT_OWED"
  })
  void dutiesHaveConditionsOfAllKinds(String used, String land, String state) throws IOException {
    ImportResult result =
        imported(
            "Name,Used,Land\nSorter,%s,%s\n".formatted(used, land),
            mapping(
                IDS
                    + """
                    "duties": [{"subject": "IMPACT_ASSESSMENT", "allOf": [
                      {"not": {"column": "used", "in": ["N"]}},
                      {"anyOf": [
                        {"column": "land", "in": ["EU"]}, {"column": "land", "in": ["CH"]}]}]}],
                    """,
                NAME,
                "\"used\": {\"header\": \"Used\"}",
                "\"land\": {\"header\": \"Land\"}"));

    assertThat(first(result).duties().get(0).state().name()).isEqualTo(state);
  }

  @Test
  void aValueThatNoCellHasIsReported() throws IOException {
    ImportResult result =
        imported(
            "Name,Used\nSorter,no\n",
            mapping(
                IDS + "\"leaveOut\": {\"column\": \"used\", \"in\": [\"No\"]},",
                NAME,
                "\"used\": {\"header\": \"Used\"}"));

    assertThat(result.issues())
        .extracting(ImportIssue::kind, ImportIssue::value)
        .containsExactly(tuple(Kind.VALUE_NEVER_FOUND, "No"));
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
  void plannedDatesHaveAPlace() throws IOException {
    ImportResult result =
        imported(
            "Name,Planned\nSorter,2027-06-30\n",
            mapping(
                IDS + "\"dateForms\": [\"iso\"],",
                NAME,
                "\"planned\": {\"header\": \"Planned\", \"attribute\":"
                    + " \"deploymentPlans.plannedFor\"}"));

    assertThat(result.aims().deploymentPlans())
        .extracting(each -> each.plannedFor().orElseThrow().toString(), each -> each.aiSystem())
        .containsExactly(tuple("2027-06-30", first(result).id()));
    assertThat(kinds(result)).isEmpty();
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

  @Test
  void aWrongCharsetIsDoubted() throws IOException {
    String mapping = mapping(IDS + "\"csv\": {\"charset\": \"windows-1252\"},", NAME);

    assertThat(kinds(imported("Name\nCafé – bot\n", mapping)))
        .containsExactly("0 doubtful charset");
    assertThat(
            kinds(
                imported("Name\nCafé – bot\n".getBytes(Charset.forName("windows-1252")), mapping)))
        .isEmpty();
    assertThat(kinds(imported("Name\nCafe - bot\n", mapping))).isEmpty();
  }

  @Test
  void partiesAreComparedWithoutCaseOrByAColumnWithTheirIds() throws IOException {
    String csv = "Name,Unit,No\nA,Waterschap Zuid,7\nB,WATERSCHAP ZUID,7\nC,Waterschap Zuid,8\n";
    String unit = "\"unit\": {\"header\": \"Unit\", \"attribute\": \"owner\"%s}";

    ImportResult byName = imported(csv, mapping(IDS, NAME, unit.formatted("")));
    ImportResult byId =
        imported(
            csv,
            mapping(
                IDS,
                NAME,
                unit.formatted(", \"idColumn\": \"no\""),
                "\"no\": {\"header\": \"No\"}"));

    assertThat(byName.aims().parties()).extracting(Party::name).containsExactly("Waterschap Zuid");
    assertThat(byName.aims().aiSystems().get(1).source().orElseThrow().cells())
        .extracting(each -> each.text())
        .containsExactly("WATERSCHAP ZUID");
    assertThat(byId.aims().parties())
        .extracting(each -> each.id().value())
        .containsExactly("party.7", "party.8");
  }

  @Test
  void everyAttributeOfASystemIsATarget() throws IOException {
    ImportResult result =
        imported(
            """
            Name,Built,Proof,Groups,Auto
            Sorter,bought,https://example.org/a,"pupils;staff",High
            """,
            mapping(
                IDS,
                NAME,
                "\"built\": {\"header\": \"Built\", \"attribute\": \"origin\"}",
                "\"proof\": {\"header\": \"Proof\", \"attribute\": \"evidence.location\"}",
                "\"groups\": {\"header\": \"Groups\", \"attribute\": \"affectedGroups\", \"split\":"
                    + " \";\"}",
                "\"auto\": {\"header\": \"Auto\", \"attribute\": \"autonomy\"}"));

    AiSystem system = first(result);
    assertThat(kinds(result)).isEmpty();
    assertThat(system.origin().map(Enum::name)).contains("BOUGHT");
    assertThat(system.autonomy().map(Enum::name)).contains("HIGH");
    assertThat(system.affectedGroups()).containsExactly("pupils", "staff");
    assertThat(system.evidence().get(0).what()).isEqualTo("Proof");
    assertThat(system.evidence().get(0).location()).contains("https://example.org/a");
  }

  @Test
  void otherRecordsAreNamed() throws IOException {
    String csv = "No,Risk,Level\nR-1,Wrong address,medium\n";

    ImportResult result =
        imported(
            csv,
            mapping(
                "\"records\": \"risks\",",
                "\"no\": {\"header\": \"No\", \"attribute\": \"id\"}",
                "\"risk\": {\"header\": \"Risk\", \"attribute\": \"title\"}",
                "\"level\": {\"header\": \"Level\", \"attribute\": \"level\"}"));

    assertThat(result.aims().risks())
        .extracting(each -> each.id().value(), Risk::title, each -> each.level().orElse(""))
        .containsExactly(tuple("R-1", "Wrong address", "medium"));
    assertThat(result.records()).isEqualTo("risks");
    assertThatThrownBy(
            () ->
                SmallRegister.mapping(
                    mapping(
                        "\"records\": \"risks\"," + IDS,
                        "\"name\": {\"header\": \"Risk\", \"attribute\": \"name\"}")))
        .hasMessageStartingWith(
            "The mapping m.json is invalid at /columns/name/attribute: \"name\" is not an attribute"
                + " of Risk; the attributes of Risk are id, title,");
  }

  @Test
  void oneMappingReadsAFamilyOfFiles() throws IOException {
    String mapping =
        mapping(
            IDS,
            "\"name\": {\"header\": [\"Name\", \"Use case\"], \"attribute\": \"name\"}",
            "\"unit\": {\"header\": \"Unit\", \"optional\": true, \"attribute\": \"owner\"}");

    assertThat(first(imported("Name,Unit\nA,U\n", mapping)).owner()).isPresent();
    assertThat(first(imported("Use case\nA\n", mapping)).name()).isEqualTo("A");
    assertThatThrownBy(() -> imported("Title\nA\n", mapping))
        .hasMessage(
            "The register has no column \"Name\" or \"Use case\", which the mapping names \"name\";"
                + " it has \"Title\".");
  }

  @Test
  void whatTheModelRefusesIsTakenOutCellByCell() throws IOException {
    ImportResult result =
        imported(
            "Name,Start,End,Note\nSorter,2024-05-01,2023-01-01,\"%s\"\n".formatted("x".repeat(10)),
            mapping(
                IDS + "\"dateForms\": [\"iso\"],",
                NAME,
                "\"start\": {\"header\": \"Start\", \"attribute\": \"deployments.start\"}",
                "\"end\": {\"header\": \"End\", \"attribute\": \"deployments.end\"}"));

    assertThat(kinds(result)).containsExactly("1 refused value", "1 refused value");
    assertThat(first(result).versions().get(0).deployments()).isEmpty();
    assertThat(first(result).extensions().text("x-end")).contains("2023-01-01");
  }

  @Test
  void aLongHeaderAndALongCellAreNoTrouble() throws IOException {
    String header = "q".repeat(2000);

    ImportResult result = imported("Name," + header + "\nA,yes\n", mapping(IDS, NAME));
    ImportResult refused =
        imported("Name,Note\nA,%s\n".formatted("y".repeat(5_000_001)), mapping(IDS, NAME));

    assertThat(first(result).extensions().text("x-" + "q".repeat(100))).contains("yes");
    assertThat(refused.aims().aiSystems()).isEmpty();
    assertThat(kinds(refused)).startsWith("1 row left out");
  }

  @Test
  void aMappingWithoutARegisterOnlyMerges() {
    assertThatThrownBy(
            () ->
                RegisterImport.of(Mapping.shipped("risks"))
                    .read(
                        new ByteArrayInputStream("Id\n".getBytes(StandardCharsets.UTF_8)), "r.csv"))
        .isInstanceOf(ImportException.class);
  }
}
