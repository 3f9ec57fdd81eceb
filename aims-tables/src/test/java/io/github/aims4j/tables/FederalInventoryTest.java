// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.base.Register;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The US federal inventory of 2024, second release, as others published it. Every count is taken
 * from the imported document; what it must be is the count of the file.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederalInventoryTest {

  private static final String MONTH = "\\d\\d-[A-Z][a-z]{2}";

  private final Path data = FederalCounts.data("2024_consolidated_ai_inventory_raw_v2.csv");
  private final Mapping mapping = Registers.mapping(Registers.FEDERAL_MAPPING);
  private final ImportResult result = Registers.imported(data, mapping);

  @Test
  void everyRowBecomesASystem() {
    assertThat(result.rows()).isEqualTo(2133);
    assertThat(result.aims().aiSystems()).hasSize(2133);
    Set<Integer> rows = new HashSet<>();
    result
        .aims()
        .aiSystems()
        .forEach(system -> rows.add(system.source().orElseThrow().row().orElseThrow()));
    assertThat(rows).hasSize(2133).contains(1, 2133);
  }

  @Test
  void noCellIsLost() throws IOException {
    assertThat(Kept.lostCells(data, mapping, result)).isEmpty();
  }

  @Test
  void theCountsAreThoseOfTheFile() throws IOException {
    JsonNode expected = FederalCounts.of("omb-2024-v2");
    assertThat(result.aims().aiSystems()).hasSize(expected.get("rows").intValue());
    assertThat(Figures.elevated(result)).isEqualTo(expected.get("impacting").longValue());
    assertThat(Figures.texts(result, "stage"))
        .isEqualTo(FederalCounts.byText(expected.get("stage")));
    assertThat(Figures.texts(result, "impactLevel"))
        .isEqualTo(FederalCounts.byText(expected.get("impact")));
    assertThat(Figures.texts(result, "impactAssessment"))
        .isEqualTo(FederalCounts.byText(expected.get("impact_assessment_raw")));
    assertThat(Figures.extensions(result, "x-agency-abbreviation"))
        .isEqualTo(FederalCounts.byText(expected.get("agency_abbreviation")));
  }

  @Test
  void thirtyNineSystemsOweAnImpactAssessment() {
    // Unknown: 116 with a blank extension, and one whose impact is "Case-by-case assessment".
    assertThat(Figures.duties(result))
        .isEqualTo(
            Map.of(Duty.State.OWED, 39L, Duty.State.UNKNOWN, 117L, Duty.State.NOT_OWED, 1977L));
    assertThat(Figures.answers(result, Duty.State.OWED))
        .isEqualTo(Map.of("PERFORMED", 33L, "NOT_PERFORMED", 5L, "PLANNED", 1L));
  }

  @Test
  void asksThePublishersConditions() {
    assertThat(
            result.aims().aiSystems().stream()
                .filter(system -> Figures.elevated(system) && Figures.inUse(system))
                .filter(
                    system ->
                        system
                            .extensions()
                            .text("x-extension-request")
                            .filter(text -> text.startsWith("Yes"))
                            .isPresent())
                .map(system -> Figures.duty(system).state()))
        .hasSize(114)
        .containsOnly(Duty.State.NOT_OWED);
    assertThat(
            result.aims().aiSystems().stream()
                .filter(Figures::elevated)
                .filter(system -> Figures.text(system, "impactAssessment").isBlank()))
        .hasSize(300);
  }

  @Test
  void blankIsNotNone() {
    assertThat(
            result.aims().aiSystems().stream()
                .filter(system -> Figures.text(system, "impactLevel").isEmpty()))
        .hasSize(39)
        .allMatch(system -> system.impactLevel().isEmpty());
    assertThat(result.aims().aiSystems().stream().filter(system -> system.purpose().isEmpty()))
        .hasSize(11)
        .filteredOn(AiSystem::isInOperation)
        .hasSize(1);
  }

  @Test
  void readsThePublishersDates() {
    assertThat(dates().filter(date -> original(date).endsWith("/1905")))
        .hasSize(130)
        .allMatch(date -> date.precision() == PartialDate.Precision.YEAR);
    assertThat(issues(Kind.DATE_WITHOUT_PLACE, ".*/1905")).isEqualTo(4);
    assertThat(dates().filter(date -> original(date).matches(MONTH)))
        .hasSize(65 - (int) issues(Kind.DATE_WITHOUT_PLACE, MONTH))
        .allMatch(date -> date.precision() == PartialDate.Precision.MONTH);
    assertThat(dates().map(PartialDate::toString)).contains("2023 [7/15/1905]", "2024-08 [24-Aug]");
  }

  @Test
  void reportsWhatItCouldNotTake() {
    assertThat(Figures.issues(result))
        .isEqualTo(
            Map.of(
                Kind.DUPLICATE_ROW,
                3L,
                Kind.ID_TAKEN,
                48L,
                Kind.UNLISTED_VALUE,
                26L,
                Kind.UNREADABLE_DATE,
                38L,
                Kind.YEAR_IN_DATE_CELL,
                130L,
                Kind.DATE_WITHOUT_PLACE,
                58L,
                Kind.DOUBTFUL_DATE,
                7L));
  }

  @Test
  void neverBlamesTheRegisterForWhatItHasNoColumnFor() {
    Register register = result.aims().registers().get(0);
    assertThat(register.attributes())
        .containsExactly(
            "name",
            "purpose",
            "description",
            "stage",
            "impactLevel",
            "history",
            "impactAssessment");
  }

  @Test
  void bindsTheRepeatedHeaderByPosition() {
    assertThat(
            result.aims().aiSystems().stream()
                .flatMap(system -> system.extensions().get("x-opt-out-other").stream()))
        .hasSize(2133 - 1976);
  }

  private long issues(Kind kind, String pattern) {
    return result.issues().stream()
        .filter(issue -> issue.kind() == kind && issue.value().matches(pattern))
        .count();
  }

  private Stream<PartialDate> dates() {
    return result.aims().aiSystems().stream()
        .flatMap(system -> system.versions().get(0).history().stream())
        .flatMap(step -> step.date().stream());
  }

  private static String original(PartialDate date) {
    return date.original().orElse("");
  }
}
