// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The US federal inventory of 2023, with few columns and stages in the words of each agency. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederalInventory2023Test {

  private final Path data = FederalCounts.data("2023_consolidated_ai_inventory_raw.csv");
  private final Mapping mapping = Registers.mapping(Registers.FEDERAL_2023_MAPPING);
  private final ImportResult result = Registers.imported(data, mapping);

  @Test
  void everyRowBecomesASystemAndNoCellIsLost() throws IOException {
    JsonNode expected = FederalCounts.of("omb-2023");

    assertThat(result.rows()).isEqualTo(710).isEqualTo(expected.get("rows").intValue());
    assertThat(result.aims().aiSystems()).hasSize(710);
    assertThat(
            result.aims().aiSystems().stream()
                .map(system -> system.source().orElseThrow().row().orElseThrow()))
        .doesNotHaveDuplicates();
    assertThat(Kept.lostCells(data, mapping, result)).isEmpty();
  }

  @Test
  void countsTheStagesAsTheyStand() throws IOException {
    assertThat(Figures.texts(result, "stage"))
        .isEqualTo(FederalCounts.byText(FederalCounts.of("omb-2023").get("stage")));
  }

  @Test
  void translatesTheStagesWhoseMeaningIsClear() {
    Map<Optional<LifeCycleStage>, Long> stages =
        result.aims().aiSystems().stream()
            .collect(Collectors.groupingBy(AiSystem::stage, Collectors.counting()));

    assertThat(stages)
        .isEqualTo(
            Map.of(
                Optional.of(LifeCycleStage.INCEPTION), 81L,
                Optional.of(LifeCycleStage.DESIGN_AND_DEVELOPMENT), 89L,
                Optional.of(LifeCycleStage.DEPLOYMENT), 51L,
                Optional.of(LifeCycleStage.OPERATION_AND_MONITORING), 157L,
                Optional.empty(), 332L));
  }

  @Test
  void reportsTheStagesThatItDoesNotGuess() {
    Map<String, Long> left =
        result.issues().stream()
            .collect(
                Collectors.groupingBy(
                    issue -> issue.value().substring(0, 9), TreeMap::new, Collectors.counting()));

    assertThat(result.issues()).allMatch(issue -> issue.kind() == Kind.UNLISTED_VALUE);
    assertThat(left)
        .isEqualTo(
            Map.of(
                "Completed", 1L,
                "Investiga", 1L,
                "Proof-of-", 2L,
                "Proof of ", 1L,
                "Technical", 1L,
                "Successfu", 1L,
                "Refinment", 1L,
                "User Acce", 1L,
                "OPC runs ", 1L,
                "This is a", 1L));
  }

  @Test
  void makesTheIdsOfThePublishersOwn() {
    assertThat(result.aims().aiSystems())
        .allSatisfy(
            system ->
                assertThat(system.id().value())
                    .isEqualTo(Slug.of(system.extensions().text("x-use-case-id").orElseThrow())));
  }

  @Test
  void knowsThatItHasFewColumns() {
    assertThat(result.aims().registers().get(0).attributes())
        .containsExactly("name", "description", "stage");
    assertThat(Figures.extensions(result, "x-department").keySet()).hasSize(21);
  }
}
