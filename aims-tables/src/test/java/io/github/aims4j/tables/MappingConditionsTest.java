// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static io.github.aims4j.tables.MappedRegister.IDS;
import static io.github.aims4j.tables.MappedRegister.NAME;
import static io.github.aims4j.tables.MappedRegister.first;
import static io.github.aims4j.tables.MappedRegister.imported;
import static io.github.aims4j.tables.MappedRegister.mapping;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mappings can make depend on the cells of a row: duties, and whether the row is left out. */
class MappingConditionsTest {

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
}
