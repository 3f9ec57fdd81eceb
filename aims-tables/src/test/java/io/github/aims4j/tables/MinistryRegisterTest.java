// SPDX-License-Identifier: Apache-2.0
package io.github.aims4j.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.aims4j.base.PartialDate;
import io.github.aims4j.operation.AiSystem;
import io.github.aims4j.operation.Duty;
import io.github.aims4j.standard.LifeCycleStage;
import io.github.aims4j.tables.ImportIssue.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The register that ships, with the traps of real ones in it. */
class MinistryRegisterTest {

  private static final Path DATA = Registers.ofTheExamples("ministry-ai-register-2024.csv");
  private static final Mapping MAPPING = Registers.mapping(Registers.MINISTRY_MAPPING);
  private static final ImportResult RESULT = Registers.imported(DATA, MAPPING);

  @Test
  void everyRowBecomesASystem() {
    assertThat(RESULT.rows()).isEqualTo(69);
    assertThat(RESULT.aims().aiSystems()).hasSize(69);
  }

  @Test
  void noCellIsLost() throws IOException {
    assertThat(Kept.lostCells(DATA, MAPPING, RESULT)).isEmpty();
  }

  @Test
  void readsTheCharsetOfTheRegister() {
    assertThat(Figures.system(RESULT, 1).purpose().orElseThrow()).contains("“ready to decide”");
  }

  @Test
  void countsStagesAndImpactsAsTheyStand() {
    assertThat(Figures.texts(RESULT, "stage"))
        .containsEntry("Operation and Maintenance", 30L)
        .containsEntry("Implementation and Assessment", 10L)
        .containsEntry("Study or Pilot Brought to an End", 2L)
        .containsEntry("", 2L)
        .hasSize(11);
    assertThat(Figures.texts(RESULT, "impactLevel"))
        .containsEntry("Rights-Impacting", 13L)
        .containsEntry("Safety-impacting", 5L)
        .containsEntry("Safety-Impacting", 3L)
        .containsEntry("Both", 11L)
        .containsEntry("Neither", 27L)
        .containsEntry("", 4L);
    assertThat(Figures.elevated(RESULT)).isEqualTo(32);
  }

  @Test
  void keepsTheLineFeedInTheImpactCell() {
    assertThat(Figures.text(Figures.system(RESULT, 1), "impactLevel"))
        .isEqualTo("Rights-Impacting\n");
    assertThat(Figures.system(RESULT, 1).impactLevel().orElseThrow().label())
        .isEqualTo("rights-impacting");
  }

  @Test
  void statesWhichSystemsRequireAnImpactAssessment() {
    assertThat(Figures.rows(RESULT, Duty.State.OWED))
        .containsExactly(1, 2, 12, 20, 24, 25, 26, 31, 34, 36, 37, 44, 47);
    assertThat(Figures.answers(RESULT, Duty.State.OWED))
        .isEqualTo(Map.of("PERFORMED", 9L, "NOT_PERFORMED", 3L, "PLANNED", 1L));
  }

  @Test
  void doesNotKnowWhereTheExtensionOrTheImpactIsBlank() {
    assertThat(Figures.rows(RESULT, Duty.State.UNKNOWN))
        .containsExactly(8, 13, 22, 23, 32, 45, 54, 57, 63);
    assertThat(Figures.duty(Figures.system(RESULT, 57)).reason())
        .contains(", which the mapping does not list");
    assertThat(Figures.duty(Figures.system(RESULT, 63)).reason())
        .isEqualTo("In the register, \"impact\" is blank, and \"extension-request\" is blank.");
  }

  @Test
  void blankIsNotNone() {
    assertThat(
            RESULT.aims().aiSystems().stream()
                .filter(system -> system.purpose().isEmpty())
                .map(system -> system.source().orElseThrow().row().orElseThrow()))
        .containsExactly(16, 53, 64, 68);
    assertThat(List.of(5, 63, 67, 68))
        .allMatch(row -> Figures.system(RESULT, row).impactLevel().isEmpty());
  }

  @Test
  void readsDatesOfEveryForm() {
    assertThat(date(2, LifeCycleStage.INCEPTION)).contains("2020 [7/12/1905]");
    assertThat(date(4, LifeCycleStage.DEPLOYMENT)).contains("2024-08 [24-Aug]");
    assertThat(date(39, LifeCycleStage.INCEPTION)).contains("2023-06-12");
    assertThat(date(67, LifeCycleStage.RETIREMENT)).contains("2024-10 [24-Oct]");
    assertThat(date(68, LifeCycleStage.RETIREMENT)).isEmpty();
  }

  @Test
  void leavesAHistoryEmptyWhereNoDateIs() {
    assertThat(List.of(50, 54))
        .allMatch(row -> Figures.system(RESULT, row).versions().get(0).history().isEmpty());
  }

  @Test
  void numbersIdentitiesThatRepeat() {
    assertThat(List.of(6, 33, 58, 69))
        .allMatch(row -> Figures.system(RESULT, row).id().value().endsWith("-2"));
    assertThat(
            RESULT.issues().stream().filter(issue -> issue.kind() == Kind.DUPLICATE_ROW).toList())
        .singleElement()
        .satisfies(issue -> assertThat(issue.row()).isEqualTo(69));
  }

  @Test
  void reportsEachCellThatItCouldNotTake() {
    assertThat(Figures.issues(RESULT))
        .isEqualTo(
            Map.of(
                Kind.DUPLICATE_ROW, 1L,
                Kind.ID_TAKEN, 3L,
                Kind.UNLISTED_VALUE, 8L,
                Kind.UNREADABLE_DATE, 18L,
                Kind.YEAR_IN_DATE_CELL, 17L,
                Kind.DATE_WITHOUT_PLACE, 7L,
                Kind.DOUBTFUL_DATE, 1L));
    assertThat(
            RESULT.issues().stream()
                .filter(issue -> issue.column() > 0)
                .map(issue -> issue.row() + "/" + issue.column()))
        .doesNotHaveDuplicates();
    assertThat(
            RESULT.issues().stream()
                .filter(issue -> issue.kind() == Kind.UNLISTED_VALUE)
                .map(ImportIssue::row))
        .containsExactly(11, 15, 17, 43, 52, 53, 56, 57);
  }

  @Test
  void keepsCellsThatLookLikeFormulasAsTheyStand() {
    assertThat(Figures.system(RESULT, 2).description().orElseThrow()).startsWith("=IF(");
    assertThat(Figures.system(RESULT, 61).extensions().text("x-key-risks").orElseThrow())
        .startsWith("+12%");
  }

  @Test
  void hasTheFederalMappingExceptForTheOwner() {
    Mapping federal = Registers.mapping(Registers.FEDERAL_MAPPING);

    assertThat(MAPPING.columns()).hasSameSizeAs(federal.columns());
    assertThat(MAPPING.columns())
        .extracting(column -> column.key() + column.binding() + column.extension())
        .isEqualTo(
            federal.columns().stream()
                .map(column -> column.key() + column.binding() + column.extension())
                .toList());
    assertThat(MAPPING.register().orElseThrow().attributes())
        .isEqualTo(federal.register().orElseThrow().attributes());
    assertThat(MAPPING.parts().ids()).isEqualTo(federal.parts().ids());
    assertThat(MAPPING.parts().nothingStated()).isEqualTo(federal.parts().nothingStated());
  }

  private static Optional<String> date(int row, LifeCycleStage stage) {
    AiSystem system = Figures.system(RESULT, row);
    return system.versions().get(0).history().stream()
        .filter(step -> step.toStage() == stage)
        .flatMap(step -> step.date().stream())
        .map(PartialDate::toString)
        .findFirst();
  }
}
