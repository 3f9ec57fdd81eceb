// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The first release of the US federal inventory of 2024: other headers, another charset. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederalInventory2024FirstReleaseTest {

  private final Path data = FederalCounts.data("2024_consolidated_ai_inventory_raw.csv");
  private final Mapping mapping = Registers.mapping(Registers.FEDERAL_2024_V1_MAPPING);
  private final ImportResult result = Registers.imported(data, mapping);

  @Test
  void everyRowBecomesASystemAndNoCellIsLost() throws IOException {
    assertThat(result.rows()).isEqualTo(1757);
    assertThat(result.aims().aiSystems()).hasSize(1757);
    assertThat(
            result.aims().aiSystems().stream()
                .map(system -> system.source().orElseThrow().row().orElseThrow()))
        .doesNotHaveDuplicates();
    assertThat(Kept.lostCells(data, mapping, result)).isEmpty();
  }

  @Test
  void theCountsAreThoseOfTheFile() throws IOException {
    JsonNode expected = FederalCounts.of("omb-2024-v1");

    assertThat(result.rows()).isEqualTo(expected.get("rows").intValue());
    assertThat(Figures.texts(result, "stage"))
        .isEqualTo(FederalCounts.byText(expected.get("stage")));
    assertThat(Figures.texts(result, "impactLevel"))
        .isEqualTo(FederalCounts.byText(expected.get("impact")));
    assertThat(Figures.elevated(result)).isEqualTo(227);
  }

  @Test
  void thirtyNineSystemsOweAnImpactAssessment() {
    assertThat(Figures.duties(result))
        .isEqualTo(
            Map.of(Duty.State.OWED, 39L, Duty.State.UNKNOWN, 1L, Duty.State.NOT_OWED, 1717L));
    assertThat(Figures.answers(result, Duty.State.OWED))
        .isEqualTo(Map.of("PERFORMED", 33L, "NOT_PERFORMED", 5L, "PLANNED", 1L));
  }

  @Test
  void blankIsNotNone() {
    assertThat(result.aims().aiSystems().stream().filter(system -> system.purpose().isEmpty()))
        .hasSize(11)
        .filteredOn(AiSystem::isInOperation)
        .hasSize(1);
    assertThat(result.aims().aiSystems().stream().filter(system -> system.impactLevel().isEmpty()))
        .hasSize(39);
  }

  @Test
  void keepsTheTextOfEachDateThatItReads() {
    assertThat(dates()).hasSize(2942 - 51);
    assertThat(dates().filter(date -> original(date).endsWith("/1905")))
        .hasSize(130)
        .allMatch(date -> date.precision() == PartialDate.Precision.YEAR);
    assertThat(dates().filter(date -> original(date).matches("\\d\\d-[A-Z][a-z]{2}")))
        .hasSize(65)
        .allMatch(date -> date.precision() == PartialDate.Precision.MONTH);
  }

  @Test
  void reportsWhatItCouldNotTake() {
    assertThat(Figures.issues(result))
        .isEqualTo(
            Map.of(
                Kind.DUPLICATE_ROW, 3L,
                Kind.ID_TAKEN, 13L,
                Kind.UNREADABLE_DATE, 38L,
                Kind.YEAR_IN_DATE_CELL, 130L,
                Kind.DATE_WITHOUT_PLACE, 51L,
                Kind.DOUBTFUL_DATE, 10L));
  }

  @Test
  void namesItsColumnsAsTheSecondReleaseDoes() {
    Mapping second = Registers.mapping(Registers.FEDERAL_MAPPING);

    assertThat(names(mapping)).isEqualTo(names(second));
    assertThat(mapping.register().orElseThrow().attributes())
        .isEqualTo(second.register().orElseThrow().attributes());
    assertThat(mapping.parts().ids()).isEqualTo(second.parts().ids());
    assertThat(mapping.parts().duties()).isEqualTo(second.parts().duties());
    assertThat(mapping.parts().nothingStated()).isEqualTo(second.parts().nothingStated());
  }

  private static List<String> names(Mapping mapping) {
    return mapping.columns().stream().map(column -> column.key() + column.extension()).toList();
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
