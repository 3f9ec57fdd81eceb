// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.StageChange;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.FederalInventory.RawRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every row of the federal inventories by the word that its agency chose for the stage and the
 * stage of the life cycle that came of it. Of words that the mapping does not list, the beginning.
 */
class FederalStagesTest {

  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}|\\d\\d-[A-Z][a-z]{2}");

  private static Map<String, Long> stages(FederalInventory inventory) throws IOException {
    ImportResult result = inventory.imported();
    assertThat(inventory.rows()).hasSize(inventory.size());
    assertThat(result.aims().aiSystems()).hasSize(inventory.size());
    return inventory.rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> wordAndStage(row, Figures.system(result, row.number())),
                TreeMap::new,
                Collectors.counting()));
  }

  private static String wordAndStage(RawRow row, AiSystem system) {
    String word = Spaces.collapse(row.stage());
    return system
        .stage()
        .map(stage -> word + " = " + stage)
        .orElse((word.length() > 9 ? word.substring(0, 9) : word) + " = none");
  }

  @Test
  void everyRowOf2023HasTheMappedStage() throws IOException {
    assertThat(stages(FederalInventory.OF_2023))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("Initiation = INCEPTION", 74L),
                Map.entry("Planned (not in production) = INCEPTION", 7L),
                Map.entry("Development and Acquisition = DESIGN_AND_DEVELOPMENT", 81L),
                Map.entry("Development (not in production) = DESIGN_AND_DEVELOPMENT", 6L),
                Map.entry("Initial development = DESIGN_AND_DEVELOPMENT", 1L),
                Map.entry("Currently under development = DESIGN_AND_DEVELOPMENT", 1L),
                Map.entry("Implementation = DEPLOYMENT", 50L),
                Map.entry("Deployment = DEPLOYMENT", 1L),
                Map.entry("Operation and Maintenance = OPERATION_AND_MONITORING", 91L),
                Map.entry("Operation and Management = OPERATION_AND_MONITORING", 26L),
                Map.entry("In-use = OPERATION_AND_MONITORING", 27L),
                Map.entry("In mission = OPERATION_AND_MONITORING", 6L),
                Map.entry("In production: less than 6 months = OPERATION_AND_MONITORING", 1L),
                Map.entry("In production: less than six months = OPERATION_AND_MONITORING", 2L),
                Map.entry("In production: less than one year = OPERATION_AND_MONITORING", 1L),
                Map.entry("In production: more than 1 year = OPERATION_AND_MONITORING", 3L),
                Map.entry(" = none", 321L),
                Map.entry("Completed = none", 1L),
                Map.entry("Investiga = none", 1L),
                Map.entry("OPC runs  = none", 1L),
                Map.entry("Proof of  = none", 1L),
                Map.entry("Proof-of- = none", 2L),
                Map.entry("Refinment = none", 1L),
                Map.entry("Successfu = none", 1L),
                Map.entry("Technical = none", 1L),
                Map.entry("This is a = none", 1L),
                Map.entry("User Acce = none", 1L)));
  }

  @Test
  void everyRowOfTheFirstReleaseOf2024HasTheMappedStage() throws IOException {
    assertThat(stages(FederalInventory.OF_2024_FIRST))
        .isEqualTo(
            Map.of(
                "Initiated = INCEPTION", 329L,
                "Planned = INCEPTION", 20L,
                "Acquisition and/or Development = DESIGN_AND_DEVELOPMENT", 351L,
                "Implementation and Assessment = DEPLOYMENT", 275L,
                "Operation and Maintenance = OPERATION_AND_MONITORING", 627L,
                "In production = OPERATION_AND_MONITORING", 14L,
                "In mission = OPERATION_AND_MONITORING", 4L,
                "Retired = RETIREMENT", 133L,
                " = none", 4L));
  }

  @Test
  void everyRowOfTheSecondReleaseOf2024HasTheMappedStage() throws IOException {
    assertThat(stages(FederalInventory.OF_2024_SECOND))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("Initiated = INCEPTION", 370L),
                Map.entry("Planned = INCEPTION", 20L),
                Map.entry("Ideation = INCEPTION", 9L),
                Map.entry("Acquisition and/or Development = DESIGN_AND_DEVELOPMENT", 404L),
                Map.entry("Implementation and Assessment = DEPLOYMENT", 287L),
                Map.entry("Operation and Maintenance = OPERATION_AND_MONITORING", 874L),
                Map.entry("In production = OPERATION_AND_MONITORING", 14L),
                Map.entry("In mission = OPERATION_AND_MONITORING", 4L),
                Map.entry("Retired = RETIREMENT", 142L),
                Map.entry(" = none", 4L),
                Map.entry("Research  = none", 5L)));
  }

  @ParameterizedTest
  @EnumSource
  void everyTextWithoutAStageIsReported(FederalInventory inventory) throws IOException {
    ImportResult result = inventory.imported();
    Set<Integer> withoutStage = new HashSet<>();
    for (RawRow row : inventory.rows()) {
      if (Figures.system(result, row.number()).stage().isEmpty() && !row.stage().isBlank()) {
        withoutStage.add(row.number());
      }
    }

    assertThat(
            result.issues().stream()
                .filter(issue -> issue.kind() == ImportIssue.Kind.UNLISTED_VALUE)
                .filter(issue -> issue.header().equals(inventory.stageHeader()))
                .map(ImportIssue::row))
        .containsExactlyInAnyOrderElementsOf(withoutStage);
  }

  @Test
  void theInventoryOf2023HasNoDatesAndNoHistory() {
    assertThat(FederalInventory.OF_2023.aims().aiSystems())
        .hasSize(710)
        .flatExtracting(FederalStagesTest::history)
        .isEmpty();
  }

  /** The expected steps are read from the file without the importer, and so is their number. */
  @ParameterizedTest
  @CsvSource({"OF_2024_FIRST, 2891", "OF_2024_SECOND, 2965"})
  void everyRowOf2024HasAHistoryOfItsDates(FederalInventory inventory, int dated)
      throws IOException {
    ImportResult result = inventory.imported();
    int steps = 0;
    for (RawRow row : inventory.rows()) {
      AiSystem system = Figures.system(result, row.number());
      List<String> expected = steps(row, system.stage());
      assertThat(history(system).stream().map(FederalStagesTest::inWords))
          .as("row %d", row.number())
          .containsExactlyElementsOf(expected);
      steps += (int) expected.stream().filter(step -> step.contains(" on ")).count();
    }
    assertThat(steps).isEqualTo(dated);
  }

  private static List<StageChange> history(AiSystem system) {
    assertThat(system.versions()).hasSize(1);
    return system.versions().get(0).history();
  }

  /** The stage that a step leads to, and its date in the words of the register. */
  private static String inWords(StageChange step) {
    return step.fromStage().map(from -> from + " > ").orElse("")
        + step.toStage()
        + step.date().map(date -> " on " + date.original().orElse(date.toString())).orElse("");
  }

  /** A date of a later stage makes no step; the last step leads to the current stage. */
  private static List<String> steps(RawRow row, Optional<LifeCycleStage> stage) {
    List<String> steps = new ArrayList<>();
    if (stage.isEmpty()) {
      return steps;
    }
    List<LifeCycleStage> entered = entered(stage.get());
    String last = "";
    for (int i = 0; i < row.dates().size(); i++) {
      String date = row.dates().get(i);
      if (entered.get(i).compareTo(stage.get()) <= 0 && DATE.matcher(date.strip()).matches()) {
        last = entered.get(i).toString();
        steps.add(last + " on " + date);
      }
    }
    if (!steps.isEmpty() && !last.equals(stage.get().toString())) {
      steps.add(stage.get().toString());
    }
    return steps;
  }

  /** The stage that each date column tells of; an implemented system can be in operation too. */
  private static List<LifeCycleStage> entered(LifeCycleStage stage) {
    return List.of(
        LifeCycleStage.INCEPTION,
        LifeCycleStage.DESIGN_AND_DEVELOPMENT,
        stage.compareTo(LifeCycleStage.OPERATION_AND_MONITORING) < 0
            ? LifeCycleStage.DEPLOYMENT
            : LifeCycleStage.OPERATION_AND_MONITORING,
        LifeCycleStage.RETIREMENT);
  }
}
