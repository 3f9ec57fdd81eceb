// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.tables.MappedRegister.IDS;
import static io.github.aims4j.tables.MappedRegister.NAME;
import static io.github.aims4j.tables.MappedRegister.first;
import static io.github.aims4j.tables.MappedRegister.imported;
import static io.github.aims4j.tables.MappedRegister.kinds;
import static io.github.aims4j.tables.MappedRegister.mapping;
import static io.github.aims4j.tables.MappedRegister.owner;
import static io.github.aims4j.tables.MappedRegister.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.base.Party;
import io.github.aims4j.operation.AiSystem;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mappings can say of columns: to which attributes their cells go. */
class MappingColumnsTest {

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
}
